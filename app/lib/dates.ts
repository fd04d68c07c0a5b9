import { Temporal } from "temporal-polyfill";

/** A civil day in London, `YYYY-MM-DD`. */
export type Day = string;
/** An instant in UTC, ISO 8601 with `Z`. */
export type Instant = string;

/**
 * A day that may be unknown, bounded or estimated. `on` is set only when the day is known.
 * Bounds are inclusive; an estimate always says why.
 */
export type UncertainDay = {
  on: Day | null;
  notBefore: Day | null;
  notAfter: Day | null;
  estimate: Day | null;
  why: string | null;
};

const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/** A known day as an UncertainDay. */
export function knownDay(on: Day): UncertainDay {
  return { on, notBefore: null, notAfter: null, estimate: null, why: null };
}

/** A day of which nothing is known. */
export const unknownDay: UncertainDay = { on: null, notBefore: null, notAfter: null, estimate: null, why: null };

/** Whether the text is a day that exists, `YYYY-MM-DD`. */
export function isDay(text: string): text is Day {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  try {
    Temporal.PlainDate.from(text, { overflow: "reject" });
    return true;
  } catch {
    // Safe: the only failure is a day that does not exist, which is the answer.
    return false;
  }
}

/** The civil day in London at an instant. */
export function dayInLondon(at: Instant): Day {
  return Temporal.Instant.from(at).toZonedDateTimeISO("Europe/London").toPlainDate().toString();
}

/** The day `count` calendar days later (earlier if negative). */
export function addDays(day: Day, count: number): Day {
  return Temporal.PlainDate.from(day).add({ days: count }).toString();
}

/** Whole calendar days from `from` to `to`; negative if `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to)).days;
}

/** 1 = Monday … 7 = Sunday. */
export function weekdayOf(day: Day): number {
  return Temporal.PlainDate.from(day).dayOfWeek;
}

/** "9 October 2025". */
export function formatDay(day: Day): string {
  const date = Temporal.PlainDate.from(day);
  return `${date.day} ${months[date.month - 1]} ${date.year}`;
}

/** "Thursday 9 October 2025". */
export function formatDayWithWeekday(day: Day): string {
  return `${weekdays[weekdayOf(day) - 1]} ${formatDay(day)}`;
}

/** "9 October 2025 at 17:29", London time. */
export function formatInstant(at: Instant): string {
  const zoned = Temporal.Instant.from(at).toZonedDateTimeISO("Europe/London");
  const time = `${String(zoned.hour).padStart(2, "0")}:${String(zoned.minute).padStart(2, "0")}`;
  return `${formatDay(zoned.toPlainDate().toString())} at ${time}`;
}

/** The day to sort by: the known day, else the estimate, else the first bound that is set; null when nothing is known. */
export function sortDay(day: UncertainDay): Day | null {
  return day.on ?? day.estimate ?? day.notBefore ?? day.notAfter;
}

/** An uncertain day in words that never claim more than is known: "about 13 June 2021 (estimate)", "between 1 and 31 August 2021", "date not known". */
export function formatUncertainDay(day: UncertainDay): string {
  if (day.on) return formatDay(day.on);
  if (day.estimate) return `about ${formatDay(day.estimate)} (estimate)`;
  if (day.notBefore && day.notAfter && wholePeriod(day.notBefore, day.notAfter)) return `in ${wholePeriod(day.notBefore, day.notAfter)}`;
  if (day.notBefore && day.notAfter) return `between ${formatDay(day.notBefore)} and ${formatDay(day.notAfter)}`;
  if (day.notBefore) return `on or after ${formatDay(day.notBefore)}`;
  if (day.notAfter) return `on or before ${formatDay(day.notAfter)}`;
  return "date not known";
}

/** "2022" or "August 2021" where the bounds are exactly a year or a month; null otherwise. */
function wholePeriod(from: Day, to: Day): string | null {
  const [first, last] = [Temporal.PlainDate.from(from), Temporal.PlainDate.from(to)];
  if (first.day !== 1 || last.day !== last.daysInMonth || first.year !== last.year) return null;
  if (first.month === 1 && last.month === 12) return String(first.year);
  return first.month === last.month ? `${months[first.month - 1]} ${first.year}` : null;
}
