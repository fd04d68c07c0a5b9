import { readLabel } from "#app/domain/text/label.ts";
import type { Working, WorkingText } from "./working.ts";

type Bringing = { readonly by: string; readonly newId: () => string; readonly notes: string[] };

/**
 * Inserts lines after the row that a cell stands in, each a row of its own, so that no table is torn apart. Tabs part the cells; without them
 * a line is one cell across the table, as the wording does not say how it is divided.
 *
 * Gives the last cell; null, with nothing done, where the lines are provisions that follow the table.
 */
export function insertRows(text: WorkingText, cell: Working, lines: readonly string[], { by, newId, notes }: Bringing): Working | null {
  const chain = text.standingOf(cell);
  const row = chain.findLast(({ kind }) => kind === "row");
  const table = chain.findLast(({ kind }) => kind === "table");
  if (!row || !table || lines.length === 0) return null;
  const isAtEnd = text.endOf(table) === text.endOf(row);
  if (isAtEnd && readLabel(lines[0] ?? "") !== null && !lines[0]?.includes("\t")) return null;
  const columns = Math.max(1, countCells(text, row));
  const added = lines.flatMap((line) => {
    const words = line.split("\t").map((each) => each.trim());
    const cells = words.map((each, at) => ({
      ...blank("cell", row.depth + 1, by, newId()),
      pieces: each === "" ? [] : [{ text: each, insertedBy: by, leftOutBy: null, from: null }],
      cell: { isHeading: false, columns: at === words.length - 1 ? Math.max(1, columns - at) : 1, rows: 1 },
    }));
    return [blank("row", row.depth, by, newId()), ...cells];
  });
  text.insertAt(text.endOf(row), added);
  notes.push(
    lines.some((line) => line.includes("\t"))
      ? "It stands in the table as rows of its own."
      : "It stands in the table as a row of its own: how its words are divided into columns is not known.",
  );
  return added.at(-1) ?? null;
}

/** Where new provisions come after a place: no provision stands between the cells of a table. */
export function positionAfter(text: WorkingText, block: Working): number {
  const table = block.kind === "cell" ? text.standingOf(block).find(({ kind }) => kind === "table") : undefined;
  return table ? text.endOf(table) : text.positionOf(block) + 1;
}

function countCells(text: WorkingText, row: Working): number {
  const cells = text.blocks.slice(text.positionOf(row) + 1, text.endOf(row));
  return cells.reduce((sum, { cell, depth }) => sum + (depth === row.depth + 1 ? (cell?.columns ?? 0) : 0), 0);
}

function blank(kind: "row" | "cell", depth: number, by: string, id: string): Working {
  return {
    id,
    kind,
    depth,
    number: null,
    numberOrigin: "given",
    heading: null,
    pieces: [],
    insertedBy: by,
    leftOutBy: null,
    runsOn: false,
    movedBy: null,
    movedAwayBy: null,
  };
}
