import type { Day } from "#app/lib/dates.ts";
import { formatDaySpan } from "./day-span.ts";
import { type Counting, type DaysOff, dayCounts, lastDayOfAll, longestCount, nextDay } from "./working-days.ts";

/** Days on which the clock stood still: from the first of them to the day of the restart, which counts again; `to` null: not restarted. */
export type Stop = { from: Day; to: Day | null; reason: string };

/**
 * The day on which as many days have counted as there are in a period, and the way there in lines that can be read aloud, days on end in
 * one line. `on` is null where the clock stands still (`stopped`), where nothing is known of a day (`unknown`) or where no end is in sight.
 */
export type Count = {
  on: Day | null;
  lines: readonly string[];
  isStopped: boolean;
  unknown: { on: Day; why: string } | null;
  /** The days off on the way that are only assumed. */
  restsOnAssumption: boolean;
};

type Run = { from: Day; to: Day; days: number; counted: number; why: string | null };

/** Counts days after a day, which is day 0 and not counted itself. */
export function countForward(from: Day, amount: number, given: { counting: Counting; daysOff: DaysOff; stops: readonly Stop[] }): Count {
  const runs: Run[] = [];
  let restsOnAssumption = false;
  const end = (on: Day | null, isStopped: boolean, unknown: Count["unknown"], ...last: readonly string[]): Count => ({
    on,
    lines: [...linesOf(runs), ...last],
    isStopped,
    unknown,
    restsOnAssumption,
  });
  let counted = 0;
  for (let i = 1, day = nextDay(from); i <= longestCount && day < lastDayOfAll; i++, day = nextDay(day)) {
    const stop = given.stops.find((each) => each.from <= day && (each.to === null || day < each.to));
    if (stop && stop.to === null)
      return end(null, true, null, `from ${formatDaySpan(day, day, 1)}: the clock was stopped (${stop.reason})`);
    const kind = stop ? null : dayCounts(day, given.counting, given.daysOff);
    if (kind?.kind === "unknown") {
      const line = `${formatDaySpan(day, day, 1)}: cannot be counted, ${kind.why}`;
      return end(null, false, { on: day, why: kind.why }, line);
    }
    restsOnAssumption ||= kind?.restsOnAssumption ?? false;
    const why = stop ? `the clock was stopped (${stop.reason})` : kind?.kind === "off" ? kind.why : null;
    if (why === null) counted += 1;
    add(runs, day, why, counted);
    if (counted === amount) return end(day, false, null);
  }
  return end(null, false, null);
}

function add(runs: Run[], day: Day, why: string | null, counted: number): void {
  const last = runs[runs.length - 1];
  if (last && last.why === why) {
    last.to = day;
    last.days += 1;
    last.counted = counted;
  } else runs.push({ from: day, to: day, days: 1, counted, why });
}

function linesOf(runs: readonly Run[]): readonly string[] {
  return runs.map(({ from, to, days, counted, why }) => {
    const span = formatDaySpan(from, to, days);
    if (why !== null) return `${span}: ${why}`;
    if (days === 1) return `day ${counted}: ${span}`;
    return `days ${counted - days + 1} ${days === 2 ? "and" : "to"} ${counted}: ${span}`;
  });
}
