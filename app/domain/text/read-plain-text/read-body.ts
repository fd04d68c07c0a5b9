import { readLabel } from "../label.ts";
import type { ProvisionKind } from "../provision.ts";
import { beginHeading, continueHeading } from "./begin-heading.ts";
import { beginQuotation } from "./begin-quotation.ts";
import { readTableLine } from "./begin-table.ts";
import { beginsDefinition, beginsLongTitle, endsSentence, introducesList, isComplete } from "./headings.ts";
import { curly } from "./marks.ts";
import { placeNumber } from "./place-number.ts";
import { type Begin, putWords } from "./put-words.ts";
import { readWords } from "./read-words.ts";
import { measure, Reading, soFar, type Widths, widthKey } from "./reading.ts";
import type { SourceLine } from "./source-line.ts";

/** Reads the lines of the body of a bill into provisions. Cost: linear. */
export function readBody(lines: readonly SourceLine[]): Reading {
  const first = readWith(lines, new Map());
  // Without places on the line, how wide each kind of provision is set is known only when all were read once.
  return first.sheet.columnsTell ? first : readWith(lines, widthsOf(first));
}

function readWith(lines: readonly SourceLine[], widths: Widths): Reading {
  const reading = new Reading(lines, measure(lines, widths));
  lines.forEach((line, index) => {
    readLine(reading, line, index);
  });
  return reading;
}

function widthsOf({ lines, readings }: Reading): Widths {
  const widths = new Map<string, { longest: number; lines: number }>();
  for (const line of lines) {
    const reading = readings.get(line.at);
    if (!reading?.entry || reading.part === "heading") continue;
    const key = widthKey(reading.entry.kind, /^[(“"\d]/.test(line.words));
    const { longest, lines: count } = widths.get(key) ?? { longest: 0, lines: 0 };
    widths.set(key, { longest: Math.max(longest, line.end), lines: count + 1 });
  }
  return widths;
}

function readLine(reading: Reading, line: SourceLine, index: number): void {
  if (goOnWithLongTitle(reading, line)) return;
  if (continueHeading(reading, line, index)) return;
  if (readTableLine(reading, line, index)) return;
  if (begin(reading, line, line.words, { index, isAtBeginning: true })) return;
  readWords(reading, line, index);
}

function goOnWithLongTitle(reading: Reading, line: SourceLine): boolean {
  const { draft } = reading;
  if (draft.entries.length === 0 && beginsLongTitle(line.words)) {
    const title = draft.open(null, { kind: "long-title" }, line);
    reading.addWords(title, line, line.words);
    return true;
  }
  const { current } = draft;
  if (current?.kind !== "long-title" || endsSentence(soFar(current))) return false;
  reading.addWords(current, line, line.words);
  return true;
}

/** Begins a provision with these words of a line, if they begin one. */
function begin(reading: Reading, line: SourceLine, words: string, at: Begin): boolean {
  return (
    beginQuotation(reading, line, words, at, begin) ||
    beginHeading(reading, line, words, at, begin) ||
    beginNumbered(reading, line, words, at) ||
    beginDefinition(reading, line, words) ||
    beginItem(reading, line, words)
  );
}

function beginNumbered(reading: Reading, line: SourceLine, words: string, { index, isAtBeginning }: Begin): boolean {
  const label = readLabel(words);
  if (!label || label.form === "figure") return false;
  const placed = placeNumber(reading, line, label, isAtBeginning);
  if (!placed) return false;
  const entry = reading.draft.open(placed.above, placed, line);
  if (!isAtBeginning) entry.column = line.wordsColumn;
  reading.mark(line, entry, "number");
  if (placed.note) reading.note(line, placed.note);
  putWords(reading, line, entry, label.rest, index, begin);
  return true;
}

const holdsDefinitions: ReadonlySet<ProvisionKind> = new Set([
  "section",
  "subsection",
  "schedule-paragraph",
  "schedule-sub-paragraph",
  "paragraph",
  "quotation",
]);

function beginDefinition(reading: Reading, line: SourceLine, words: string): boolean {
  const { draft } = reading;
  const { current } = draft;
  if (!current || !beginsDefinition(curly(words))) return false;
  const before = soFar(current);
  const sibling = draft.scope().findLast(({ kind }) => kind === "definition");
  const isFirst = !sibling && holdsDefinitions.has(current.kind) && (introducesList(before) || current.kind === "quotation");
  const isNext = sibling !== undefined && (isComplete(before) || /[,;] (?:and|or)$/.test(before)) && !introducesList(before);
  const { sheet } = reading;
  if (isNext && sheet.columnsTell && Math.abs(line.column - sibling.column) > 1 && line.column > sibling.column) return false;
  if (!isFirst && !isNext) return false;
  const entry = draft.open(isNext ? draft.aboveOf(sibling) : current, { kind: "definition" }, line);
  reading.addWords(entry, line, words);
  return true;
}

function beginItem(reading: Reading, line: SourceLine, words: string): boolean {
  const bullet = /^([•●▪‣◦])\s*(\S.*)$/.exec(words);
  const { draft } = reading;
  if (!bullet?.[1] || !bullet[2] || !draft.current) return false;
  const sibling = draft.scope().findLast(({ kind }) => kind === "item");
  const entry = draft.open(sibling ? draft.aboveOf(sibling) : draft.current, { kind: "item", number: bullet[1] }, line);
  reading.addWords(entry, line, bullet[2]);
  return true;
}
