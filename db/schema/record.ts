import type { Generated } from "kysely";
import type {
  ClockStepKind,
  ClockUnit,
  CommitmentKind,
  CommitmentState,
  CorrespondenceKind,
  ReplyNature,
  RequestState,
} from "#app/domain/facts/correspondence.ts";
import type {
  FigureFacts,
  FindingState,
  LetterFacts,
  LetterLinkFacts,
  MeetingFacts,
  PositionFacts,
  TieKind,
  TieRole,
} from "#app/domain/facts/record.ts";
import type { Confidence } from "#app/domain/facts/source.ts";
import type { Flag, RecordColumns, UncertainDayColumns } from "./columns.ts";

/** What lets somebody who is named answer. */
type FairnessColumns = { reply_text: string | null; reply_on: string | null; is_disputed: Generated<Flag>; dispute_note: string | null };

export type LettersTable = RecordColumns &
  UncertainDayColumns<"sent"> &
  UncertainDayColumns<"received"> &
  UncertainDayColumns<"published"> & {
    kind: LetterFacts["kind"];
    subject: string;
    summary: string | null;
    correspondence: CorrespondenceKind | null;
    expects_reply: "yes" | "no" | null;
    reference: string | null;
    salutation: string | null;
    language: string | null;
    licence: string | null;
    known_through_letter_id: string | null;
    known_through_note: string | null;
    text_found: Flag;
    /** JSON arrays: [{holder, url}], [{text, speaker, chain}], [string]. */
    held_by: string | null;
    quotations: string | null;
    attachments: string | null;
    confidence: Confidence;
  };

/** Who wrote, received or was copied in, in the office of that day. */
export type LetterPartiesTable = {
  id: string;
  letter_id: string;
  role: "from" | "to" | "copy";
  position: number;
  person_id: string | null;
  organisation_id: string | null;
  committee_id: string | null;
  printed_name: string | null;
  printed_office: string | null;
};

export type LetterLinksTable = {
  letter_id: string;
  kind: LetterLinkFacts["kind"];
  target_letter_id: string;
  inferred: Flag;
  note: string | null;
  nature: ReplyNature | null;
};

/** A letter's text as far as it is kept, withheld passages included: only editors read those. The row with the highest position is the text. */
export type LetterTextsTable = {
  id: string;
  letter_id: string;
  position: number;
  text: string;
  /** JSON array of {from, to, reason}; see domain/letters/withheld.ts. */
  withheld: string | null;
  recorded_at: string;
  recorded_by: string | null;
};

/** A file beside a letter; its bytes are in the attachment store under their hash. `withheld_reason`: the file is for editors only. */
export type LetterAttachmentsTable = {
  id: string;
  letter_id: string;
  position: number;
  title: string;
  file_sha256: string;
  file_name: string;
  media_type: string;
  bytes: number;
  pages: number | null;
  /** What it says, for the search. */
  text: string | null;
  text_note: string | null;
  withheld_reason: string | null;
  removed_at: string | null;
  recorded_at: string;
  recorded_by: string | null;
};

/** What an editor did to a letter's clock, and why. A step that was taken back counts no more. */
export type LetterClockStepsTable = {
  id: string;
  letter_id: string;
  kind: ClockStepKind;
  from_on: string;
  until_on: string | null;
  reason: string;
  taken_back_at: string | null;
  recorded_at: string;
  recorded_by: string | null;
};

/** Within how long a kind of letter is answered, by which source. */
export type ReplyRulesTable = {
  id: string;
  legislature_id: string;
  summary: string;
  correspondence: CorrespondenceKind;
  amount: number;
  unit: ClockUnit;
  starts_from: "sent" | "received";
  holidays: "scotland" | "none";
  recess_counts: Flag;
  very_late_after: number | null;
  applies_from: string | null;
  applies_to: string | null;
  source_title: string;
  source_url: string | null;
  is_made_up: Flag;
  note: string | null;
  revision: Generated<number>;
  updated_at: string;
};

export type RequestsTable = RecordColumns & {
  letter_id: string;
  summary: string;
  quote: string | null;
  state: RequestState;
  state_note: string | null;
  confidence: Confidence;
};

/** "This record is about that", "this request was answered by that". Of a stage `target_id` is its bill's, of a provision its version's. */
export type TiesTable = {
  id: string;
  subject_kind: string;
  subject_id: string;
  role: TieRole;
  target_kind: TieKind;
  target_id: string | null;
  target_words: string | null;
  inferred: Flag;
  note: string | null;
  position: number;
};

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
