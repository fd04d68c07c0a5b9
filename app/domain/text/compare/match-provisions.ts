import type { BillText } from "../provision.ts";
import { matchContainers } from "./match-containers.ts";
import { matchMoved } from "./match-moved.ts";
import { matchSame } from "./match-same.ts";
import { matchSimilar } from "./match-similar.ts";
import { createKeys, nodesOf, type TextNode, topOf } from "./nodes.ts";
import { type Pairing, pair } from "./pairing.ts";
import { createSimilarity } from "./similarity.ts";
import { findWordsOfParent } from "./words-of-parent.ts";

/** One provision in two prints, by the identities it has in each. */
export type ProvisionPair = { readonly oldId: string; readonly nextId: string };

/** A provision of the new print of which it is not certain which of the old it is, if any. */
export type UnsureMatch = {
  readonly nextId: string;
  /** What it was paired with nonetheless: one of several with the very same words. Null: it counts as new until a person decides. */
  readonly takenFor: string | null;
  /** Best first. Score from 0 to 1. */
  readonly candidates: readonly { readonly oldId: string; readonly score: number }[];
  readonly why: string;
};

export type MatchedProvisions = { readonly pairs: readonly ProvisionPair[]; readonly unsure: readonly UnsureMatch[] };

/** Two texts and which provision of one is which of the other. */
export type MatchedNodes = Pairing & { readonly olds: readonly TextNode[]; readonly nexts: readonly TextNode[] };

/**
 * Which provision of the next print is which of the old: by the same words, then number and heading, then likeness of words; from the whole
 * to what stands in it, and only then elsewhere. What stands in a quotation is looked for in its quotation only. Pairs are in the order of
 * the next print; a provision is in one pair at most. What is not certain has no pair and is listed as unsure.
 * Cost: linear for what is the same; quadratic only among the changed provisions of one place, with a cut-off.
 */
export function matchProvisions(old: BillText, next: BillText): MatchedProvisions {
  const matched = matchNodes(old, next);
  const pairs = matched.nexts.flatMap((node) => {
    const counterpart = matched.oldOf.get(node);
    return counterpart ? [{ oldId: counterpart.provision.id, nextId: node.provision.id }] : [];
  });
  return { pairs, unsure: listUnsure(matched) };
}

/** Pairs that are known already: the rest is then taken for new and left out. Or "lenient": see `Pairing`. */
export type KnownPairs = readonly ProvisionPair[] | "lenient";

/** As `matchProvisions`, with the provisions themselves. */
export function matchNodes(old: BillText, next: BillText, known?: KnownPairs): MatchedNodes {
  const keys = createKeys();
  const [olds, nexts] = [nodesOf(old, keys), nodesOf(next, keys)];
  const pairing: Pairing = {
    oldOf: new Map(),
    nextOf: new Map(),
    unsure: [],
    wordsOf: new Map(),
    similarity: createSimilarity(),
    isLenient: known === "lenient",
  };
  if (known && known !== "lenient") pairKnown(pairing, olds, nexts, known);
  else {
    matchWithin(pairing, topOf(olds).members, topOf(nexts).members);
    for (const [from, to] of matchMoved(pairing, olds, nexts)) matchBeneath(pairing, from, to);
    matchContainers(pairing, olds, nexts);
  }
  return { ...pairing, olds, nexts };
}

function pairKnown(pairing: Pairing, olds: readonly TextNode[], nexts: readonly TextNode[], known: readonly ProvisionPair[]) {
  const byOldId = new Map(olds.map((node) => [node.provision.id, node]));
  const byNextId = new Map(nexts.map((node) => [node.provision.id, node]));
  for (const { oldId, nextId } of known) {
    const [from, to] = [byOldId.get(oldId), byNextId.get(nextId)];
    if (from && to) pair(pairing, from, to);
  }
  for (const [from, to] of pairing.nextOf) if (from.words.length === 0 || to.words.length === 0) findWordsOfParent(pairing, from, to);
}

function matchWithin(pairing: Pairing, olds: readonly TextNode[], nexts: readonly TextNode[]) {
  if (olds.length === 0 || nexts.length === 0) return;
  if (matchCells(pairing, olds, nexts)) return;
  matchSame(pairing, olds, nexts, "exact");
  matchSame(pairing, olds, nexts, "masked");
  for (const { old, next } of matchSimilar(pairing, olds, nexts)) matchBeneath(pairing, old, next);
}

function matchBeneath(pairing: Pairing, old: TextNode, next: TextNode) {
  const { olds, nexts } = findWordsOfParent(pairing, old, next);
  matchWithin(pairing, olds, nexts);
}

/** The cells of a row that has as many as before are known by their place. */
function matchCells(pairing: Pairing, olds: readonly TextNode[], nexts: readonly TextNode[]): boolean {
  const areCells = olds.length === nexts.length && [...olds, ...nexts].every(({ family }) => family === "cell");
  if (!areCells) return false;
  for (const [index, old] of olds.entries()) {
    const next = nexts[index];
    if (next && pair(pairing, old, next)) matchWithin(pairing, old.members, next.members);
  }
  return true;
}

const reasons = {
  twins: "Several provisions here have the very same words.",
  "near-tie": "Several provisions of the earlier print are about equally like it.",
  weak: "It is like a provision of the earlier print, but not enough to be taken for it.",
};

/** Each provision once, with all that was found for it; what got its pair later is certain. */
function listUnsure({ unsure, oldOf, nexts }: MatchedNodes): readonly UnsureMatch[] {
  const byNext = Map.groupBy(
    unsure.filter(({ next, taken }) => taken !== null || !oldOf.has(next)),
    ({ next }) => next,
  );
  return nexts.flatMap((next) => {
    const found = byNext.get(next);
    const first = found?.[0];
    if (!found || !first) return [];
    const best = new Map<string, number>();
    for (const { old, score } of found.flatMap(({ candidates }) => candidates)) {
      best.set(old.provision.id, Math.max(score, best.get(old.provision.id) ?? 0));
    }
    const candidates = [...best].map(([oldId, score]) => ({ oldId, score })).toSorted((a, b) => b.score - a.score);
    return [{ nextId: next.provision.id, takenFor: first.taken?.provision.id ?? null, candidates, why: reasons[first.why] }];
  });
}
