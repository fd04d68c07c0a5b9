import type { Generated } from "kysely";
import type { CommitmentKind, CommitmentState } from "#app/domain/facts/correspondence.ts";
import type { FigureFacts, FindingState, MeetingFacts, PositionFacts } from "#app/domain/facts/record.ts";
import type { Confidence } from "#app/domain/facts/source.ts";
import type { Flag, RecordColumns, UncertainDayColumns } from "./columns.ts";

/** What lets somebody who is named answer. */
type FairnessColumns = { reply_text: string | null; reply_on: string | null; is_disputed: Generated<Flag>; dispute_note: string | null };

export type MeetingsTable = RecordColumns &
  UncertainDayColumns<"date"> & {
    kind: MeetingFacts["kind"];
    state: MeetingFacts["state"];
    title: string;
    summary: string | null;
    place: string | null;
    confidence: Confidence;
  };

export type MeetingParticipantsTable = {
  id: string;
  meeting_id: string;
  position: number;
  person_id: string | null;
  organisation_id: string | null;
  committee_id: string | null;
  printed_name: string | null;
  printed_office: string | null;
  role: string | null;
};

export type MeetingLettersTable = { meeting_id: string; letter_id: string };

export type StatementsTable = RecordColumns &
  FairnessColumns &
  UncertainDayColumns<"date"> & {
    person_id: string | null;
    organisation_id: string | null;
    printed_speaker: string;
    office: string | null;
    quote: string | null;
    summary: string;
    /** JSON array of the levels between us and the words: {words, kind, slug}; rows of earlier days hold words alone. */
    chain: string | null;
    division_id: string | null;
    place: string | null;
    confidence: Confidence;
  };

export type CommitmentsTable = RecordColumns &
  FairnessColumns &
  UncertainDayColumns<"made"> & {
    person_id: string | null;
    organisation_id: string | null;
    printed_speaker: string;
    office: string | null;
    kind: CommitmentKind;
    summary: string;
    quote: string | null;
    chain: string | null;
    place: string | null;
    due_words: string | null;
    due_on: string | null;
    state: CommitmentState;
    state_note: string | null;
    confidence: Confidence;
  };

/** Something that people take positions on, and that is no bill. */
export type QuestionsTable = RecordColumns & { title: string; description: string | null };

export type PositionsTable = RecordColumns &
  FairnessColumns &
  UncertainDayColumns<"from"> & {
    person_id: string | null;
    organisation_id: string | null;
    printed_holder: string;
    office: string | null;
    stance: PositionFacts["stance"];
    condition: string | null;
    bill_id: string | null;
    /** The address of a provision in the bill: "section 3(2)". */
    provision: string | null;
    amendment_id: string | null;
    /** The reference of a motion: "S6M-10490". */
    motion: string | null;
    question_id: string | null;
    statement_id: string | null;
    division_id: string | null;
    summary: string | null;
    confidence: Confidence;
  };

/** What an editor decided about a finding of the machine ("said X, voted Y"); a finding without a row waits for a decision and is shown to nobody. */
export type PositionFindingsTable = FairnessColumns & {
  id: string;
  key: string;
  person_id: string;
  bill_id: string | null;
  sentence: string;
  caveat: string | null;
  state: FindingState;
  reason: string | null;
  decided_by: string | null;
  decided_at: string;
  revision: Generated<number>;
};

export type FiguresTable = RecordColumns & {
  what: string;
  value: FigureFacts["value"];
  number: number | null;
  unit: string | null;
  period: string | null;
  publisher: string | null;
  quoted_in: string | null;
  confidence: Confidence;
};

export type SourcesTable = {
  id: string;
  slug: string;
  title: string;
  publisher: string | null;
  url: string | null;
  archived_url: string | null;
  published_on: string | null;
  seen_on: string | null;
  licence: string | null;
  confidence: Confidence;
  revision: Generated<number>;
};

/** "This source shows that, about this record." */
export type CitationsTable = {
  id: string;
  subject_kind: string;
  subject_id: string;
  source_id: string;
  what: string | null;
  position: number;
};

/** One value from one source for one field. `field` is the column's name; at most one claim of a field is chosen, and its value is the record's. */
export type ClaimsTable = {
  id: string;
  subject_kind: string;
  subject_id: string;
  field: string;
  value: string;
  source_id: string | null;
  confidence: Confidence;
  chosen: Flag;
  /** null: chosen by the first-start data or an import. */
  chosen_by: string | null;
  note: string | null;
  recorded_at: string;
};

export type ReceiptsTable = {
  id: string;
  kind: string;
  file: string | null;
  file_sha256: string | null;
  importer: string;
  at: string;
  duration_ms: number | null;
  asked: number;
  came: number;
  created: number;
  changed: number;
  unchanged: number;
  /** JSON arrays of sentences. */
  missing: string;
  contradictory: string;
};
