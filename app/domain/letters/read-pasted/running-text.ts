import { type Sentence, splitSentences } from "#app/lib/sentences.ts";
import type { LetterLine } from "./letter-lines.ts";

/** The body of a letter as one text, and the way back from a place in it to the line. */
export type RunningText = { readonly text: string; readonly lineAt: (offset: number) => number; readonly sentences: readonly Sentence[] };

/** Joins the lines; an empty line stays a paragraph's end. Finding a line costs the logarithm of their number. */
export function runningText(lines: readonly LetterLine[]): RunningText {
  const starts: number[] = [];
  let length = 0;
  for (const { text } of lines) {
    starts.push(length);
    length += text.length + 1;
  }
  const text = lines.map((line) => line.text).join("\n");
  const lineAt = (offset: number) => lines[indexBefore(starts, offset)]?.number ?? 1;
  return { text, lineAt, sentences: splitSentences(text) };
}

/** Words over several lines as one line. */
export function onOneLine(words: string): string {
  return words.replaceAll(/\s+/g, " ").trim();
}

function indexBefore(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
