import type { TextNode } from "./nodes.ts";
import { type Pairing, pair, pairWhole } from "./pairing.ts";

/** Words from which a passage is known again wherever it stands, if it is the same. */
const knownAgain = 8;
/** Words, and likeness (0–1), from which it is known again although it was changed on the way. */
const knownThoughChanged = 15;
const alike = 0.85;
const worthShowing = 0.7;
const tie = 0.08;
const mostComparisons = 20_000;

/** "This section", "subsection (2)": such words mean another thing in another place, so the same words are not the same provision. */
const boundToPlace =
  /\b(?:this|that) (?:section|subsection|paragraph|sub-?paragraph|schedule|part|chapter)\b|\bsubsections? \(|\b(?:sub-?)?paragraphs? \(/i;

/**
 * Pairs what stands in another section or paragraph than before: the same words, standing once in each print, or nearly the same in a longer
 * passage. What could stand anywhere ("Regulations under this section are subject to …") is only noted as unsure. Nothing in or out of a quotation.
 * Returns the pairs whose contents are still to be matched.
 */
export function matchMoved(
  pairing: Pairing,
  olds: readonly TextNode[],
  nexts: readonly TextNode[],
): readonly (readonly [TextNode, TextNode])[] {
  moveSame(pairing, olds, nexts);
  const [freeOlds, freeNexts] = [freeOf(olds, pairing.nextOf), freeOf(nexts, pairing.oldOf)];
  const made: (readonly [TextNode, TextNode])[] = [];
  if (freeOlds.length * freeNexts.length > mostComparisons) return made;
  for (const next of freeNexts) {
    if (pairing.oldOf.has(next)) continue;
    const candidates = freeOlds
      .filter((old) => !pairing.nextOf.has(old) && sizesAllow(old, next))
      .map((old) => ({ old, score: pairing.similarity(old, next) }))
      .filter(({ score }) => score >= worthShowing)
      .toSorted((a, b) => b.score - a.score);
    const best = candidates[0];
    if (!best) continue;
    const rival = candidates.find(({ old }) => old !== best.old && !isWithin(old, best.old) && !isWithin(best.old, old));
    const isClear = best.score >= alike && (!rival || best.score - rival.score >= tie) && !isBoundToPlace(next);
    if (isClear && pair(pairing, best.old, next)) made.push([best.old, next]);
    else pairing.unsure.push({ next, taken: null, candidates: candidates.slice(0, 5), why: rival ? "near-tie" : "weak" });
  }
  return made;
}

function moveSame(pairing: Pairing, olds: readonly TextNode[], nexts: readonly TextNode[]) {
  const oldsByKey = Map.groupBy(olds.filter(isMovable), ({ exact }) => exact);
  const nextsByKey = Map.groupBy(nexts.filter(isMovable), ({ exact }) => exact);
  for (const next of nexts) {
    if (pairing.oldOf.has(next) || !isMovable(next) || next.size < knownAgain) continue;
    const same = oldsByKey.get(next.exact) ?? [];
    const free = same.filter((old) => !pairing.nextOf.has(old));
    const [old] = free;
    if (!old) continue;
    const isClear = same.length === 1 && nextsByKey.get(next.exact)?.length === 1 && !isBoundToPlace(next);
    if (isClear) pairWhole(pairing, old, next);
    else
      pairing.unsure.push({
        next,
        taken: null,
        candidates: free.slice(0, 5).map((each) => ({ old: each, score: 1 })),
        why: same.length > 1 ? "near-tie" : "weak",
      });
  }
}

function isMovable(node: TextNode): boolean {
  return node.family === "words" && node.quotation === null;
}

function freeOf(nodes: readonly TextNode[], paired: ReadonlyMap<TextNode, TextNode>): readonly TextNode[] {
  return nodes.filter((node) => isMovable(node) && node.size >= knownThoughChanged && !paired.has(node));
}

function sizesAllow(old: TextNode, next: TextNode): boolean {
  return Math.min(old.size, next.size) * 1.4 >= Math.max(old.size, next.size);
}

function isBoundToPlace(node: TextNode): boolean {
  return boundToPlace.test(node.provision.text);
}

function isWithin(node: TextNode, above: TextNode): boolean {
  for (let at = node.parent; at; at = at.parent) if (at === above) return true;
  return false;
}
