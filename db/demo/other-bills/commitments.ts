import type { CommitmentFacts } from "#app/domain/facts/record.ts";
import { between, cite } from "../in-short.ts";

/** Promises around other bills, as far as a source shows them. */
export const otherCommitments: readonly CommitmentFacts[] = [
  {
    slug: "simpson-2025-11-regional-recall",
    person: "graham-simpson",
    organisation: null,
    printedSpeaker: "Graham Simpson",
    office: "member in charge of the Bill",
    kind: "amendment",
    made: between(null, "2025-11-13", "In a letter of which he spoke in the Stage 1 debate of 13 November 2025; its day is not known."),
    summary: "a change to the recall of regional members, towards a simple poll",
    quote: null,
    chain: [
      { words: "Official Report", kind: "source", slug: "or-2025-11-13-recall" },
      { words: "letter", kind: "letter", slug: "K02" },
    ],
    place: null,
    dueWords: null,
    dueOn: null,
    state: "open",
    stateNote: "The amendments to the bill are not held here, so whether one of them is the change that was promised was not checked.",
    ties: [{ role: "arose_from", kind: "letter", target: "K02" }],
    topics: ["parliament-and-elections"],
    bills: ["s6-scottish-parliament-recall-of-members-bill"],
    confidence: "official",
    citations: [cite("or-2025-11-13-recall", "he tells of the letter")],
  },
];
