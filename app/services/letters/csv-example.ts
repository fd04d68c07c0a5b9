import { lettersCsvExample, statementsCsvExample } from "#app/importers/record-csv/examples.ts";

/** A small made-up file of letters or statements with every column that is read. */
export function csvExample(kind: "letter" | "statement"): string {
  return kind === "letter" ? lettersCsvExample() : statementsCsvExample();
}
