import { capitalise } from "#app/lib/text.ts";
import type { MarkedBlock, MarkedSegment } from "./marked.ts";
import type { MarkedUnit, NamedBlock } from "./marked-units.ts";

/** One change as a sentence: its place, what happens there with the words quoted, and the amendments that make it. Plain text, no HTML. */
export type ListedChange = {
  /** Unique in the list: the number of the change in the text, and its place among the changes that begin in one provision. */
  readonly id: string;
  /** The address in the text; null for the place from which something was moved away. */
  readonly anchor: string | null;
  /** "Section 3(2)(a)" */
  readonly place: string;
  /** "“may” becomes “must”." */
  readonly sentence: string;
  /** Numbers, the one that had the last word last. */
  readonly amendments: readonly string[];
};

/**
 * Every change of a text as a sentence, in the order of the text. A provision that comes or goes is one change with all that stands in it.
 * Cost: linear.
 */
export function listChanges(units: readonly MarkedUnit[]): readonly ListedChange[] {
  const blocks = units.flatMap((unit) => unit.blocks);
  const changes: ListedChange[] = [];
  // What goes with one amendment is told once for each provision that nothing else of it stands above.
  let going: { readonly by: string; readonly depth: number } | null = null;
  for (const [index, each] of blocks.entries()) {
    const gone = each.block.leftOutBy;
    const hasJustGone: boolean = going !== null && going.by === each.block.insertedBy;
    const isWithin: boolean = going !== null && going.by === gone && each.block.depth > going.depth;
    if (gone === null) going = null;
    else if (!isWithin) going = { by: gone, depth: each.block.depth };
    if (!each.isChanged || isWithin) continue;
    const whole = wholeChange(blocks, index, hasJustGone);
    const made = whole === "told already" ? [] : whole ? [whole] : wordChanges(each.block);
    for (const { sentence, amendments } of made)
      changes.push({ id: String(changes.length + 1), anchor: each.anchor, place: capitalise(each.name), sentence, amendments });
  }
  return changes;
}

type Told = { readonly sentence: string; readonly amendments: readonly string[] };

/** What became of the provision as a whole; null: it stays, and only words of it change. */
function wholeChange(blocks: readonly NamedBlock[], index: number, hasJustGone: boolean): Told | "told already" | null {
  const block = blocks[index]?.block;
  if (!block || block.movedAwayBy !== null) return "told already";
  const before = blocks[index - 1]?.block ?? null;
  const { insertedBy: come, leftOutBy: gone, movedBy } = block;
  if (come !== null && before?.insertedBy === come) return "told already";
  if (come !== null && gone !== null) return told(`is inserted${shown(block)}, and left out again`, come, gone);
  if (come !== null) return told(inserted(blocks, index, hasJustGone), come);
  if (gone !== null) return told(`is left out${shown(block)}${runOn(block)}`, gone);
  if (movedBy !== null && before?.movedBy !== movedBy) return told(`is moved here${afterWhat(blocks, index)}`, movedBy);
  return null;
}

function inserted(blocks: readonly NamedBlock[], index: number, hasJustGone: boolean): string {
  const block = blocks[index]?.block;
  if (!block) return "";
  let count = 1;
  while (blocks[index + count]?.block.insertedBy === block.insertedBy) count += 1;
  const also = alsoInserted(blocks.slice(index, index + count));
  return `is inserted${hasJustGone ? " in its place" : afterWhat(blocks, index)}${shown(block)}${also}`;
}

/** ", with section 5B": other provisions on the level of the first. */
function alsoInserted(come: readonly NamedBlock[]): string {
  const depth = come[0]?.block.depth ?? 0;
  const others = come.slice(1).filter(({ block }) => block.depth <= depth && block.number !== null);
  if (others.length === 0) return "";
  return `, with ${others.map(({ name }) => name).join(", ")}`;
}

/** " after section 5"; " before section 1" where nothing stands before it on its level. */
function afterWhat(blocks: readonly NamedBlock[], index: number): string {
  const block = blocks[index]?.block;
  if (!block) return "";
  for (let at = index - 1; at >= 0; at -= 1) {
    const other = blocks[at];
    if (!other || other.block.depth > block.depth || other.block.movedAwayBy !== null) continue;
    if (other.block.depth < block.depth) return beforeWhat(blocks, index, block) ?? ` at the beginning of ${other.name}`;
    return ` after ${other.name}`;
  }
  return "";
}

function beforeWhat(blocks: readonly NamedBlock[], index: number, { depth, insertedBy }: MarkedBlock): string | null {
  for (const { block, name } of blocks.slice(index + 1)) {
    if (block.depth < depth) return null;
    if (block.depth === depth && block.insertedBy !== insertedBy && block.movedAwayBy === null) return ` before ${name}`;
  }
  return null;
}

/** The words of a provision that comes or goes: its heading where it has one, else its words, shortened. */
function shown({ heading, segments, number }: MarkedBlock): string {
  if (heading !== null) return `: “${heading}”`;
  const text = segments.map((segment) => segment.text).join("");
  const words = (number !== null && text.startsWith(number) ? text.slice(number.length) : text).trim();
  return words === "" ? "" : `: ${quoted(words)}`;
}

function runOn({ runsOn, segments }: MarkedBlock): string {
  return runsOn && segments.some(({ leftOutBy, text }) => leftOutBy === null && text.trim() !== "")
    ? ", and what stays of its words runs on in the provision before"
    : "";
}

function told(sentence: string, ...amendments: readonly string[]): Told {
  return { sentence: /[.!?]”$/.test(sentence) ? sentence : `${sentence}.`, amendments };
}

/** Changes of words in a provision that stays, in the order of the words. */
function wordChanges({ segments, number }: MarkedBlock): readonly Told[] {
  const changes: Told[] = [];
  for (let at = 0; at < segments.length; ) {
    const first = segments[at];
    if (!first || !isMarked(first)) {
      at += 1;
      continue;
    }
    const end = endOfChange(segments, at);
    const change = oneChange(segments.slice(at, end), wordsBefore(segments.slice(0, at), number));
    if (change) changes.push(change);
    at = end;
  }
  return changes;
}

function isMarked({ insertedBy, leftOutBy }: MarkedSegment): boolean {
  return insertedBy !== null || leftOutBy !== null;
}

/** Marked pieces that touch are one change where any words go; words that several amendments insert at one place are one for each. */
function endOfChange(segments: readonly MarkedSegment[], at: number): number {
  let end = at + 1;
  while (segments[end] && isMarked(segments[end] ?? plain)) end += 1;
  const run = segments.slice(at, end);
  if (run.some(({ leftOutBy }) => leftOutBy !== null)) return end;
  const other = run.findIndex(({ insertedBy }) => insertedBy !== run[0]?.insertedBy);
  return other === -1 ? end : at + other;
}

const plain: MarkedSegment = { text: "", insertedBy: null, leftOutBy: null, from: null };

function oneChange(run: readonly MarkedSegment[], after: string): Told | null {
  const wordsOf = (keep: (segment: MarkedSegment) => boolean) =>
    run
      .filter(keep)
      .map(({ text }) => text)
      .join("")
      .trim();
  const old = wordsOf(({ insertedBy }) => insertedBy === null);
  const next = wordsOf(({ leftOutBy }) => leftOutBy === null);
  const between = passingWords(run);
  const amendments = [...new Set(run.flatMap(({ insertedBy, leftOutBy }) => [insertedBy, leftOutBy]).filter((by) => by !== null))];
  const passing = between === "" ? "" : ` (${between} inserted and left out again)`;
  if (old !== "" && next !== "") return told(`${quoted(old)} becomes ${quoted(next)}${passing}`, ...amendments);
  if (next !== "") return told(`${quoted(next)} is inserted${after}${passing}`, ...amendments);
  if (old !== "") return told(`${quoted(old)} is left out${after}${passing}`, ...amendments);
  return between === "" ? null : told(`${between} inserted${after} and left out again`, ...amendments);
}

/** "“all” is" or "“all” and “proper” are": what one amendment inserts and another leaves out again. */
function passingWords(run: readonly MarkedSegment[]): string {
  const byAmendment = new Map<string, string>();
  for (const { text, insertedBy, leftOutBy } of run)
    if (insertedBy !== null && leftOutBy !== null) byAmendment.set(insertedBy, `${byAmendment.get(insertedBy) ?? ""}${text}`);
  const words = [...byAmendment.values()].map((text) => text.trim()).filter((text) => text !== "");
  return words.length === 0 ? "" : `${words.map(quoted).join(" and ")} ${words.length === 1 ? "is" : "are"}`;
}

/** " after “the local authority”": the last three words before, as they stand in the new text; the number of the provision is none of them. */
function wordsBefore(before: readonly MarkedSegment[], number: string | null): string {
  const text = before
    .filter(({ leftOutBy }) => leftOutBy === null)
    .map((segment) => segment.text)
    .join("");
  const words = (number !== null && text.startsWith(number) ? text.slice(number.length) : text)
    .slice(-200)
    .trim()
    .split(/\s+/)
    .filter((word) => word !== "");
  return words.length === 0 ? " at the beginning" : ` after “${words.slice(-3).join(" ")}”`;
}

const longestQuoted = 240;

/** In quotation marks; what is long is shortened in the middle of a sentence, and says so. */
function quoted(words: string): string {
  if (words.length <= longestQuoted) return `“${words}”`;
  return `“${words.slice(0, longestQuoted).replace(/\s+\S*$/, "")} …”`;
}
