import type { LetterFacts } from "#app/domain/facts/record.ts";
import { knownDay } from "#app/lib/dates.ts";
import { cite } from "../in-short.ts";
import { heldByPage, inferredReplyTo, knownByHeading } from "./in-letters.ts";

const onWarMemorials = {
  ...knownByHeading,
  topics: [],
  bills: ["s6-desecration-of-war-memorials-scotland-bill"],
  citations: [cite("bill-page-war-memorials", "heading and day")],
};

const fromHeading = "The heading says only “Response to Written Submissions”: that it answers this one is inferred.";

/** Letters listed on the page of the Desecration of War Memorials (Scotland) Bill. */
export const lettersOnWarMemorials: readonly LetterFacts[] = [
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
