import type { Generated } from "kysely";
import type { FigureFacts, LetterFacts, LetterLinkFacts, MeetingFacts, PositionFacts } from "#app/domain/facts/record.ts";
import type { Confidence } from "#app/domain/facts/source.ts";
import type { Flag, RecordColumns, UncertainDayColumns } from "./columns.ts";

export type LettersTable = RecordColumns &
  UncertainDayColumns<"sent"> & {
    kind: LetterFacts["kind"];
    subject: string;
    summary: string | null;
    received_on: string | null;
    published_on: string | null;
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
  UncertainDayColumns<"date"> & {
    person_id: string | null;
    organisation_id: string | null;
    printed_speaker: string;
    office: string | null;
    quote: string | null;
    summary: string;
    /** JSON array of the levels between us and the words. */
    chain: string | null;
    place: string | null;
    confidence: Confidence;
  };

export type PositionsTable = RecordColumns &
  UncertainDayColumns<"from"> & {
    person_id: string | null;
    organisation_id: string | null;
    printed_holder: string;
    office: string | null;
    stance: PositionFacts["stance"];
    condition: string | null;
    bill_id: string | null;
    question: string | null;
    statement_id: string | null;
    division_id: string | null;
    summary: string | null;
    confidence: Confidence;
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
