import type { Generated } from "kysely";
import type { ClockStepKind, ClockUnit, CorrespondenceKind, ReplyNature, RequestState } from "#app/domain/facts/correspondence.ts";
import type { LetterFacts, LetterLinkFacts } from "#app/domain/facts/record.ts";
import type { Confidence } from "#app/domain/facts/source.ts";
import type { TieKind, TieRole } from "#app/domain/facts/ties.ts";
import type { Flag, RecordColumns, UncertainDayColumns } from "./columns.ts";

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
