import { Temporal } from "temporal-polyfill";
import { assertNever } from "#app/lib/assert.ts";
import { addDays, type Day, formatDay, formatDayWithWeekday } from "#app/lib/dates.ts";
import { type Calendar, nthSittingDay, type Reckoning } from "./calendar.ts";
import type { RuleFacts } from "./rulebook.ts";

/** A day that a rule leads to, and how it was reckoned, line by line. `on` null: it could not be reckoned, and `cannotCheck` says why. */
export type Reckoned = {
  on: Day | null;
  timeOfDay: string | null;
  steps: readonly string[];
  cannotCheck: string | null;
  restsOnAssumption: boolean;
};

type Measure = Pick<RuleFacts, "kind" | "unit" | "timeOfDay" | "rule" | "summary">;

/**
 * The first day on which something may happen after `day`, by a rule of kind `days_between` or `not_before`;
 * or the last day of a rule of kind `lodged_by`, `published_by`, `not_after`, `within` or `period_beginning_with`.
 * Sitting days are counted with the calendar; weeks and months are the civil calendar's.
 */
export function reckon(rule: Measure, amount: number, day: Day, calendar: Calendar): Reckoned {
  const start = `From ${formatDayWithWeekday(day)}. ${rule.summary}`;
  switch (rule.kind) {
    case "days_between":
      return forward(rule, amount + 1, day, calendar, start);
    case "not_before":
    case "not_after":
    case "within":
      return forward(rule, amount, day, calendar, start);
    case "lodged_by":
    case "published_by":
      return rule.unit === "sitting_days"
        ? fromSittingDays(rule, nthSittingDay(day, amount, -1, calendar), start)
        : civil(rule, minus(day, amount, rule.unit), start);
    case "period_beginning_with":
      return civil(rule, addDays(plus(day, amount, rule.unit), -1), `${start} The day itself is day 1.`);
    case "threshold":
    case "limit":
      return { on: null, timeOfDay: null, steps: [], cannotCheck: "This rule sets a number, not a day.", restsOnAssumption: false };
    default:
      return assertNever(rule.kind);
  }
}

function forward(rule: Measure, amount: number, day: Day, calendar: Calendar, start: string): Reckoned {
  if (rule.unit === "sitting_days") return fromSittingDays(rule, nthSittingDay(day, amount, 1, calendar), start);
  return civil(rule, plus(day, amount, rule.unit), start);
}

function fromSittingDays(rule: Measure, { on, steps, unknownOn, restsOnAssumption }: Reckoning, start: string): Reckoned {
  if (on) return { on, timeOfDay: rule.timeOfDay, steps: [start, ...steps], cannotCheck: null, restsOnAssumption };
  const why = unknownOn
    ? `cannot be checked: no calendar for ${formatDay(unknownOn)}`
    : "cannot be checked: the calendar has too few sitting days";
  return { on: null, timeOfDay: null, steps: [start, ...steps], cannotCheck: `${rule.rule ?? "The rule"} ${why}.`, restsOnAssumption };
}

function civil(rule: Measure, on: Day, start: string): Reckoned {
  return {
    on,
    timeOfDay: rule.timeOfDay,
    steps: [start, `That is ${formatDayWithWeekday(on)}.`],
    cannotCheck: null,
    restsOnAssumption: false,
  };
}

function plus(day: Day, amount: number, unit: RuleFacts["unit"]): Day {
  const date = Temporal.PlainDate.from(day);
  if (unit === "weeks") return date.add({ weeks: amount }).toString();
  if (unit === "months") return date.add({ months: amount }).toString();
  return date.add({ days: amount }).toString();
}

function minus(day: Day, amount: number, unit: RuleFacts["unit"]): Day {
  return plus(day, -amount, unit);
}
