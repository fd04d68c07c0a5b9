import type { ProposalFacts } from "#app/domain/facts/bill.ts";
import { knownDay } from "#app/lib/dates.ts";
import { between, cite } from "../in-short.ts";
import { rightToRecoverySlug } from "./bill.ts";

/** The proposal of 2021 and 2022 from which the bill came. */
export const rightToRecoveryProposal: ProposalFacts = {
  slug: "s6-proposed-right-to-recovery-bill",
  session: 6,
  title: "Proposed Right to Recovery Bill",
  purpose: "A right in law to treatment for people who are addicted to drugs or alcohol.",
  member: "douglas-ross",
  bill: rightToRecoverySlug,
  draftLodged: knownDay("2021-10-07"),
  consultationOpened: knownDay("2021-10-07"),
  consultationClosed: knownDay("2022-01-12"),
  consultationUrl: null,
  finalLodged: knownDay("2022-05-30"),
  supporters: 33,
  supporterPeople: ["monica-lennon", "jackie-baillie"],
  rightToIntroduce: between(
    "2022-05-30",
    "2022-07-04",
    "Reported on 4 July 2022 as gained; the press puts it about the end of June or early July.",
    "2022-06-30",
  ),
  outcome: "introduced",
  citations: [
    cite("fife-conservatives-recovery", "draft proposal, consultation, supporters"),
    cite("favor-consultation-response", "end of the consultation"),
    cite("pj-2022-05-30", "final proposal"),
    cite("evening-telegraph-2022-07-04", "33 supporters, with the names of two"),
  ],
  claims: [
    {
      field: "supporters",
      value: "33",
      source: "evening-telegraph-2022-07-04",
      confidence: "press",
      chosen: true,
      note: "From press reports; the Parliament’s own list was not read. Two of the 33 are named here.",
    },
  ],
  remarks: [
    "All dates of the proposal are from press reports.",
    "18 supporters, from at least half of the parties in the Parliamentary Bureau, were needed.",
    "Written with FAVOR UK and at least seven recovery groups.",
  ],
};
