import { type Levelled, nest } from "#app/domain/text/linear.ts";
import { type BillText, isNumberedInLine, type Provision } from "#app/domain/text/provision.ts";
import type { MarkedBlock, MarkedSegment } from "../marked.ts";

/** The text as it would read: without what is left out, with what is inserted. */
export function asItWouldRead(blocks: readonly MarkedBlock[]): BillText {
  const read: { block: MarkedBlock; words: string; touched: boolean }[] = [];
  const gone = tablesWithoutCells(blocks);
  for (const block of blocks) {
    if (block.movedAwayBy !== null || gone.has(block.id)) continue;
    const live = block.segments.filter(({ leftOutBy }) => leftOutBy === null);
    const words = live.map(({ text }) => text).join("");
    const touched = block.segments.length !== live.length || live.some(({ insertedBy }) => insertedBy !== null) || live.length > 1;
    const previous = read.at(-1);
    // A cell that lost its words stays, empty, or the others would stand in the wrong columns.
    if (block.leftOutBy === null || block.kind === "cell") read.push({ block, words, touched });
    else if (block.runsOn && previous && words.trim() !== "") {
      previous.words = joined(previous.words, words);
      previous.touched = true;
    }
  }
  return nest(read.flatMap(({ block, words, touched }) => provisionOf(block, touched ? tidy(words) : words.trim())));
}

/** Tables and rows all of whose cells are left out, with those cells. */
function tablesWithoutCells(blocks: readonly MarkedBlock[]): ReadonlySet<string> {
  const gone = new Set<string>();
  for (const [at, outer] of blocks.entries()) {
    if (outer.kind !== "row" && outer.kind !== "table") continue;
    let end = at + 1;
    while (end < blocks.length && (blocks[end]?.depth ?? 0) > outer.depth) end += 1;
    const held = blocks.slice(at + 1, end);
    const cells = held.filter(({ kind }) => kind === "cell");
    const isGone = outer.leftOutBy !== null || (cells.length > 0 && cells.every(({ leftOutBy }) => leftOutBy !== null));
    if (isGone && !held.some(hasLiveWords)) for (const { id } of [outer, ...held]) gone.add(id);
  }
  return gone;
}

function hasLiveWords({ segments }: MarkedBlock): boolean {
  return segments.some(({ leftOutBy, text }) => leftOutBy === null && text.trim() !== "");
}

/** The text of the version again, from the words that were in it. */
export function asItWas(blocks: readonly MarkedBlock[], order: readonly string[]): ReadonlyMap<string, string> {
  const words = new Map<string, { offset: number; text: string }[]>(order.map((id) => [id, []]));
  for (const { segments } of blocks)
    for (const { from, text } of segments) if (from) words.get(from.id)?.push({ offset: from.offset, text });
  const inOrder = (pieces: readonly { offset: number; text: string }[]) => [...pieces].sort((a, b) => a.offset - b.offset);
  return new Map(
    [...words].map(([id, pieces]) => [
      id,
      inOrder(pieces)
        .map(({ text }) => text)
        .join(""),
    ]),
  );
}

function provisionOf(block: MarkedBlock, words: string): readonly Levelled[] {
  const { id, kind, depth, heading, cell } = block;
  const common = { id, heading, ...(cell ? { cell } : {}) };
  if (!isNumberedInLine(kind)) {
    const provision: Omit<Provision, "children"> = { ...common, kind, number: block.number, text: words };
    return [{ depth, provision }];
  }
  const { number } = block;
  if (number !== null && hasNumber(block.segments, number))
    return [{ depth, provision: { ...common, kind, number, text: words.slice(number.length).trimStart() } }];
  // Words whose number was left out are words of the provision around them.
  if (words === "" && number !== null) return [];
  return [{ depth, provision: { ...common, kind: number === null ? kind : "text", number: null, text: words } }];
}

/** Whether the number at the beginning is still there. */
function hasNumber(segments: readonly MarkedSegment[], number: string): boolean {
  let rest = number;
  for (const { text, leftOutBy } of segments) {
    if (rest === "") return true;
    if (leftOutBy !== null) {
      if (rest === number && !text.startsWith(number.slice(0, text.length))) continue;
      return false;
    }
    const piece = text.slice(0, rest.length);
    if (!rest.startsWith(piece)) return false;
    rest = rest.slice(piece.length);
  }
  return rest === "";
}

/** Single spaces, none before punctuation or at an end. */
function tidy(words: string): string {
  return words
    .replaceAll(/ {2,}/g, " ")
    .replaceAll(/ ([,.;:)])(?=\s|$)/g, "$1")
    .trim();
}

function joined(before: string, after: string): string {
  const left = before.trimEnd();
  const right = after.trimStart();
  return left === "" || /^[,.;:)—–]/.test(right) ? `${left}${right}` : `${left} ${right}`;
}
