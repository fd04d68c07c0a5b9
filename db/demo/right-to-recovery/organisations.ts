import type { CommitteeFacts, OrganisationFacts } from "#app/domain/facts/people.ts";
import { cite } from "../in-short.ts";
import { financeCommittee, healthCommittee } from "./bill.ts";

const parties = [
  ["scottish-labour", "Scottish Labour"],
  ["scottish-liberal-democrats", "Scottish Liberal Democrats"],
  ["scottish-national-party", "Scottish National Party"],
  ["scottish-greens", "Scottish Greens"],
] as const;

/** Bodies and groups in the story. A name alone is no claim: the note says what each did, by its source. */
export const rightToRecoveryOrganisations: readonly OrganisationFacts[] = [
  {
    slug: "scottish-government",
    name: "Scottish Government",
    kind: "government",
    website: "https://www.gov.scot",
    note: null,
    citations: [cite("govscot-2022-07-22-letter")],
  },
  {
    slug: "scottish-parliament",
    name: "Scottish Parliament",
    kind: "parliament",
    website: "https://www.parliament.scot",
    note: null,
    citations: [cite("rtr-bill-page")],
  },
  {
    slug: "home-office",
    name: "Home Office",
    kind: "government",
    website: null,
    note: "The department of the UK Government to which the letters on drugs law went.",
    citations: [cite("letter-2022-01-10-malthouse"), cite("govscot-2022-quin-letter")],
  },
  {
    slug: "favor-uk",
    name: "FAVOR UK",
    kind: "charity",
    website: "https://facesandvoicesofrecoveryuk.org",
    note: "Faces and Voices of Recovery. The proposal for the bill was written with it.",
    citations: [cite("favor-consultation-response"), cite("national-2021-11-22", "work on the proposal")],
  },
  {
    slug: "bluevale-community-club",
    name: "Bluevale Community Club",
    kind: "community",
    website: null,
    note: "In Haghill, Glasgow: the place of the joint visit of 22 November 2021. It was reported to have had about £100,000 from the Scottish Government.",
    citations: [cite("national-2021-11-22", "venue and funding")],
  },
  {
    slug: "homeless-network-scotland",
    name: "Homeless Network Scotland",
    kind: "charity",
    website: null,
    note: "Answered the consultation on the draft proposal on the day it closed.",
    citations: [cite("assent-research-notes", "response of 12 January 2022")],
    remarks: ["The address of the response was not recorded."],
  },
  {
    slug: "glasgow-health-and-social-care-partnership",
    name: "Glasgow Health and Social Care Partnership",
    kind: "public_body",
    website: null,
    note: "Was refused support for a consumption room by the then Lord Advocate in 2017.",
    citations: [cite("national-2021-11-22", "the refusal of 2017")],
  },
  {
    slug: "drug-deaths-taskforce",
    name: "Drug Deaths Taskforce",
    kind: "public_body",
    website: null,
    note: "Was working on drug law reform when the letter of 2021 was written.",
    citations: [cite("pj-2021-four-nations", "mentioned in the letter")],
  },
  {
    slug: "scottish-conservatives",
    name: "Scottish Conservatives",
    kind: "party",
    website: null,
    note: "All its members who voted on 9 October 2025 voted for the bill.",
    citations: [cite("or-2025-10-09-decision-time", "roll-call of S6M-19128")],
  },
  ...parties.map(
    ([slug, name]): OrganisationFacts => ({
      slug,
      name,
      kind: "party",
      website: null,
      note: null,
      citations: [cite("press-2025-10-09", "how the party was reported to vote")],
    }),
  ),
];

/** Committees that considered the bill or received the letters. Members are named only where a source names them. */
export const rightToRecoveryCommittees: readonly CommitteeFacts[] = [
  {
    slug: healthCommittee,
    name: "Health, Social Care and Sport Committee",
    shortName: "HSCS",
    session: 6,
    members: [
      { person: "clare-haughey", role: "convener", from: null, to: null },
      { person: "brian-whittle", role: "member", from: null, to: null },
      { person: "carol-mochan", role: "member", from: null, to: null },
      { person: "paul-sweeney", role: "member", from: null, to: null },
    ],
    note: "Lead committee for the Right to Addiction Recovery (Scotland) Bill.",
    citations: [
      cite("rtr-call-for-views", "lead committee"),
      cite("rtr-news-stage-1-report", "convener"),
      cite("holyrood-2025-09-23", "three members"),
    ],
    remarks: ["Not a full list of its members: only those whom the sources name, and not from when to when they served."],
  },
  {
    slug: financeCommittee,
    name: "Finance and Public Administration Committee",
    shortName: "FPA",
    session: 6,
    members: [],
    note: "Took evidence on the bill’s Financial Memorandum on 11 March 2025.",
    citations: [cite("or-2025-03-11-finance", "evidence session")],
  },
  {
    slug: "s6-criminal-justice-committee",
    name: "Criminal Justice Committee",
    shortName: "CJ",
    session: 6,
    members: [],
    note: "Holds the letters of January 2022 among its correspondence.",
    citations: [cite("letter-2022-01-10-malthouse", "correspondence page")],
  },
  {
    slug: "s6-social-justice-and-social-security-committee",
    name: "Social Justice and Social Security Committee",
    shortName: "SJSS",
    session: 6,
    members: [],
    note: "One of the three committees that met together on 1 and 2 February 2022.",
    citations: [cite("or-2022-02-02-joint-committees", "joint meeting")],
  },
];
