import { readLabel } from "../label.ts";
import type { Entry } from "./draft.ts";
import type { Reading } from "./reading.ts";
import type { SourceLine } from "./source-line.ts";

/** Where words stand: the line's place among the lines, and whether they begin it or follow a number. */
export type Begin = { readonly index: number; readonly isAtBeginning: boolean };

/** Begins a provision with words of a line, if they begin one. */
export type Beginner = (reading: Reading, line: SourceLine, words: string, at: Begin) => boolean;

/** What follows a number on its line: a further number ("1 (1) …"), or its words. */
export function putWords(reading: Reading, line: SourceLine, entry: Entry, rest: string, index: number, begin: Beginner): void {
  if (rest === "") {
    reading.lastLine = line;
    return;
  }
  const isNumber = readLabel(rest)?.form;
  if (isNumber && isNumber !== "figure" && begin(reading, line, rest, { index, isAtBeginning: false })) return;
  reading.addWords(entry, line, rest);
}
