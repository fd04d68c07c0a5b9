import type { CommitmentFacts } from "#app/domain/facts/record.ts";
import { knownDay } from "#app/lib/dates.ts";
import { cite } from "../in-short.ts";
import { rightToRecoverySlug } from "./bill.ts";
import { readIn } from "./in-statements.ts";

const onTheBill = { organisation: null, dueOn: null, topics: ["addiction-and-recovery"], bills: [rightToRecoverySlug] };

/** What was promised around the bill, as far as a source shows it. */
export const rightToRecoveryCommitments: readonly CommitmentFacts[] = [
  {
    ...onTheBill,
    slug: "sturgeon-2021-10-07-visit",
    person: "nicola-sturgeon",
    printedSpeaker: "Nicola Sturgeon",
    office: "First Minister",
    kind: "other",
    made: knownDay("2021-10-07"),
    summary: "a visit together with Douglas Ross",
    quote: null,
    chain: [readIn("article", "scotsman-2021-10-08")],
    place: "First Minister’s Questions",
    dueWords: null,
    state: "met",
    stateNote: "Both visited Bluevale Community Club on 22 November 2021.",
    ties: [
      { role: "arose_from", kind: "statement", target: "sturgeon-2021-10-07" },
      {
        role: "met_by",
        kind: "meeting",
        target: "visit-bluevale-2021-11-22",
        inferred: true,
        note: "The only joint visit that we know of: that it is the one agreed to is our reading.",
      },
    ],
    confidence: "press",
    citations: [cite("scotsman-2021-10-08", "the answer of the day before"), cite("national-2021-11-22", "the visit")],
  },
  {
    ...onTheBill,
    slug: "ross-2025-03-11-letter-on-savings",
    person: "douglas-ross",
    printedSpeaker: "Douglas Ross",
    office: "member in charge of the Bill",
    kind: "write_letter",
    made: knownDay("2025-03-11"),
    summary: "a letter to John Mason that names £38 million of savings",
    quote: "I am quite happy to write to you after the meeting with £38 million of savings",
    chain: [readIn("Official Report", "or-2025-03-11-finance")],
    place: "Finance and Public Administration Committee",
    dueWords: "after the meeting",
    state: "open",
    stateNote: "We have found no such letter. That does not mean that none was sent.",
    ties: [
      { role: "arose_from", kind: "statement", target: "ross-2025-03-11-savings" },
      { role: "arose_from", kind: "meeting", target: "finance-committee-2025-03-11" },
      { role: "with", kind: "letter", target: "K01", note: "The letter that was promised, as a record of its own." },
    ],
    confidence: "official",
    citations: [cite("or-2025-03-11-finance", "the answer to John Mason")],
  },
];
