import type { RecordKind } from "#app/domain/events/record-kinds.ts";
import type { LetterLinkFacts } from "#app/domain/facts/record.ts";
import type { TieRole } from "#app/domain/facts/ties.ts";
import type { DatedKind } from "./dated-line.ts";
import type { RowKind } from "./row-line.ts";

/** How a field is entered and read. Every value is a text, or null where there is nothing. */
export type FieldShape =
  | { shape: "text"; max?: number }
  | { shape: "longtext" }
  | { shape: "url" }
  /** `YYYY-MM-DD`. */
  | { shape: "day" }
  | { shape: "whole-number"; min?: number; max?: number }
  | { shape: "number" }
  | { shape: "yes-no" }
  /** One entry a line. */
  | { shape: "lines" }
  | { shape: "choice"; choices: readonly Choice[] }
  /** The slug of another record. */
  | { shape: "reference"; to: ReferenceKind }
  /** The number of a parliamentary session. */
  | { shape: "session" }
  /** Slugs of other records, one a line. */
  | { shape: "references"; to: ReferenceKind }
  /** People, organisations or committees, one a line: "Name; office". A name that is known is linked, another is kept as printed. */
  | { shape: "named" }
  /** Lines with days: offices held, parties and seats, members of a committee. */
  | { shape: "dated"; of: DatedKind }
  /** Lines of several parts: places that hold a letter, short quotations, levels between us and quoted words. */
  | { shape: "rows"; of: RowKind }
  /** Letters that a letter answers, encloses, corrects or cites, one a line, with how much is answered and whether that is inferred. */
  | { shape: "letter-links"; kind: LetterLinkFacts["kind"] }
  /** What a record is about, or what answered or met it: one a line, of any kind. */
  | { shape: "ties"; role: TieRole };

export type Choice = { value: string; label: string };
export type ReferenceKind =
  | "bill"
  | "person"
  | "organisation"
  | "committee"
  | "topic"
  | "letter"
  | "division"
  | "statement"
  | "proposal"
  | "version"
  | "source"
  | "meeting"
  | "amendment"
  | "question"
  | "commitment";

export type RecordField = FieldShape & {
  /** The name in forms, events and claims; for plain fields it is the column's. */
  name: string;
  label: string;
  hint?: string;
  required?: boolean;
  /** Fields with the same group stand in one fieldset with this legend. */
  group?: string;
};

/** A kind of record as editors see it: what it consists of, and what it is called. */
export type RecordForm = {
  kind: RecordKind;
  /** Where the record is kept. */
  table: string;
  /** The field that names the record in lists, events and notices. */
  titleField: string;
  /** A part (an event or document of a bill, a source beside a record) has no page or draft of its own: it is seen where its whole is seen. */
  isPart: boolean;
  fields: readonly RecordField[];
};

/** A record's fields as texts, by name. */
export type FieldTexts = Record<string, string | null>;

/** The five fields of a day that may be unknown, bounded or estimated, in one group. */
export function uncertainDayFields(prefix: string, label: string): RecordField[] {
  return [
    { name: `${prefix}_on`, label: "Day", hint: "Leave empty when it is not known.", shape: "day", group: label },
    { name: `${prefix}_not_before`, label: "Not before", shape: "day", group: label },
    { name: `${prefix}_not_after`, label: "Not after", shape: "day", group: label },
    { name: `${prefix}_estimate`, label: "Estimate", shape: "day", group: label },
    { name: `${prefix}_why`, label: "Why these bounds or this estimate", shape: "text", group: label },
  ];
}

/** Choices from a closed set of words, worded by a table; the set's order is kept. */
export function choicesOf<Word extends string>(set: readonly Word[], wording: (word: Word) => string): Choice[] {
  return set.map((value) => ({ value, label: wording(value) }));
}

/** "written_submission" → "Written submission". */
export function plainWords(word: string): string {
  const spaced = word.replaceAll(/[_-]/g, " ");
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}
