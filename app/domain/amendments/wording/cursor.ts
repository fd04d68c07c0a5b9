import { capitalise } from "#app/lib/text.ts";
import type { Irregularity, WordingProblem } from "./instruction.ts";

/** How far a wording is read, and what was noticed on the way. Readers move `at` forward; the first problem stops everything. */
export type Cursor = {
  readonly text: string;
  at: number;
  /** Where the first word stands, which has a capital: at the beginning, or after "In substitution for amendment 22—". */
  sentenceAt: number;
  readonly irregularities: Irregularity[];
  problem: WordingProblem | null;
};

/** A cursor at the beginning. */
export function cursorAt(text: string): Cursor {
  return { text, at: 0, sentenceAt: matchAt(space, text, 0)?.end ?? 0, irregularities: [], problem: null };
}

/** Notes what stands in the wording and what was read instead. */
export function note(cursor: Cursor, at: number, found: string, readAs: string): void {
  cursor.irregularities.push({ at, found, readAs });
}

/** Records why the wording cannot be read (the first reason counts), and gives null for the reader to hand on. */
export function fail(cursor: Cursor, message: string, at: number = afterSpace(cursor)): null {
  cursor.problem ??= { at, message };
  return null;
}

const space = /[\s\u200b\u00ad]*/y;

/** Where the next thing that is not white space stands. */
export function afterSpace(cursor: Cursor): number {
  return matchAt(space, cursor.text, cursor.at)?.end ?? cursor.at;
}

/** Moves over white space; a line break, a tab or a doubled space where one space belongs is noted. */
export function skipSpace(cursor: Cursor): void {
  const end = afterSpace(cursor);
  const run = cursor.text.slice(cursor.at, end);
  if (run.length > 0 && run !== " " && cursor.at > 0 && end < cursor.text.length) note(cursor, cursor.at, run.slice(0, 20), " ");
  cursor.at = end;
}

/** Matches a sticky expression at a place. */
export function matchAt(pattern: RegExp, text: string, at: number): { readonly groups: RegExpExecArray; readonly end: number } | null {
  pattern.lastIndex = at;
  const groups = pattern.exec(text);
  return groups ? { groups, end: at + groups[0].length } : null;
}

const phrases = new Map<string, RegExp>();

/** "leave out" in any case and spacing, as whole words. */
function phrase(words: string): RegExp {
  const known = phrases.get(words);
  if (known) return known;
  const made = new RegExp(`${words.replaceAll(" ", "[\\s\\u200b\\u00ad]+")}(?![A-Za-z])`, "iy");
  phrases.set(words, made);
  return made;
}

/** Whether a word or phrase comes next, white space aside. */
export function comesNext(cursor: Cursor, words: string | RegExp): boolean {
  return matchAt(typeof words === "string" ? phrase(words) : words, cursor.text, afterSpace(cursor)) !== null;
}

/**
 * Reads a word or phrase, white space before it included. Gives whether it was there.
 *
 * @param words as the Parliament prints them; another case, spacing or (with `pattern`) another word is read and noted
 */
export function eat(cursor: Cursor, words: string, pattern: RegExp = phrase(words)): boolean {
  const start = afterSpace(cursor);
  const match = matchAt(pattern, cursor.text, start);
  if (!match) return false;
  noteMissingSpace(cursor, start);
  skipSpace(cursor);
  const found = match.groups[0];
  const expected = start === cursor.sentenceAt ? capitalise(words) : words;
  if (found !== expected) note(cursor, start, found, expected);
  cursor.at = match.end;
  return true;
}

/** Reads a comma where the Parliament's style has one; a missing one and other punctuation in its place are noted. */
export function eatComma(cursor: Cursor): void {
  const start = afterSpace(cursor);
  const mark = cursor.text.charAt(start);
  if (!/^[,;:.—–-]$/.test(mark)) {
    if (start < cursor.text.length) note(cursor, cursor.at, "", ",");
    return;
  }
  if (mark !== "," || start > cursor.at) note(cursor, cursor.at, cursor.text.slice(cursor.at, start + 1), ",");
  cursor.at = start + 1;
  skipStrayComma(cursor);
}

/** Reads over a comma where none belongs, and notes it. */
export function skipStrayComma(cursor: Cursor): void {
  const start = afterSpace(cursor);
  const mark = cursor.text.charAt(start);
  if (!/^[,;.]$/.test(mark)) return;
  note(cursor, start, mark, "");
  cursor.at = start + 1;
}

/** "page3", ",line 4": a space belongs between. */
function noteMissingSpace(cursor: Cursor, start: number): void {
  if (start === cursor.at && /^[\w,;>]$/.test(cursor.text.charAt(start - 1))) note(cursor, start, "", " ");
}

const figures = /(\d{1,5})(?![\dA-Za-z])/y;

/** Reads a number of a page or a line; null without moving if there is none. */
export function eatNumber(cursor: Cursor): number | null {
  const match = matchAt(figures, cursor.text, afterSpace(cursor));
  if (!match?.groups[1]) return null;
  noteMissingSpace(cursor, afterSpace(cursor));
  skipSpace(cursor);
  cursor.at = match.end;
  return Number(match.groups[1]);
}
