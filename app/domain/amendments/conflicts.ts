import { compareInOrder } from "./applying/order.ts";
import { compareByLines } from "./comparing/by-lines.ts";
import { compareByWords, type Footprint, footprintOf } from "./comparing/by-words.ts";
import { dependencesAmong } from "./comparing/dependence.ts";
import { sameWordsAmong } from "./comparing/same-words.ts";
import { locateAmendment } from "./locate.ts";
import type { Located } from "./located.ts";
import type { VersionIndex } from "./version-index.ts";
import type { Instruction } from "./wording/instruction.ts";

/**
 * How two amendments stand to each other, where they are not independent.
 *
 * - `pre-emption`: if the first is agreed to, words that the second needs are gone, and it cannot be called. The first is always earlier in the order.
 * - `alternatives`: both put something in place of the same words; both can be called.
 * - `identical`: they do the same at the same place.
 * - `overtaken`: the second comes later and leaves out what the first changed, without pre-empting it.
 * - `dependence`: the second rests on what the first inserts; it may come before it in the order.
 * - `same-place`: both insert at one place; the first's text comes first.
 * - `same-words`: they make the same change to the same words in different places.
 */
export type PairKind = "pre-emption" | "alternatives" | "identical" | "overtaken" | "dependence" | "same-place" | "same-words";

export type Pair = {
  readonly kind: PairKind;
  readonly first: string;
  readonly second: string;
  /** `possible`: the answer needs the text, which is not to hand, or is a likeness that a person must judge. */
  readonly certainty: "certain" | "possible";
  readonly reason: string;
};

/** An amendment to compare. `located` where it was found before: it is found again otherwise. */
export type ToCompare = { readonly number: string; readonly instruction: Instruction; readonly located?: Located };

/** An amendment and the place of it, in the order of consideration. */
export type Compared = Omit<ToCompare, "located"> & { readonly located: Located | null; readonly footprint: Footprint | null };

/**
 * Every pair that is not independent, in the order of consideration.
 *
 * @param index the version that they amend; null when the print is not to hand: then page, line and quoted words must do, and most answers
 *   can only be "possible"
 * @param order numbers in the order of consideration, which decides the direction of pre-emption
 * Cost: every pair is looked at, most of them by two comparisons of numbers.
 */
export function findConflicts(index: VersionIndex | null, amendments: readonly ToCompare[], order: readonly string[]): readonly Pair[] {
  const inOrder = [...amendments].sort(compareInOrder(order)).map((each) => prepare(index, each));
  const pairs: Pair[] = [];
  for (const [at, first] of inOrder.entries()) {
    for (let next = at + 1; next < inOrder.length; next += 1) {
      const second = inOrder[next];
      if (!second) break;
      const pair = compare(first, second);
      if (pair) pairs.push(pair);
    }
  }
  const found = new Set(pairs.map(({ first, second }) => `${first} ${second}`));
  const others = [...dependencesAmong(inOrder), ...sameWordsAmong(inOrder).filter(({ first, second }) => !found.has(`${first} ${second}`))];
  const positions = new Map(inOrder.map(({ number }, at) => [number, at]));
  const positionOf = (number: string) => positions.get(number) ?? inOrder.length;
  return [...pairs, ...others].sort((a, b) => positionOf(a.first) - positionOf(b.first) || positionOf(a.second) - positionOf(b.second));
}

/** What can no longer be called, or stands alone, once an amendment is decided. */
export type Consequence = { readonly number: string; readonly certainty: Pair["certainty"]; readonly reason: string };

/**
 * What falls if an amendment is agreed to, or disagreed to. Only amendments later in the order can fall: those before it are decided.
 * A disagreement pre-empts what would reopen the same question: an identical amendment, for certain; whether a different one would is for
 * the convener or the Presiding Officer. What rests on an amendment that is disagreed to may have nothing to stand on.
 * Source: guidance on private Bills, 8.2–8.3 (two kinds of pre-emption).
 *
 * @param order numbers in the order of consideration
 */
export function whatFallsIf(
  pairs: readonly Pair[],
  order: readonly string[],
  number: string,
  decision: "agreed" | "disagreed",
): readonly Consequence[] {
  const later = new Set(order.slice(order.indexOf(number) + 1));
  return pairs.flatMap(({ kind, first, second, certainty, reason }) => {
    if (first !== number || !later.has(second)) return [];
    if (decision === "agreed") return kind === "pre-emption" || kind === "identical" ? [{ number: second, certainty, reason }] : [];
    if (kind === "identical") return [{ number: second, certainty, reason: "It would put the same question again." }];
    return kind === "dependence" ? [{ number: second, certainty: "possible" as const, reason }] : [];
  });
}

function prepare(index: VersionIndex | null, amendment: ToCompare): Compared {
  const located = amendment.located ?? (index ? locateAmendment(index, amendment.instruction) : null);
  const footprint = index && located?.ok ? footprintOf(index, located) : null;
  return { ...amendment, located, footprint };
}

function compare(first: Compared, second: Compared): Pair | null {
  if (first.footprint && second.footprint) return compareByWords(first, first.footprint, second, second.footprint);
  return compareByLines(first, second);
}
