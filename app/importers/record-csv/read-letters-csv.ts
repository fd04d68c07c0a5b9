import { formOf } from "./form-of.ts";
import { type ReadRecordCsv, readRecordCsv } from "./read-record-csv.ts";

const synonyms = {
  subject: ["title", "about", "re", "heading"],
  from: ["sender", "senders", "author", "written by", "from whom"],
  to: ["recipient", "recipients", "addressee", "addressees", "to whom"],
  copies: ["cc", "copy", "copied to", "copies to"],
  sent_on: ["date", "date sent", "sent", "day", "dated", "letter date", "date of letter"],
  received_on: ["date received", "received"],
  published_on: ["date published", "published"],
  summary: ["what it says", "contents"],
  replies_to: ["reply to", "answers", "in reply to"],
  encloses: ["enclosures", "enclosed letters"],
  text_found: ["letter read", "text read"],
  bills: ["bill"],
  topics: ["topic"],
  confidence: ["how sure", "certainty"],
  remarks: ["remark", "note", "notes"],
};

/** Reads letters from CSV: headings are the names of the letter form's fields or other words for them. */
export function readLettersCsv(text: string): ReadRecordCsv {
  return readRecordCsv(text, formOf("letter"), synonyms);
}
