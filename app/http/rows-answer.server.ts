import { stringify } from "csv-stringify/sync";
import type { RowsColumn } from "#app/lib/rows-column.ts";
import { publicCacheHeaders } from "./respond.server.ts";

/** A list that can be taken away: `name` is that of the file, without its ending; `about` says what the list is. */
export type RowsToTake<Row> = { name: string; about: string; columns: readonly RowsColumn<Row>[]; rows: readonly Row[] };

/**
 * A list as CSV or as JSON, by the ending of the address: `/letters.csv`, `/letters.json`. CSV has a byte order mark, so that
 * spreadsheets read its letters rightly, and no cell of it is run as a formula.
 */
export function answerRows<Row>(request: Request, { name, about, columns, rows }: RowsToTake<Row>): Response {
  const isJson = new URL(request.url).pathname.endsWith(".json");
  const body = isJson ? asJson(about, columns, rows) : asCsv(columns, rows);
  return new Response(body, {
    headers: {
      "content-type": isJson ? "application/json; charset=utf-8" : "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="${name}.${isJson ? "json" : "csv"}"`,
      ...publicCacheHeaders(),
    },
  });
}

function asJson<Row>(about: string, columns: readonly RowsColumn<Row>[], rows: readonly Row[]): string {
  const items = rows.map((row) => Object.fromEntries(columns.map(({ name, value }) => [name, value(row)])));
  return JSON.stringify({ about, count: items.length, items });
}

function asCsv<Row>(columns: readonly RowsColumn<Row>[], rows: readonly Row[]): string {
  const lines = rows.map((row) => columns.map(({ value }) => cell(value(row))));
  return stringify([columns.map(({ name }) => name), ...lines], { escape_formulas: true, bom: true });
}

function cell(value: ReturnType<RowsColumn<unknown>["value"]>): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "yes" : "no";
  return typeof value === "object" ? value.join(" | ") : String(value);
}
