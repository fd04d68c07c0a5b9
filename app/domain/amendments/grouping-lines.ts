/** A line of a groupings paper by what it is; `line` counts from 1 in what was pasted. */
export type GroupingLine = {
  readonly kind: "heading" | "name" | "numbers" | "notes-heading" | "deadline" | "stray";
  readonly text: string;
  readonly line: number;
};

const notesHeading = /Notes on amendments in this group:?/i;
const numberList = /^\d{1,4}[A-Z]{0,6}(?:\s*,\s*\d{1,4}[A-Z]{0,6})*,?$/;
const deadline = /^(?:\d{1,2} hours?)?(?:\s*(?:and\s+)?\d{1,3} minutes?)?$/i;

/**
 * The lines of a groupings paper. A line on which several were run together ("Name 1, 2, 14 Notes on amendments in this group Amendments 2 and 14 …",
 * as search results show them) is taken apart first; notes broken over lines are joined while a quotation mark is open.
 */
export function groupingLines(text: string): readonly GroupingLine[] {
  const lines: GroupingLine[] = [];
  for (const [at, raw] of text.split(/\r?\n|\r/).entries())
    for (const piece of takeApart(raw.replaceAll(/\s+/g, " ").trim())) if (piece !== "") add(lines, piece, at + 1);
  return lines;
}

function add(lines: GroupingLine[], text: string, line: number): void {
  const last = lines.at(-1);
  if (last?.kind === "name" && isOpenNote(last.text)) lines[lines.length - 1] = { ...last, text: `${last.text} ${text}` };
  else lines.push({ kind: kindOf(text), text: text.replace(/,$/, ""), line });
}

/** A note whose quotation mark is open goes on in the next line. */
function isOpenNote(text: string): boolean {
  return /^Amendments? \d/.test(text) && text.length < 1000 && text.split("“").length > text.split("”").length;
}

function kindOf(text: string): GroupingLine["kind"] {
  if (text.startsWith("#") || text.startsWith("[")) return "stray";
  if (numberList.test(text)) return "numbers";
  if (/^Notes on amendments in this group:?$/i.test(text)) return "notes-heading";
  if (deadline.test(text)) return "deadline";
  if (/^Groupings of amendments\b/i.test(text) || /^This document provides procedural information/i.test(text)) return "heading";
  if (/^SP Bill \d/i.test(text)) return "heading";
  return "name";
}

/** Only a line that holds a list of numbers behind or before words is taken apart; "section 11 of the 1995 Act" alone is a name. */
function takeApart(line: string): readonly string[] {
  if (/^[#[]/.test(line)) return [line];
  const isRunTogether = /\d[A-Z]{0,6}, \d/.test(line) && /[a-z]{3}/.test(line) && !/^Amendments? /.test(line);
  const withNotes = notesHeading.test(line) && !/^Notes on amendments in this group:?$/i.test(line);
  if (!isRunTogether && !withNotes) return [line];
  return line
    .split(/(Notes on amendments in this group:?)/i)
    .flatMap((part) => (notesHeading.test(part) ? [part] : takeListsApart(part.trim())));
}

/** A run of numbers ends a group when what follows begins with a capital, and notes begin with "Amendment". */
function takeListsApart(part: string): readonly string[] {
  const pieces: string[] = [];
  let from = 0;
  const cut = /(?<=^| )\d{1,4}[A-Z]{0,6}(?:, \d{1,4}[A-Z]{0,6})*(?= [A-Z][a-z]|$)|(?<= )(?=Amendments? \d)|(?<=” )(?=[A-Z])/g;
  for (const found of part.matchAll(cut)) {
    if (isInNote(part.slice(from, found.index))) {
      if (found[0] !== "") continue;
      pieces.push(part.slice(from, found.index).trim());
      from = found.index;
      continue;
    }
    if (found[0] === "") continue;
    pieces.push(part.slice(from, found.index).trim(), found[0]);
    from = found.index + found[0].length;
  }
  return [...pieces, part.slice(from).trim()];
}

function isInNote(text: string): boolean {
  return /^ ?Amendments? \d/.test(text);
}
