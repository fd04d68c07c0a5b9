import type { DivisionFacts } from "#app/domain/facts/division.ts";
import { cite } from "../in-short.ts";
import type { NamedDivision } from "../people-in-roll-calls.ts";
import { readRollCall } from "../roll-calls/read-roll-call.ts";
import { s6m19128 } from "../roll-calls/s6m-19128.ts";
import { rightToRecoverySlug } from "./bill.ts";

const debateOf2023 = {
  session: 6,
  bill: null,
  stage: null,
  heldOn: "2023-09-19",
  place: "Meeting of the Parliament",
  question: null,
  castingVote: null,
  votes: [],
  statements: [],
  notVotingNote: null,
  citations: [cite("twfy-2023-09-19-drug-law-reform", "totals of the division")],
  remarks: ["Only the announced totals are held here; the names of those who voted are not."],
};

/** The division that ended the bill, with all 115 names. */
export const rightToRecoveryDivision: NamedDivision = {
  slug: "S6M-19128",
  reference: "S6M-19128",
  session: 6,
  kind: "motion",
  title: "Right to Addiction Recovery (Scotland) Bill: general principles",
  question:
    "that motion S6M-19128, in the name of Douglas Ross, on the Right to Addiction Recovery (Scotland) Bill at stage 1, be agreed to",
  inNameOf: "Douglas Ross",
  bill: rightToRecoverySlug,
  stage: "stage_1",
  heldOn: "2025-10-09",
  place: "Decision Time",
  announced: { for: 52, against: 63, abstain: 0 },
  result: "disagreed",
  consequence: "The general principles were not agreed to, so the bill fell at Stage 1.",
  castingVote: null,
  votes: readRollCall(s6m19128),
  statements: [
    {
      person: "liam-mcarthur",
      printedName: "Liam McArthur",
      quote:
        "On a point of order, Presiding Officer. My device was having difficulty connecting, and it appears that it calculated my vote as a no, when I should have voted yes.",
      intendedVote: "for",
      reply: "I am unable to amend a recorded vote, Mr McArthur.",
      effect: "none: the recorded vote stands",
    },
  ],
  notVotingNote:
    "14 of the 129 seats have no vote in the roll-call. The Official Report does not list who did not vote. The Presiding Officer does not vote; whether a seat was vacant that day was not checked.",
  citations: [cite("or-2025-10-09-decision-time", "the question, the roll-call, the point of order and the result")],
  remarks: [
    "Three proxy votes are printed: for Paul O’Kane by Michael Marra, for Gillian Mackay by Ross Greer, for Collette Stevenson by Fulton MacGregor.",
    "The official 63 includes one vote that the member says was meant to be for the motion.",
  ],
};

/** Three divisions of 2023, in a debate in which the proposal was weighed: only their announced totals are held. */
export const debateOf2023Divisions: readonly DivisionFacts[] = [
  {
    ...debateOf2023,
    slug: "S6M-10490.1",
    reference: "S6M-10490.1",
    kind: "motion_amendment",
    title: "Drug law reform: amendment preferring the Right to Recovery Bill",
    inNameOf: "Sue Webber",
    announced: { for: 28, against: 66, abstain: 17 },
    result: "disagreed",
    consequence: "The Parliament did not say that it preferred the proposed Right to Recovery Bill.",
  },
  {
    ...debateOf2023,
    slug: "S6M-10490.3",
    reference: "S6M-10490.3",
    kind: "motion_amendment",
    title: "Drug law reform: amendment in the name of Jackie Baillie",
    inNameOf: "Jackie Baillie",
    announced: { for: 21, against: 90, abstain: 0 },
    result: "disagreed",
    consequence: null,
  },
  {
    ...debateOf2023,
    slug: "S6M-10490",
    reference: "S6M-10490",
    kind: "motion",
    title: "Drug law reform",
    inNameOf: "Elena Whitham",
    announced: { for: 66, against: 45, abstain: 0 },
    result: "agreed",
    consequence: null,
  },
];
