import { findHoles } from "#app/domain/amendments/number-amendments.ts";
import { type EntryHead, readHead } from "./entry-head.ts";
import { type EntryStart, findEntries } from "./find-entries.ts";
import { joinParagraphs, opensAfter, type WordingLine } from "./join-paragraphs.ts";
import { type ListHeader, readListHeader } from "./list-header.ts";
import { type ListLine, listLines } from "./list-lines.ts";
import { isCentreHeading } from "./list-words.ts";
import { type Margins, marginsOf } from "./margins.ts";

/** An amendment as read from a list. */
export type ReadAmendment = {
  readonly number: string;
  readonly starred: boolean;
  readonly member: string | null;
  readonly onBehalfOf: string | null;
  readonly supporters: readonly string[];
  /** The centre heading that it stands under; null: none was found above it. */
  readonly heading: string | null;
  /** "\n" parts paragraphs. */
  readonly wording: string;
  /** Its lines as pasted, from the number on. */
  readonly raw: string;
  readonly lineFrom: number;
  readonly lineTo: number;
  readonly problems: readonly string[];
};

export type ListProblem =
  | { readonly kind: "unread"; readonly line: number; readonly text: string }
  | { readonly kind: "missing-number" | "number-twice"; readonly number: string; readonly message: string }
  | { readonly kind: "nothing-found"; readonly message: string };

export type ReadAmendmentList = {
  readonly header: ListHeader;
  readonly entries: readonly ReadAmendment[];
  readonly problems: readonly ListProblem[];
};

/**
 * Reads a whole daily or Marshalled List, as copied from a page or a PDF. Nothing is lost: a line that belongs to no amendment is among the
 * problems, with its number. Lines broken at a margin are joined. Cost: linear.
 */
export function readAmendmentList(text: string): ReadAmendmentList {
  const { lines, furniture } = listLines(text);
  const margins = marginsOf(lines);
  const starts = findEntries(lines);
  const heads = starts.map((start, at) => readHead(lines, start, (starts[at - 1]?.wordingAt ?? -1) + 1));
  const entries: ReadAmendment[] = [];
  const unread: ListProblem[] = [];
  let heading: string | null = null;
  for (const [at, start] of starts.entries()) {
    const head = heads[at];
    if (!head) continue;
    heading = head.heading ?? heading;
    const end = heads[at + 1]?.from ?? lines.length;
    const body = lines.slice(start.wordingAt, end);
    const taken = wordingLines(body, start);
    entries.push(entryOf(start, { ...head, heading }, body.slice(0, taken.length), taken, margins, lines));
    for (const line of body.slice(taken.length)) {
      if (isCentreHeading(line.text)) heading = line.text;
      unread.push({ kind: "unread", line: line.line, text: line.text });
    }
  }
  const header = readListHeader(lines.slice(0, heads[0]?.from ?? lines.length), furniture);
  return { header, entries, problems: [...unread, ...numberProblems(entries)] };
}

function entryOf(
  start: EntryStart,
  head: EntryHead,
  body: readonly ListLine[],
  taken: readonly WordingLine[],
  margins: Margins | null,
  lines: readonly ListLine[],
): ReadAmendment {
  const problems: string[] = [];
  if (head.member === null) problems.push("No member is named above it.");
  if (taken.reduce((isOpen, { text }) => opensAfter(text, isOpen), false)) problems.push("The closing angle bracket is missing.");
  const first = lines[start.numberAt]?.line ?? 0;
  const rawLines = [...lines.slice(start.numberAt, start.wordingAt), ...body];
  return {
    number: start.number,
    starred: start.isStarred,
    member: head.member,
    onBehalfOf: head.onBehalfOf,
    supporters: head.supporters,
    heading: head.heading,
    wording: joinParagraphs(taken, margins),
    raw: rawLines.map(({ text }) => text).join("\n"),
    lineFrom: first,
    lineTo: body.at(-1)?.line ?? first,
    problems,
  };
}

/** The lines of the wording: until its bracket is closed and the next line cannot go on from there. */
function wordingLines(body: readonly ListLine[], start: EntryStart): readonly WordingLine[] {
  const taken: WordingLine[] = [];
  let isOpen = false;
  let lacksBracket = false;
  for (const { text, isAfterGap } of body) {
    const before = taken.at(-1);
    const own = before ? text : start.firstWords;
    if (before && !isOpen && !lacksBracket) {
      const awaitsWords = /(?:\binsert\s?[—–-]?|[—–-])$/i.test(before.text);
      if (!awaitsWords && !canGoOn(before.text, own)) break;
      // "insert—" without a bracket after it: the words are kept, to the next amendment.
      lacksBracket = /\binsert\s?[—–-]$/i.test(before.text) && !own.includes("<");
    }
    taken.push({ text: own, isAfterGap, length: text.length });
    isOpen = opensAfter(own, isOpen);
  }
  return taken;
}

/** Whether a line outside the brackets can belong to the wording before it: a name or a heading cannot, a number only after "line" or "section". */
function canGoOn(before: string, line: string): boolean {
  if (/^\*?\d{1,4}[A-Z]{0,4}\*?$/.test(line))
    return /\b(?:lines?|page|sections?|schedules?|subsections?|amendment|to|and|or)$/i.test(before);
  return /^[\p{Ll}<(\d"“]/u.test(line);
}

function numberProblems(entries: readonly ReadAmendment[]): readonly ListProblem[] {
  if (entries.length === 0)
    return [{ kind: "nothing-found", message: "No amendment was found: an amendment begins with its number and “In section …”." }];
  const { missing, twice } = findHoles(entries.map(({ number }) => number));
  return [
    ...missing.map((number) => ({
      kind: "missing-number" as const,
      number,
      message: `Number ${number} is not in the list: it stands in another list, is disposed of, or was not read.`,
    })),
    ...twice.map((number) => ({ kind: "number-twice" as const, number, message: `Number ${number} is in the list more than once.` })),
  ];
}
