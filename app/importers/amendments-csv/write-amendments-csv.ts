import Papa from "papaparse";
import { type AmendmentColumn, type AmendmentRow, amendmentColumns } from "./columns.ts";
import { neutralised } from "./spreadsheet-cell.ts";

/** Amendments as CSV (RFC 4180, UTF-8 without a mark), one row each. What looks like a formula is made harmless. */
export function writeAmendmentsCsv(rows: readonly AmendmentRow[]): string {
  const names = amendmentColumns.map(({ name }) => name);
  const cells = rows.map((row) => names.map((name) => neutralised(cellOf[name](row))));
  return `${Papa.unparse([names, ...cells], { newline: "\r\n" })}\r\n`;
}

const cellOf: Readonly<Record<AmendmentColumn, (row: AmendmentRow) => string>> = {
  number: ({ number }) => number,
  starred: ({ starred }) => (starred ? "yes" : "no"),
  member: ({ member }) => member ?? "",
  on_behalf_of: ({ onBehalfOf }) => onBehalfOf ?? "",
  supporters: ({ supporters }) => supporters.join("; "),
  heading: ({ heading }) => heading ?? "",
  wording: ({ wording }) => wording,
  state: ({ state }) => state ?? "",
  group: ({ group }) => group ?? "",
  lodged_on: ({ lodgedOn }) => lodgedOn ?? "",
};
