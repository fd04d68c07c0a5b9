import { type LabelForm, readLabel } from "#app/domain/text/label.ts";
import type { ListLine } from "./list-lines.ts";

/** What a paragraph begins with: a number of some form, or words. Paragraphs of one form are indented alike, so that their lines are of one width. */
export type Level = LabelForm | "words";

/** How wide lines are, in characters, in a text that was broken at a margin. */
export type Margins = { readonly widest: number; readonly byLevel: ReadonlyMap<Level, number> };

/**
 * How wide the lines of a text are that was broken at a margin; null when it was not broken (then each line is a paragraph).
 * Copying from a PDF breaks, and loses the indentation; copying from a web page does not break.
 */
export function marginsOf(lines: readonly ListLine[]): Margins | null {
  const widest = lines.reduce((longest, { text }) => Math.max(longest, text.length), 0);
  if (widest > 160 || widest < 40) return null;
  if (!lines.some(({ text }, at) => isBroken(text, lines[at + 1]?.text ?? "", widest))) return null;
  return { widest, byLevel: widthsByLevel(lines, widest) };
}

function widthsByLevel(lines: readonly ListLine[], widest: number): ReadonlyMap<Level, number> {
  const pairs = new Map<Level, [string, string][]>();
  let level: Level = "words";
  for (const [at, { text }] of lines.entries()) {
    level = levelOf(text) ?? (text.startsWith("<") ? "words" : level);
    const known = pairs.get(level);
    const pair: [string, string] = [text, lines[at + 1]?.text ?? ""];
    if (known) known.push(pair);
    else pairs.set(level, [pair]);
  }
  const widths = new Map<Level, number>();
  for (const [each, list] of pairs) {
    // The instruction itself is not indented, so that words alone tell nothing of paragraphs.
    if (each === "words") continue;
    const width = list.reduce((longest, [text]) => Math.max(longest, text.length), 0);
    if (width >= 0.6 * widest && list.some(([text, next]) => isBroken(text, next, width))) widths.set(each, width);
  }
  return widths;
}

/** The form of the number that a line begins with; null: it begins with words. */
export function levelOf(text: string): Level | null {
  return readLabel(text.replace(/^<+/, ""))?.form ?? null;
}

function isBroken(text: string, next: string, width: number): boolean {
  return /[\p{Ll},]$/u.test(text) && /^\p{Ll}/u.test(next) && isFull(text.length, next, width);
}

/** Whether the first word of the next line had no room at the end of a line of that length. */
export function isFull(length: number, next: string, width: number): boolean {
  const space = next.indexOf(" ");
  return length + 1 + (space < 0 ? next.length : space) > width;
}
