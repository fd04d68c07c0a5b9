import type { ClockStep, ReplyRule } from "#app/domain/facts/correspondence.ts";
import { addDays, type Day, daysBetween, formatDay } from "#app/lib/dates.ts";
import { formatAmount } from "./clock-amounts.ts";
import { type Count, countForward, type Stop } from "./count-days.ts";
import { type Counting, countDays, type DaysOff, daysInPeriod } from "./working-days.ts";

/** The steps that hold on a day, in the order of their days, what was promised last, and what is said of those that change nothing. */
export type StepsInForce = {
  steps: readonly ClockStep[];
  promise: { on: Day; until: Day; reason: string } | null;
  remarks: readonly string[];
};

/**
 * The steps on a clock that hold on a day. What is entered for a later day does not hold yet; a promise or an extension that names no
 * day, or one before it was made, says nothing. Of several promises the last one holds.
 */
export function stepsInForce(all: readonly ClockStep[], asOf: Day): StepsInForce {
  const remarks: string[] = [];
  const steps: ClockStep[] = [];
  let promise: StepsInForce["promise"] = null;
  // Steps of one day stay in the order in which they were entered.
  for (const step of [...all].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))) {
    if (step.on > asOf) remarks.push(`${named(step)} is for a day after ${formatDay(asOf)} and changes nothing here.`);
    else if (step.kind === "stopped" || step.kind === "restarted") steps.push(step);
    else if (step.until === null) remarks.push(`${named(step)} names no day and is left out.`);
    else if (step.until < step.on)
      remarks.push(`${named(step)} names ${formatDay(step.until)}, a day before it was made, and is left out.`);
    else if (step.kind === "extended") steps.push(step);
    else promise = { on: step.on, until: step.until, reason: step.reason };
  }
  return { steps, promise, remarks };
}

/** The last day of a clock with the steps on it: how it was reckoned, where it stands still, and what is odd about the steps. */
export type LastDay = Count & { remarks: readonly string[] };

// What is counted from one naming of a last day to the next: the rule's period, or a day that an extension names.
type Stretch = { kind: "period"; from: Day; amount: number; stops: Stop[] } | { kind: "named"; from: Day; until: Day; stops: Stop[] };

/**
 * Reckons the last day from the rule's period and the steps.
 *
 * Days from a stop to the restart do not count. An extension names a new last day: it ends a stop that was still on, and only stops that
 * begin after it move that day. An extension to a day no later than the last day extends nothing.
 */
export function reckonLastDay(startOn: Day, rule: ReplyRule, steps: readonly ClockStep[], daysOff: DaysOff): LastDay {
  const counting: Counting = rule;
  const remarks: string[] = [];
  const before: string[] = [];
  let stretch: Stretch = { kind: "period", from: startOn, amount: daysInPeriod(startOn, rule.amount, rule.unit), stops: [] };
  for (const step of steps) {
    const open = stretch.stops.find((stop) => stop.to === null);
    if (step.kind === "stopped") {
      if (open) remarks.push(`${named(step)} finds the clock stopped already, since ${formatDay(open.from)}.`);
      else stretch.stops.push({ from: step.on, to: null, reason: step.reason });
    } else if (step.kind === "restarted") {
      if (open) open.to = step.on;
      else remarks.push(`${named(step)} finds the clock running: nothing had stopped it.`);
    } else if (step.kind === "extended" && step.until !== null) {
      const soFar = countStretch(stretch, counting, daysOff);
      if (soFar.on !== null && step.until <= soFar.on)
        remarks.push(`${named(step)} to ${formatDay(step.until)} extends nothing: the last day was ${formatDay(soFar.on)}.`);
      else {
        before.push(...soFar.lines, `${named(step)}: the last day became ${formatDay(step.until)} (${step.reason})`);
        if (open) remarks.push(`${named(step)} names a last day while the clock was stopped, so the clock runs again from then.`);
        stretch = { kind: "named", from: step.on, until: step.until, stops: [] };
      }
    }
  }
  const count = countStretch(stretch, counting, daysOff);
  remarks.push(...stopsTooLate(stretch, count));
  return { ...count, lines: [...before, ...count.lines], remarks };
}

function countStretch(stretch: Stretch, counting: Counting, daysOff: DaysOff): Count {
  if (stretch.kind === "period") return countForward(stretch.from, stretch.amount, { counting, daysOff, stops: stretch.stops });
  const { until, stops } = stretch;
  const first = stops[0];
  const asNamed: Count = { on: until, lines: [], isStopped: false, unknown: null, restsOnAssumption: false };
  if (!first || first.from > until) return asNamed;
  // Until the first stop nothing changes; from there on, as many days must count as there were left.
  const from = addDays(first.from, -1);
  const left = countDays(from, until, counting, daysOff);
  if (left === 0) return asNamed;
  if (left === null) return { ...countForward(from, daysBetween(from, until), { counting, daysOff, stops: [] }), on: null };
  const count = countForward(from, left, { counting, daysOff, stops });
  const unit = counting.unit === "working_days" ? "working_days" : "days";
  return { ...count, lines: [`left until ${formatDay(until)} when the clock was stopped: ${formatAmount(left, unit)}`, ...count.lines] };
}

function stopsTooLate({ stops }: Stretch, { on }: Count): readonly string[] {
  if (on === null) return [];
  return stops
    .filter((stop) => stop.from > on)
    .map((stop) => `The stop of ${formatDay(stop.from)} changes nothing: the last day was ${formatDay(on)}.`);
}

const names: Record<ClockStep["kind"], string> = {
  stopped: "The stop",
  restarted: "The restart",
  extended: "The extension",
  promised: "The promise",
};

function named(step: ClockStep): string {
  return `${names[step.kind]} of ${formatDay(step.on)}`;
}
