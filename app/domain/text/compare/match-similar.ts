import type { TextNode } from "./nodes.ts";
import { type Pairing, pair } from "./pairing.ts";

/** Score from which two provisions are taken for the same. The score is the likeness of their words (0–1) with what `evidence` adds. */
const enough = 0.6;
/** Below `enough`, but worth showing to a person. */
const weak = 0.45;
/** Likeness of words alone (0–1) below which neither number nor place make two provisions without a heading the same. */
const leastAlike = 0.5;
const justBelow = enough - 0.01;
/** A second candidate nearer than this is a tie. */
const tie = 0.06;
/** Comparisons in one place, at most: above, only provisions with the same number, the only ones with a heading, or those in one small gap are compared. */
const mostComparisons = 60_000;
const smallGap = 20;

type Scored = { readonly old: TextNode; readonly next: TextNode; readonly score: number; readonly isAlone: boolean };

/**
 * Pairs the provisions of one place that have no pair yet by the likeness of their words, best first; a near tie pairs nothing and is unsure.
 * Returns the pairs made: what stands in them is still to be matched.
 */
export function matchSimilar(pairing: Pairing, olds: readonly TextNode[], nexts: readonly TextNode[]): readonly Scored[] {
  const places = placesOf(pairing, olds, nexts);
  const freeOlds = olds.filter((old) => !pairing.nextOf.has(old));
  const freeNexts = nexts.filter((next) => !pairing.oldOf.has(next));
  const isCrowded = freeOlds.length * freeNexts.length > mostComparisons;
  const [oldLabels, nextLabels] = [countLabels(freeOlds), countLabels(freeNexts)];
  const isNear = (old: TextNode, next: TextNode) => {
    const isOnlyOne = old.label !== "" && old.label === next.label && oldLabels.get(old.label) === 1 && nextLabels.get(next.label) === 1;
    return isOnlyOne || (old.numberKey !== "" && old.numberKey === next.numberKey) || places.areInSmallGap(old, next);
  };
  const scored = freeOlds.flatMap((old) =>
    freeNexts.flatMap((next): readonly Scored[] => {
      if (old.family !== next.family) return [];
      if (isCrowded && !isNear(old, next)) return [];
      const [score, isAlone] = [scoreOf(pairing, old, next, places), places.areAlone(old, next)];
      return score >= weak || isAlone ? [{ old, next, score, isAlone }] : [];
    }),
  );
  return takeBest(
    pairing,
    scored.toSorted((a, b) => b.score - a.score),
  );
}

function countLabels(nodes: readonly TextNode[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { label } of nodes) counts.set(label, (counts.get(label) ?? 0) + 1);
  return counts;
}

/** The likeness of words, and what number, heading and place add to it. */
function scoreOf({ similarity }: Pairing, old: TextNode, next: TextNode, places: Places): number {
  const isSameNumber = old.numberKey !== "" && old.numberKey === next.numberKey;
  const alike = similarity(old, next);
  const likeness = alike + (isSameNumber ? 0.1 : 0) + (places.areBeside(old, next) ? 0.05 : 0);
  // Number and place prove nothing for words that are not alike.
  if (old.label === "" && next.label === "" && alike < leastAlike) return Math.min(likeness, justBelow);
  if (old.label === "" && next.label === "") return likeness + (places.areAlone(old, next) ? 0.05 : 0);
  // A section is known by its heading, a definition by what it defines. With the same number too, its words may all have been replaced.
  if (old.label === next.label) return Math.max(likeness + 0.35, isSameNumber ? enough : 0);
  return old.family === "words" ? likeness - 0.3 : likeness;
}

/** Takes the best pairs that have no rival. A pair with a rival blocks both, so that neither is given to a third instead. */
function takeBest(pairing: Pairing, scored: readonly Scored[]): readonly Scored[] {
  const blocked = new Set<TextNode>();
  const made: Scored[] = [];
  const byOld = Map.groupBy(scored, ({ old }) => old);
  const byNext = Map.groupBy(scored, ({ next }) => next);
  const isFree = ({ old, next }: Scored) => !pairing.nextOf.has(old) && !pairing.oldOf.has(next);
  for (const best of scored) {
    if (!isFree(best) || blocked.has(best.old) || blocked.has(best.next)) continue;
    const rivals = [...(byOld.get(best.old) ?? []), ...(byNext.get(best.next) ?? [])].filter(
      (each) => each !== best && isFree(each) && best.score - each.score < tie && !isBetterServed(each, best, byOld, byNext, isFree),
    );
    if (rivals.length === 0 && (best.score >= enough || (best.isAlone && (pairing.isLenient || isOnlyAFrame(best.old))))) {
      pair(pairing, best.old, best.next);
      made.push(best);
      continue;
    }
    const candidates = [best, ...rivals].map(({ old, score }) => ({ old, score: Math.min(1, score) }));
    pairing.unsure.push({
      next: best.next,
      taken: null,
      candidates: uniqueOlds(candidates),
      why: best.score >= enough ? "near-tie" : "weak",
    });
    blocked.add(best.old).add(best.next);
  }
  return made;
}

/** A quotation or a table has no words of its own; what stands in it is known for itself. */
function isOnlyAFrame({ family }: TextNode): boolean {
  return family === "quotation" || family === "table";
}

/** Whether the rival's other provision has a clearly better counterpart of its own, so that it is no rival. */
function isBetterServed(
  rival: Scored,
  best: Scored,
  byOld: ReadonlyMap<TextNode, readonly Scored[]>,
  byNext: ReadonlyMap<TextNode, readonly Scored[]>,
  isFree: (scored: Scored) => boolean,
): boolean {
  const others = rival.old === best.old ? byNext.get(rival.next) : byOld.get(rival.old);
  const own = (others ?? []).filter((each) => each.old !== best.old && each.next !== best.next && isFree(each));
  return own.some(({ score }) => score >= rival.score + tie);
}

function uniqueOlds<T extends { readonly old: TextNode }>(candidates: readonly T[]): readonly T[] {
  return candidates.filter(({ old }, index) => candidates.findIndex((each) => each.old === old) === index);
}

/** Where provisions stand among those that are known already. */
type Places = {
  /** Both stand directly after, or directly before, the same known provision, with others without a pair between at most. */
  readonly areBeside: (old: TextNode, next: TextNode) => boolean;
  /** As `areBeside`, with few others around. */
  readonly areInSmallGap: (old: TextNode, next: TextNode) => boolean;
  /** Each is the only one without a pair between the same two known provisions, and they have the same number. */
  readonly areAlone: (old: TextNode, next: TextNode) => boolean;
};

type Gap = { readonly after: TextNode | null; readonly before: TextNode | null; readonly size: number };

function placesOf(pairing: Pairing, olds: readonly TextNode[], nexts: readonly TextNode[]): Places {
  const oldGaps = gapsOf(olds, (old) => pairing.nextOf.get(old));
  const nextGaps = gapsOf(nexts, (next) => (pairing.oldOf.has(next) ? next : undefined));
  const areBeside = (old: TextNode, next: TextNode) => {
    const [left, right] = [oldGaps.get(old), nextGaps.get(next)];
    return left !== undefined && right !== undefined && (left.after === right.after || left.before === right.before);
  };
  const areAlone = (old: TextNode, next: TextNode) => {
    const [left, right] = [oldGaps.get(old), nextGaps.get(next)];
    if (left?.size !== 1 || right?.size !== 1 || old.numberKey !== next.numberKey) return false;
    return left.after === right.after && left.before === right.before;
  };
  const areInSmallGap = (old: TextNode, next: TextNode) =>
    (oldGaps.get(old)?.size ?? 0) <= smallGap && (nextGaps.get(next)?.size ?? 0) <= smallGap && areBeside(old, next);
  return { areBeside, areInSmallGap, areAlone };
}

/** For every provision without a pair: the known ones around it, both named by the provision of the new print. */
function gapsOf(nodes: readonly TextNode[], knownAs: (node: TextNode) => TextNode | undefined): ReadonlyMap<TextNode, Gap> {
  const gaps = new Map<TextNode, Gap>();
  let after: TextNode | null = null;
  let waiting: TextNode[] = [];
  const close = (before: TextNode | null) => {
    for (const node of waiting) gaps.set(node, { after, before, size: waiting.length });
    waiting = [];
  };
  for (const node of nodes) {
    const known = knownAs(node);
    if (!known) {
      waiting.push(node);
      continue;
    }
    close(known);
    after = known;
  }
  close(null);
  return gaps;
}
