import type { Day } from "#app/lib/dates.ts";

/**
 * The first and the last year whose bank holidays are known here. Before 2007 St Andrew's Day was none (asp 2 of 2007), and what was
 * proclaimed then was not checked; after 2027 more can still be proclaimed.
 */
export const knownHolidayYears: readonly [number, number] = [2007, 2027];

type Correction = { day: Day; name: string | null; source: string };

/** Where the library differs from what was published: `name` null, the day was none. */
const corrections: readonly Correction[] = [
  {
    day: "2011-04-29",
    name: "Royal wedding",
    source: "http://www.directscot.org/article/bank-holidays-and-british-summer-time",
  },
  {
    day: "2012-05-28",
    name: null,
    source: "Scottish Government, Queen's Diamond Jubilee: http://wired-gov.net/wg/wg-news-1.nsf/0/CB3C5D3ECC365E33802576EB00369B63",
  },
  {
    day: "2012-06-04",
    name: "Spring bank holiday",
    source: "Scottish Government, Queen's Diamond Jubilee: http://wired-gov.net/wg/wg-news-1.nsf/0/CB3C5D3ECC365E33802576EB00369B63",
  },
  {
    day: "2026-06-15",
    name: "World Cup bank holiday",
    source: "https://www.independent.co.uk/news/uk/home-news/scotland-bank-holiday-june-world-cup-b2914436.html",
  },
];

const years = new Map<number, Promise<ReadonlyMap<Day, string>>>();

/**
 * The bank holidays of Scotland in some years, with their names: only those of `knownHolidayYears`, substitute days included.
 * Each year is reckoned once. The library holds the days of every country (13 MB), so it is loaded when the first year is asked for.
 */
export async function scottishHolidays(fromYear: number, toYear: number): Promise<ReadonlyMap<Day, string>> {
  const [first, last] = [Math.max(fromYear, knownHolidayYears[0]), Math.min(toYear, knownHolidayYears[1])];
  const all = new Map<Day, string>();
  for (let year = first; year <= last; year++) for (const [day, name] of await holidaysOf(year)) all.set(day, name);
  return all;
}

function holidaysOf(year: number): Promise<ReadonlyMap<Day, string>> {
  const known = years.get(year) ?? readYear(year);
  years.set(year, known);
  return known;
}

async function readYear(year: number): Promise<ReadonlyMap<Day, string>> {
  const { default: Holidays } = await import("date-holidays");
  const ofScotland = new Holidays("GB", "SCT", { types: ["public"], languages: "en" });
  // The first ten characters are the day in Scotland, whatever the time zone of the machine.
  const days = new Map(ofScotland.getHolidays(year).map((each): [Day, string] => [each.date.slice(0, 10), each.name]));
  for (const { day, name } of corrections) {
    if (Number(day.slice(0, 4)) !== year) continue;
    if (name === null) days.delete(day);
    else days.set(day, name);
  }
  return days;
}
