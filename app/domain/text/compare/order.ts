import type { MatchedNodes } from "./match-provisions.ts";
import { homeOf, isContainer, type TextNode } from "./nodes.ts";

/**
 * The provisions of the new print that stand in another place than before: in another section or paragraph, in another Part although both Parts
 * are still there, or in another order among their own. Of those in another order as few as possible count as moved. What stands in a moved
 * provision has not itself moved.
 */
export function listMoved({ nexts, oldOf, nextOf, wordsOf }: MatchedNodes): ReadonlySet<TextNode> {
  const moved = new Set<TextNode>();
  const staying = new Map<TextNode | null, TextNode[]>();
  for (const next of nexts) {
    const old = oldOf.get(next);
    if (!old || isContainer(next.provision.kind)) continue;
    const home = ownHome(next, wordsOf);
    if (ownHome(old, wordsOf) !== (home ? (oldOf.get(home) ?? next) : null) || changedContainer(old, next, nextOf, oldOf)) moved.add(next);
    else {
      const siblings = staying.get(home);
      if (siblings) siblings.push(next);
      else staying.set(home, [next]);
    }
  }
  for (const siblings of staying.values()) {
    const kept = heaviestRise(
      siblings.map((next) => oldOf.get(next)?.index ?? 0),
      weightsOf(siblings, oldOf),
    );
    for (const [index, next] of siblings.entries()) if (!kept.has(index)) moved.add(next);
  }
  return moved;
}

/** As many as possible stay; among as many, those with their old number, and then the longer ones. */
function weightsOf(siblings: readonly TextNode[], oldOf: ReadonlyMap<TextNode, TextNode>): readonly number[] {
  const sizes = siblings.map((next) => next.size + (oldOf.get(next)?.size ?? 0));
  const all = sizes.reduce((sum, size) => sum + size, 1);
  return siblings.map((next, index) => {
    const isSameNumber = oldOf.get(next)?.numberKey === next.numberKey;
    return 1 + (isSameNumber ? 0.6 / siblings.length : 0) + 0.3 * ((sizes[index] ?? 0) / all);
  });
}

/** What a provision stands in; the subsection that has taken over its section's words is not another place. */
function ownHome(node: TextNode, wordsOf: ReadonlyMap<TextNode, TextNode>): TextNode | null {
  const home = homeOf(node);
  return home && wordsOf.has(home) ? homeOf(home) : home;
}

/** Whether it left a Part that is still there for another that was there before. */
function changedContainer(
  old: TextNode,
  next: TextNode,
  nextOf: ReadonlyMap<TextNode, TextNode>,
  oldOf: ReadonlyMap<TextNode, TextNode>,
): boolean {
  const [from, to] = [old.parent, next.parent];
  if (!from || !to || !isContainer(from.provision.kind) || !isContainer(to.provision.kind)) return false;
  return nextOf.has(from) && oldOf.has(to) && nextOf.get(from) !== to;
}

/** The places in the rising sequence of most weight; the values are all different. Cost: n log n. */
function heaviestRise(values: readonly number[], weights: readonly number[]): ReadonlySet<number> {
  const ranks = new Map(values.toSorted((a, b) => a - b).map((value, rank) => [value, rank + 1]));
  // Of all places read so far, by the rank of their value: the one at which the heaviest sequence ends (a tree of prefixes).
  const best: number[] = [];
  const totals: number[] = [];
  const before: number[] = [];
  const heaviest = (rank: number) => {
    let found = -1;
    for (let at = rank; at > 0; at -= at & -at) found = heavier(totals, best[at] ?? -1, found);
    return found;
  };
  for (const [index, value] of values.entries()) {
    const rank = ranks.get(value) ?? 1;
    const previous = heaviest(rank - 1);
    before.push(previous);
    totals.push((totals[previous] ?? 0) + (weights[index] ?? 1));
    for (let at = rank; at <= values.length; at += at & -at) best[at] = heavier(totals, best[at] ?? -1, index);
  }
  const kept = new Set<number>();
  for (let at = heaviest(values.length); at >= 0; at = before[at] ?? -1) kept.add(at);
  return kept;
}

function heavier(totals: readonly number[], left: number, right: number): number {
  return (totals[left] ?? -1) >= (totals[right] ?? -1) ? left : right;
}
