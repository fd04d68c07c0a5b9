import type { Reach, VersionIndex } from "../version-index.ts";
import type { Piece, Working, WorkingText } from "./working.ts";

/** Marks words as left out, and the provisions that lose all their words. What is left of the last one runs on in the one before. */
export function leaveOutWords(text: WorkingText, index: VersionIndex, reach: Reach, by: string, keepsFirst: boolean) {
  const touched = blocksIn(index, reach);
  const first = touched[0];
  const last = touched.at(-1);
  leaveOutBetween(text, touched, by);
  for (const each of touched) {
    for (const piece of text.piecesOf(each.id, each.from, each.to)) piece.leftOutBy ??= by;
    const isWhole = each.from === 0 && each.to === each.length;
    const block = text.require(each.id);
    if (block.leftOutBy !== null) continue;
    // A heading at the edge of the reach has no words in it: only one that stands between is gone.
    const isBetween = each.length > 0 || (each !== first && each !== last);
    if (isWhole && isBetween && !(each === first && keepsFirst)) block.leftOutBy = by;
    else if (each !== first && each.from === 0 && each.to > 0) {
      block.leftOutBy = by;
      block.runsOn = true;
    }
    // What others brought into a provision that goes would stand nowhere.
    if (block.leftOutBy === by && !block.runsOn) leaveOutPieces(block.pieces, by);
  }
}

/** What earlier amendments brought into the stretch goes with it; what they brought at its edges stays. */
function leaveOutBetween(text: WorkingText, touched: readonly Touched[], by: string) {
  const gone = new Set<Piece>();
  for (const each of touched) for (const piece of text.piecesOf(each.id, each.from, each.to)) if (piece.text !== "") gone.add(piece);
  const held = new Set(touched.map(({ id }) => text.require(id)));
  const positions = [...held].map((block) => text.positionOf(block));
  const pending: Piece[] = [];
  const blocks: Working[] = [];
  let isInside = false;
  for (const block of text.blocks.slice(Math.min(...positions), Math.max(...positions) + 1)) {
    if (isInside && block.insertedBy !== null && block.movedBy === null) blocks.push(block);
    for (const piece of block.pieces) {
      if (gone.has(piece)) {
        leaveOutPieces(pending, by);
        for (const brought of blocks) brought.leftOutBy ??= by;
        pending.length = 0;
        blocks.length = 0;
        isInside = true;
      } else if (piece.from !== null) {
        isInside = false;
        pending.length = 0;
        blocks.length = 0;
      } else if (isInside) pending.push(piece);
    }
  }
}

type Touched = { readonly id: string; readonly from: number; readonly to: number; readonly length: number };

/** The parts of provisions that stand in a reach, in the order of the version. */
export function blocksIn(index: VersionIndex, { from, to }: Reach): readonly Touched[] {
  const touched: Touched[] = [];
  const first = index.blockOf(index.pointAt(from).id);
  for (let at = first?.index ?? 0; at < index.blocks.length; at += 1) {
    const block = index.blocks[at];
    const start = index.starts[at] ?? 0;
    if (!block || start >= to) break;
    const length = block.linear.length;
    if (start + length < from) continue;
    touched.push({ id: block.provision.id, from: Math.max(0, from - start), to: Math.min(length, to - start), length });
  }
  return touched;
}

/** Marks whole provisions, with all beneath them and all that amendments brought into them. */
export function leaveOutProvision(text: WorkingText, block: Working, by: string) {
  const from = text.positionOf(block);
  for (const each of text.blocks.slice(from, text.endOf(block))) leaveOutBlock(each, by);
}

/** Marks one provision and its words, without those beneath it. What is left out already keeps the amendment that did it. */
export function leaveOutBlock(block: Working, by: string) {
  block.leftOutBy ??= by;
  leaveOutPieces(block.pieces, by);
}

/** Marks words as left out; those that are left out already keep the amendment that did it. */
export function leaveOutPieces(pieces: readonly Piece[], by: string) {
  for (const piece of pieces) piece.leftOutBy ??= by;
}

/**
 * The reach with the space that would be left over: between two words left out together, before punctuation, or at the beginning.
 * `insertedFirst` is the first character of what comes instead on the same line, "" if nothing does.
 */
export function withSpareSpace(index: VersionIndex, { from, to }: Reach, insertedFirst: string): Reach {
  const { words } = index;
  const start = index.pointAt(from);
  const isFirst = start.offset === 0;
  const spaceBefore = !isFirst && words[from - 1] === " ";
  if (/^[,.;:)]/.test(insertedFirst)) return { from: spaceBefore ? from - 1 : from, to };
  if (insertedFirst !== "" || from === to) return { from, to };
  const end = index.pointAt(to);
  const block = index.blockOf(end.id);
  const isLast = block !== null && end.offset >= block.linear.length;
  const next = isLast ? "" : (words[to] ?? "");
  if (spaceBefore && (next === "" || /[ ,.;:)]/.test(next))) return { from: from - 1, to };
  const afterNumber = start.offset === (index.blockOf(start.id)?.provision.number?.length ?? -1) + 1;
  if ((isFirst || afterNumber) && next === " ") return { from, to: to + 1 };
  return { from, to };
}
