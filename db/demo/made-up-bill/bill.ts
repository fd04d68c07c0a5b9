import type { BillFacts } from "#app/domain/facts/bill.ts";
import type { SourceFacts } from "#app/domain/facts/source.ts";
import { happened, memberInCharge, unknownBill } from "../in-short.ts";
import { madeUp, madeUpSource, memberNamed, orchardsCommittee } from "./members.ts";
import { madeUpBillSlug, madeUpPassingMotion } from "./stages.ts";

export const madeUpBillSource: SourceFacts = {
  slug: madeUpSource,
  title: "Made up for Assent: the Community Orchards (Scotland) Bill (made up)",
  publisher: null,
  url: null,
  confidence: "inferred",
};

export const madeUpBillTopic = { slug: "made-up-orchards", name: "Orchards (made up)", description: "For the made-up bill only." };

/** A bill that never was, with a text, two stages of amendments and three prints. */
export const communityOrchardsBill: BillFacts = {
  ...madeUp,
  ...unknownBill,
  slug: madeUpBillSlug,
  session: 7,
  spBillNumber: 999,
  shortTitle: "Community Orchards (Scotland) Bill (made up)",
  longTitle:
    "An Act of the Scottish Parliament to make provision about the designation and care of community orchards; to confer a right to gather fruit in community orchards; to provide for the licensing of the sale of fruit which has been so gathered; to establish an Orchards Adviser; and for connected purposes.",
  summary:
    "A made-up bill, to show how amendments work: councils could make land with fruit trees a community orchard, in which everybody may gather fruit. No Parliament ever had it before it.",
  provisions: [
    "A council could make land a community orchard if fruit trees grow on it and the public can go there.",
    "Everybody would have a right to gather fruit there for themselves; to sell it would need a licence.",
    "Each orchard would have a keeper and a plan for its care.",
    "An Orchards Adviser would give advice, and the Scottish Ministers would report on how the law works.",
  ],
  type: "members",
  procedure: "standard",
  introducedOn: "2026-05-19",
  outcome: "passed",
  outcomeOn: "2026-10-29",
  enactment: "pending",
  leadCommittee: orchardsCommittee,
  roles: [{ ...memberInCharge(memberNamed("birchwood").slug), from: "2026-05-19" }],
  stageEvents: [
    happened("introduction", "introduced", "2026-05-19"),
    happened("stage_1", "committee_evidence", "2026-06-16", { committee: orchardsCommittee }),
    happened("stage_1", "lead_committee_report", "2026-08-27", { committee: orchardsCommittee }),
    happened("stage_1", "debate", "2026-09-03"),
    happened("stage_1", "general_principles_agreed", "2026-09-03"),
    happened("stage_2", "first_meeting_on_amendments", "2026-09-22", {
      committee: orchardsCommittee,
      description: "The committee considered the amendments to sections 1 to 10.",
    }),
    happened("stage_2", "committee_meeting", "2026-09-29", {
      committee: orchardsCommittee,
      description: "The committee considered the amendments from section 11 on.",
    }),
    happened("stage_2", "completed", "2026-09-29", { committee: orchardsCommittee }),
    happened("stage_3", "proceedings_and_debate", "2026-10-29"),
    happened("stage_3", "passed", "2026-10-29", { motionReference: madeUpPassingMotion }),
  ],
  documents: [
    { kind: "bill_as_introduced", title: "Bill as introduced (made up)", reference: "SP Bill 999", url: null, publishedOn: "2026-05-19" },
    {
      kind: "marshalled_list",
      title: "1st Marshalled List for Stage 2 (made up)",
      reference: "SP Bill 999-ML1",
      url: null,
      publishedOn: "2026-09-18",
    },
    {
      kind: "marshalled_list",
      title: "2nd Marshalled List for Stage 2 (made up)",
      reference: "SP Bill 999-ML2",
      url: null,
      publishedOn: "2026-09-25",
    },
    {
      kind: "bill_as_amended_at_stage_2",
      title: "Bill as amended at Stage 2 (made up)",
      reference: "SP Bill 999A",
      url: null,
      publishedOn: "2026-10-01",
    },
    {
      kind: "marshalled_list",
      title: "Marshalled List for Stage 3 (made up)",
      reference: "SP Bill 999A-ML",
      url: null,
      publishedOn: "2026-10-28",
    },
    { kind: "bill_as_passed", title: "Bill as passed (made up)", reference: "SP Bill 999B", url: null, publishedOn: "2026-10-30" },
  ],
  topics: [madeUpBillTopic.slug],
};
