import type { ProposalFacts } from "#app/domain/facts/bill.ts";
import { knownDay, unknownDay } from "#app/lib/dates.ts";
import { cite } from "../in-short.ts";

const littleKnown = {
  session: 6,
  purpose: null,
  draftLodged: unknownDay,
  consultationOpened: unknownDay,
  consultationClosed: unknownDay,
  consultationUrl: null,
  supporters: null,
  rightToIntroduce: unknownDay,
  outcome: "introduced",
  remarks: ["The member is read from the bill that came of the proposal."],
} as const;

/** Proposals from which other bills came. */
export const otherProposals: readonly ProposalFacts[] = [
  {
    ...littleKnown,
    slug: "s6-proposed-scottish-employment-injuries-advisory-council-bill",
    title: "Proposed Scottish Employment Injuries Advisory Council Bill",
    member: "mark-griffin",
    bill: "s6-scottish-employment-injuries-advisory-council-bill",
    draftLodged: knownDay("2021-09-20"),
    finalLodged: knownDay("2021-11-18"),
    supporters: 24,
    citations: [cite("proposal-employment-injuries", "both dates and the number of supporters")],
  },
  {
    ...littleKnown,
    slug: "s6-proposed-ecocide-prevention-scotland-bill",
    title: "Proposed Ecocide (Prevention) (Scotland) Bill",
    member: "monica-lennon",
    bill: "s6-ecocide-scotland-bill",
    draftLodged: knownDay("2023-11-07"),
    finalLodged: knownDay("2024-11-12"),
    citations: [cite("proposal-ecocide", "title and both dates")],
  },
  {
    ...littleKnown,
    slug: "s6-proposed-dog-abduction-scotland-bill",
    title: "Proposed Dog Abduction (Scotland) Bill",
    member: "maurice-golden",
    bill: "s6-dog-theft-scotland-bill",
    finalLodged: knownDay("2023-09-13"),
    citations: [cite("bb-2023-09-19", "title and day of the final proposal")],
  },
  {
    ...littleKnown,
    slug: "s6-proposed-desecration-of-war-memorials-prevention-bill",
    title: "Proposed Desecration of War Memorials (Prevention) Bill",
    member: "meghan-gallacher",
    bill: "s6-desecration-of-war-memorials-scotland-bill",
    finalLodged: knownDay("2024-10-01"),
    citations: [cite("bb-2024-10-02", "title and day of the final proposal")],
  },
];
