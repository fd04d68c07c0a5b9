import { type Label, readLabel } from "../label.ts";
import type { ProvisionKind } from "../provision.ts";
import type { Entry } from "./draft.ts";
import { endsSentence, introducesList, isComplete } from "./headings.ts";
import { type Reading, soFar } from "./reading.ts";
import { letterAfter, romanAfter } from "./sequence.ts";
import type { SourceLine } from "./source-line.ts";

const listed: ReadonlySet<ProvisionKind> = new Set(["paragraph", "sub-paragraph", "sub-sub-paragraph"]);
const hasNoWords: ReadonlySet<ProvisionKind> = new Set(["part", "chapter", "cross-heading", "quotation", "table", "row", "schedule"]);

/** Reads words that begin nothing: they go on with the provision before, or stand after it as words of what it stands in. */
export function readWords(reading: Reading, line: SourceLine, index: number): void {
  const { draft } = reading;
  const { current } = draft;
  if (current === null) {
    reading.mark(line, null, "words");
    return;
  }
  const above = whereWordsGo(reading, line, index, current);
  if (above === "on") {
    if (current.parts.length === 0 && current.kind !== "cell")
      current.column = current.number === null || current.kind === "section" ? line.column : current.column;
    reading.addWords(current, line, line.words);
    return;
  }
  const entry = draft.open(above, { kind: "text" }, line);
  reading.addWords(entry, line, line.words);
}

/** "on": with the provision read last; else the provision that a new text stands in. */
function whereWordsGo(reading: Reading, line: SourceLine, index: number, current: Entry): Entry | null | "on" {
  const { sheet } = reading;
  const before = soFar(current);
  if (hasNoWords.has(current.kind)) return current;
  if (current.kind === "cell") return aboveTable(reading);
  if (current.parts.length === 0) return "on";
  if (current.kind === "long-title") return null;
  if (current.hasMore) return besideOrIn(reading, current);
  const isNewParagraph = line.isSetApart && sheet.gapsTell && isComplete(before);
  if (sheet.columnsTell) {
    const found = byColumn(reading, line);
    if (found === current) return isNewParagraph ? besideOrIn(reading, current) : "on";
    if (found && isComplete(before)) return besideOrIn(reading, found);
    return "on";
  }
  if (isNewParagraph) return besideOrIn(reading, current);
  return byWords(reading, line, index, current);
}

/** A further text stands beside a text, and in anything else. */
function besideOrIn({ draft }: Reading, entry: Entry): Entry | null {
  return entry.kind === "text" ? draft.aboveOf(entry) : entry;
}

function aboveTable({ draft }: Reading): Entry | null {
  const table = draft.path.findLast(({ kind }) => kind === "table");
  return table ? draft.aboveOf(table) : null;
}

/** The innermost open provision under whose words the line stands. */
function byColumn({ draft }: Reading, line: SourceLine): Entry | null {
  return (
    draft.scope().findLast(({ kind, number, column }) => {
      if (hasNoWords.has(kind)) return false;
      if (number !== null && kind !== "section") return line.column > column + 1;
      return line.column >= column - 1;
    }) ?? null
  );
}

/** Without places on the line: by how the words before end, how these begin, and whether there was room for them. */
function byWords(reading: Reading, line: SourceLine, index: number, current: Entry): Entry | null | "on" {
  const before = soFar(current);
  const last = reading.lastLine;
  if (!isComplete(before) || introducesList(before) || last === null || !reading.sheet.hadRoom(last, line.words, current.kind)) return "on";
  if (endsSentence(before)) return /^[\p{Lu}“"(]/u.test(line.words) ? besideOrIn(reading, current) : "on";
  if (!listed.has(current.kind) || !/^[a-z]/.test(line.words) || /^(?:and|or)$/.test(line.words)) return "on";
  // Words that close a list stand after its last entry.
  if (listGoesOn(reading, index, current)) return "on";
  return closedBy(reading, line, index, current);
}

/** The list that closing words close: the inner one if the outer goes on after them. */
function closedBy(reading: Reading, line: SourceLine, index: number, current: Entry): Entry | null {
  const { draft } = reading;
  const lists = draft.scope().filter((entry) => entry !== current && !hasNoWords.has(entry.kind));
  const outer = lists.findLast(({ kind }) => !listed.has(kind)) ?? null;
  const paragraph = lists.findLast(({ kind }) => kind === "paragraph");
  if (!paragraph || !outer) return outer ?? draft.aboveOf(current);
  const goesOn = labelsAfter(reading, index).some(
    ({ number, form }) =>
      (form === "letter-in-brackets" || form === "roman-in-brackets") && letterAfter(outer.lastLetter, number) === "next",
  );
  reading.note(line, "These words may close the inner or the outer list.");
  return goesOn ? paragraph : outer;
}

function listGoesOn(reading: Reading, index: number, { kind, number }: Entry): boolean {
  const next = labelsAfter(reading, index)[0]?.number;
  if (number === null || next === undefined) return false;
  return kind === "sub-paragraph"
    ? romanAfter(number, next) === "next"
    : letterAfter(number, next) === "next" && /[A-Z]/.test(next) === /[A-Z]/.test(number);
}

/** Numbers in brackets that the next lines begin with. */
function labelsAfter({ lines }: Reading, index: number): readonly Label[] {
  return lines.slice(index + 1, index + 12).flatMap(({ words }) => {
    const label = readLabel(words, null);
    return label && label.form !== "figure" ? [label] : [];
  });
}
