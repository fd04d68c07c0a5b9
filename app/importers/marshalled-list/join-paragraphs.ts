import { readLabel } from "#app/domain/text/label.ts";
import type { ListLine } from "./list-lines.ts";
import { isFull, type Level, levelOf, type Margins } from "./margins.ts";

/** A line of a wording; `length` is that of the line as pasted, with the number before it. */
export type WordingLine = Pick<ListLine, "text" | "isAfterGap"> & { readonly length: number };

/**
 * The wording from its lines: "\n" stands only between paragraphs. Outside the angle brackets there are none, but after a dash ("insert—").
 * Inside, a line goes on in the next when that one's first word had no room.
 *
 * @param margins of the lines as pasted; null: every line inside the brackets is a paragraph
 */
export function joinParagraphs(lines: readonly WordingLine[], margins: Margins | null): string {
  const pieces: string[] = [];
  let isOpen = false;
  let level: Level = "words";
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    const between = before ? glue(before, line, isOpen, level, margins) : "\n";
    if (before) pieces.push(between);
    if (between === "\n") level = levelOf(line.text) ?? "words";
    pieces.push(line.text);
    isOpen = opensAfter(line.text, isOpen);
  }
  return pieces.join("");
}

/** Whether an angle bracket is open after a line. */
export function opensAfter(text: string, wasOpen: boolean): boolean {
  const opening = text.lastIndexOf("<");
  const closing = text.lastIndexOf(">");
  return opening === closing ? wasOpen : opening > closing;
}

function glue(before: WordingLine, line: WordingLine, isOpen: boolean, level: Level, margins: Margins | null): "" | " " | "\n" {
  if (!isOpen) return /[—–-]$/.test(before.text) ? "\n" : " ";
  if (margins === null || line.isAfterGap || !goesOn(before, line.text, level, margins)) return "\n";
  return /\p{Ll}-$/u.test(before.text) && /^\p{Ll}/u.test(line.text) ? "" : " ";
}

/** Whether the next line belongs to the same paragraph. */
function goesOn({ text, length }: WordingLine, next: string, level: Level, margins: Margins): boolean {
  if (/[—–]$/.test(text) || /\binsert-$/.test(text)) return false;
  const full = isFull(length, next, margins.byLevel.get(level) ?? margins.widest);
  const label = readLabel(next.replace(/^<+/, ""));
  if (label) return full && isReferenceSplit(text, label.form === "figure");
  if (full) return !(/[;,:]$/.test(text) && /^["“‘'―]/.test(next));
  // Letters are not equally wide on paper: a line that comes near the margin goes on when the grammar does.
  return length > 0.6 * margins.widest && /^\p{Ll}/u.test(next) && /[\p{L}\d)]$/u.test(text) && !/[;,] (?:and|or)$/.test(text);
}

/** "under subsection / (2) above", "within / 7 days": a number at the beginning of a line that is no label. */
function isReferenceSplit(text: string, isFigure: boolean): boolean {
  if (/[;,—–.:>] ?(?:and|or)?$/.test(text)) return false;
  if (isFigure) return true;
  return /\b(?:subsections?|paragraphs?|sub-paragraphs?|sections?|schedules?|rules?|regulations?|articles?|heads?|and|or|to|of|in|under|by|with)$|[\d)]$/i.test(
    text,
  );
}
