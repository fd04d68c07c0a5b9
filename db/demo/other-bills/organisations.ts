import type { CommitteeFacts, OrganisationFacts, PersonFacts } from "#app/domain/facts/people.ts";
import { cite } from "../in-short.ts";

const wroteOn = (bill: string) => [cite(bill, "named as a writer of a letter or submission")];

/** Bodies that wrote about the other bills. */
export const otherOrganisations: readonly OrganisationFacts[] = [
  {
    slug: "built-environment-forum-scotland",
    name: "Built Environment Forum Scotland",
    kind: "other",
    website: null,
    note: null,
    citations: wroteOn("bill-page-building-safety-levy"),
  },
  {
    slug: "scottish-property-federation",
    name: "Scottish Property Federation",
    kind: "other",
    website: null,
    note: null,
    citations: wroteOn("bill-page-building-safety-levy"),
  },
  {
    slug: "police-scotland",
    name: "Police Scotland",
    kind: "public_body",
    website: null,
    note: null,
    citations: wroteOn("bill-page-war-memorials"),
  },
  { slug: "cosla", name: "COSLA", kind: "local_government", website: null, note: null, citations: wroteOn("bill-page-war-memorials") },
  {
    slug: "historic-environment-scotland",
    name: "Historic Environment Scotland",
    kind: "public_body",
    website: null,
    note: null,
    citations: wroteOn("bill-page-war-memorials"),
  },
];

/** The one writer who is in none of the roll-calls. */
export const otherPeople: readonly PersonFacts[] = [
  {
    slug: "elizabeth-mccrone",
    name: "Elizabeth McCrone",
    surname: "McCrone",
    forename: "Elizabeth",
    otherNames: [],
    parliamentMemberId: null,
    parlparseId: null,
    seats: [],
    offices: [
      {
        office: "Director of Heritage",
        organisation: "historic-environment-scotland",
        from: null,
        to: null,
        note: "As printed on 3 October 2025.",
      },
    ],
    citations: [cite("bill-page-war-memorials", "name and office in the heading of a letter")],
  },
];

/** Committees to and from which those letters went. */
export const otherCommittees: readonly CommitteeFacts[] = [
  {
    slug: "s6-delegated-powers-and-law-reform-committee",
    name: "Delegated Powers and Law Reform Committee",
    shortName: "DPLR",
    session: 6,
    members: [],
    note: null,
    citations: [cite("bill-page-building-safety-levy", "heading of its letter of 28 October 2025")],
  },
  {
    slug: "s6-constitution-europe-external-affairs-and-culture-committee",
    name: "Constitution, Europe, External Affairs and Culture Committee",
    shortName: "CEEAC",
    session: 6,
    members: [],
    note: null,
    citations: [cite("bill-page-war-memorials", "holds the letters on the bill")],
  },
  {
    slug: "s6-standards-procedures-and-public-appointments-committee",
    name: "Standards, Procedures and Public Appointments Committee",
    shortName: "SPPA",
    session: 6,
    members: [],
    note: null,
    citations: [cite("or-2025-11-13-recall", "a letter to it is spoken of")],
  },
];
