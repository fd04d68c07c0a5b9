import type { Day } from "#app/lib/dates.ts";

/** The days of the general elections to the Scottish Parliament: a session's number is the count of elections so far. */
const elections: readonly Day[] = ["1999-05-06", "2003-05-01", "2007-05-03", "2011-05-05", "2016-05-05", "2021-05-06", "2026-05-07"];

/** The number of the session that a day falls in (0 before 1999). A later session needs its election added here. */
export function sessionOf(day: Day): number {
  return elections.filter((election) => election < day).length;
}
