import type { LetterFacts } from "#app/domain/facts/record.ts";
import { knownDay } from "#app/lib/dates.ts";
import { cite } from "../in-short.ts";
import { heldByPage, inferredReplyTo, knownByHeading } from "./in-letters.ts";
import { lettersKnownThroughReports } from "./letters-known-through-reports.ts";
import { lettersOnWarMemorials } from "./letters-on-war-memorials.ts";

const onTheLevy = {
  ...knownByHeading,
  topics: ["housing", "public-money"],
  bills: ["s6-building-safety-levy-scotland-bill"],
  citations: [cite("bill-page-building-safety-levy", "heading and day")],
};

const lettersOnTheLevy: readonly LetterFacts[] = [
  {
    ...onTheLevy,
    slug: "B01",
    kind: "letter",
    subject: "Building Safety Levy (Scotland) Bill - Scottish Government information note",
    from: [{ person: null, organisation: "scottish-government", printedName: null, printedOffice: "Minister for Public Finance" }],
    to: [
      {
        person: null,
        organisation: null,
        committee: "s6-finance-and-public-administration-committee",
        printedName: null,
        printedOffice: "Convener, Finance and Public Administration Committee",
      },
    ],
    sent: knownDay("2026-01-26"),
    heldBy: heldByPage(
      "session-6-finance-and-public-administration-committee/correspondence/2026/building-safety-levy-scotland-bill-scottish-government-information-note-23-january-2026",
    ),
    claims: [
      {
        field: "sentOn",
        value: "2026-01-26",
        source: "bill-page-building-safety-levy",
        confidence: "official",
        chosen: true,
        note: "As the page lists it.",
      },
      {
        field: "sentOn",
        value: "2026-01-23",
        source: "bill-page-building-safety-levy",
        confidence: "official",
        chosen: false,
        note: "As the letter’s address says.",
      },
    ],
    remarks: ["The page lists the letter under 26 January 2026; its address says 23 January 2026."],
  },
  {
    ...onTheLevy,
    slug: "B02",
    kind: "letter",
    correspondence: "government_reply_to_report",
    subject: "Building Safety Levy (Scotland) Bill - Scottish Government response to Stage 1 report",
    from: [{ person: null, organisation: "scottish-government", printedName: null, printedOffice: "Minister for Public Finance" }],
    to: [
      {
        person: null,
        organisation: null,
        committee: "s6-finance-and-public-administration-committee",
        printedName: null,
        printedOffice: "Convener, Finance and Public Administration Committee",
      },
    ],
    sent: knownDay("2026-01-06"),
    ties: [{ role: "about", kind: "stage", target: "s6-building-safety-levy-scotland-bill", words: "stage_1" }],
    heldBy: heldByPage(
      "session-6-finance-and-public-administration-committee/correspondence/2026/building-safety-levy-scotland-bill-sg-response-to-stage-1-report",
    ),
    remarks: ["It answers a report, not a letter. Another line of the same page dates it “6 January 2025”, an error."],
  },
  {
    ...onTheLevy,
    slug: "B03",
    kind: "letter",
    subject: "Building Safety Levy (Scotland) Bill - Use of Proceeds",
    from: [{ person: null, organisation: "scottish-government", printedName: null, printedOffice: "Minister for Public Finance" }],
    to: [
      {
        person: null,
        organisation: null,
        committee: "s6-finance-and-public-administration-committee",
        printedName: null,
        printedOffice: "Convener, Finance and Public Administration Committee",
      },
    ],
    sent: knownDay("2025-11-24"),
    heldBy: heldByPage(
      "session-6-finance-and-public-administration-committee/correspondence/2025/building-safety-levy-scotland-bill-use-of-proceeds",
    ),
  },
  {
    ...onTheLevy,
    slug: "B04",
    kind: "letter",
    subject: "Building Safety Levy (Scotland) Bill - follow-up information from meeting on 11 November 2025",
    summary: "More information after the oral evidence of 11 November 2025, as the heading says.",
    from: [
      {
        person: null,
        organisation: "scottish-property-federation",
        printedName: null,
        printedOffice: "Senior Policy Officer, Scottish Property Federation",
      },
    ],
    to: [
      {
        person: null,
        organisation: null,
        committee: "s6-finance-and-public-administration-committee",
        printedName: null,
        printedOffice: "Convener, Finance and Public Administration Committee",
      },
    ],
    sent: knownDay("2025-11-17"),
    heldBy: heldByPage(
      "session-6-finance-and-public-administration-committee/correspondence/2025/building-safety-levy-scotland-bill-followup-from-meeting-on-11-november-2025",
    ),
  },
  {
    ...onTheLevy,
    slug: "B05",
    kind: "written_submission",
    subject: "Building Safety Levy (Scotland) Bill - submission from Built Environment Forum Scotland",
    from: [
      {
        person: null,
        organisation: "built-environment-forum-scotland",
        printedName: "Built Environment Forum Scotland",
        printedOffice: null,
      },
    ],
    to: [
      {
        person: null,
        organisation: null,
        committee: "s6-finance-and-public-administration-committee",
        printedName: null,
        printedOffice: "Convener, Finance and Public Administration Committee",
      },
    ],
    sent: knownDay("2025-11-07"),
    heldBy: heldByPage(
      "session-6-finance-and-public-administration-committee/correspondence/2025/building-safety-levy-scotland-bill-submission-from-befs",
    ),
  },
  {
    ...onTheLevy,
    slug: "B06",
    kind: "letter",
    correspondence: "committee_to_government",
    subject: "Building Safety Levy (Scotland) Bill",
    from: [
      {
        person: null,
        organisation: null,
        committee: "s6-delegated-powers-and-law-reform-committee",
        printedName: null,
        printedOffice: "Convener, Delegated Powers and Law Reform Committee",
      },
    ],
    to: [
      {
        person: null,
        organisation: "scottish-government",
        printedName: null,
        printedOffice: "Cabinet Secretary for Finance and Local Government",
      },
    ],
    sent: knownDay("2025-10-28"),
    heldBy: heldByPage(
      "session-6-delegated-powers-and-law-reform-committee/correspondence/2025/building-safety-levy-scotland-bill-letter-to-sg",
    ),
    remarks: ["Only offices are printed, no names."],
  },
  {
    ...onTheLevy,
    slug: "B07",
    kind: "letter",
    subject: "Building Safety Levy (Scotland) Bill",
    from: [{ person: null, organisation: "scottish-government", printedName: null, printedOffice: "Minister for Public Finance" }],
    to: [],
    sent: knownDay("2025-10-31"),
    links: [inferredReplyTo("B06", "Read from the address of the page, the committee and the days.")],
    heldBy: heldByPage("session-6-delegated-powers-and-law-reform-committee/correspondence/2025/building-safety-levy-bill-response"),
    remarks: ["The addressee is not printed. Written to a Cabinet Secretary, answered by a minister."],
  },
];

/** Letters on other bills. Their slugs are the numbers by which our sources' index of letters knows them. */
export const otherLetters: readonly LetterFacts[] = [...lettersOnTheLevy, ...lettersOnWarMemorials, ...lettersKnownThroughReports];
