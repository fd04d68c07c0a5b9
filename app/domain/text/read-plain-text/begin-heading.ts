import { readLabel } from "../label.ts";
import type { ProvisionKind } from "../provision.ts";
import type { Entry } from "./draft.ts";
import { endsSentence, isIntroduction, readHeaded } from "./headings.ts";
import { curly, openingMarks } from "./marks.ts";
import { type Begin, type Beginner, putWords } from "./put-words.ts";
import { type Reading, soFar } from "./reading.ts";
import { figureAfter } from "./sequence.ts";
import type { SourceLine } from "./source-line.ts";

const divisions: ReadonlySet<ProvisionKind> = new Set(["part", "chapter", "schedule"]);

/** Begins a Part, Chapter, schedule, cross-heading, section or paragraph of a schedule, if the words do. */
export function beginHeading(reading: Reading, line: SourceLine, words: string, at: Begin, begin: Beginner): boolean {
  if (!at.isAtBeginning || !mayBegin(reading)) return false;
  return (
    beginDivision(reading, line, words) ||
    beginFigure(reading, line, words, at.index, begin) ||
    beginCrossHeading(reading, line, words, at.index)
  );
}

/** A heading stands after the end of a sentence, or of another heading. */
function mayBegin({ draft }: Reading): boolean {
  const { current } = draft;
  return current === null || current.parts.length === 0 || current.kind === "schedule" || endsSentence(soFar(current)) || isRow(current);
}

function isRow({ kind }: Entry): boolean {
  return kind === "cell" || kind === "row" || kind === "table";
}

function beginDivision(reading: Reading, line: SourceLine, words: string): boolean {
  const { draft } = reading;
  const headed = readHeaded(words);
  if (!headed) return false;
  const scope = draft.scope();
  const base = draft.quotation;
  const above = {
    part: () => scope.findLast(({ kind }) => kind === "schedule") ?? base,
    chapter: () => scope.findLast(({ kind }) => kind === "part" || kind === "schedule") ?? base,
    schedule: () => base,
  }[headed.kind]();
  const entry = draft.open(above, headed, line);
  reading.mark(line, entry, "number");
  reading.lastLine = line;
  entry.isUnfinished = headed.heading === null;
  return true;
}

const holdsParagraphs: ReadonlySet<ProvisionKind> = new Set(["cross-heading", "chapter", "part", "schedule"]);

/** "5 Offence of disturbing a hedgehog", or in a schedule "5 The Commission may…". */
function beginFigure(reading: Reading, line: SourceLine, words: string, index: number, begin: Beginner): boolean {
  const label = readFigure(words);
  if (!label) return false;
  const { draft } = reading;
  if (seemsLeftOpen(reading, label.number)) reading.abandonQuotation(line);
  const scope = draft.scope();
  const counter = scope.findLast(({ kind }) => kind === "schedule" || kind === "quotation") ?? null;
  const last = counter ? counter.lastFigure : draft.lastSection;
  const isInSchedule = counter?.kind === "schedule" || (counter?.kind === "quotation" && quotesParagraph(reading, label.rest));
  const succession = figureAfter(last, label.number);
  const restarts = isInSchedule && succession === null && figureAfter(null, label.number) === "next" && draft.current?.parts.length === 0;
  const quotationIsFresh = counter?.kind === "quotation" && draft.current === counter;
  if (succession === null && !restarts) return false;
  if (succession === "later" && !quotationIsFresh && !looksLikeNext(line, label.rest, last, label.number)) return false;
  const above = scope.findLast(({ kind }) => holdsParagraphs.has(kind)) ?? draft.quotation;
  const entry = draft.open(above, { kind: isInSchedule ? "schedule-paragraph" : "section", number: label.number }, line);
  if (counter) counter.lastFigure = label.number;
  else draft.lastSection = label.number;
  reading.mark(line, entry, "number");
  if (succession === "later" && last !== null && !quotationIsFresh) reading.note(line, `${label.number} does not follow ${last}.`);
  if (isInSchedule) putWords(reading, line, entry, label.rest, index, begin);
  else putHeading(reading, line, entry, label.rest, index, begin);
  return true;
}

/** A quotation whose closing mark was lost: the bill's own next section comes, which would not be the next of what is quoted. */
function seemsLeftOpen({ draft }: Reading, number: string): boolean {
  const { quotation } = draft;
  if (!quotation || draft.current === quotation || draft.path.some(({ kind }) => kind === "schedule")) return false;
  return (
    figureAfter(draft.lastSection, number) === "next" &&
    /^\d+$/.test(number) &&
    figureAfter(quotation.lastFigure ?? "999", number) !== "next"
  );
}

function readFigure(words: string): { number: string; rest: string } | null {
  const label = readLabel(words);
  if (label?.form === "figure") return label;
  const dotted = /^(\d{1,3}[A-Z]{0,3})\.(?:\s+|$)/.exec(words);
  return dotted?.[1] ? { number: dotted[1], rest: words.slice(dotted[0].length) } : null;
}

/** After a gap (sections repealed or left out of what was copied) only what looks like a heading is one. */
function looksLikeNext(line: SourceLine, rest: string, last: string | null, number: string): boolean {
  if (line.style === "bold" || line.isSetApart) return true;
  const distance = Number.parseInt(number.replaceAll(/\D/g, ""), 10) - Number.parseInt((last ?? "0").replaceAll(/\D/g, ""), 10);
  return distance <= 20 && /^[A-Z“(]/.test(rest) && rest.length < 150 && (last !== null || !/[.;]$/.test(rest));
}

function quotesParagraph({ draft }: Reading, rest: string): boolean {
  if (/^\(\d+[A-Z]*\)/.test(rest)) return true;
  const quotation = draft.quotation;
  const introduction = soFar(quotation ? draft.aboveOf(quotation) : null);
  return /[.;,—]$/.test(rest) && (/paragraph/.test(introduction) || !/section|regulation|article/i.test(introduction));
}

function putHeading(reading: Reading, line: SourceLine, entry: Entry, rest: string, index: number, begin: Beginner): void {
  reading.lastLine = line;
  if (rest === "") {
    entry.isUnfinished = isHeadingNext(reading, index);
    return;
  }
  if (/^\(1\) /.test(rest)) putWords(reading, line, entry, rest, index, begin);
  else {
    reading.addHeading(entry, line, rest);
    entry.isUnfinished = true;
  }
}

/** After a number alone: whether the next line is its heading, or already its words. */
function isHeadingNext({ lines }: Reading, index: number): boolean {
  const next = lines[index + 1];
  const after = lines[index + 2];
  if (!next || readLabel(next.words)) return false;
  if (endsSentence(next.words) || /[—,;]$/.test(next.words)) return false;
  return after === undefined || readLabel(after.words) !== null || after.style !== next.style || /^[A-Z]/.test(after.words);
}

/** A heading in italics over several sections or paragraphs: it stands before a section, and does not end as a sentence does. */
function beginCrossHeading(reading: Reading, line: SourceLine, words: string, index: number): boolean {
  const { draft, lines } = reading;
  if (
    readLabel(words) ||
    words.length > 200 ||
    /[.;,:—]["”]?[.;,]?$/.test(words) ||
    !/^[\p{Lu}“"(0-9]/u.test(words) ||
    openingMarks(curly(words)) > 1
  )
    return false;
  if (draft.current && draft.current.kind === "section" && draft.current.parts.length === 0) return false;
  const next = lines[index + 1];
  if (!next || !standsBefore(reading, next)) return false;
  const scope = draft.scope();
  const above = scope.findLast(({ kind }) => divisions.has(kind)) ?? draft.quotation;
  const entry = draft.open(above, { kind: "cross-heading" }, line);
  reading.addHeading(entry, line, words);
  return true;
}

/** Whether a line begins the next section or paragraph, or a division. */
function standsBefore(reading: Reading, next: SourceLine): boolean {
  if (readHeaded(next.words)?.kind === "chapter") return true;
  const figure = readFigure(next.words);
  if (!figure) return false;
  const counter = reading.draft.scope().findLast(({ kind }) => kind === "schedule" || kind === "quotation") ?? null;
  const last = counter ? counter.lastFigure : reading.draft.lastSection;
  const succession = figureAfter(last, figure.number);
  if (succession === "next") return true;
  if (succession === "later") return counter?.kind === "quotation" || looksLikeNext(next, figure.rest, last, figure.number);
  return counter !== null && figureAfter(null, figure.number) === "next";
}

/** Goes on with a heading that began on the line before. */
export function continueHeading(reading: Reading, line: SourceLine, index: number): boolean {
  const { current } = reading.draft;
  if (!current?.isUnfinished) return false;
  current.isUnfinished = false;
  if (divisions.has(current.kind)) return continueDivision(reading, line, index, current);
  if (current.heading === null) {
    reading.addHeading(current, line, line.words);
    current.isUnfinished = true;
    return true;
  }
  if (readLabel(line.words) || !runsOnAsHeading(reading, line, index)) return false;
  reading.addHeading(current, line, line.words);
  current.isUnfinished = true;
  return true;
}

function continueDivision(reading: Reading, line: SourceLine, index: number, current: Entry): boolean {
  if (current.kind === "schedule" && isIntroduction(line.words)) {
    reading.addWords(current, line, line.words);
    current.isUnfinished = current.heading === null;
    return true;
  }
  if (current.heading === null) {
    if (readHeaded(line.words) || readFigure(line.words) || line.words.endsWith("—")) return false;
    reading.addHeading(current, line, line.words);
    current.isUnfinished = true;
    return true;
  }
  const last = reading.lastLine;
  // A long heading on two lines: the first was full, nothing stands between, and the second is not a heading of its own.
  const runsOn =
    last !== null &&
    !line.isSetApart &&
    line.style === last.style &&
    last.column === line.column &&
    !reading.sheet.hadRoom(last, line.words, null);
  if (!runsOn || readHeaded(line.words) || readFigure(line.words) || index === 0) return false;
  reading.addHeading(current, line, line.words);
  current.isUnfinished = true;
  return true;
}

/** Whether words after a section's heading are more of it: its subsections follow, or the line before was full. */
function runsOnAsHeading(reading: Reading, line: SourceLine, index: number): boolean {
  const last = reading.lastLine;
  if (line.isSetApart || last === null) return false;
  if (last.style !== line.style) return false;
  if (last.style === "bold") return true;
  if (/[.;,:—]$/.test(line.words)) return false;
  const next = reading.lines[index + 1];
  const label = next ? readLabel(next.words) : null;
  return label?.number === "(1)" || (/^[a-z]/.test(line.words) && !reading.sheet.hadRoom(last, line.words, null));
}
