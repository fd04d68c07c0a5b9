import type { RequestFacts } from "#app/domain/facts/record.ts";
import { cite } from "../in-short.ts";

/** What the letters ask for, as far as it was read; the other letters are not known to ask for anything. */
export const rightToRecoveryRequests: readonly RequestFacts[] = [
  {
    slug: "L01-four-nations-meeting",
    letter: "L01",
    summary: "a meeting of the four nations on drugs law",
    quote: "a future four nations meeting",
    state: "open",
    stateNote: "No reply to the letter was found. The ministerial of 11 October 2021 may have been the meeting; no source says so.",
    ties: [
      {
        role: "answered_by",
        kind: "meeting",
        target: "M01",
        inferred: true,
        note: "The next meeting of ministers of the four nations on drugs that we know of. No source ties it to the letter, so it may not be the meeting that was asked for.",
      },
    ],
    confidence: "press",
    citations: [cite("pj-2021-four-nations", "the request, as the article quotes it")],
    remarks: ["The day on which it was asked for is not known: the letter’s date is bounded, and its estimate is 13 June 2021."],
  },
  {
    slug: "L07-meeting",
    letter: "L07",
    summary: "a meeting on the white paper “Swift, Certain, Tough”",
    quote: null,
    state: "open",
    stateNote: "No such meeting was found.",
    ties: [],
    confidence: "official",
    citations: [cite("govscot-2022-07-22-letter", "the request")],
  },
  {
    slug: "L07-detailed-response",
    letter: "L07",
    summary: "a detailed response",
    quote: null,
    state: "answered",
    stateNote: "A reply came on 25 August 2022. Its text was not found, so how detailed it was is not known.",
    ties: [
      {
        role: "answered_by",
        kind: "letter",
        target: "L08",
        inferred: true,
        note: "It is known as the reply to the letter; that it is the detailed response asked for is our reading.",
      },
    ],
    confidence: "official",
    citations: [cite("govscot-2022-07-22-letter", "the request"), cite("govscot-2022-quin-letter", "mentions the reply")],
  },
  {
    slug: "L09-urgent-meeting",
    letter: "L09",
    summary: "an urgent meeting on the UK Government’s drugs policy proposals",
    quote: null,
    state: "open",
    stateNote: "Neither a meeting nor a reply was found.",
    ties: [],
    confidence: "official",
    citations: [cite("govscot-2022-quin-letter", "the request")],
  },
];
