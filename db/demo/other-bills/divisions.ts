import type { DivisionFacts } from "#app/domain/facts/division.ts";
import { cite } from "../in-short.ts";
import type { NamedDivision } from "../people-in-roll-calls.ts";
import { readRollCall } from "../roll-calls/read-roll-call.ts";
import { s4m15128 } from "../roll-calls/s4m-15128.ts";
import { s4m15128Amendment1 } from "../roll-calls/s4m-15128-1.ts";
import { s5m17660 } from "../roll-calls/s5m-17660.ts";
import { s6m12882 } from "../roll-calls/s6m-12882.ts";
import { s6m20627 } from "../roll-calls/s6m-20627.ts";

const atStage1 = { stage: "stage_1", place: "Decision Time", castingVote: null, statements: [], notVotingNote: null } as const;
const transplantation = "s4-transplantation-authorisation-of-removal-of-organs-etc-scotland-bill";
const fellAtStage1 = "The general principles were not agreed to, so the bill fell at Stage 1.";

/** Divisions on the other bills, with every name. */
export const otherNamedDivisions: readonly NamedDivision[] = [
  {
    ...atStage1,
    slug: "S4M-15128.1",
    reference: "S4M-15128.1",
    session: 4,
    kind: "motion_amendment",
    title: "Transplantation (Authorisation of Removal of Organs etc.) (Scotland) Bill: amendment to the motion on the general principles",
    question:
      "that amendment S4M-15128.1, in the name of Maureen Watt, which seeks to amend motion S4M-15128, in the name of Anne McTaggart, on the Transplantation (Authorisation of Removal of Organs etc) (Scotland) Bill, be agreed to",
    inNameOf: "Maureen Watt",
    bill: transplantation,
    heldOn: "2016-02-09",
    announced: { for: 59, against: 56, abstain: 0 },
    result: "agreed",
    consequence: "The motion now said that the Parliament does not agree to the general principles of the bill.",
    votes: readRollCall(s4m15128Amendment1),
    citations: [cite("or-2016-02-09-decision-time", "the question, the roll-call and the result")],
    remarks: ["On the page two names of the For list stand on one line, because a line break is missing; both are counted here."],
  },
  {
    ...atStage1,
    slug: "S4M-15128",
    reference: "S4M-15128",
    session: 4,
    kind: "motion_as_amended",
    title: "Transplantation (Authorisation of Removal of Organs etc.) (Scotland) Bill: general principles, motion as amended",
    question:
      "that motion S4M-15128, in the name of Anne McTaggart, on the Transplantation (Authorisation of Removal of Organs etc) (Scotland) Bill, as amended, be agreed to",
    inNameOf: "Anne McTaggart",
    bill: transplantation,
    heldOn: "2016-02-09",
    announced: { for: 65, against: 48, abstain: 2 },
    result: "agreed",
    consequence:
      "The motion was agreed to, and the bill fell by it: as amended it said that the Parliament “does not agree to the general principles”.",
    votes: readRollCall(s4m15128),
    citations: [cite("or-2016-02-09-decision-time", "the question, the roll-call, the result and the resolution")],
  },
  {
    ...atStage1,
    slug: "S5M-17660",
    reference: "S5M-17660",
    session: 5,
    kind: "motion",
    title: "Restricted Roads (20 mph Speed Limit) (Scotland) Bill: general principles",
    question:
      "that motion S5M-17660, in the name of Mark Ruskell, on the Restricted Roads (20 mph Speed Limit) (Scotland) Bill, be agreed to",
    inNameOf: "Mark Ruskell",
    bill: "s5-restricted-roads-20-mph-speed-limit-scotland-bill",
    heldOn: "2019-06-13",
    announced: { for: 26, against: 83, abstain: 4 },
    result: "disagreed",
    consequence: fellAtStage1,
    votes: readRollCall(s5m17660),
    citations: [cite("or-2019-06-13-decision-time", "the question, the roll-call and the result")],
  },
  {
    ...atStage1,
    slug: "S6M-12882",
    reference: "S6M-12882",
    session: 6,
    kind: "motion",
    title: "Scottish Employment Injuries Advisory Council Bill: general principles",
    question:
      "that motion S6M-12882, in the name of Mark Griffin, on the Scottish Employment Injuries Advisory Council Bill at stage 1, be agreed to",
    inNameOf: "Mark Griffin",
    bill: "s6-scottish-employment-injuries-advisory-council-bill",
    heldOn: "2024-04-18",
    announced: { for: 20, against: 95, abstain: 0 },
    result: "disagreed",
    consequence: fellAtStage1,
    votes: readRollCall(s6m12882),
    statements: [
      {
        person: "marie-mcnair",
        printedName: "Marie McNair",
        quote: "On a point of order, Presiding Officer. I could not connect, but I would have voted no.",
        intendedVote: "against",
        reply: "Thank you, Ms McNair. We will ensure that that is recorded.",
        effect: "the vote is in the printed roll",
      },
    ],
    citations: [cite("or-2024-04-18-decision-time", "the question, the roll-call, the point of order and the result")],
  },
  {
    ...atStage1,
    slug: "S6M-20627",
    reference: "S6M-20627",
    session: 6,
    kind: "motion",
    title: "Prostitution (Offences and Support) (Scotland) Bill: general principles",
    question:
      "that motion S6M-20627, in the name of Ash Regan, on the Prostitution (Offences and Support) (Scotland) Bill at stage 1, be agreed to",
    inNameOf: "Ash Regan",
    bill: "s6-prostitution-offences-and-support-scotland-bill",
    heldOn: "2026-02-03",
    announced: { for: 54, against: 64, abstain: 0 },
    result: "disagreed",
    consequence: fellAtStage1,
    votes: readRollCall(s6m20627),
    citations: [cite("or-2026-02-03-decision-time", "the question, the roll-call and the result")],
  },
];

const onlyTotals = {
  session: 3,
  place: null,
  question: null,
  votes: [],
  statements: [],
  notVotingNote: null,
  citations: [cite("legdata-official-words", "motion, totals and outcome")],
  remarks: ["Only the announced totals are held here; the names of those who voted are not."],
};

/** Divisions that decided a bill and of which only the totals are held. */
export const otherDivisionsByTotals: readonly DivisionFacts[] = [
  {
    ...onlyTotals,
    slug: "S3M-1776",
    reference: "S3M-1776",
    kind: "financial_resolution",
    title: "Creative Scotland Bill: financial resolution",
    inNameOf: "John Swinney",
    bill: "s3-creative-scotland-bill",
    stage: "financial_resolution",
    heldOn: "2008-06-18",
    announced: { for: 49, against: 68, abstain: 0 },
    result: "disagreed",
    consequence:
      "Without a financial resolution the bill could not go on, and it fell, although its general principles had been agreed to the same day.",
    castingVote: null,
  },
  {
    ...onlyTotals,
    slug: "S3M-3299",
    reference: "S3M-3299",
    kind: "motion",
    title: "Budget (Scotland) (No.2) Bill: motion that the bill be passed",
    inNameOf: null,
    bill: "s3-budget-scotland-no-2-bill",
    stage: "stage_3",
    heldOn: "2009-01-28",
    announced: { for: 64, against: 64, abstain: 0 },
    result: "disagreed",
    consequence: "The votes were equal. The Presiding Officer’s casting vote went against the motion, so the bill was not passed and fell.",
    castingVote: "against",
  },
];
