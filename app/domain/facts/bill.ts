import type { Day, UncertainDay } from "#app/lib/dates.ts";
import type { Sourced } from "./source.ts";

/** Who introduces it. `null` on a bill: not known. */
export const billTypes = ["government", "members", "committee", "private", "hybrid"] as const;
export type BillType = (typeof billTypes)[number];

/** How it is handled: the second axis, never merged with the type. */
export const procedures = [
  "standard",
  "budget",
  "emergency",
  "expedited",
  "slc",
  "consolidation",
  "codification",
  "statute-law-repeals",
  "statute-law-revision",
] as const;
export type Procedure = (typeof procedures)[number];

/** How the Parliament's consideration ended. Whether it became law is `enactment`; why is `outcomeCause`: three facts. */
export const outcomes = [
  "in_progress",
  "passed",
  "rejected_stage_1",
  "rejected_stage_3",
  "withdrawn",
  "fell_dissolution",
  "fell_financial_resolution_not_agreed",
  "fell_other",
] as const;
export type BillOutcome = (typeof outcomes)[number];

export const enactments = ["enacted", "not_enacted", "pending", "blocked"] as const;
export type Enactment = (typeof enactments)[number];

export const blockRoutes = ["section_33_reference", "section_35_order"] as const;
export type BlockRoute = (typeof blockRoutes)[number];
export const blockOutcomes = ["still_blocked", "withdrawn", "reconsidered_passed", "reconsidered_fell"] as const;
export type BlockOutcome = (typeof blockOutcomes)[number];

/** Where in the procedure something happened. Private and Hybrid Bills have their own three stages. */
export const stageCodes = [
  "proposal",
  "introduction",
  "stage_1",
  "financial_resolution",
  "stage_2",
  "stage_3",
  "preliminary_stage",
  "consideration_stage",
  "final_stage",
  "post_passage",
  "reconsideration",
  "royal_assent",
  "dissolution",
  "unknown",
] as const;
export type StageCode = (typeof stageCodes)[number];

/** What happened at a stage. A new kind of event is added here, with its words in `domain/bills/stage-event-words.ts`. */
export const stageEventKinds = [
  "draft_proposal_lodged",
  "consultation_opened",
  "consultation_closed",
  "final_proposal_lodged",
  "right_to_introduce",
  "introduced",
  "lead_committee_designated",
  "call_for_views_opened",
  "call_for_views_closed",
  "lead_committee_meeting",
  "committee_evidence",
  "lead_committee_report",
  "lead_committee_report_due",
  "timetable_motion",
  "debate_programmed",
  "debate",
  "considered_by_parliament",
  "general_principles_agreed",
  "general_principles_not_agreed",
  "completed",
  "not_completed",
  "agreed",
  "not_agreed",
  "taken",
  "committee_meeting",
  "first_meeting_on_amendments",
  "proceedings_began",
  "amendments",
  "proceedings",
  "proceedings_and_debate",
  "referred_back",
  "passed",
  "not_passed",
  "renamed",
  "withdrawn",
  "fell",
  "fell_at_dissolution",
  "section_33_reference",
  "section_33_ruling",
  "section_35_order",
  "agreed_to_reconsider",
  "approved",
  "not_approved",
  "royal_assent",
] as const;
export type StageEventKind = (typeof stageEventKinds)[number];

export type StageEventFacts = Partial<Sourced> & {
  stage: StageCode;
  event: StageEventKind;
  date: UncertainDay;
  place?: string | null;
  /** What happened, in our own words; null: the kind says enough. */
  description?: string | null;
  motionReference?: string | null;
  /** Slug of the division that decided it. */
  division?: string | null;
  /** Slug of the committee. */
  committee?: string | null;
};

export type BillTitleFacts = { title: string; kind: "short" | "act" | "proposal"; from: Day | null; to: Day | null };

export const billRoles = ["member_in_charge", "additional_member_in_charge", "promoter"] as const;
/** Who has the bill in hand. Exactly one of `person` and `organisation` (slugs) is set. */
export type BillRoleFacts = {
  role: (typeof billRoles)[number];
  person: string | null;
  organisation: string | null;
  from: Day | null;
  to: Day | null;
  note?: string | null;
};

export const documentKinds = [
  "bill_as_introduced",
  "bill_as_amended_at_stage_2",
  "bill_as_passed",
  "explanatory_notes",
  "policy_memorandum",
  "financial_memorandum",
  "delegated_powers_memorandum",
  "statements_on_legislative_competence",
  "marshalled_list",
  "groupings",
  "committee_report",
  "research_briefing",
  "act",
  "other",
] as const;
export type BillDocumentFacts = Partial<Sourced> & {
  kind: (typeof documentKinds)[number];
  title: string;
  reference?: string | null;
  url: string | null;
  publishedOn?: Day | null;
};

/** A time in which the public can have a say. */
export type ConsultationFacts = Partial<Sourced> & {
  kind: "consultation" | "call_for_views";
  runBy: string | null;
  opensOn: Day | null;
  closesOn: Day | null;
  url: string | null;
  responses?: number | null;
  note?: string | null;
};

export type BillFacts = Sourced & {
  /** Its address and its identity across imports: `s6-right-to-addiction-recovery-scotland-bill`. */
  slug: string;
  /** The number of the parliamentary session in which it was introduced. */
  session: number;
  /** Numbers restart each session. */
  spBillNumber: number | null;
  shortTitle: string;
  actTitle: string | null;
  longTitle: string | null;
  /** One or two sentences in plain words; null until somebody has written them from a source. */
  summary: string | null;
  /** "What the bill would do", as short sentences in plain words. */
  provisions?: readonly string[];
  type: BillType | null;
  procedure: Procedure | null;
  introducedOn: Day | null;
  outcome: BillOutcome | null;
  /** When it fell, was withdrawn or passed. */
  outcomeOn: Day | null;
  outcomeCause: string | null;
  enactment: Enactment | null;
  assentOn: Day | null;
  /** "2024 asp 1". */
  aspNumber: string | null;
  blockRoute: BlockRoute | null;
  blockOutcome: BlockOutcome | null;
  /** Slugs. */
  leadCommittee: string | null;
  titles?: readonly BillTitleFacts[];
  roles: readonly BillRoleFacts[];
  stageEvents: readonly StageEventFacts[];
  documents?: readonly BillDocumentFacts[];
  consultations?: readonly ConsultationFacts[];
  /** Slugs of topics. */
  topics?: readonly string[];
  /** References of divisions that the source cites, whether or not we hold them: a receipt lists those we lack. */
  divisionsCited?: readonly string[];
  isMadeUp?: boolean;
};

/** A Member's Bill before it is introduced. */
export type ProposalFacts = Sourced & {
  slug: string;
  session: number;
  title: string;
  purpose: string | null;
  /** Slug of the member. */
  member: string | null;
  /** Slug of the bill that came of it; null: none yet. */
  bill: string | null;
  draftLodged: UncertainDay;
  consultationOpened: UncertainDay;
  consultationClosed: UncertainDay;
  consultationUrl: string | null;
  finalLodged: UncertainDay;
  /** Other members in support; null: not known. */
  supporters: number | null;
  supporterPeople?: readonly string[];
  rightToIntroduce: UncertainDay;
  outcome: "in_progress" | "right_to_introduce" | "introduced" | "fell" | "withdrawn" | null;
  isMadeUp?: boolean;
};
