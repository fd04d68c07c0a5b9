import { addDays, type Day, formatDay } from "#app/lib/dates.ts";

/** A term in one office, of whoever held it. `from` and `to`: first and last day, inclusive; null: none is recorded. */
export type TermOfHolder = { from: Day | null; to: Day | null };

/**
 * The days of one office on which nobody is on record as holding it, each run of them as a sentence, oldest first. A last day that is not
 * recorded proves no gap: the office may still be held. Why there is a gap is not guessed: it can be vacant, renamed or not recorded.
 *
 * @param today days after it are not spoken of
 */
export function gapsBetweenHolders(terms: readonly TermOfHolder[], today: Day): readonly string[] {
  const sorted = terms.flatMap(({ from, to }) => (from ? [{ from, to }] : [])).sort((a, b) => (a.from < b.from ? -1 : 1));
  // Whose first day is not recorded may have held it in any gap.
  if (sorted.length === 0 || sorted.length < terms.length) return [];
  const found: string[] = [];
  let last: Day | null = null;
  for (const { from, to } of sorted) {
    if (last && addDays(last, 1) < from)
      found.push(`Nobody is on record as holding this office ${daysBetween(addDays(last, 1), addDays(from, -1))}.`);
    if (to === null) return found;
    if (last === null || to > last) last = to;
  }
  if (last && last < today) {
    found.push(
      `Nobody is on record as holding this office after ${formatDay(last)}. It may have stood empty, got another title or gone to somebody whom this record does not name.`,
    );
  }
  return found;
}

function daysBetween(first: Day, last: Day): string {
  return first === last ? `on ${formatDay(first)}` : `from ${formatDay(first)} to ${formatDay(last)}`;
}
