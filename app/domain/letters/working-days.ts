import { Temporal } from "temporal-polyfill";
import type { ReplyRule } from "#app/domain/facts/correspondence.ts";
import type { CalendarPeriod } from "#app/domain/procedure/rulebook.ts";
import { type Day, daysBetween } from "#app/lib/dates.ts";

/**
 * The days off, as data. `holidays`: each with its name, substitute days included. `knownYears`: the first and the last year whose holidays
 * are in it; a day in another year is unknown. `recess`: what editors entered; a day inside none of the periods is unknown.
 */
export type DaysOff = {
  holidays: ReadonlyMap<Day, string>;
  knownYears: readonly [number, number];
  recess: readonly CalendarPeriod[];
};

/** What of a rule decides whether a day counts. */
export type Counting = Pick<ReplyRule, "unit" | "holidays" | "recessCounts">;

/** Whether a day counts and why not; `unknown`: nothing is known about it, and nothing is guessed. */
export type DayCounts =
  | { kind: "counts"; restsOnAssumption: boolean }
  | { kind: "off"; why: string; restsOnAssumption: boolean }
  | { kind: "unknown"; why: string };

/**
 * Whether a day counts towards a period for a reply. Weekends and bank holidays are off only where the period is in working days; recess
 * is off only where the rule says that it does not count, and then the calendar must say whether a day is in it.
 * ASSUMPTION: where recess does not count, days of dissolution and days on which the Parliament's office is closed do not count either.
 */
export function dayCounts(day: Day, counting: Counting, daysOff: DaysOff): DayCounts {
  const period = counting.recessCounts ? null : periodOf(day, daysOff);
  if (period && period.kind !== "sitting") return { kind: "off", why: period.name, restsOnAssumption: period.isAssumption };
  if (counting.unit === "working_days") {
    if (isWeekend(day)) return { kind: "off", why: "weekend", restsOnAssumption: false };
    if (counting.holidays === "scotland") {
      const year = Number(day.slice(0, 4));
      if (year < daysOff.knownYears[0] || year > daysOff.knownYears[1])
        return { kind: "unknown", why: `the bank holidays of ${year} are not known here` };
      const holiday = daysOff.holidays.get(day);
      if (holiday) return { kind: "off", why: holiday, restsOnAssumption: false };
    }
  }
  if (counting.recessCounts) return { kind: "counts", restsOnAssumption: false };
  if (!period) return { kind: "unknown", why: "the calendar does not say whether the Parliament was in recess" };
  return { kind: "counts", restsOnAssumption: period.isAssumption };
}

/** A period that names the very day as one of sitting goes before the recess around it; a recess goes before the term around it. */
function periodOf(day: Day, { recess }: DaysOff): CalendarPeriod | null {
  const around = recess.filter((each) => each.from <= day && day <= each.to);
  const itself = around.find((each) => each.kind === "sitting" && each.from === each.to);
  return itself ?? around.find((each) => each.kind !== "sitting") ?? around[0] ?? null;
}

/** No count runs this long; a calendar of nothing but recess, or a day in the year 9999, would otherwise never end. */
export const longestCount = 2000;

/**
 * How many days lie after `from` up to and with `to` that count; 0 if `to` is not after `from`. null where one of them is unknown, or where
 * there are more than `longestCount`.
 */
export function countDays(from: Day, to: Day, counting: Counting, daysOff: DaysOff): number | null {
  const days = daysBetween(from, to);
  if (days > longestCount) return null;
  let count = 0;
  for (let i = 1, day = nextDay(from); i <= days; i++, day = nextDay(day)) {
    const kind = dayCounts(day, counting, daysOff).kind;
    if (kind === "unknown") return null;
    if (kind === "counts") count += 1;
  }
  return count;
}

// A page of letters looks at tens of thousands of days. UTC has no change of the clocks, so its days are civil days, and this takes a fifth
// of the time of the calendar in lib.
const millisecondsADay = 86_400_000;

/** The last day that can be written; a letter of that year is a slip. */
export const lastDayOfAll: Day = "9999-12-31";

/** The day after a day; the last day of all has none and stays what it is. */
export function nextDay(day: Day): Day {
  if (day >= lastDayOfAll) return day;
  return new Date(Date.parse(`${day}T00:00:00Z`) + millisecondsADay).toISOString().slice(0, 10);
}

function isWeekend(day: Day): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday === 0 || weekday === 6;
}

/**
 * How many days must count until a period that begins on a day is over: as many as its unit says, a week being seven, a month the days to
 * the same date of the next month, or to that month's last day where it has no such date (31 January + 1 month: 28 or 29 February).
 */
export function daysInPeriod(from: Day, amount: number, unit: ReplyRule["unit"]): number {
  if (unit === "weeks") return amount * 7;
  if (unit === "months") return daysBetween(from, Temporal.PlainDate.from(from).add({ months: amount }).toString());
  return amount;
}
