import { type Day, formatDay, formatDayWithWeekday } from "#app/lib/dates.ts";

/** Days on end as they are read aloud: "Saturday 15 and Sunday 16 January 2022", "Friday 29 April to Monday 2 May 2022". */
export function formatDaySpan(from: Day, to: Day, count: number): string {
  if (from === to) return formatDayWithWeekday(to);
  return `${withoutWhatFollows(from, to)} ${count === 2 ? "and" : "to"} ${formatDayWithWeekday(to)}`;
}

/** A month or a year that the last day says as well is not said twice. */
function withoutWhatFollows(from: Day, to: Day): string {
  const written = formatDayWithWeekday(from);
  if (from.slice(0, 4) !== to.slice(0, 4)) return written;
  const month = formatDay(from).split(" ")[1] ?? "";
  return from.slice(0, 7) === to.slice(0, 7) ? written.slice(0, written.indexOf(` ${month}`)) : written.slice(0, -5);
}
