import Papa from "papaparse";
import { checkFields, tidyFields } from "#app/domain/records/read-fields.ts";
import type { FieldTexts, RecordForm } from "#app/domain/records/record-form.ts";
import { type CellProblem, cellText, unwantedCharacters } from "./cell-text.ts";
import { type Columns, matchHeadings, type Synonyms } from "./headings.ts";
import { type DayOrder, findDayOrder, sayDayOrder } from "./stroke-days.ts";

/**
 * A row of the file as the record's form would have it. `line` is the number that a spreadsheet shows beside it: the headings are 1.
 * `column` is the heading as it stands in the file, or the field's name where there is no such column.
 */
export type RecordCsvRow = {
  readonly line: number;
  readonly fields: FieldTexts;
  readonly problems: readonly { readonly column: string; readonly field: string | null; readonly message: string }[];
};

/** What was read. `refusal`: why the file as a whole cannot be read (then no rows). `remarks`: what the person should know before saving. */
export type ReadRecordCsv = {
  readonly rows: readonly RecordCsvRow[];
  readonly refusal: string | null;
  readonly remarks: readonly string[];
};

export const mostRows = 5000;
/** Characters of a file. */
export const mostCharacters = 5_000_000;
const delimiters = [",", ";", "\t"];

/**
 * Reads records of one kind from CSV, by the names of the columns in any order. What needs only the row is checked as the form
 * checks it, in the same words; whether a slug is known is not looked at.
 */
export function readRecordCsv(text: string, form: RecordForm, synonyms: Synonyms): ReadRecordCsv {
  if (text.length > mostCharacters) return refused(`The file is too large: ${mostCharacters / 1_000_000} million characters at most.`);
  const content = text.replace(/^\uFEFF/, "");
  if (content.trim() === "") return refused("The file is empty.");
  const { columns, delimiter, headingLine } = findHeadings(content, form, synonyms);
  if (columns.refusal !== null) return refused(columns.refusal);
  const parsed = parse(content, delimiter, headingLine + mostRows + 1);
  const fault = parsed.errors.find(({ code }) => code !== "UndetectableDelimiter");
  if (fault) return refused(sayFault(fault.code, (fault.row ?? 0) + 1));
  const body = parsed.data
    .map((cells, at) => ({ cells, line: at + 1 }))
    .filter(({ cells, line }) => line > headingLine && cells.some((cell) => cell.trim() !== ""));
  if (body.length === 0) return refused("The file has headings and no rows below them.");
  if (parsed.data.length > headingLine + mostRows)
    return refused(`The file has more than ${mostRows.toLocaleString("en-GB")} rows: split it in two.`);
  const order = findDayOrder(body.flatMap(({ cells }) => columns.known.filter(isDayColumn).map(({ at }) => cells[at] ?? "")));
  const rows = withTwinsTold(body.map(({ cells, line }) => readRow(cells, line, columns, form, order)));
  const said = sayDayOrder(order);
  return { rows, refusal: null, remarks: said === null ? columns.remarks : [...columns.remarks, said] };
}

function refused(refusal: string): ReadRecordCsv {
  return { rows: [], refusal, remarks: [] };
}

function parse(content: string, delimiter: string, preview: number): Papa.ParseResult<string[]> {
  return Papa.parse<string[]>(content, { delimiter, preview, skipEmptyLines: false });
}

/** The separator is the one with which most headings are known: cells can hold any of them. The headings are the first row that is not empty. */
function findHeadings(content: string, form: RecordForm, synonyms: Synonyms): { columns: Columns; delimiter: string; headingLine: number } {
  const tried = delimiters.map((delimiter) => {
    const first = parse(content, delimiter, 20).data;
    const at = first.findIndex((cells) => cells.some((cell) => cell.trim() !== ""));
    return { delimiter, headingLine: at + 1, columns: matchHeadings(first[at] ?? [], form, synonyms) };
  });
  return tried.reduce((best, each) => (each.columns.known.length > best.columns.known.length ? each : best));
}

function sayFault(code: string, line: number): string {
  return code === "MissingQuotes" || code === "InvalidQuotes"
    ? `Row ${line}: a quotation mark opens a cell and is not closed as it must be, so the rows behind it cannot be told apart.`
    : `Row ${line} cannot be read as CSV.`;
}

function isDayColumn({ field }: Columns["known"][number]): boolean {
  return field.shape === "day";
}

function readRow(cells: readonly string[], line: number, columns: Columns, form: RecordForm, order: DayOrder): RecordCsvRow {
  const problems: CellProblem[] = [];
  const typed: Record<string, string> = {};
  for (const { at, field, heading } of columns.known) {
    const report = (message: string) => problems.push({ column: heading, field: field.name, message });
    const raw = cells[at] ?? "";
    const { text, told } = unwantedCharacters(raw);
    if (told !== null) report(told);
    typed[field.name] = cellText(field, text, order, report);
  }
  const beyond = cells.slice(columns.width).findIndex((cell) => cell.trim() !== "");
  if (beyond >= 0)
    problems.push({
      column: `column ${columns.width + beyond + 1}`,
      field: null,
      message: "The row has more cells than there are headings.",
    });
  const fields = tidyFields(form, typed);
  const checked = checkFields(form, fields);
  const reported = new Set(problems.map(({ field }) => field));
  for (const { field, message } of checked.ok ? [] : checked.refusals) {
    if (field !== undefined && reported.has(field)) continue;
    const heading = columns.known.find((column) => column.field.name === field)?.heading;
    problems.push({ column: heading ?? field ?? "the row", field: field ?? null, message });
  }
  return { line, fields, problems };
}

/** A row that is the same as one before it is a mistake of the hand. */
function withTwinsTold(rows: readonly RecordCsvRow[]): readonly RecordCsvRow[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const key = JSON.stringify(row.fields);
    const before = seen.get(key);
    if (before === undefined) {
      seen.set(key, row.line);
      return row;
    }
    const twin = { column: "the row", field: null, message: `The row is the same as row ${before}.` };
    return { ...row, problems: [...row.problems, twin] };
  });
}
