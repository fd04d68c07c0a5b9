import { type Stance, stances } from "#app/domain/facts/record.ts";
import { positionsAsOn } from "./as-on.ts";
import type { HeldShown, PositionShown } from "./position-shown.ts";

/** Who stands where after all that is recorded: one entry a holder, without what a later entry replaced. */
export type StandInShort = {
  /** In the order of the stances; a stance that nobody takes is left out. */
  sides: readonly { stance: Stance; entries: readonly PositionShown[] }[];
  /** Of whom it is not certain which of several entries counts. */
  uncertain: readonly PositionShown["holder"][];
  /** How many more entries there are on parts of the bill, on its amendments and on motions. */
  onParts: number;
};

/**
 * The positions on a bill itself in short. Drafts replace nothing and are left out; what is about a part of the bill is only counted.
 *
 * Cost: the square of the entries of one holder; there are few.
 */
export function standInShort(held: readonly HeldShown[]): StandInShort {
  const published = held.filter(({ shown }) => !shown.isDraft);
  const onBill = published.filter(({ shown }) => shown.about.kind === "bill");
  const answers = positionsAsOn(onBill, null);
  const certain = answers.flatMap((answer) => (answer.kind === "certain" ? [answer.position.shown] : []));
  return {
    sides: stances
      .map((stance) => ({ stance, entries: certain.filter((entry) => entry.stance === stance) }))
      .filter(({ entries }) => entries.length > 0),
    uncertain: answers.flatMap((answer) => {
      if (answer.kind === "certain") return [];
      const entry = onBill.find(({ holder, subject }) => holder === answer.holder && subject === answer.subject);
      return entry ? [entry.shown.holder] : [];
    }),
    onParts: published.length - onBill.length,
  };
}
