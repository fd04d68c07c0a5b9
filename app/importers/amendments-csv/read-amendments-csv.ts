import Papa from "papaparse";
import { readAmendmentNumber } from "#app/domain/amendments/amendment-number.ts";
import { isAmendmentState } from "#app/domain/amendments/amendment-words.ts";
import { isDay } from "#app/lib/dates.ts";
import { type AmendmentColumn, type AmendmentRow, amendmentColumns } from "./columns.ts";
import { withoutNeutralising } from "./spreadsheet-cell.ts";

/** What was wrong. `row` counts from 1 below the heading row; null: the file as a whole. */
export type CsvProblem = { readonly row: number | null; readonly column: string | null; readonly message: string };

export type ReadAmendmentsCsv = { readonly rows: readonly AmendmentRow[]; readonly problems: readonly CsvProblem[] };

const names: ReadonlySet<string> = new Set(amendmentColumns.map(({ name }) => name));

/** Reads amendments from CSV by the names of its columns, in any order. Rows without a number or a wording are reported and left out. */
export function readAmendmentsCsv(text: string): ReadAmendmentsCsv {
  const parsed = Papa.parse<string[]>(text.replace(/^\uFEFF/, ""), { skipEmptyLines: "greedy" });
  const [head = [], ...body] = parsed.data;
  const columns = head.map((name) =>
    name
      .trim()
      .toLowerCase()
      .replaceAll(/[\s-]+/g, "_"),
  );
  const problems: CsvProblem[] = [
    ...headingProblems(columns),
    ...parsed.errors.filter(isFault).map(({ message, row }) => ({ row: row ?? null, column: null, message })),
  ];
  if (amendmentColumns.some(({ name, isRequired }) => isRequired && !columns.includes(name))) return { rows: [], problems };
  const seen = new Map<string, number>();
  const rows = body.flatMap((cells, at) => {
    const cell = (name: AmendmentColumn) => withoutNeutralising(cells[columns.indexOf(name)] ?? "");
    const report = (column: AmendmentColumn, message: string) => problems.push({ row: at + 1, column, message });
    if (cells.length > columns.length)
      problems.push({ row: at + 1, column: null, message: "The row has more cells than the heading row." });
    const row = rowOf(cell, report);
    if (!row) return [];
    const before = seen.get(row.number);
    if (before !== undefined) report("number", `Amendment ${row.number} stands in row ${before} as well.`);
    seen.set(row.number, at + 1);
    return [row];
  });
  return { rows, problems };
}

/** A file of one column has no delimiter to find, which is no fault. */
function isFault({ code }: { code: string }): boolean {
  return code !== "UndetectableDelimiter";
}

function headingProblems(columns: readonly string[]): readonly CsvProblem[] {
  const missing = amendmentColumns
    .filter(({ name, isRequired }) => isRequired && !columns.includes(name))
    .map(({ name, meaning }) => ({ row: null, column: name, message: `The column “${name}” is missing: ${meaning}.` }));
  const unknown = columns
    .filter((name) => !names.has(name))
    .map((name) => ({ row: null, column: name, message: `The column “${name.slice(0, 80)}” is not known and was left aside.` }));
  const twice = columns
    .filter((name, at) => names.has(name) && columns.indexOf(name) !== at)
    .map((name) => ({ row: null, column: name, message: `The column “${name}” is there twice; the first is read.` }));
  return [...missing, ...unknown, ...twice];
}

function rowOf(cell: (name: AmendmentColumn) => string, report: (column: AmendmentColumn, message: string) => void): AmendmentRow | null {
  const printed = cell("number")
    .trim()
    .replace(/^\*|\*$/, "")
    .trim();
  const number = readAmendmentNumber(printed);
  const wording = cell("wording").replaceAll(/\r\n?/g, "\n");
  if (!number) report("number", `“${printed.slice(0, 40)}” is not the number of an amendment.`);
  if (wording.trim() === "") report("wording", "There is no wording.");
  if (!number || wording.trim() === "") return null;
  const state = cell("state").trim() || null;
  if (state !== null && !isAmendmentState(state)) report("state", `“${state.slice(0, 40)}” is not a state of an amendment.`);
  const lodgedOn = cell("lodged_on").trim() || null;
  if (lodgedOn !== null && !isDay(lodgedOn)) report("lodged_on", "Enter the day as YYYY-MM-DD.");
  const starred = cell("starred").trim().toLowerCase();
  if (!["", "yes", "no", "true", "false", "1", "0", "*"].includes(starred)) report("starred", "Enter yes or no.");
  return {
    number: printed,
    starred: ["yes", "true", "1", "*"].includes(starred) || cell("number").includes("*"),
    member: cell("member").trim() || null,
    onBehalfOf: cell("on_behalf_of").trim() || null,
    supporters: cell("supporters")
      .split(";")
      .map((name) => name.trim())
      .filter((name) => name !== ""),
    heading: cell("heading").trim() || null,
    wording,
    state: isAmendmentState(state) ? state : null,
    group: cell("group").trim() || null,
    lodgedOn: lodgedOn !== null && isDay(lodgedOn) ? lodgedOn : null,
  };
}
