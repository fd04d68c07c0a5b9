import type { Day } from "#app/lib/dates.ts";
import { type FoundDay, findDays, latestBefore } from "#app/lib/day-words.ts";

/** A day of a list; `year` null: none is printed in the list. `yearFromList`: it stands beside a later day of the list. */
export type ListedDay = {
  readonly date: number;
  readonly month: number;
  readonly year: number | null;
  readonly yearFromList: boolean;
  readonly end: number;
};

const mostDays = 20;
const between = /^\s?(?:,|and|&|, and|, and of|and of|, of|as well as|and on)\s(?:the\s|my letter of\s|of\s)?$/i;

/**
 * The days of a list that begins at `from`: "8 October, 25 November and 22 December 2021", "8 and 25 November". A day without a month or
 * a year takes them from the next one that has them; across a new year the year before.
 */
export function readDayList(text: string, from: number): readonly ListedDay[] {
  const rest = text.slice(from, from + 600);
  const bare = /^((?:\d{1,2}(?:st|nd|rd|th)?(?:, | and | & )){1,6})(?=\d{1,2}(?:st|nd|rd|th)?\s[A-Z])/.exec(rest);
  const offset = bare?.[0].length ?? 0;
  const run: FoundDay[] = [];
  for (const found of findDays(rest)) {
    const last = run.at(-1);
    const gap = rest.slice(last?.end ?? offset, found.at);
    if (found.at < offset) continue;
    if (last ? !between.test(gap) : gap !== "") break;
    run.push(found);
    if (run.length >= mostDays) break;
  }
  const [first] = run;
  if (!first) return [];
  const days = (bare?.[1]?.match(/\d{1,2}/g) ?? []).map((date) => ({ ...first, date: Number(date), end: first.end }));
  return withYears([...days, ...run]).map((day) => ({ ...day, end: from + day.end }));
}

function withYears(days: readonly FoundDay[]): readonly ListedDay[] {
  const listed: ListedDay[] = [];
  let next: { year: number; month: number; date: number } | null = null;
  for (const { date, month, year, end, day } of days.toReversed()) {
    if (year !== null) {
      if (day === null) continue;
      listed.unshift({ date, month, year, yearFromList: false, end });
      next = { year, month, date };
      continue;
    }
    const limit: Day | null = next && `${next.year}-${String(next.month).padStart(2, "0")}-${String(next.date).padStart(2, "0")}`;
    const read: Day | null = limit === null ? null : latestBefore(date, month, limit);
    listed.unshift({ date, month, year: read === null ? null : Number(read.slice(0, 4)), yearFromList: read !== null, end });
    if (read !== null) next = { year: Number(read.slice(0, 4)), month, date };
  }
  return listed;
}
