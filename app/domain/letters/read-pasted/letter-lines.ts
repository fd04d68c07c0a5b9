import { withoutControlCharacters } from "#app/lib/control-characters.ts";

/** A line of the pasted text, trimmed. `number` counts from 1. */
export type LetterLine = { readonly number: number; readonly text: string };

/** Characters that are looked at; a letter has a few thousand. */
const mostCharacters = 200_000;
const longestLine = 20_000;

export type LetterLines = {
  readonly lines: readonly LetterLine[];
  readonly controlCharactersAt: readonly number[];
  readonly isCut: boolean;
};

/** The lines of a pasted text without control characters, and without the page numbers that a copy from a PDF carries. */
export function readLines(pasted: string): LetterLines {
  const isCut = pasted.length > mostCharacters;
  const { text, at } = withoutControlCharacters(pasted);
  const lines = text
    .slice(0, mostCharacters)
    .split("\n")
    .map((line, index) => ({ number: index + 1, text: tidy(line) }))
    .filter(({ text: line }) => !isPageNumber(line));
  return { lines, controlCharactersAt: at, isCut };
}

function tidy(line: string): string {
  return line
    .slice(0, longestLine)
    .replaceAll(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, "")
    .replaceAll(/[\u00a0\t\u2000-\u200a\u202f]/g, " ")
    .replaceAll(/ {2,}/g, " ")
    .trim();
}

function isPageNumber(line: string): boolean {
  return /^(?:page \d{1,3}(?: ?(?:of|\/) ?\d{1,3})?|\d{1,2} ?(?:of|\/) ?\d{1,2}|[-–—] ?\d{1,3} ?[-–—]|\d{1,2})$/i.test(line);
}
