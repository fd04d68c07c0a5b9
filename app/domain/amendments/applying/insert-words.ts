import { readLabel } from "#app/domain/text/label.ts";
import type { Point } from "../located.ts";
import type { Inserted } from "../wording/instruction.ts";
import { insertRows, positionAfter } from "./insert-rows.ts";
import { noteWhatFollows } from "./note-what-follows.ts";
import type { NewProvision, Surroundings } from "./read-inserted.ts";
import { readInserted } from "./read-inserted.ts";
import { isLive, type Piece, type Working, type WorkingText } from "./working.ts";

/** A number that the clerks will give. */
export const blankNumber = "( )";

/** Makes the identities of the provisions that one amendment brings: "amendment-14-1", "amendment-14-2"… */
export type NewIds = () => string;

/** Notes for people on what was done. */
export type Notes = string[];

/** Inserts words at a place, and the provisions that they begin on lines of their own. `lastAt` remembers what was inserted at each place before. */
export function insertWords(
  text: WorkingText,
  point: Point,
  insert: Inserted,
  by: string,
  newId: NewIds,
  lastAt: Map<string, Working>,
  notes: Notes,
) {
  const key = `${point.id}:${point.offset}`;
  const earlier = lastAt.get(key) ?? null;
  // Words go on in their line, also where provisions were inserted after it; provisions come after those.
  const isInLine = !insert.onNewLine && !insert.text.trim().includes("\n");
  const slot = earlier && !isInLine ? { block: earlier, at: endOfInserted(earlier) } : text.slotAt(point);
  const around = surroundingsAt(text, slot.block, liveText(slot.block.pieces.slice(slot.at)).trim() === "", insert, notes);
  const { inline, provisions } = readInserted(insert, around, null);
  let { at } = slot;
  if (inline !== "") {
    slot.block.pieces.splice(at, 0, { text: spaced(slot.block.pieces, at, inline), insertedBy: by, leftOutBy: null, from: null });
    at += 1;
    // Of a provision that is gone nothing is read by itself: the words go on in the one before.
    if (slot.block.leftOutBy !== null) slot.block.runsOn = true;
  }
  if (provisions.length === 0) return;
  const lastCell = slot.block.kind === "cell" ? insertRows(text, slot.block, linesOf(insert), { by, newId, notes }) : null;
  if (lastCell) {
    lastAt.set(key, lastCell);
    return;
  }
  const added = provisions.map((each) => workingNew(each, by, newId()));
  text.insertAt(positionAfter(text, slot.block), added);
  const rest = slot.block.kind === "cell" ? null : carryRest(text, slot.block, at, added, by, newId, notes);
  noteWhatFollows(text, rest ? [...added, rest] : added, notes);
  const last = added.at(-1);
  if (last) lastAt.set(key, last);
}

/**
 * What is inserted at the very end of text quoted from another Act may be part of that text, or the bill's own next provision. A number left to
 * the clerks is the bill's own: text for another Act brings the number that it has there.
 */
function surroundingsAt(text: WorkingText, block: Working, isAtEnd: boolean, insert: Inserted, notes: Notes): Surroundings {
  const chain = text.standingOf(block);
  const isBlank = insert.onNewLine && readLabel(insert.text.trimStart())?.form === "blank";
  const ending = chain.findIndex(({ kind }, at) => kind === "quotation" && at > 0);
  const quotation = chain[ending];
  if (!quotation || !isAtEnd || !isBlank || text.endOf(quotation) !== text.positionOf(block) + 1) return surroundingsIn(chain);
  notes.push(
    "It stands at the end of text quoted from another Act; its number is left to the clerks, so it is read as a provision of the Bill.",
  );
  return surroundingsIn(chain.slice(0, ending));
}

/** The provisions around a place, and whether they are in a schedule. */
export function surroundingsOf(text: WorkingText, block: Working): Surroundings {
  return surroundingsIn(text.standingOf(block));
}

function surroundingsIn(chain: readonly Working[]): Surroundings {
  const quotation = chain.findLastIndex(({ kind }) => kind === "quotation");
  const standing = chain.map(({ kind, number, depth, pieces }) => ({ kind, number, depth, text: liveText(pieces) }));
  const inner = quotation === -1 ? standing : standing.slice(quotation);
  return { standing: inner, isInSchedule: inner.some(({ kind }) => kind === "schedule" || kind === "schedule-paragraph") };
}

/** A provision as an amendment brings it. */
export function workingNew({ kind, number, heading, text, depth }: NewProvision, by: string, id: string): Working {
  const linear = number === null || heading !== null ? text : text === "" ? number : `${number} ${text}`;
  const headed = kind === "section" || kind === "schedule" || kind === "part" || kind === "chapter" || kind === "cross-heading";
  const words = headed ? text : linear;
  return {
    id,
    kind,
    depth,
    number,
    numberOrigin: number === null || number === blankNumber ? "given" : "worded",
    heading,
    pieces: words === "" ? [] : [{ text: words, insertedBy: by, leftOutBy: null, from: null }],
    insertedBy: by,
    leftOutBy: null,
    runsOn: false,
    movedBy: null,
    movedAwayBy: null,
  };
}

/** The lines that an insertion begins, without the words that go on in the line where it stands. */
function linesOf({ text, onNewLine }: Inserted): readonly string[] {
  const lines = text.split("\n").flatMap((line) => (line.trim() === "" ? [] : [line.trim()]));
  return onNewLine ? lines : lines.slice(1);
}

/** The words that are not left out. */
export function liveText(pieces: readonly Piece[]): string {
  return pieces
    .filter(isLive)
    .map((piece) => piece.text)
    .join("");
}

/** After what amendments brought there, before what a line's rest was carried over. */
function endOfInserted(block: Working): number {
  const base = block.pieces.findIndex(({ from }) => from !== null);
  return base === -1 ? block.pieces.length : base;
}

/** The words as they join on: a space between two words, none before punctuation. */
function spaced(pieces: readonly Piece[], at: number, words: string): string {
  const left = liveText(pieces.slice(0, at)).at(-1) ?? "";
  const right = liveText(pieces.slice(at))[0] ?? "";
  const before =
    left !== "" && !/[\s(“‘[—–]/u.test(left) && /^[\p{L}\p{N}(“‘"'<£[]/u.test(words) && !/^["'](?=\W|$)/.test(words) ? " " : "";
  const after = right !== "" && /[\p{L}\p{N}(“‘£[]/u.test(right) && !/[\s(“‘[]$/u.test(words) ? " " : "";
  return `${before}${words}${after}`;
}

/** What stood behind the place on the same line stands behind what was inserted: in its last provision, or on a line of its own, which is given. */
function carryRest(
  text: WorkingText,
  block: Working,
  at: number,
  added: readonly Working[],
  by: string,
  newId: NewIds,
  notes: Notes,
): Working | null {
  const rest = block.pieces.slice(at);
  const last = added.at(-1);
  if (!last || liveText(rest).trim() === "") return null;
  block.pieces.splice(at);
  const ends = /[.,;:—–-]$/.test(liveText(last.pieces).trim()) || last.pieces.length === 0;
  if (!ends || isOnlyNumber(last)) {
    joinTo(last, rest, by);
    text.takeOver(rest, last);
    return null;
  }
  const own = workingNew({ kind: "text", number: null, heading: null, text: "", depth: last.depth }, by, newId());
  text.insertAt(text.positionOf(last) + 1, [own]);
  text.takeOver(rest, own);
  notes.push("The words after the place stand on a line of their own.");
  return own;
}

function isOnlyNumber(block: Working): boolean {
  return block.number !== null && liveText(block.pieces).trim() === block.number;
}

function joinTo(last: Working, rest: readonly Piece[], by: string) {
  const first = liveText(rest)[0] ?? "";
  const left = liveText(last.pieces).at(-1) ?? "";
  if (left !== "" && left !== " " && /[\p{L}\p{N}(“‘"'£[]/u.test(first))
    last.pieces.push({ text: " ", insertedBy: by, leftOutBy: null, from: null });
}
