import { homeOf, isContainer, type TextNode } from "./nodes.ts";
import { type Pairing, pair } from "./pairing.ts";

const enough = 0.55;

type Scored = { readonly old: TextNode; readonly next: TextNode; readonly score: number };

/**
 * Pairs Parts, Chapters and cross-headings, by heading, number and by what stands in them, once that is paired. Only within the same schedule
 * or both in the bill itself, and only of one kind.
 */
export function matchContainers(pairing: Pairing, olds: readonly TextNode[], nexts: readonly TextNode[]) {
  const oldContainers = olds.filter(({ provision }) => isContainer(provision.kind));
  const byKind = Map.groupBy(
    nexts.filter(({ provision }) => isContainer(provision.kind)),
    ({ provision }) => provision.kind,
  );
  const scored = oldContainers.flatMap((old) =>
    (byKind.get(old.provision.kind) ?? []).flatMap((next): readonly Scored[] => {
      const score = areAtHome(pairing, old, next) ? scoreOf(pairing, old, next) : 0;
      return score >= enough ? [{ old, next, score }] : [];
    }),
  );
  for (const { old, next } of scored.toSorted((a, b) => b.score - a.score)) pair(pairing, old, next);
}

function areAtHome(pairing: Pairing, old: TextNode, next: TextNode): boolean {
  const [oldHome, nextHome] = [homeOf(old), homeOf(next)];
  return oldHome && nextHome ? pairing.nextOf.get(oldHome) === nextHome : oldHome === nextHome;
}

function scoreOf(pairing: Pairing, old: TextNode, next: TextNode): number {
  const heading = old.label === next.label ? (old.label === "" ? 0.25 : 0.45) : 0;
  const number = old.numberKey === next.numberKey ? 0.15 : 0;
  const kept = old.members.filter((member) => next.members.includes(pairing.nextOf.get(member) ?? member)).length;
  const most = Math.max(old.members.length, next.members.length);
  // An empty one has only its heading and number to be known by.
  return heading + number + (most === 0 ? 0 : 0.6 * (kept / most));
}
