import { closingOf, unmatchedBrackets } from "./brackets.ts";
import { afterSpace, type Cursor, fail, matchAt, note } from "./cursor.ts";
import type { Inserted } from "./instruction.ts";

const dash = /[ \u00a0]*([—–―‒‑-]{1,3}|:)/y;
/** More brackets without a partner than this are no misprints. */
const mostMisprints = 9;

const nextChange =
  /^[\s,;]*(?:and\s+)?(?:(?:and\s+)?(?:leave\s+out|insert)|(?:in|after|before|at)\s+(?:line|page|section|schedule|the\s+end|end|beginning|<))(?![a-z])/i;

/** Reads what stands after "insert": the rest of the wording. */
export function readInserted(cursor: Cursor): Inserted | null {
  const isDashed = readDash(cursor);
  const start = afterSpace(cursor);
  const isOnNewLine = cursor.text.slice(cursor.at, start).includes("\n");
  const mark = cursor.text.charAt(start);
  if (mark === "")
    return fail(
      cursor,
      "The words to insert are missing: they should stand here in angle brackets. Probably they were lost because a page took “<…>” for a tag.",
      cursor.text.length,
    );
  noteGap(cursor, start, isDashed);
  const text =
    closingOf(mark) !== null && isBracketed(cursor, start)
      ? readBracketed(cursor, start)
      : readBare(cursor, start, isDashed || isOnNewLine);
  if (text === null) return null;
  if (text.trim() === "") return fail(cursor, "The brackets that should hold the words to insert are empty.", start);
  cursor.at = cursor.text.length;
  return { text, onNewLine: isDashed || (isOnNewLine && readsAsNewLine(cursor, start, text)) };
}

function noteGap(cursor: Cursor, start: number, isDashed: boolean): void {
  const gap = cursor.text.slice(cursor.at, start);
  if (isDashed || gap === " " || gap.includes("\n")) return;
  note(cursor, cursor.at, gap, " ");
}

function readDash(cursor: Cursor): boolean {
  const match = matchAt(dash, cursor.text, cursor.at);
  if (!match) return false;
  if (match.groups[0] !== "—") note(cursor, cursor.at, match.groups[0], "—");
  cursor.at = match.end;
  return true;
}

/** Without "—" a line break is one of the page, unless what follows is a provision of its own. */
function readsAsNewLine(cursor: Cursor, start: number, text: string): boolean {
  const isProvision = /^\s*(?:\(\s*[\dA-Za-z]{0,5}\s*\)|\d{1,3}[A-Z]{0,2}\s|[^\n]{1,200}\n\s*\()/.test(text);
  note(cursor, start, "\n", isProvision ? "—" : " ");
  return isProvision;
}

/** Other marks count as brackets only where there is no bracket and they close at the end, since the Bill's words may begin with one. */
function isBracketed(cursor: Cursor, start: number): boolean {
  if (cursor.text.charAt(start) === "<") return true;
  const rest = cursor.text.slice(start + 1).trimEnd();
  const closing = closingOf(cursor.text.charAt(start));
  return closing !== null && !rest.includes("<") && rest.slice(-2).includes(closing);
}

/** Words without any bracket run to the end of the wording, if they stand apart from it. */
function readBare(cursor: Cursor, start: number, standsApart: boolean): string | null {
  const rest = cursor.text.slice(start).trimEnd();
  if (rest.includes("<") || !(standsApart || rest.endsWith(">")))
    return fail(cursor, "The words to insert should stand here in angle brackets, like <this>.", start);
  note(cursor, start, "", "<");
  if (!rest.endsWith(">")) note(cursor, start + rest.length, "", ">");
  return rest.endsWith(">") ? rest.slice(0, -1) : rest;
}

/** The last bracket closes: the Bill's words may hold brackets of their own. */
function readBracketed(cursor: Cursor, start: number): string | null {
  const mark = cursor.text.charAt(start);
  const closing = closingOf(mark) ?? ">";
  if (mark !== "<") note(cursor, start, mark, "<");
  const end = findLastClosing(cursor, start, closing);
  if (end === null) return null;
  const text = cursor.text.slice(start + 1, end);
  if (mark !== "<") return text;
  const further = findFurtherChange(text);
  if (further !== null)
    return fail(
      cursor,
      "Another change begins here; an amendment makes one change, so each needs an amendment of its own.",
      start + 1 + further,
    );
  return withoutMisprints(cursor, start + 1, text);
}

function findLastClosing(cursor: Cursor, start: number, closing: string): number | null {
  const end = cursor.text.trimEnd().length;
  const last = cursor.text.lastIndexOf(closing);
  const tail = last > start ? cursor.text.slice(last + 1, end) : null;
  if (tail === "") return last;
  if (tail !== null && /^\s*[.,;*]{1,3}$/.test(tail)) {
    note(cursor, last + 1, tail, "");
    return last;
  }
  const { opening } = unmatchedBrackets(cursor.text.slice(start, end));
  if (tail === null || (closing === ">" && opening.includes(0))) {
    note(cursor, end, "", ">");
    return end;
  }
  return fail(
    cursor,
    "These words stand after the bracket that closes what is inserted.",
    last + 1 + (tail.length - tail.trimStart().length),
  );
}

/** "<x> and leave out <y>": where the second change begins in the text; null if there is none. */
function findFurtherChange(text: string): number | null {
  const { closing } = unmatchedBrackets(text);
  const found = closing.find((index) => nextChange.test(text.slice(index + 1, index + 60)));
  return found === undefined ? null : found + 1;
}

/** A second opening bracket at the beginning of a line, or a second closing one at the end, is a misprint that is read over. */
function withoutMisprints(cursor: Cursor, from: number, text: string): string | null {
  const { opening, closing } = unmatchedBrackets(text);
  if (opening.length + closing.length > mostMisprints)
    return fail(cursor, "The brackets in what is inserted do not match each other.", from + (opening[0] ?? 0));
  const dropped = new Set(
    opening.filter((index) => /^[ \t]*$|\n[ \t]*$/.test(index > 20 ? `.${text.slice(index - 20, index)}` : text.slice(0, index))),
  );
  for (const index of closing) if (index === text.length - 1 || /^\s*\n\s*</.test(text.slice(index + 1, index + 20))) dropped.add(index);
  if (dropped.size === 0) return text;
  if (dropped.size > mostMisprints)
    return fail(cursor, "The brackets in what is inserted do not match each other.", from + (opening[0] ?? 0));
  for (const index of dropped) note(cursor, from + index, text.charAt(index), "");
  return [...splitAt(text, dropped)].join("");
}

function* splitAt(text: string, dropped: ReadonlySet<number>): Generator<string> {
  let from = 0;
  for (const index of [...dropped].sort((one, other) => one - other)) {
    yield text.slice(from, index);
    from = index + 1;
  }
  yield text.slice(from);
}
