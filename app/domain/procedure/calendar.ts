import { addDays, type Day, formatDayWithWeekday, weekdayOf } from "#app/lib/dates.ts";
import type { CalendarPeriod } from "./rulebook.ts";

/** What is known of the Parliament's days. Days inside no period are unknown. */
export type Calendar = { periods: readonly CalendarPeriod[] };

/** Nothing is known: every reckoning says so. */
export const noCalendar: Calendar = { periods: [] };

/** What kind of day it is, why, and whether that rests on an assumption. */
export type DayKind = { sits: boolean | null; why: string; isAssumption: boolean };

/**
 * Whether a day is a sitting day: the Clerk's office is open and the Parliament is neither in recess nor dissolved.
 * ASSUMPTION: Rule 2.1.3 was not checked word for word; Saturdays and Sundays count only where the calendar names the very day.
 */
export function dayKind(day: Day, calendar: Calendar): DayKind {
  const periods = calendar.periods.filter((each) => each.from <= day && day <= each.to);
  const itself = periods.find((each) => each.kind === "sitting" && each.from === each.to);
  if (itself) return { sits: true, why: itself.name, isAssumption: itself.isAssumption };
  if (weekdayOf(day) > 5) return { sits: false, why: "a weekend", isAssumption: false };
  const away = periods.find((each) => each.kind !== "sitting");
  if (away) return { sits: false, why: away.name, isAssumption: away.isAssumption };
  const term = periods.find((each) => each.kind === "sitting");
  if (term) return { sits: true, why: term.name, isAssumption: term.isAssumption };
  return { sits: null, why: "not in the calendar", isAssumption: false };
}

/** A count of sitting days with each day it looked at; `unknownOn` is the first day about which the calendar says nothing. */
export type Reckoning = { on: Day | null; steps: readonly string[]; unknownOn: Day | null; restsOnAssumption: boolean };

// A count of sitting days never runs this long; a calendar of nothing but recess would otherwise never end.
const farthest = 400;

/** The `count`th sitting day after a day (before it, if `direction` is -1), with the reckoning step by step. The day itself is not counted. */
export function nthSittingDay(from: Day, count: number, direction: 1 | -1, calendar: Calendar): Reckoning {
  const steps: string[] = [];
  let counted = 0;
  let restsOnAssumption = false;
  for (let i = 1; i <= farthest; i++) {
    const day = addDays(from, direction * i);
    const kind = dayKind(day, calendar);
    if (kind.sits === null) return { on: null, steps, unknownOn: day, restsOnAssumption };
    restsOnAssumption ||= kind.isAssumption;
    if (kind.sits) counted += 1;
    steps.push(`${formatDayWithWeekday(day)}: ${kind.sits ? `sitting day ${counted}` : `not counted (${kind.why})`}`);
    if (counted === count) return { on: day, steps, unknownOn: null, restsOnAssumption };
  }
  return { on: null, steps, unknownOn: null, restsOnAssumption };
}

/** How many sitting days lie between two days, neither of them counted; `count` is null where a day of them is not in the calendar. */
export function sittingDaysBetween(
  from: Day,
  to: Day,
  calendar: Calendar,
): { count: number | null; unknownOn: Day | null; restsOnAssumption: boolean } {
  let count = 0;
  let restsOnAssumption = false;
  for (let day = addDays(from, 1); day < to; day = addDays(day, 1)) {
    const kind = dayKind(day, calendar);
    if (kind.sits === null) return { count: null, unknownOn: day, restsOnAssumption };
    restsOnAssumption ||= kind.isAssumption;
    if (kind.sits) count += 1;
  }
  return { count, unknownOn: null, restsOnAssumption };
}
