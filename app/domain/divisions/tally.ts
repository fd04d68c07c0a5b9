import type { Totals, Vote } from "#app/domain/facts/division.ts";

/** One row of a roll-call, as far as counting looks at it. */
export type CountedVote = { party: string | null; vote: Vote };

/** A party's votes by what its members did. `party` null: no party is printed. */
export type PartyTally = { party: string | null; counts: Record<Vote, number> };

/** Counts the names of a roll-call. */
export function countNames(votes: readonly CountedVote[]): Record<Vote, number> {
  const counts: Record<Vote, number> = { for: 0, against: 0, abstain: 0, did_not_vote: 0 };
  for (const { vote } of votes) counts[vote] += 1;
  return counts;
}

/** The votes of each party, the largest party first, then by name; those without a printed party come last. */
export function partyBreakdown(votes: readonly CountedVote[]): readonly PartyTally[] {
  const byParty = new Map<string | null, CountedVote[]>();
  for (const vote of votes) byParty.set(vote.party, [...(byParty.get(vote.party) ?? []), vote]);
  return [...byParty].map(([party, own]) => ({ party, counts: countNames(own) })).sort(largestFirst);
}

function largestFirst(a: PartyTally, b: PartyTally): number {
  if (a.party === null || b.party === null) return a.party === b.party ? 0 : a.party === null ? 1 : -1;
  return size(b) - size(a) || a.party.localeCompare(b.party);
}

function size({ counts }: PartyTally): number {
  return counts.for + counts.against + counts.abstain + counts.did_not_vote;
}

/** Whether the announced totals and the count of the names differ: that is shown and never hidden. */
export function totalsDiffer(announced: Totals, counted: Totals): boolean {
  return announced.for !== counted.for || announced.against !== counted.against || announced.abstain !== counted.abstain;
}

/** "52 for, 63 against, 0 abstentions". */
export function sayTotals(totals: Totals): string {
  return `${totals.for} for, ${totals.against} against, ${totals.abstain} abstentions`;
}

/** How many of the Parliament's members did not vote, with the reckoning. Null where more voted than there are seats: then something is wrong. */
export function didNotVote(announced: Totals, seats: number): { count: number; words: string } | null {
  const voted = announced.for + announced.against + announced.abstain;
  const count = seats - voted;
  if (count < 0) return null;
  return {
    count,
    words: `computed: ${seats} seats less ${voted} who voted; a seat can be vacant`,
  };
}

/**
 * What the totals come to: a motion is agreed to if more are for than against; abstentions do not count. A tie is null without a casting vote.
 * ASSUMPTION: that a tie goes to the chair's casting vote was not checked word for word in the Standing Orders.
 */
export function resultOf(totals: Totals, castingVote: string | null): "agreed" | "disagreed" | null {
  if (totals.for !== totals.against) return totals.for > totals.against ? "agreed" : "disagreed";
  if (castingVote === "for") return "agreed";
  return castingVote === "against" ? "disagreed" : null;
}
