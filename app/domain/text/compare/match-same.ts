import type { TextNode } from "./nodes.ts";
import { type Pairing, pairWhole } from "./pairing.ts";

/**
 * Pairs the provisions of one place whose key is the same: those that stand once in each list, wherever; of twins those in the same
 * number, those with the same number or the same neighbours, and then in order, which is noted as unsure. Cost: linear.
 */
export function matchSame(pairing: Pairing, olds: readonly TextNode[], nexts: readonly TextNode[], key: "exact" | "masked") {
  const groups = groupBy(olds, nexts, key, pairing);
  const twins: Group[] = [];
  for (const group of groups) {
    if (group.olds.length !== group.nexts.length) twins.push(group);
    else for (const [index, old] of group.olds.entries()) pairUp(pairing, old, group.nexts[index]);
  }
  if (twins.length === 0) return;
  for (const group of twins) pairSameNumber(pairing, group);
  pairNeighbours(pairing, olds, nexts, key);
  // Without the numbers of references twins are not the same words: which is which is left to the comparison of words.
  if (key === "exact") for (const group of twins) pairInOrder(pairing, group);
}

type Group = { readonly olds: readonly TextNode[]; readonly nexts: readonly TextNode[] };

function groupBy(olds: readonly TextNode[], nexts: readonly TextNode[], key: "exact" | "masked", pairing: Pairing): readonly Group[] {
  const groups = new Map<number, { olds: TextNode[]; nexts: TextNode[] }>();
  for (const old of olds) {
    if (pairing.nextOf.has(old)) continue;
    const group = groups.get(old[key]);
    if (group) group.olds.push(old);
    else groups.set(old[key], { olds: [old], nexts: [] });
  }
  for (const next of nexts) if (!pairing.oldOf.has(next)) groups.get(next[key])?.nexts.push(next);
  return [...groups.values()].filter((group) => group.nexts.length > 0);
}

function pairUp(pairing: Pairing, old: TextNode, next: TextNode | undefined) {
  if (next) pairWhole(pairing, old, next);
}

function pairSameNumber(pairing: Pairing, { olds, nexts }: Group) {
  for (const old of olds) {
    if (old.numberKey === "" || pairing.nextOf.has(old)) continue;
    const same = nexts.filter((next) => next.numberKey === old.numberKey && !pairing.oldOf.has(next));
    if (same.length === 1) pairUp(pairing, old, same[0]);
  }
}

/** A twin beside a provision that is known is the one beside its counterpart. */
function pairNeighbours(pairing: Pairing, olds: readonly TextNode[], nexts: readonly TextNode[], key: "exact" | "masked") {
  const places = new Map(nexts.map((next, index) => [next, index]));
  const extend = (index: number, step: 1 | -1) => {
    const old = olds[index];
    const beside = olds[index - step];
    const known = beside ? places.get(pairing.nextOf.get(beside) ?? beside) : step === 1 ? -1 : nexts.length;
    const next = known === undefined ? undefined : nexts[known + step];
    if (old && next && !pairing.nextOf.has(old) && !pairing.oldOf.has(next) && old[key] === next[key]) pairUp(pairing, old, next);
  };
  for (let index = 0; index < olds.length; index++) extend(index, 1);
  for (let index = olds.length - 1; index >= 0; index--) extend(index, -1);
}

function pairInOrder(pairing: Pairing, { olds, nexts }: Group) {
  const [freeOlds, freeNexts] = [olds.filter((old) => !pairing.nextOf.has(old)), nexts.filter((next) => !pairing.oldOf.has(next))];
  for (const [index, next] of freeNexts.entries()) {
    const old = freeOlds[index];
    if (!old) return;
    pairUp(pairing, old, next);
    // Empty cells and the like are the same whichever is taken.
    if (next.size < 3 || next.family === "cell" || next.family === "row") continue;
    const candidates = freeOlds.map((each) => ({ old: each, score: 1 }));
    pairing.unsure.push({ next, taken: old, candidates, why: "twins" });
  }
}
