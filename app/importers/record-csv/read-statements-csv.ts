import { formOf } from "./form-of.ts";
import { type ReadRecordCsv, readRecordCsv } from "./read-record-csv.ts";

const synonyms = {
  printed_speaker: ["speaker", "who", "who as printed", "name", "by"],
  person: ["person slug"],
  organisation: ["organization", "body"],
  office: ["role", "title", "post"],
  date_on: ["date", "day", "when", "said on", "date said"],
  summary: ["statement", "what was said", "what they said", "in short"],
  quote: ["quotation", "words", "exact words"],
  chain: ["where read", "read in"],
  place: ["where", "venue"],
  bills: ["bill"],
  topics: ["topic"],
  confidence: ["how sure", "certainty"],
  remarks: ["remark", "note", "notes"],
};

/** Reads statements from CSV: headings are the names of the statement form's fields or other words for them. */
export function readStatementsCsv(text: string): ReadRecordCsv {
  return readRecordCsv(text, formOf("statement"), synonyms);
}
