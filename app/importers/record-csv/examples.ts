import Papa from "papaparse";
import { neutralised } from "#app/importers/amendments-csv/spreadsheet-cell.ts";
import { formOf } from "./form-of.ts";

/** A small file of made-up letters with every heading that is read, to begin from. Lines end in CRLF, as spreadsheets write them. */
export function lettersCsvExample(): string {
  return exampleOf("letter", [
    {
      subject: "Lamps on made-up paths",
      kind: "letter",
      from: "Morag Example; Convener, Made-up Committee",
      to: "Ewan Sample; Minister for Made-up Matters",
      copies: "Iris Pattern | Office of the Clerk",
      sent_on: "2031-01-10",
      summary: "Asks how many made-up lamps were lit. An invented letter, to show how the file is filled in.",
      text_found: "yes",
      confidence: "official",
    },
    {
      subject: "Lamps on made-up paths: answer",
      kind: "letter",
      from: "Ewan Sample; Minister for Made-up Matters",
      to: "Morag Example; Convener, Made-up Committee",
      sent_not_before: "2031-02-01",
      sent_not_after: "2031-02-28",
      sent_why: "The page gives the month only",
      text_found: "no",
      confidence: "press",
      remarks: "An invented letter | Its day is not known",
    },
  ]);
}

/** A small file of made-up statements with every heading that is read, to begin from. */
export function statementsCsvExample(): string {
  return exampleOf("statement", [
    {
      printed_speaker: "Ewan Sample",
      office: "Minister for Made-up Matters",
      date_on: "2031-01-22",
      summary: "Said that made-up lamps would be counted. An invented statement, to show how the file is filled in.",
      quote: "We will count every lamp.",
      chain: "Made-up Gazette, 23 January 2031 | letter of 22 January 2031",
      confidence: "press",
    },
    {
      printed_speaker: "Made-up Lamplighters’ Society",
      date_on: "2031-01-25",
      summary: "Welcomed the count. An invented statement.",
      confidence: "official",
    },
  ]);
}

/** Headings are the form's own; an example for a field that the form has no longer is left out. */
function exampleOf(kind: "letter" | "statement", rows: readonly Readonly<Record<string, string>>[]): string {
  const names = formOf(kind).fields.map(({ name }) => name);
  const cells = rows.map((row) => names.map((name) => neutralised(row[name] ?? "")));
  return `${Papa.unparse([names, ...cells], { newline: "\r\n" })}\r\n`;
}
