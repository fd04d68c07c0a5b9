import type { LetterFacts } from "#app/domain/facts/record.ts";
import { knownDay } from "#app/lib/dates.ts";
import { between, cite } from "../in-short.ts";

const financePage =
  "https://parlamaid-alba.scot/chamber-and-committees/committees/current-and-previous-committees/session-6-finance-and-public-administration-committee/business-items/scrutiny-of-financial-memorandums/scottish-employment-injuries-advisory-council-bill-financial-memorandum";
const notRead = { links: [], knownThroughLetter: null, textFound: false, quotations: [], attachments: [], topics: [] };

/** Letters of which only somebody's words in a committee or the chamber, or a committee's list, tell. */
export const lettersKnownThroughReports: readonly LetterFacts[] = [
  {
    ...notRead,
    slug: "K02",
    kind: "letter",
    subject: "recall of regional members",
    summary:
      "Told the committee, on the day on which its Stage 1 report appeared, that he would change the recall of regional members towards a simple poll.",
    from: [{ person: "graham-simpson", organisation: null, printedName: "Graham Simpson", printedOffice: "member in charge of the Bill" }],
    to: [
      {
        person: null,
        organisation: null,
        committee: "s6-standards-procedures-and-public-appointments-committee",
        printedName: null,
        printedOffice: "Standards, Procedures and Public Appointments Committee",
      },
    ],
    sent: between(
      null,
      "2025-11-13",
      "He spoke of it in the Stage 1 debate of 13 November 2025; the day on which the report appeared was not read.",
    ),
    knownThroughNote: "the Stage 1 debate of 13 November 2025",
    heldBy: [],
    bills: ["s6-scottish-parliament-recall-of-members-bill"],
    ties: [{ role: "about", kind: "stage", target: "s6-scottish-parliament-recall-of-members-bill", words: "stage_1" }],
    confidence: "official",
    citations: [cite("or-2025-11-13-recall", "he tells of the letter")],
  },
  {
    ...notRead,
    slug: "K04",
    kind: "letter",
    subject: "Dog Theft (Scotland) Bill: procedure for regulations",
    summary: "Raised the choice of procedure for regulations; the member in charge preferred negative procedure.",
    from: [
      {
        person: null,
        organisation: null,
        committee: "s6-delegated-powers-and-law-reform-committee",
        printedName: null,
        printedOffice: "Delegated Powers and Law Reform Committee",
      },
    ],
    to: [],
    sent: between("2025-02-17", "2025-05-21", "After the bill was introduced, and before the meeting at which it was spoken of."),
    knownThroughNote: "the meeting of the Rural Affairs and Islands Committee of 21 May 2025",
    heldBy: [],
    bills: ["s6-dog-theft-scotland-bill"],
    confidence: "official",
    citations: [cite("or-2025-05-21-rural-affairs", "the letter is spoken of")],
    remarks: ["To whom it was written is not stated; the member in charge had seen it."],
  },
  {
    ...notRead,
    slug: "K05",
    kind: "letter",
    subject: "Scottish Employment Injuries Advisory Council Bill: Financial Memorandum",
    summary: null,
    from: [{ person: "mark-griffin", organisation: null, printedName: "Mark Griffin MSP", printedOffice: "member in charge of the Bill" }],
    to: [
      {
        person: null,
        organisation: null,
        committee: "s6-finance-and-public-administration-committee",
        printedName: null,
        printedOffice: "Convener, Finance and Public Administration Committee",
      },
    ],
    sent: knownDay("2023-09-20"),
    knownThroughNote: "the list on the committee’s page",
    heldBy: [{ holder: "Finance and Public Administration Committee page", url: financePage }],
    bills: ["s6-scottish-employment-injuries-advisory-council-bill"],
    confidence: "official",
    citations: [cite("finance-page-employment-injuries", "the letter is listed")],
  },
];
