import { normaliseWords } from "#app/domain/text/normalise.ts";
import type { Reach, VersionIndex } from "./version-index.ts";

/** Words found, and whether exactly so: "other" when capitals differ or they are part of longer words. */
export type FoundWords = { readonly reaches: readonly Reach[]; readonly match: "exact" | "other" };

/**
 * Where quoted words stand, as whole words, beginning in [within.from, within.to); they may run on beyond its end as far as `limit`.
 * Typography does not matter. Only if nothing matches, capitals do not matter either, and then parts of words are accepted.
 * Cost: linear in the length searched.
 */
export function findWords(index: VersionIndex, quoted: string, within: Reach, limit: number): FoundWords {
  const words = normaliseWords(quoted);
  if (words === "") return { reaches: [], match: "exact" };
  // One character more on either side tells whether a word ends there.
  const start = Math.max(0, within.from - 1);
  const searched = index.words.slice(start, Math.min(limit, within.to + words.length) + 1);
  const inSlice = { from: within.from - start, to: within.to - start };
  const found = (text: string, sought: string, whole: boolean) => occurrences(text, sought, inSlice, limit - start, whole);
  const exact = found(searched, words, true);
  if (exact.length > 0) return { reaches: shift(exact, start), match: "exact" };
  const lower = searched.toLowerCase();
  // Lower case can be longer than the text (İ): then places would not fit any more.
  const loose = lower.length === searched.length ? found(lower, words.toLowerCase(), true) : [];
  return { reaches: shift(loose.length > 0 ? loose : found(searched, words, false), start), match: "other" };
}

function occurrences(text: string, words: string, within: Reach, limit: number, whole: boolean): Reach[] {
  const found: Reach[] = [];
  for (let at = text.indexOf(words, within.from); at !== -1 && at < within.to; at = text.indexOf(words, at + 1)) {
    const to = at + words.length;
    if (to <= limit && (!whole || (isBoundary(text, at) && isBoundary(text, to)))) found.push({ from: at, to });
  }
  return found;
}

const letter = /[\p{L}\p{N}]/u;

/** Whether a word may begin or end here: not between two letters or figures. */
function isBoundary(text: string, at: number): boolean {
  const before = text[at - 1];
  const after = text[at];
  return before === undefined || after === undefined || !letter.test(before) || !letter.test(after);
}

function shift(reaches: readonly Reach[], by: number): Reach[] {
  return reaches.map(({ from, to }) => ({ from: from + by, to: to + by }));
}
