import type { NumberOrigin } from "../marked.ts";
import { romanFigure, romanValue } from "./roman.ts";

/** A new number without brackets or words, and how sure it is. */
export type Numbered = { readonly number: string; readonly origin: NumberOrigin; readonly note: string | null };

/** What a series is numbered with: 1, 2 … (also A1, 2A); a, b …; i, ii …; A, B … */
export type Numerals = "figures" | "letters" | "roman" | "capitals";

export type Series = {
  readonly numerals: Numerals;
  /** Whether one after the last takes the next number, (4) after (3), as inside a section; new sections at the end of a bill are 6A. */
  readonly continues: boolean;
  /** Whether a number stands in the version, or was given before. */
  readonly isTaken: (number: string) => boolean;
};

/**
 * The number of a provision inserted after `before` and before `after` (null: there is none), in the manner of the Parliament's prints:
 * after 2 comes 2A, then 2B; before 1 comes A1.
 *
 * Source: prints of Bills as amended at Stage 2 (sections 1A, 2A, A1; subsections (1C), (2A)).
 * ASSUMPTION: the next number after the last, numbers between 2 and 2A, several before 1, and the lettering of paragraphs were not found in a print: they are marked provisional.
 */
export function nextNumber(before: string | null, after: string | null, series: Series): Numbered {
  const { numerals, isTaken } = series;
  if (before === null) return beforeFirst(after, series);
  const leading = /^([A-Z])(\d+)$/.exec(before);
  if (leading?.[1]) return severalBeforeFirst(leading[1], Number(leading[2]), after, isTaken);
  const next = after === null && series.continues ? successorOf(before, numerals) : null;
  if (next !== null && !isTaken(next))
    return provisional(next, "It takes the next number, as it comes after the last: that rule was not verified.");
  const free = suffixes(before, numerals).find((candidate) => !isTaken(candidate));
  const blocked = after !== null && suffixes(before, numerals).includes(after);
  if (free !== undefined && !blocked) {
    if (numerals === "figures") return { number: free, origin: "given", note: null };
    return provisional(free, "The lettering of paragraphs that are inserted was not verified.");
  }
  return provisional(between(before, series), `No rule was found for a number between ${before} and ${after ?? "the next"}.`);
}

const capitals = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
const letters = capitals.map((letter) => letter.toLowerCase());

function successorOf(before: string, numerals: Numerals): string | null {
  switch (numerals) {
    case "figures":
      return /^\d+$/.test(before) ? String(Number(before) + 1) : null;
    case "letters":
      return letters[letters.indexOf(before) + 1] ?? null;
    case "capitals":
      return capitals[capitals.indexOf(before) + 1] ?? null;
    case "roman": {
      const value = romanValue(before);
      return value === null ? null : romanFigure(value + 1);
    }
  }
}

/** 2 → 2A, 2B …; 2A → 2B, 2C …; b → ba, bb …; ba → bb …; ii → iia … */
function suffixes(before: string, numerals: Numerals): readonly string[] {
  const alphabet = numerals === "figures" || numerals === "capitals" ? capitals : letters;
  const match = numerals === "figures" ? /^(.*\d)([A-Z])$/.exec(before) : numerals === "letters" ? /^([a-z]+)([a-z])$/.exec(before) : null;
  if (match?.[1] && match[2]) return alphabet.slice(alphabet.indexOf(match[2]) + 1).map((letter) => `${match[1]}${letter}`);
  return alphabet.map((letter) => `${before}${letter}`);
}

/** Between 2 and 2A: 2ZA, 2ZB …, as Acts have it. */
function between(before: string, { numerals, isTaken }: Series): string {
  const isUpper = numerals === "figures" || numerals === "capitals";
  for (let prefix = `${before}${isUpper ? "Z" : "z"}`; ; prefix += isUpper ? "Z" : "z") {
    const free = (isUpper ? capitals : letters).map((letter) => `${prefix}${letter}`).find((candidate) => !isTaken(candidate));
    if (free) return free;
  }
}

function beforeFirst(after: string | null, { numerals, isTaken }: Series): Numbered {
  if (after === null) return { number: { figures: "1", letters: "a", roman: "i", capitals: "A" }[numerals], origin: "given", note: null };
  if (numerals !== "figures") {
    const alphabet = numerals === "capitals" ? capitals.map((letter) => `Z${letter}`) : letters.map((letter) => `z${letter}`);
    return provisional(
      alphabet.find((candidate) => !isTaken(candidate)) ?? "z",
      "The lettering of paragraphs that are inserted was not verified.",
    );
  }
  const first = `A${after}`;
  if (!isTaken(first)) return { number: first, origin: "given", note: null };
  return severalBeforeFirst("A", Number.parseInt(after, 10) || 1, after, isTaken);
}

/** A1, A2 …: a section A2 stood in the print of the Alcohol etc. (Scotland) Bill, but no rule for it was found. */
function severalBeforeFirst(letter: string, from: number, after: string | null, isTaken: Series["isTaken"]): Numbered {
  let figure = from + 1;
  while (isTaken(`${letter}${figure}`)) figure += 1;
  return provisional(`${letter}${figure}`, `No rule was found for several before ${after ?? "the first"}.`);
}

function provisional(number: string, note: string): Numbered {
  return { number, origin: "provisional", note };
}
