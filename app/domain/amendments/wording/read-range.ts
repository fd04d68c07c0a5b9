import { afterSpace, type Cursor, comesNext, eat, eatNumber, fail, matchAt, note, skipSpace } from "./cursor.ts";
import type { LeftOut, RangeEnd } from "./instruction.ts";
import { type Place, placeWith, readLineNamed } from "./read-place.ts";
import { quotedWordsComeNext, readWords } from "./read-quoted.ts";

/** Lines or a range, and the place, to which a page or line named only later may have been added. */
export type LeftOutAt = { readonly leaveOut: LeftOut; readonly place: Place };

const bareLine = /(?:the\s+)?lines?\s+\d/iy;
const whole = /(?:the\s+)?(beginning|start|end)(?![A-Za-z])/iy;

/** Reads what follows "leave out from": "<(or> to <Parliament)> in line 22", "beginning to …", "line 3 to line 8". */
export function readRange(cursor: Cursor, place: Place): LeftOutAt | null {
  if (comesNext(cursor, bareLine)) return readFromLine(cursor, place);
  const from = readEnd(cursor, "the words from which to leave out");
  return from && readRangeTo(cursor, from, place);
}

/** Reads "to <Parliament)> in line 22" after where the range begins. */
export function readRangeTo(cursor: Cursor, from: RangeEnd, place: Place): LeftOutAt | null {
  if (comesNext(cursor, /,\s*to\s/iy)) {
    note(cursor, afterSpace(cursor), ",", "");
    cursor.at = afterSpace(cursor) + 1;
  }
  if (!eat(cursor, "to", /(?:up\s+)?to(?:\s+and\s+including)?(?![A-Za-z])/iy))
    return fail(cursor, "It is not said how far to leave out; “to” should stand here.");
  if (comesNext(cursor, bareLine))
    return fail(cursor, "A range that begins at words ends at words, or at the beginning or the end of a line; this names only a line.");
  const to = readEnd(cursor, "the words up to which to leave out");
  return to && { leaveOut: { kind: "range", from, to }, place };
}

function readEnd(cursor: Cursor, role: string): RangeEnd | null {
  const match = matchAt(whole, cursor.text, afterSpace(cursor));
  if (!match || quotedWordsComeNext(cursor)) {
    const words = readWords(cursor, role);
    return words && { kind: "words", ...words, ...readLineNamed(cursor, "in") };
  }
  const kind = match.groups[1]?.toLowerCase() === "end" ? "end" : "beginning";
  skipSpace(cursor);
  if (match.groups[0] !== kind) note(cursor, cursor.at, match.groups[0], kind);
  cursor.at = match.end;
  const isOfLine = eat(cursor, "of line", /of\s+(?:the\s+|that\s+)?line(?=\s*(?:$|,|and\s|to\s|on\s))/iy);
  if (comesNext(cursor, /of\s+(?:the\s+)?(?:(?:sub-?)*(?:section|paragraph)|schedule|page|definition|sentence)/iy))
    return fail(
      cursor,
      "A range ends at words or at the end of a line; the end of a provision is not a place in a line. Name its last line.",
    );
  const at = cursor.at;
  const named = readLineNamed(cursor, "of");
  if (kind === "end" && !isOfLine && named.line === undefined) note(cursor, at, "", " of line");
  return { kind, ...named };
}

function readFromLine(cursor: Cursor, place: Place): LeftOutAt | null {
  eat(cursor, "line", /(?:the\s+)?lines?(?![A-Za-z])/iy);
  const from = eatNumber(cursor) ?? 0;
  const { page } = readLineNamed(cursor, "of");
  const isLines = comesNext(cursor, /(?:,\s*)?to\s+(?:(?:the\s+)?end\s+of\s+)?line\s+\d/iy) || comesNext(cursor, /(?:,\s*)?to\s+\d/iy);
  if (!isLines) {
    const start = { kind: "beginning", line: from, ...(page !== undefined && { page }) } as const;
    return readRangeTo(cursor, start, place);
  }
  eat(cursor, "to", /(?:,\s*)?to(?![A-Za-z])/iy);
  eat(cursor, "line", /(?:(?:the\s+)?end\s+of\s+)?line(?![A-Za-z])/iy);
  return linesTo(cursor, place, from, page, eatNumber(cursor) ?? 0);
}

/** Reads what follows "leave out": "lines 8 and 9", "line 12", "lines 21 to 25", "lines 3 to 12 on page 5". */
export function readLines(cursor: Cursor, place: Place): LeftOutAt | null {
  const start = afterSpace(cursor);
  eat(cursor, "lines", /(?:the\s+)?lines(?![A-Za-z])/iy) || eat(cursor, "line", /(?:the\s+)?line(?![A-Za-z])/iy);
  const from = eatNumber(cursor);
  if (from === null) return fail(cursor, "The number of the line should stand here.");
  const { page } = readLineNamed(cursor, "of");
  const joint = matchAt(/\s*(,|to|and|or|&|[—–-])\s*(?:lines?\s+)?(\d{1,5})(?![\dA-Za-z])/iy, cursor.text, cursor.at);
  if (!joint) return linesTo(cursor, place, from, page, from);
  const to = Number(joint.groups[2]);
  const isPair = /^(?:,|and|or|&)$/i.test(joint.groups[1] ?? "");
  if (isPair && to !== from + 1)
    return fail(cursor, `Lines ${from} and ${to} do not follow each other; an amendment leaves out one run of lines.`, start);
  if (joint.groups[0] !== (isPair ? ` and ${to}` : ` to ${to}`))
    note(cursor, cursor.at, joint.groups[0], isPair ? ` and ${to}` : ` to ${to}`);
  cursor.at = joint.end;
  return isPair ? readFurtherLines(cursor, place, from, page, to) : linesTo(cursor, place, from, page, to);
}

/** "lines 3, 4 and 5" is read as a run. */
function readFurtherLines(cursor: Cursor, place: Place, from: number, page: number | undefined, second: number): LeftOutAt | null {
  let to = second;
  for (;;) {
    const next = matchAt(/\s*(?:,\s*and|,|and)\s*(\d{1,5})(?![\dA-Za-z])/iy, cursor.text, cursor.at);
    if (!next) return linesTo(cursor, place, from, page, to);
    if (Number(next.groups[1]) !== to + 1)
      return fail(cursor, "These lines do not follow each other; an amendment leaves out one run of lines.");
    to++;
    cursor.at = next.end;
  }
}

function linesTo(cursor: Cursor, place: Place, from: number, fromPage: number | undefined, to: number): LeftOutAt | null {
  const { page: toPage } = readLineNamed(cursor, "of");
  const known = fromPage ?? place?.page ?? undefined;
  const isLater = toPage !== undefined && known !== undefined && toPage !== known;
  const placed = placeWith(cursor, place, {
    line: from,
    ...((fromPage ?? (isLater ? undefined : toPage)) !== undefined && { page: fromPage ?? toPage }),
  });
  if (!placed) return null;
  if (!isLater && to < from) return fail(cursor, `Line ${to} comes before line ${from}; the lines run backwards.`);
  if (isLater && toPage < known) return fail(cursor, `Page ${toPage} comes before page ${known}; the lines run backwards.`);
  return { leaveOut: { kind: "lines", from, to, ...(isLater && { pageTo: toPage }) }, place: placed.place };
}
