import { addDays, type Day, formatDay } from "#app/lib/dates.ts";

/** One term in an office, as it is recorded. `from` and `to`: first and last day, inclusive; null: none is recorded. */
export type OfficeTerm = { title: string; from: Day | null; to: Day | null };

/**
 * Gaps and overlaps between the terms of one person, each as a sentence, oldest first. Nothing is said of days next to an end that is not
 * recorded: no end on record can mean that the office is still held.
 *
 * Cost: the square of the number of terms; one person has few.
 */
export function gapsAndOverlaps(terms: readonly OfficeTerm[]): readonly string[] {
  const sorted = terms.flatMap(({ title, from, to }) => (from ? [{ title, from, to }] : [])).sort((a, b) => compare(a.from, b.from));
  const found = sorted.flatMap((term, place) => [
    ...gapBefore(sorted.slice(0, place), term),
    ...sorted.slice(0, place).flatMap((earlier) => overlapOf(earlier, term)),
  ]);
  return found.sort((a, b) => compare(a.on, b.on)).map(({ sentence }) => sentence);
}

type Dated = { title: string; from: Day; to: Day | null };
type Found = { on: Day; sentence: string };

/** Only where every earlier term surely ended before the day before this one began. */
function gapBefore(earlier: readonly Dated[], { title, from }: Dated): Found[] {
  const ends = earlier.map(({ to }) => to);
  const known = ends.filter((end) => end !== null);
  const last = known.sort(compare).at(-1);
  if (!last || known.length < ends.length || addDays(last, 1) >= from) return [];
  const [first, until] = [addDays(last, 1), addDays(from, -1)];
  const days = first === until ? `on ${formatDay(first)}` : `from ${formatDay(first)} to ${formatDay(until)}`;
  return [{ on: first, sentence: `No office is recorded ${days}, before “${title}”.` }];
}

function overlapOf(a: Dated, b: Dated): Found[] {
  // An end that is not recorded may have come before the other began.
  if (a.to === null || a.to < b.from) return [];
  const until = b.to !== null && b.to < a.to ? b.to : a.to;
  const days = until === b.from ? `on ${formatDay(b.from)}` : `from ${formatDay(b.from)} to ${formatDay(until)}`;
  return [{ on: b.from, sentence: `“${a.title}” and “${b.title}” overlap ${days}.` }];
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
