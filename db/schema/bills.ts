import type { Generated } from "kysely";
import type {
  BillDocumentFacts,
  BillOutcome,
  BillRoleFacts,
  BillType,
  BlockOutcome,
  BlockRoute,
  Enactment,
  Procedure,
  ProposalFacts,
  StageCode,
  StageEventKind,
} from "#app/domain/facts/bill.ts";
import type { CastingVote, DecisionWay, LodgedAs } from "#app/domain/facts/text.ts";
import type { Flag, RecordColumns, UncertainDayColumns } from "./columns.ts";

export type BillsTable = RecordColumns & {
  parliamentary_session_id: string;
  sp_bill_number: number | null;
  short_title: string;
  act_title: string | null;
  long_title: string | null;
  summary: string | null;
  /** JSON array of sentences: what the bill would do. */
  provisions: string | null;
  type: BillType | null;
  procedure: Procedure | null;
  introduced_on: string | null;
  outcome: BillOutcome | null;
  outcome_on: string | null;
  outcome_cause: string | null;
  enactment: Enactment | null;
  assent_on: string | null;
  asp_number: string | null;
  block_route: BlockRoute | null;
  block_outcome: BlockOutcome | null;
  lead_committee_id: string | null;
  /** JSON array of division references that the sources cite. */
  divisions_cited: string | null;
};

export type BillTitlesTable = {
  id: string;
  bill_id: string;
  title: string;
  kind: "short" | "act" | "proposal";
  from_on: string | null;
  to_on: string | null;
  position: number;
};

export type BillRolesTable = {
  id: string;
  bill_id: string;
  role: BillRoleFacts["role"];
  person_id: string | null;
  organisation_id: string | null;
  from_on: string | null;
  to_on: string | null;
  note: string | null;
  position: number;
};

export type StageEventsTable = UncertainDayColumns<"date"> & {
  id: string;
  bill_id: string;
  stage: StageCode;
  event: StageEventKind;
  place: string | null;
  description: string | null;
  motion_reference: string | null;
  division_id: string | null;
  committee_id: string | null;
  /** Reason and rule, where an editor went past a rule. */
  override_reason: string | null;
  position: number;
  revision: Generated<number>;
};

export type BillDocumentsTable = {
  id: string;
  bill_id: string;
  kind: BillDocumentFacts["kind"];
  title: string;
  reference: string | null;
  url: string | null;
  published_on: string | null;
  position: number;
  revision: Generated<number>;
};

export type ConsultationsTable = {
  id: string;
  bill_id: string | null;
  proposal_id: string | null;
  kind: "consultation" | "call_for_views";
  run_by: string | null;
  opens_on: string | null;
  closes_on: string | null;
  url: string | null;
  responses: number | null;
  note: string | null;
  revision: Generated<number>;
};

export type ProposalsTable = RecordColumns &
  UncertainDayColumns<"draft_lodged"> &
  UncertainDayColumns<"consultation_opened"> &
  UncertainDayColumns<"consultation_closed"> &
  UncertainDayColumns<"final_lodged"> &
  UncertainDayColumns<"right_to_introduce"> & {
    parliamentary_session_id: string;
    title: string;
    purpose: string | null;
    member_id: string | null;
    bill_id: string | null;
    consultation_url: string | null;
    supporters: number | null;
    outcome: ProposalFacts["outcome"];
  };

export type ProposalSupportersTable = { proposal_id: string; person_id: string };

export type AmendmentsTable = RecordColumns & {
  bill_id: string;
  stage: StageCode;
  number: string;
  member_id: string | null;
  printed_member: string | null;
  /** JSON array of names as printed. */
  supporters: string | null;
  wording: string;
  wording_is_incomplete: Generated<Flag>;
  state: string | null;
  division_id: string | null;
  lodged_on: string | null;
  list_reference: string | null;
  /** The print that its pages and lines are of. */
  version_id: string | null;
  /** Who moved it, where it was not its member. */
  moved_by_id: string | null;
  moved_by_printed: string | null;
  decision_how: DecisionWay | null;
  decided_on: string | null;
  casting_vote: CastingVote | null;
  /** Who gave it, as printed. */
  casting_vote_by: string | null;
  /** The number of the amendment that pre-empted it. */
  pre_empted_by: string | null;
  /** Why its state was recorded against the usual order of things. */
  override_reason: string | null;
  /** What it is for, and what it would do: in plain words, by an editor. */
  purpose: string | null;
  effect: string | null;
  lodged_as: LodgedAs | null;
  /** "the Subordinate Legislation Committee". */
  on_behalf_of: string | null;
  is_starred: Generated<Flag>;
  is_altered: Generated<Flag>;
  is_manuscript: Generated<Flag>;
  /** The number of the amendment that it replaces. */
  substitutes_for: string | null;
  /** JSON array of texts: the lines of its wording as the Marshalled List prints them, from line 1. */
  printed_lines: string | null;
  /** The clerks' own order among amendments at one place: 1 for M1. */
  sort_code: number | null;
  /** Its place in the order of lodging within the stage. */
  sequence: number | null;
};
