import { formatUncertainDay } from "#app/lib/dates.ts";
import { capitalise } from "#app/lib/text.ts";
import type { ThreadNode } from "./thread-picture.ts";

/** A line of words in a box. `title` and `note` are set in bold; `tie`: what the letter does to another. */
export type BoxLine = { kind: "date" | "title" | "parties" | "note" | "tie"; text: string };

/**
 * The words of a letter's box, broken into lines: the day, the subject (at most four lines, then "…"), who wrote to whom, and in words
 * whatever the shape of the box also says.
 *
 * @param width of a line, in ems of the text
 */
export function boxLines(node: ThreadNode, width: number): readonly BoxLine[] {
  const notes = [
    node.isHere ? "This letter" : null,
    node.isPromised ? "Promised, not seen" : null,
    node.isMentionedOnly && !node.isPromised ? "We have not seen it" : null,
    node.state ?? null,
  ];
  return [
    ...linesAs("date", capitalise(formatUncertainDay(node.sent)), width, 3),
    ...linesAs("title", capitalise(node.label), width, 4),
    ...partyLines(node, width),
    ...notes.flatMap((note) => (note ? linesAs("note", note, width, 2) : [])),
  ];
}

/** On one line where they fit on one; else each on lines of their own. */
function partyLines({ from, to }: ThreadNode, width: number): readonly BoxLine[] {
  const both = breakLines(`${from} → ${to}`, width, 2);
  if (both.length === 1) return linesAs("parties", `${from} → ${to}`, width, 1);
  return [...linesAs("parties", from, width, 2), ...linesAs("parties", `→ ${to}`, width, 2)];
}

/** Words of one kind, broken into at most so many lines. @param width of a line, in ems */
export function linesAs(kind: BoxLine["kind"], words: string, width: number, most: number): readonly BoxLine[] {
  const scale = kind === "title" || kind === "note" ? 1.06 : 1;
  return breakLines(words, width / scale, most).map((text) => ({ kind, text }));
}

/**
 * Breaks words into lines that fit, by the usual widths of letters; a word longer than a line is broken, and what does not fit in
 * `most` lines ends with "…". Control characters are left out. At most the first 2,000 UTF-16 units are looked at.
 *
 * @param width in ems
 */
export function breakLines(words: string, width: number, most: number): readonly string[] {
  const plain = words.slice(0, 2000).replaceAll(/[\p{Cc}\p{Cf}\p{Cs}]+/gu, " ");
  const lines: string[] = [];
  let line = "";
  for (const word of plain.split(/\s+/).flatMap((each) => cutWord(each, width))) {
    const longer = line ? `${line} ${word}` : word;
    if (widthOf(longer) <= width || line === "") line = longer;
    else {
      lines.push(line);
      line = word;
    }
    if (lines.length > most) break;
  }
  if (line) lines.push(line);
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), withEllipsis(lines[most - 1] ?? "", width)];
}

function cutWord(word: string, width: number): readonly string[] {
  const pieces: string[] = [];
  let piece = "";
  for (const character of word) {
    if (piece && widthOf(piece + character) > width) {
      pieces.push(piece);
      piece = "";
    }
    piece += character;
  }
  return piece ? [...pieces, piece] : pieces;
}

function withEllipsis(line: string, width: number): string {
  let kept = [...line];
  while (kept.length > 1 && widthOf(`${kept.join("")}…`) > width) kept = kept.slice(0, -1);
  return `${kept.join("").replace(/[\s,;:.]{1,5}$/, "")}…`;
}

/** About what a text takes in the site's type, in ems; rather too much than too little. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += widthOfCharacter(character);
  return width;
}

function widthOfCharacter(character: string): number {
  if (/[iljtfrI.,:;'’‘!|()[\] -]/.test(character)) return 0.33;
  if (/[mwMW@%→]/.test(character)) return 0.9;
  if (/[A-Z&“”…—]/.test(character)) return 0.67;
  // Beyond the alphabets of Europe letters may be as wide as they are high.
  return (character.codePointAt(0) ?? 0) > 0x2e7f ? 1.05 : 0.56;
}
