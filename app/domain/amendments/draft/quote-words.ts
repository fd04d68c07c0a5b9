import type { Block } from "#app/domain/text/linear.ts";
import type { PrintPlace } from "#app/domain/text/print-lines.ts";
import { findWords } from "../find-words.ts";
import type { Reach, VersionIndex } from "../version-index.ts";
import type { Words } from "../wording/instruction.ts";

/** A line of the print, with what is printed on it; in a print without lines, all of the provision. */
export type Line = { readonly place: PrintPlace | null; readonly reach: Reach };

/** The line on which a character stands; the whole provision `within` where lines are not known. */
export function lineAt(index: VersionIndex, offset: number, within: Block): Line | null {
  if (!index.hasLines) return { place: null, reach: index.reachOfBlock(within) };
  const place = index.placeAt(offset);
  const reach = place ? index.reachOfLine(place) : null;
  return place && reach ? { place, reach } : null;
}

/** Characters of the whole text that stand in a provision, as they are printed. */
export function wordsIn(index: VersionIndex, block: Block, { from, to }: Reach): string {
  const start = index.starts[block.index] ?? 0;
  return block.linear.slice(from - start, to - start);
}

/**
 * The words as a clerk quotes them, with which of several on the line they are; null where they cannot be found again.
 * "second <the>" counts whole words from the beginning of the line.
 */
export function quote(index: VersionIndex, block: Block, reach: Reach, line: Line, limit: number): Words | null {
  const words = wordsIn(index, block, reach).trim();
  if (words === "" || /[<>]/.test(words)) return null;
  const { reaches, match } = findWords(index, words, line.reach, limit);
  const nth = reaches.findIndex(({ from }) => from === reach.from);
  if (nth === -1 || match !== "exact") return null;
  return { words, occurrence: reaches.length > 1 ? nth + 1 : null };
}

const mostWords = 3;

/**
 * The shortest run of words that ends (or begins) at a place and stands once on its line; failing that, the shortest with its ordinal.
 * In that order of preference, all that can be found again.
 */
export function anchors(
  index: VersionIndex,
  block: Block,
  reach: Reach,
  edge: "begins" | "ends",
  line: Line,
  limit: number,
): readonly Words[] {
  const found: Words[] = [];
  for (const each of runs(wordsIn(index, block, reach), edge)) {
    const length = each.length;
    const quoted = edge === "ends" ? { from: reach.to - length, to: reach.to } : { from: reach.from, to: reach.from + length };
    const words = quote(index, block, quoted, line, limit);
    if (words) found.push(words);
  }
  return [...found.filter(({ occurrence }) => occurrence === null), ...found.filter(({ occurrence }) => occurrence !== null)];
}

/** The first or last word, the first or last two, and so on; signs alone are the last resort. */
function runs(words: string, edge: "begins" | "ends"): readonly string[] {
  const pieces = [...words.matchAll(/\S+/g)].map(({ 0: word, index }) => ({ from: index, to: index + word.length }));
  const shown: string[] = [];
  for (let count = 1; count <= Math.min(mostWords, pieces.length); count += 1) {
    const run =
      edge === "begins" ? words.slice(pieces[0]?.from, pieces[count - 1]?.to) : words.slice(pieces.at(-count)?.from, pieces.at(-1)?.to);
    // A reach that begins or ends with spaces has no word at its edge.
    if (edge === "begins" ? words.startsWith(run) : words.endsWith(run)) shown.push(run);
  }
  const isWorded = (run: string) => /[\p{L}\p{N}]/u.test(run);
  return [...shown.filter(isWorded), ...shown.filter((run) => !isWorded(run))];
}
