import type { StatementFacts } from "#app/domain/facts/record.ts";
import { knownDay } from "#app/lib/dates.ts";
import { cite } from "../in-short.ts";
import { aboutMotion, aboutTheBill, readIn } from "./in-statements.ts";

/** Who voted how on 9 October 2025, where a position rests on that vote alone, or where a member says that another vote was meant. */
const votes = [
  ["carol-mochan", "Carol Mochan", "for"],
  ["paul-sweeney", "Paul Sweeney", "for"],
  ["maggie-chapman", "Maggie Chapman", "against"],
  ["liam-mcarthur", "Liam McArthur", "against"],
] as const;

export function voteSlug(person: string): string {
  return `${person}-2025-10-09-vote`;
}

/** Something done and not said: the recorded votes. What a member says about the vote is another statement. */
export const votesOnTheBill: readonly StatementFacts[] = votes.map(([person, printedSpeaker, vote]) => ({
  ...aboutTheBill,
  slug: voteSlug(person),
  person,
  organisation: null,
  printedSpeaker,
  office: null,
  date: knownDay("2025-10-09"),
  quote: null,
  summary:
    vote === "for"
      ? "Is recorded as voting for the general principles of the bill."
      : "Is recorded as voting against the general principles of the bill.",
  chain: [readIn("roll-call", "or-2025-10-09-decision-time")],
  division: "S6M-19128",
  ties: [aboutMotion],
  place: "Decision Time",
  confidence: "official",
  citations: [cite("or-2025-10-09-decision-time", "roll-call of S6M-19128")],
  remarks: person === "liam-mcarthur" ? ["He said on a point of order that he meant to vote for. The recorded vote stands."] : [],
}));
