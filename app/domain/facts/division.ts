import type { Day } from "#app/lib/dates.ts";
import type { StageCode } from "./bill.ts";
import type { Sourced } from "./source.ts";

export const voteWords = ["for", "against", "abstain", "did_not_vote"] as const;
export type Vote = (typeof voteWords)[number];

export type Totals = { for: number; against: number; abstain: number };

export const divisionKinds = [
  "motion",
  "motion_amendment",
  "motion_as_amended",
  "bill_amendment",
  "financial_resolution",
  "other",
] as const;

/** One row of a roll-call, as printed. */
export type DivisionVoteFacts = {
  /** Slug of the person; null where the name could not be matched. */
  person: string | null;
  printedName: string;
  seat: string | null;
  seatKind?: "constituency" | "region" | null;
  party: string | null;
  vote: Vote;
  proxyCastBy: string | null;
};

/** What a member says that they meant, beside the recorded vote, which stands. */
export type VoteStatementFacts = {
  person: string | null;
  printedName: string;
  quote: string;
  intendedVote: Vote | null;
  reply: string | null;
  effect: string | null;
};

export type DivisionFacts = Sourced & {
  /** The motion's reference where it has one: `S6M-19128`. */
  slug: string;
  reference: string | null;
  session: number;
  kind: (typeof divisionKinds)[number];
  title: string;
  question: string | null;
  inNameOf: string | null;
  /** Slug of the bill; null: not about a bill we know. */
  bill: string | null;
  stage: StageCode | null;
  heldOn: Day;
  place: string | null;
  /** As announced by the chair. Kept apart from the count of the names. */
  announced: Totals;
  result: "agreed" | "disagreed";
  /** What the result meant for the bill, in plain words: needed where a carried motion rejects a bill. */
  consequence: string | null;
  castingVote: Vote | null;
  votes: readonly DivisionVoteFacts[];
  statements: readonly VoteStatementFacts[];
  notVotingNote: string | null;
  isMadeUp?: boolean;
};
