import type { Block } from "#app/domain/text/linear.ts";
import type { PrintPlace } from "#app/domain/text/print-lines.ts";
import type { Reach, VersionIndex } from "../version-index.ts";
import type { Inserted, Instruction, RangeEnd, Target } from "../wording/instruction.ts";
import { makeInstruction } from "../wording/make-instruction.ts";
import type { WordsChange } from "./change.ts";
import { anchors, type Line, lineAt, quote, wordsIn } from "./quote-words.ts";
import { type Named, nameNear } from "./within.ts";

/** Longer than this, the ends are quoted and not all of it: "leave out from <x> to <y>". */
const longestQuotation = 60;

/** The instructions that would change words as wanted, as a clerk would prefer them. Each is to be tried: the first that does it is taken. */
export function wordInstructions(index: VersionIndex, target: Target, change: WordsChange, inserted?: Inserted): readonly Instruction[] {
  const place = placed(index, target, change);
  if (!place) return [];
  const insert = inserted ?? (change.insert === "" ? null : { text: change.insert, onNewLine: false });
  if (change.from === change.to) return insert ? insertions(index, place, change, insert) : [];
  return leftOut(index, place, change, insert);
}

type Placed = {
  readonly block: Block;
  readonly named: Named;
  readonly reach: Reach;
  readonly between: Reach;
  readonly limit: number;
};

function placed(index: VersionIndex, target: Target, { block, from, to, between }: WordsChange): Placed | null {
  const start = index.starts[block.index] ?? 0;
  const unit = index.blocks[0];
  if (!unit) return null;
  return {
    block,
    named: index.hasLines ? { target, block: unit } : nameNear(index, target, block),
    reach: { from: start + from, to: start + to },
    between: { from: start + between.from, to: start + between.to },
    limit: index.reachOfBlock(unit).to,
  };
}

function insertions(index: VersionIndex, place: Placed, change: WordsChange, insert: Inserted): readonly Instruction[] {
  const { block, named, reach } = place;
  const at = reach.from;
  const made: Instruction[] = [];
  const add = (line: Line, given: Partial<Instruction>) =>
    made.push(makeInstruction({ kind: "insert", target: named.target, place: line.place, insert, ...given }));
  // The character before the place tells on which line it is: after the last word of a line it is still there.
  const before = lineAt(index, Math.max(at - 1, 0), named.block);
  const after = lineAt(index, at, named.block);
  const isTextStart = change.from === block.linear.length - block.provision.text.length;
  if (before && !isTextStart && isLineEnd(index, before, at)) add(before, { where: "at-end" });
  if (after && isTextStart && isLineStart(index, after, block)) add(after, { where: "at-beginning" });
  if (before && !isTextStart) {
    const words = { from: Math.max(place.between.from, before.reach.from), to: at - trailing(index, block, at) };
    for (const anchor of anchors(index, block, words, "ends", before, place.limit)) add(before, { where: "after", anchor });
  }
  if (after) {
    const from = at + leading(index, block, at);
    const words = { from, to: Math.min(place.between.to, after.reach.to) };
    for (const anchor of anchors(index, block, words, "begins", after, place.limit)) add(after, { where: "before", anchor });
  }
  return made;
}

function leftOut(index: VersionIndex, place: Placed, _change: WordsChange, insert: Inserted | null): readonly Instruction[] {
  const { block, named, reach, limit } = place;
  const line = lineAt(index, reach.from, named.block);
  if (!line) return [];
  const kind = insert ? "leave-out-and-insert" : "leave-out";
  const make = (given: Pick<Instruction, "leaveOut">) =>
    makeInstruction({ kind, target: named.target, place: line.place, insert, ...given });
  const words = quote(index, block, reach, line, limit);
  const whole = words ? [make({ leaveOut: { kind: "words", ...words } })] : [];
  const ranges = rangesOver(index, place, line).map((range) => make({ leaveOut: { kind: "range", ...range } }));
  const crosses = reach.to > line.reach.to;
  const isLong = reach.to - reach.from > longestQuotation;
  return crosses || isLong ? [...ranges, ...whole] : [...whole, ...ranges];
}

/** "from <x> to <y> in line 20", "from <x> to end of line 20". */
function rangesOver(index: VersionIndex, { block, named, reach, limit }: Placed, line: Line): readonly { from: RangeEnd; to: RangeEnd }[] {
  const last = lineAt(index, reach.to - 1, named.block);
  if (!last) return [];
  const starts = anchors(index, block, { from: reach.from, to: Math.min(reach.to, line.reach.to) }, "begins", line, limit);
  const ends = anchors(index, block, { from: Math.max(reach.from, last.reach.from), to: reach.to }, "ends", last, limit);
  const there = otherLine(line.place, last.place);
  const from = starts[0];
  if (!from) return [];
  const start: RangeEnd = { kind: "words", ...from };
  const toEnd: RangeEnd[] =
    last.place && isLineEnd(index, last, reach.to) ? [{ kind: "end", line: last.place.line, ...onPage(there) }] : [];
  return [...toEnd, ...ends.map((end): RangeEnd => ({ kind: "words", ...end, ...there }))].map((to) => ({ from: start, to }));
}

function otherLine(from: PrintPlace | null, to: PrintPlace | null): { readonly line?: number; readonly page?: number } {
  if (!from || !to || (from.page === to.page && from.line === to.line)) return {};
  return from.page === to.page ? { line: to.line } : { line: to.line, page: to.page };
}

function onPage({ page }: { readonly page?: number }): { readonly page?: number } {
  return page === undefined ? {} : { page };
}

function isLineEnd(index: VersionIndex, line: Line, at: number): boolean {
  return at <= line.reach.to && index.words.slice(at, line.reach.to).trim() === "";
}

/** Whether nothing but the provision's own number stands before its words on the line; where lines are not known, in the provision. */
function isLineStart(index: VersionIndex, line: Line, block: Block): boolean {
  return line.reach.from === (index.starts[block.index] ?? -1);
}

function trailing(index: VersionIndex, block: Block, at: number): number {
  const before = wordsIn(index, block, { from: index.starts[block.index] ?? 0, to: at });
  return before.length - before.trimEnd().length;
}

function leading(index: VersionIndex, block: Block, at: number): number {
  const after = wordsIn(index, block, { from: at, to: (index.starts[block.index] ?? 0) + block.linear.length });
  return after.length - after.trimStart().length;
}
