import type { Pair, PairKind } from "../conflicts.ts";

type Numbered = { readonly number: string };

/** A pair, in the order of consideration. */
export function pair(kind: PairKind, first: Numbered, second: Numbered, certainty: Pair["certainty"], reason: string): Pair {
  return { kind, first: first.number, second: second.number, certainty, reason };
}
