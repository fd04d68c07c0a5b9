import { capitalise } from "#app/lib/text.ts";
import type { DiffPiece } from "#app/lib/word-diff.ts";
import type { Reading } from "./compared.ts";
import { readReferences } from "./references.ts";

const mostChanges = 6;
const mostWords = 40;
const anchorWords = 3;

/** What became of words, without the full stop: “must” became “may”; “, hospital” was inserted after “school”. */
export function wordChanges(reading: Reading): string {
  if (reading.extent === "references") return `${referenceChanges(reading).join("; ")}, following the new numbers`;
  const changes = changesOf(reading.diff.pieces);
  if (changes.length === 0) return "only spaces changed";
  const shown = changes.slice(0, mostChanges);
  const more = changes.length - shown.length;
  const rest = more > 0 ? [`and ${more} further ${more === 1 ? "change" : "changes"}`] : [];
  return [...shown, ...rest].join("; ");
}

/** Words in quotation marks, single-spaced; of very many only the first and the last. */
export function quote(text: string): string {
  const words = text.trim().split(/\s+/);
  const short = words.length <= mostWords ? words : [...words.slice(0, mostWords - 11), "…", ...words.slice(-10)];
  // A single word of a hostile text may itself be endless.
  return `“${short.map((word) => (word.length > 200 ? `${word.slice(0, 200)}…` : word)).join(" ")}”`;
}

function changesOf(pieces: readonly DiffPiece[]): readonly string[] {
  return pieces.flatMap((piece, index): readonly string[] => {
    const [before, after] = [pieces[index - 1], pieces[index + 1]];
    if (piece.kind === "left-out") {
      if (after?.kind === "inserted" && after.text.trim() !== "") {
        return [piece.text.trim() === "" ? `${quote(after.text)} was inserted` : `${quote(piece.text)} became ${quote(after.text)}`];
      }
      return piece.text.trim() === "" ? [] : [`${quote(piece.text)} was left out`];
    }
    if (piece.kind === "same" || before?.kind === "left-out" || piece.text.trim() === "") return [];
    return [`${quote(piece.text)} was inserted ${placeAfter(before)}`];
  });
}

function placeAfter(before: DiffPiece | undefined): string {
  const words = before?.text.trim().split(/\s+/).slice(-anchorWords).join(" ") ?? "";
  return words === "" ? "at the beginning" : `after ${quote(words)}`;
}

function referenceChanges({ from, to }: Reading): readonly string[] {
  const [olds, nexts] = [readReferences(from), readReferences(to)];
  const changes = olds.flatMap((old, index): readonly string[] => {
    const next = nexts[index];
    if (!next) return [];
    const [before, now] = [from.slice(old.from, old.to), to.slice(next.from, next.to)];
    return before === now ? [] : [`${quote(named(old.unit, before))} became ${quote(named(next.unit, now))}`];
  });
  return [...new Set(changes)];
}

function named(unit: string, number: string): string {
  if (number.toLowerCase().startsWith("the ")) return number;
  return `${unit === "part" || unit === "chapter" ? capitalise(unit) : unit} ${number}`;
}
