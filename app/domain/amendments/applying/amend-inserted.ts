import { normaliseCharacters, normaliseWords } from "#app/domain/text/normalise.ts";
import { accept, type Outcome, refuse } from "#app/lib/outcome.ts";
import type { Instruction, LeftOut, RangeEnd, Words } from "../wording/instruction.ts";
import { findInsertedProvisions } from "./inserted-paragraphs.ts";
import { type PrintedWording, placePrintedLines } from "./printed-wording.ts";

type Span = { readonly from: number; readonly to: number };

/**
 * An amendment with an amendment to it made in the text that it inserts.
 *
 * @param printedLines lines of the target as printed, from 1; null when they are not known: then only quoted words tell the place
 */
export function amendInserted(target: Instruction, change: Instruction, printedLines: readonly string[] | null): Outcome<Instruction> {
  if (!target.insert) return refuse({ message: "The amendment that it amends inserts no text." });
  const { text } = target.insert;
  const lines = printedLines ? placePrintedLines(text, printedLines) : null;
  const place = placeOf(text, change, lines);
  if (!place.ok) return place;
  const { from, to } = place.value;
  const added = change.insert ? joinedText(text, from, to, change.insert.text, change.insert.onNewLine) : "";
  const rest = added === "" ? text.slice(to).replace(/^ (?=[ ,.;:)]|$)/, "") : text.slice(to);
  const before =
    added === "" && (rest === "" || rest.startsWith(" ") || rest.startsWith("\n"))
      ? text.slice(0, from).replace(/ $/, "")
      : text.slice(0, from);
  return accept({ ...target, insert: { ...target.insert, text: `${before}${added}${rest}` } });
}

function placeOf(text: string, change: Instruction, lines: PrintedWording | null): Outcome<Span> {
  const { leaveOut, anchor, where, place } = change;
  const line = place?.line ?? null;
  if (leaveOut) return leftOutIn(text, leaveOut, line, lines);
  if (anchor) {
    const found = findIn(text, anchor, line, lines, 0);
    if (!found.ok) return found;
    const at = where === "before" ? found.value.from : found.value.to;
    return accept({ from: at, to: at });
  }
  if (line === null) return accept(where === "at-beginning" ? { from: 0, to: 0 } : { from: text.length, to: text.length });
  const reach = lineReach(line, lines);
  if (!reach.ok) return reach;
  const at = where === "at-beginning" ? reach.value.from : reach.value.to;
  return accept({ from: at, to: at });
}

function leftOutIn(text: string, leaveOut: LeftOut, line: number | null, lines: PrintedWording | null): Outcome<Span> {
  switch (leaveOut.kind) {
    case "words":
      return findIn(text, leaveOut, line, lines, 0);
    case "range":
      return rangeIn(text, leaveOut, line, lines);
    case "lines": {
      const first = lineReach(leaveOut.from, lines);
      const last = lineReach(leaveOut.to, lines);
      if (!first.ok) return first;
      return last.ok ? accept({ from: first.value.from, to: last.value.to }) : last;
    }
    case "provisions":
      return findInsertedProvisions(text, leaveOut.ids);
    case "target":
      return accept({ from: 0, to: text.length });
  }
}

function rangeIn(
  text: string,
  { from, to }: LeftOut & { kind: "range" },
  line: number | null,
  lines: PrintedWording | null,
): Outcome<Span> {
  const start = endOf(text, from, from.line ?? line, lines, 0);
  if (!start.ok) return start;
  const end = endOf(text, to, to.line ?? (to.kind === "words" ? null : line), lines, start.value.from);
  if (!end.ok) return end;
  if (end.value.to < start.value.from) return refuse({ message: "The end of what is left out stands before its beginning." });
  return accept({ from: start.value.from, to: end.value.to });
}

function endOf(text: string, end: RangeEnd, line: number | null, lines: PrintedWording | null, after: number): Outcome<Span> {
  if (end.kind === "words") return findIn(text, end, line, lines, after);
  if (line === null) return accept(end.kind === "beginning" ? { from: 0, to: 0 } : { from: text.length, to: text.length });
  const reach = lineReach(line, lines);
  if (!reach.ok) return reach;
  return accept(end.kind === "beginning" ? { from: reach.value.from, to: reach.value.from } : { from: reach.value.to, to: reach.value.to });
}

function findIn(
  text: string,
  { words, occurrence }: Words,
  line: number | null,
  lines: PrintedWording | null,
  after: number,
): Outcome<Span> {
  const reach = line !== null && lines ? lineReach(line, lines) : null;
  const onLine = reach?.ok ? occurrencesIn(text, words, reach.value.from, reach.value.to) : [];
  const found = onLine.length > 0 ? onLine : occurrencesIn(text, words, after, text.length);
  const nth = occurrence !== null && (lines !== null || line === null) ? found[occurrence - 1] : found.length === 1 ? found[0] : undefined;
  if (nth) return accept(nth);
  if (found.length === 0) return refuse({ message: `The words “${words}” do not stand in the amendment that it amends.` });
  return refuse({
    message: `The words “${words}” stand ${found.length} times in the amendment that it amends, and its lines as printed are not known.`,
  });
}

const letter = /[\p{L}\p{N}]/u;

function occurrencesIn(text: string, words: string, from: number, to: number): Span[] {
  const searched = normaliseCharacters(text);
  const sought = normaliseWords(words);
  const found: Span[] = [];
  if (sought === "") return found;
  for (let at = searched.indexOf(sought, from); at !== -1 && at < to; at = searched.indexOf(sought, at + 1)) {
    const end = at + sought.length;
    const cut = [at, end].some((edge) => letter.test(searched[edge - 1] ?? "") && letter.test(searched[edge] ?? ""));
    if (!cut) found.push({ from: at, to: end });
  }
  return found;
}

function lineReach(line: number, lines: PrintedWording | null): Outcome<Span> {
  if (!lines) return refuse({ message: `Line ${line} of the amendment that it amends is not known as printed.` });
  const reach = lines[line - 1];
  return reach ? accept(reach) : refuse({ message: `The text that the amendment inserts has no line ${line}.` });
}

function joinedText(text: string, from: number, to: number, added: string, onNewLine: boolean): string {
  if (onNewLine) return `${from > 0 && text[from - 1] !== "\n" ? "\n" : ""}${added}${to < text.length && text[to] !== "\n" ? "\n" : ""}`;
  const before =
    letter.test(text[from - 1] ?? "") && /^[\p{L}\p{N}(“‘"'£]/u.test(added)
      ? " "
      : /[,;:.)”]/.test(text[from - 1] ?? "") && letter.test(added[0] ?? "")
        ? " "
        : "";
  const after = letter.test(text[to] ?? "") && !/\s$/.test(added) ? " " : "";
  return `${before}${added}${after}`;
}
