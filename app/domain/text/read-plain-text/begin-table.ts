import { readLabel } from "../label.ts";
import type { Entry } from "./draft.ts";
import type { Reading } from "./reading.ts";
import type { SourceLine } from "./source-line.ts";

/** Reads a row of a table: cells between rules ("| Service | Fee |"), or between wide gaps on lines that follow each other. */
export function readTableLine(reading: Reading, line: SourceLine, index: number): boolean {
  const { draft } = reading;
  const row = draft.path.findLast(({ kind }) => kind === "row");
  if (row?.isUnfinished) {
    addCells(reading, line, row, line.words, true);
    return true;
  }
  if (line.words.startsWith("|") && draft.current) {
    addCells(reading, line, draft.open(tableFor(reading, line), { kind: "row" }, line), line.words.slice(1), false);
    return true;
  }
  if (!draft.current || line.cells.length < 2 || !isAmongRows(reading, index)) return false;
  const opened = draft.open(tableFor(reading, line), { kind: "row" }, line);
  for (const words of line.cells) reading.addWords(draft.open(opened, { kind: "cell" }, line), line, words);
  return true;
}

function addCells(reading: Reading, line: SourceLine, row: Entry, words: string, goesOn: boolean): void {
  const { draft } = reading;
  const isClosed = words.endsWith("|");
  const cells = (isClosed ? words.slice(0, -1) : words).split(/ ?\| ?/).map((cell) => cell.trim());
  const last = draft.current;
  cells.forEach((cell, n) => {
    const entry = goesOn && n === 0 && last?.kind === "cell" ? last : draft.open(row, { kind: "cell" }, line);
    if (cell !== "") reading.addWords(entry, line, cell);
    else reading.mark(line, entry, "words");
  });
  reading.lastLine = line;
  row.isUnfinished = !isClosed;
}

function tableFor({ draft }: Reading, line: SourceLine): Entry {
  const open = draft.path.findLast(({ kind }) => kind === "table");
  if (open && draft.current?.kind === "cell") return open;
  const { current } = draft;
  return draft.open(current?.kind === "text" ? draft.aboveOf(current) : current, { kind: "table" }, line);
}

/** Whether the line beside it has as many columns, and neither begins with a number. */
function isAmongRows({ lines }: Reading, index: number): boolean {
  const line = lines[index];
  if (!line || !isRow(line)) return false;
  return [lines[index - 1], lines[index + 1]].some(
    (beside) => beside !== undefined && isRow(beside) && beside.cells.length === line.cells.length,
  );
}

function isRow({ cells, words }: SourceLine): boolean {
  return cells.length > 1 && readLabel(words) === null;
}
