import type { LetterFacts, LetterLinkFacts } from "#app/domain/facts/record.ts";
import { knownDay } from "#app/lib/dates.ts";
import { cite } from "../in-short.ts";

const correspondence = "https://www.parliament.scot/chamber-and-committees/committees/current-and-previous-committees/session-6";

function inferredReplyTo(letter: string, note: string): LetterLinkFacts {
  return { kind: "replies_to", letter, inferred: true, note };
}

/** Known by the heading on the bill's page; the letters themselves were not read, so they have no summary. */
const knownByHeading = {
  summary: null,
  links: [],
  knownThroughLetter: null,
  knownThroughNote: "its heading among the correspondence on the bill’s page",
  textFound: false,
  quotations: [],
  attachments: [],
  confidence: "official",
} as const;

const onTheLevy = {
  ...knownByHeading,
  topics: ["housing", "public-money"],
  bills: ["s6-building-safety-levy-scotland-bill"],
  citations: [cite("bill-page-building-safety-levy", "heading and day")],
};

const onWarMemorials = {
  ...knownByHeading,
  topics: [],
  bills: ["s6-desecration-of-war-memorials-scotland-bill"],
  citations: [cite("bill-page-war-memorials", "heading and day")],
};

const heldByPage = (path: string) => [
  { holder: "the committee’s correspondence page, linked from the bill’s page", url: `${correspondence}/${path}` },
];
const fromHeading = "The heading says only “Response to Written Submissions”: that it answers this one is inferred.";

/** Letters listed on the pages of two bills. Their slugs are the numbers by which our sources' index of letters knows them. */
export const otherLetters: readonly LetterFacts[] = [
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
  {
    ...onWarMemorials,
    slug: "B08",
    kind: "letter",
    subject: "Desecration of War Memorials (Scotland) Bill - Response to Written Submissions",
    from: [
      {
        person: "meghan-gallacher",
        organisation: null,
        printedName: "Meghan Gallacher MSP",
        printedOffice: "member in charge of the Bill",
      },
    ],
    to: [
      {
        person: null,
        organisation: null,
        committee: "s6-constitution-europe-external-affairs-and-culture-committee",
        printedName: null,
        printedOffice: "Convener, Constitution, Europe, External Affairs and Culture Committee",
      },
    ],
    sent: knownDay("2025-11-03"),
    links: [
      inferredReplyTo("B09", fromHeading),
      inferredReplyTo("B10", fromHeading),
      inferredReplyTo("B11", fromHeading),
      inferredReplyTo("B12", fromHeading),
    ],
    heldBy: heldByPage(
      "session-6-constitution-europe-external-affairs-and-culture-committee/correspondence/2025/desecration-of-war-memorials-scotland-bill-response-to-written-submissions",
    ),
    remarks: ["Addressed to the committee as we infer from the page that holds it."],
  },
  {
    ...onWarMemorials,
    slug: "B09",
    kind: "written_submission",
    subject: "Desecration of War Memorials Scotland Bill",
    from: [{ person: null, organisation: "police-scotland", printedName: "Police Scotland", printedOffice: null }],
    to: [
      {
        person: null,
        organisation: null,
        committee: "s6-constitution-europe-external-affairs-and-culture-committee",
        printedName: null,
        printedOffice: "Convener, Constitution, Europe, External Affairs and Culture Committee",
      },
    ],
    sent: knownDay("2025-10-23"),
    heldBy: heldByPage(
      "session-6-constitution-europe-external-affairs-and-culture-committee/correspondence/2025/police-scotland-desecration-of-war-memorials-scotland-bill",
    ),
    remarks: ["The heading lacks the brackets round “Scotland”."],
  },
  {
    ...onWarMemorials,
    slug: "B10",
    kind: "letter",
    subject: "Desecration of War Memorials (Scotland) Bill",
    from: [
      {
        person: "angus-robertson",
        organisation: null,
        printedName: "Angus Robertson MSP",
        printedOffice: "Cabinet Secretary for Constitution, External Affairs and Culture",
      },
    ],
    to: [
      {
        person: null,
        organisation: null,
        committee: "s6-constitution-europe-external-affairs-and-culture-committee",
        printedName: null,
        printedOffice: "Convener, Constitution, Europe, External Affairs and Culture Committee",
      },
    ],
    sent: knownDay("2025-10-06"),
    heldBy: heldByPage("session-6-constitution-europe-external-affairs-and-culture-committee/correspondence/2025/scottish-government"),
  },
  {
    ...onWarMemorials,
    slug: "B11",
    kind: "letter",
    subject: "Desecration of War Memorials (Scotland) Bill",
    from: [{ person: null, organisation: "cosla", printedName: "COSLA", printedOffice: null }],
    to: [
      {
        person: null,
        organisation: null,
        committee: "s6-constitution-europe-external-affairs-and-culture-committee",
        printedName: null,
        printedOffice: "Convener, Constitution, Europe, External Affairs and Culture Committee",
      },
    ],
    sent: knownDay("2025-10-06"),
    heldBy: heldByPage("session-6-constitution-europe-external-affairs-and-culture-committee/correspondence/2025/cosla"),
  },
  {
    ...onWarMemorials,
    slug: "B12",
    kind: "letter",
    subject: "Desecration of War Memorials (Scotland) Bill",
    from: [
      {
        person: "elizabeth-mccrone",
        organisation: null,
        printedName: "Elizabeth McCrone",
        printedOffice: "Director of Heritage, Historic Environment Scotland",
      },
    ],
    to: [
      {
        person: null,
        organisation: null,
        committee: "s6-constitution-europe-external-affairs-and-culture-committee",
        printedName: null,
        printedOffice: "Convener, Constitution, Europe, External Affairs and Culture Committee",
      },
    ],
    sent: knownDay("2025-10-03"),
    heldBy: heldByPage(
      "session-6-constitution-europe-external-affairs-and-culture-committee/correspondence/2025/historic-environment-scotland",
    ),
  },
];
