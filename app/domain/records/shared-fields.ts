import { stageWords } from "#app/domain/bills/stage-words.ts";
import { stageCodes } from "#app/domain/facts/bill.ts";
import { confidences, confidenceWords } from "#app/domain/facts/source.ts";
import { choicesOf, type RecordField } from "./record-form.ts";
import { rowHints } from "./row-line.ts";

/** What every kind of record can say to its reader. */
export const remarks = {
  name: "remarks",
  label: "Remarks for the reader",
  hint: "What is not known or was inferred. One a line.",
  shape: "lines",
} as const;

/** Where in the procedure something stands. */
export const stage = {
  name: "stage",
  label: "Stage",
  required: true,
  shape: "choice",
  choices: choicesOf(stageCodes, (code) => stageWords[code].official),
} as const;

export const topics: RecordField = { name: "topics", label: "Topics", hint: "One a line.", shape: "references", to: "topic" };

export const bills: RecordField = { name: "bills", label: "Bills it is about", hint: "One a line.", shape: "references", to: "bill" };

export const confidence: RecordField = {
  name: "confidence",
  label: "How sure",
  required: true,
  shape: "choice",
  choices: choicesOf(confidences, (each) => confidenceWords[each]),
};

/** The levels between us and quoted words: each a source of its own. */
export const chain: RecordField = { name: "chain", label: "Where the words were read", hint: rowHints.chain, shape: "rows", of: "chain" };

/** Press is quoted briefly and never stored whole: room for a few sentences. */
export const quote: RecordField = {
  name: "quote",
  label: "Short quotation",
  hint: "A sentence or two, word for word; 700 characters at most.",
  shape: "text",
  max: 700,
};

/** What lets somebody who is named answer, and says that a row is disputed. */
export const fairness: readonly RecordField[] = [
  {
    name: "reply_text",
    label: "Their answer, in their own words",
    hint: "Who is named may answer; it is shown beside the row.",
    shape: "longtext",
    group: "Right of reply",
  },
  { name: "reply_on", label: "Given on", shape: "day", group: "Right of reply" },
  { name: "is_disputed", label: "This is disputed", shape: "yes-no", group: "Right of reply" },
  { name: "dispute_note", label: "What is disputed, and by whom", shape: "text", group: "Right of reply" },
];
