import type { WordingProblem } from "./instruction.ts";

/** A wording as it is read: line ends as "\n", brackets out of HTML as brackets; with the way back to the characters given. */
export type WordingSource = {
  readonly text: string;
  readonly wasEscaped: boolean;
  readonly originalAt: (at: number) => number;
};

/** No amendment is longer: the longest insert a whole Part. In characters. */
export const maxWordingLength = 500_000;

/** Longer runs of white space are no typing. */
const longestGap = 250;

/** What cannot be a wording at all: too long, nothing, or with control characters in it. */
export function findUnreadable(wording: string): WordingProblem | null {
  if (wording.length > maxWordingLength)
    return {
      at: maxWordingLength,
      message: `This is ${wording.length} characters long; a wording has at most ${maxWordingLength}. Give one amendment at a time.`,
    };
  for (const { 0: gap, index } of wording.matchAll(/\s+/g))
    if (gap.length > longestGap && wording.trim() !== "")
      return { at: index, message: `Here is a gap of ${gap.length} spaces or line breaks. Take it out.` };
  if (wording.trim() === "") return { at: 0, message: "There are no words here." };
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  const control = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufffe\uffff]/.exec(wording);
  if (!control) return null;
  const code = control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
  return { at: control.index, message: `A control character (U+${code}) stands here, which no wording has. Take it out.` };
}

const entities: Record<string, string> = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&amp;": "&", "&nbsp;": " ", "\r\n": "\n", "\r": "\n" };

/** Undoes the line ends of other systems, and the escapes of HTML where they stand for the brackets. */
export function readSource(wording: string): WordingSource {
  const wasEscaped = !wording.includes("<") && wording.includes("&lt;");
  const shifts: { readonly from: number; readonly by: number }[] = [];
  let by = 0;
  const pattern = wasEscaped ? /&(?:lt|gt|quot|amp|nbsp);|\r\n?/g : /\r\n?/g;
  const text = wording.replace(pattern, (found: string, index: number) => {
    const read = entities[found] ?? found;
    const shift = found.length - read.length;
    if (shift > 0) {
      shifts.push({ from: index - by + read.length, by: by + shift });
      by += shift;
    }
    return read;
  });
  return { text, wasEscaped, originalAt: (at) => at + (shifts.findLast(({ from }) => from <= at)?.by ?? 0) };
}
