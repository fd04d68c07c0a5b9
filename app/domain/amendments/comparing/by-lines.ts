import { normaliseWords } from "#app/domain/text/normalise.ts";
import type { Compared, Pair } from "../conflicts.ts";
import type { MarshalSlot } from "../marshal-codes.ts";
import { slotOf } from "../place-by-wording.ts";
import type { Instruction, RangeEnd } from "../wording/instruction.ts";
import { pair } from "./pair.ts";

/** Lines of a print as one number each, so that they can be compared across pages. */
type LineNumber = number;

/**
 * How two amendments stand to each other when only their wordings are to hand: by target, page, line and quoted words.
 * What rests on lines that both name, or on a whole section that goes, is certain; everything else is possible and needs the text.
 */
export function compareByLines(first: Compared, second: Compared): Pair | null {
  const a = first.instruction;
  const b = second.instruction;
  if (a.target.unit === "amendment" || b.target.unit === "amendment" || !sameTarget(a, b)) return null;
  if (areWordedAlike(a, b)) return pair("identical", first, second, "certain", "They are worded alike.");
  const slots = [slotOf(a), slotOf(b)];
  // A new provision before or after another does not stand in it: nothing done to that one touches it.
  if (slots.includes("before") || slots.includes("after")) return null;
  return slots.some(leavesOutWhole) ? byWhole(first, second) : byPlace(first, second);
}

function areWordedAlike(a: Instruction, b: Instruction): boolean {
  // Most pairs are told apart by their lines, and need not be written out.
  if (a.kind !== b.kind || lineOf(a) !== lineOf(b)) return false;
  return writtenOut(a) === writtenOut(b);
}

/** Each instruction is compared with thousands, and written out once. */
const writtenBefore = new WeakMap<Instruction, string>();

function writtenOut(instruction: Instruction): string {
  const known = writtenBefore.get(instruction);
  if (known !== undefined) return known;
  const written = JSON.stringify({ ...instruction, inSubstitutionFor: null });
  writtenBefore.set(instruction, written);
  return written;
}

function leavesOutWhole(slot: MarshalSlot): boolean {
  return slot === "replace" || slot === "leave-out";
}

/** Where at least one of them leaves out the whole section or schedule that both are about. */
function byWhole(first: Compared, second: Compared): Pair {
  const [a, b] = [first.instruction, second.instruction];
  if (!leavesOutWhole(slotOf(a)))
    return pair(
      "overtaken",
      first,
      second,
      "certain",
      `Amendment ${second.number} comes later and leaves out the whole provision, without pre-empting it.`,
    );
  if (leavesOutWhole(slotOf(b)) && a.insert && b.insert)
    return pair("alternatives", first, second, "certain", "They put different text in the place of the same provision.");
  return pair("pre-emption", first, second, "certain", `If amendment ${first.number} is agreed to, the whole provision is gone.`);
}

function byPlace(first: Compared, second: Compared): Pair | null {
  const removed = linesRemoved(first.instruction);
  const from = lineOf(second.instruction);
  if (!removed || from === null) return null;
  const to = lastLineNeeded(second.instruction, from);
  if (to < removed.from || from > removed.to) return null;
  const a = first.instruction.leaveOut;
  const b = second.instruction.leaveOut;
  if (a?.kind === "words" && b?.kind === "words" && removed.from === from && same(a.words, b.words) && a.occurrence === b.occurrence)
    return sameWords(first, second);
  if (removed.isSure && from > removed.from && to < removed.to)
    return pair(
      "pre-emption",
      first,
      second,
      "certain",
      `If amendment ${first.number} is agreed to, the lines that amendment ${second.number} needs are gone.`,
    );
  if (a?.kind === "lines" && from >= removed.from && to <= removed.to)
    return pair(
      "pre-emption",
      first,
      second,
      "certain",
      `If amendment ${first.number} is agreed to, the lines that amendment ${second.number} needs are gone.`,
    );
  if (a?.kind === "words" && !quotedIn(second.instruction).some((words) => mayInclude(a.words, words, from - removed.from))) return null;
  return pair(
    "pre-emption",
    first,
    second,
    "possible",
    `Amendment ${first.number} may leave out words that amendment ${second.number} needs: this needs the text of the bill.`,
  );
}

function sameWords(first: Compared, second: Compared): Pair {
  if (first.instruction.insert && second.instruction.insert)
    return pair("alternatives", first, second, "certain", "They put different words in the place of the same words.");
  return pair(
    "pre-emption",
    first,
    second,
    "certain",
    `Both leave out the same words: once amendment ${first.number} is agreed to, they are gone.`,
  );
}

function sameTarget(a: Instruction, b: Instruction): boolean {
  return a.target.unit === b.target.unit && a.target.id === b.target.id && a.target.title === b.target.title;
}

const linesOnAnyPage = 1000;

function lineOf({ place, leaveOut }: Instruction): LineNumber | null {
  const line = place?.line ?? (leaveOut?.kind === "lines" ? leaveOut.from : null);
  return line === null || line === undefined ? null : (place?.page ?? 0) * linesOnAnyPage + line;
}

/** The shortest full line of a print, in characters: quoted words run over at most so many lines as this gives. */
const shortestLine = 55;

type Removed = { readonly from: LineNumber; readonly to: LineNumber; readonly isSure: boolean };

function linesRemoved(instruction: Instruction): Removed | null {
  const { leaveOut, place } = instruction;
  const from = lineOf(instruction);
  if (!leaveOut || from === null) return null;
  switch (leaveOut.kind) {
    case "words":
      return { from, to: from + Math.ceil(leaveOut.words.length / shortestLine), isSure: false };
    case "lines":
      return { from, to: (leaveOut.pageTo ?? place?.page ?? 0) * linesOnAnyPage + leaveOut.to, isSure: true };
    case "range": {
      const to = endLine(leaveOut.to, instruction, from);
      return { from, to, isSure: leaveOut.to.line !== undefined };
    }
    // How far a provision reaches is not known without the text: to the end of the target at most.
    case "provisions":
      return { from, to: Number.POSITIVE_INFINITY, isSure: false };
    case "target":
      return null;
  }
}

function lastLineNeeded({ leaveOut, ...rest }: Instruction, from: LineNumber): LineNumber {
  if (leaveOut?.kind === "range") return endLine(leaveOut.to, { leaveOut, ...rest }, from);
  if (leaveOut?.kind === "lines") return (leaveOut.pageTo ?? rest.place?.page ?? 0) * linesOnAnyPage + leaveOut.to;
  return from;
}

function endLine(end: RangeEnd, { place }: Instruction, from: LineNumber): LineNumber {
  return end.line === undefined ? from : (end.page ?? place?.page ?? 0) * linesOnAnyPage + end.line;
}

/** The words that an amendment quotes, all of which it needs. */
function quotedIn({ leaveOut, anchor }: Instruction): readonly string[] {
  if (anchor) return [anchor.words];
  if (leaveOut?.kind === "words") return [leaveOut.words];
  if (leaveOut?.kind === "range") return [leaveOut.from, leaveOut.to].flatMap((end) => (end.kind === "words" ? [end.words] : []));
  return [];
}

function same(a: string, b: string): boolean {
  return normaliseWords(a) === normaliseWords(b);
}

/**
 * Whether the quoted words that begin so many lines later can be part of the others: each line between them takes up at least a line's
 * length of what stands before.
 */
function mayInclude(words: string, part: string, linesLater: number): boolean {
  const whole = normaliseWords(words);
  const sought = normaliseWords(part);
  const least = linesLater === 0 ? 0 : (linesLater - 1) * shortestLine + 1;
  return whole.indexOf(sought, least) !== -1;
}
