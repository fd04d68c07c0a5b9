import { capitalise } from "#app/lib/text.ts";
import { closingOf, matchingClose, openingPattern } from "./brackets.ts";
import { afterSpace, type Cursor, comesNext, fail, matchAt, note, skipSpace } from "./cursor.ts";
import type { Words } from "./instruction.ts";
import { ordinalPattern, readOrdinalWord } from "./ordinals.ts";

const opening = new RegExp(openingPattern, "y");
const ordinalBefore = new RegExp(`(the\\s+)?(${ordinalPattern})(\\s+(?:occurrence\\s+of\\s+)?)(?=\\s*${openingPattern})`, "iy");
const manyBefore = new RegExp(
  `(?:the\\s+)?(last|final|both|each|every|all|penultimate|(?:${ordinalPattern})\\s*(?:,|and|&|to)\\s*(?:${ordinalPattern}))\\s+(?:occurrences?\\s+of\\s+)?(?=${openingPattern})`,
  "iy",
);
const manyAfter =
  /\s*,?\s*\(?(?:wherever|in\s+(?:both|each|every|all|the\s+(?:two|three))|each\s+time|on\s+(?:both|each|every))(?![A-Za-z])/iy;
const introduced = new RegExp(`(?:the\\s+)?(?:words?|figures?|expression)\\s*(?=${openingPattern})`, "iy");
const occurs = "(?:it|they)\\s+";
const ordinalAfter = new RegExp(
  `\\s*,?\\s*\\(?(?:${[
    `where\\s+${occurs}(${ordinalPattern})\\s+(?:occurs?|appears?)`,
    `where\\s+${occurs}(?:occurs?|appears?)\\s+(?:for\\s+the\\s+)?(${ordinalPattern})(?:\\s+time)?`,
    `(?:(?:in|on|at|for)\\s+)?the\\s+(${ordinalPattern})\\s+(?:place|time|occasion)(?:\\s+(?:where|that|(?:in|on|at)\\s+which))?(?:\\s+${occurs}(?:occurs?|appears?))?`,
    `(${ordinalPattern})\\s+occurrence`,
  ].join("|")})\\)?(?![A-Za-z])`,
  "iy",
);

/** Whether quoted words, with or without "first", come next. */
export function quotedWordsComeNext(cursor: Cursor): boolean {
  return [opening, ordinalBefore, manyBefore, introduced].some((pattern) => comesNext(cursor, pattern));
}

/**
 * Reads "third <and>".
 *
 * @param role what the words are for, for the sentence when they are missing: "the words to leave out"
 */
export function readWords(cursor: Cursor, role: string): Words | null {
  const many = matchAt(manyBefore, cursor.text, afterSpace(cursor));
  if (many)
    return fail(
      cursor,
      `“${many.groups[1]}” of several occurrences of the words cannot be read as one place; say which: first, second, third, and so on.`,
    );
  const intro = matchAt(introduced, cursor.text, afterSpace(cursor));
  if (intro) skipNoted(cursor, intro.end, "");
  const occurrence = readOrdinalBefore(cursor);
  const words = readQuoted(cursor, role);
  if (words === null) return null;
  const everywhere = matchAt(manyAfter, cursor.text, cursor.at);
  if (everywhere)
    return fail(cursor, "An amendment changes words at one place; each further place needs an amendment of its own.", afterSpace(cursor));
  return { words, occurrence: occurrence ?? readOrdinalAfter(cursor) };
}

/** Moves on to `end`, noting what stood there and what it is read as. */
export function skipNoted(cursor: Cursor, end: number, readAs: string): void {
  const start = afterSpace(cursor);
  note(cursor, start, cursor.text.slice(start, end).trim().slice(0, 80), readAs);
  cursor.at = end;
}

function readOrdinalBefore(cursor: Cursor): number | null {
  const match = matchAt(ordinalBefore, cursor.text, afterSpace(cursor));
  if (!match?.groups[2]) return null;
  skipSpace(cursor);
  const word = match.groups[2];
  const isPlain = match.groups[1] === undefined && match.groups[3] === " " && word === word.toLowerCase();
  if (isPlain) cursor.at = match.end - 1;
  else skipNoted(cursor, match.end - 1, word.toLowerCase());
  return readOrdinalWord(word);
}

function readOrdinalAfter(cursor: Cursor): number | null {
  const match = matchAt(ordinalAfter, cursor.text, cursor.at);
  const word = match?.groups.slice(1).find((group) => group !== undefined);
  if (!match || !word) return null;
  skipNoted(cursor, match.end, `${word.toLowerCase()} before the words`);
  return readOrdinalWord(word);
}

/** Reads words in brackets; null with a problem if there are none. */
export function readQuoted(cursor: Cursor, role: string): string | null {
  const start = afterSpace(cursor);
  const mark = cursor.text.charAt(start);
  const closing = closingOf(mark);
  if (closing === null) return readWithoutOpening(cursor, role) ?? failWithoutWords(cursor, role);
  if (start === cursor.at) note(cursor, start, cursor.text.slice(Math.max(0, start - 5), start + 1), " <");
  skipSpace(cursor);
  if (mark !== "<") note(cursor, start, mark, "<");
  const words = mark === "<" ? readAngled(cursor, role) : readOtherwiseQuoted(cursor, mark, closing, role);
  if (words === null) return null;
  if (words.trim() === "") return fail(cursor, `The brackets that should hold ${role} are empty.`, start);
  const run = words.replaceAll(/\s*[\r\n\f\t]\s*/g, " ");
  if (run !== words) note(cursor, start + 1, "\n", " ");
  return run;
}

/** "leave out x> and insert <y>": the bracket that closes shows that one was to open. */
function readWithoutOpening(cursor: Cursor, role: string): string | null {
  const start = afterSpace(cursor);
  const near = /^(?!and\s|insert|to\s)[^<>\n]{1,200}(?=>)/.exec(cursor.text.slice(start, start + 202));
  if (!near || !role.startsWith("the words")) return null;
  note(cursor, start, "", "<");
  cursor.at = start + near[0].length + 1;
  return near[0];
}

function failWithoutWords(cursor: Cursor, role: string): null {
  const isEaten = /^(?:$|and\s+insert|insert|to\b|in\s+line)/i.test(cursor.text.slice(afterSpace(cursor), afterSpace(cursor) + 12));
  return fail(
    cursor,
    isEaten
      ? `${capitalise(role)} are missing: they should stand here in angle brackets. Probably they were lost because a page took “<…>” for a tag.`
      : `${capitalise(role)} should stand here in angle brackets, like <this>.`,
  );
}

const wordBeforeNextQuotation = new RegExp(
  `\\s(?:,\\s*)?(?:and\\s+insert|insert|to|(?:and\\s+insert|to)\\s+(?:${ordinalPattern}))\\s*[—–-]?\\s*$`,
  "i",
);

function readAngled(cursor: Cursor, role: string): string | null {
  const start = cursor.at;
  const end = matchingClose(cursor.text, start, "<", ">");
  if (end >= 0) {
    const words = cut(cursor, start + 1, closesLater(cursor.text, end) ?? end);
    if (cursor.text.charAt(cursor.at) === ">") skipNoted(cursor, cursor.at + 1, "");
    return words;
  }
  const first = cursor.text.indexOf(">", start);
  const inner = cursor.text.indexOf("<", start + 1);
  if (inner >= 0) {
    const tail = cursor.text.slice(Math.max(start + 1, inner - 40), inner);
    const keyword = wordBeforeNextQuotation.exec(tail);
    if (keyword) return cutWithoutBracket(cursor, start + 1, inner - keyword[0].length);
  }
  if (first < 0) return fail(cursor, `The bracket that opens here, before ${role}, is never closed.`, start);
  if (inner < 0 || inner > first || /^\s$/.test(cursor.text.charAt(inner + 1))) return cut(cursor, start + 1, first);
  note(cursor, inner, "<", "");
  return cut(cursor, start + 1, first).replaceAll("<", "");
}

/** "<where n > 5> and insert": the Bill's own sign does not close, if nothing that an instruction goes on with follows it and a later bracket has that. */
function closesLater(text: string, end: number): number | null {
  if (text.charAt(end - 1) !== " " || matchAt(goesOn, text, end + 1)) return null;
  const opens = text.indexOf("<", end);
  const later = text.slice(end + 1, opens < 0 ? undefined : opens).indexOf(">");
  return later >= 0 && matchAt(goesOn, text, end + later + 2) ? end + later + 1 : null;
}

function cut(cursor: Cursor, from: number, to: number): string {
  cursor.at = to + 1;
  return cursor.text.slice(from, to);
}

/** "leave out <x and insert <y>": the bracket that is missing belongs before "and insert". */
function cutWithoutBracket(cursor: Cursor, from: number, to: number): string {
  note(cursor, to, "", ">");
  cursor.at = to;
  return cursor.text.slice(from, to).trimEnd();
}

const goesOn =
  /\s*(?:$|[.,;]\s*$|,?\s*(?:and\s+insert|insert|substitute|and\s+substitute|to\s|in\s+line|on\s+line|on\s+page|where\s+(?:it|they)|\(where))/iy;

/** Quotation marks are apostrophes too: the one that closes is followed by what an instruction goes on with. */
function readOtherwiseQuoted(cursor: Cursor, mark: string, closing: string, role: string): string | null {
  const start = cursor.at;
  let fallback = -1;
  for (let index = cursor.text.indexOf(closing, start + 1); index >= 0; index = cursor.text.indexOf(closing, index + 1)) {
    if (matchAt(goesOn, cursor.text, index + 1)) return cut(cursor, start + 1, index);
    if (fallback < 0 && !/[\p{L}\p{N}]/u.test(cursor.text.charAt(index + 1))) fallback = index;
  }
  if (fallback >= 0) return cut(cursor, start + 1, fallback);
  return fail(cursor, `The ${mark} that opens here, before ${role}, is never closed.`, start);
}
