import type { ClockStep, ReplyNature, ReplyRule } from "#app/domain/facts/correspondence.ts";
import { type Day, daysBetween, formatDay, formatDayWithWeekday, formatUncertainDay, type UncertainDay } from "#app/lib/dates.ts";
import { type StepsInForce, stepsInForce } from "./clock-steps.ts";
import { type ReceivedReply, readReplies } from "./received-replies.ts";
import { type MeasuredLetter, type RuleClock, readRuleClock } from "./rule-clock.ts";
import { countDays, type DaysOff } from "./working-days.ts";

/** `not_known`: nothing says whether a reply is expected, and nothing has come. */
export const clockStates = [
  "no_reply_expected",
  "not_known",
  "awaiting",
  "holding_reply",
  "part_answer",
  "answered",
  "late",
  "very_late",
  "refused",
] as const;
export type ClockState = (typeof clockStates)[number];

/** A letter, what came in reply, what editors did to its clock, and the day on which one looks. */
export type ClockInput = MeasuredLetter & {
  expectsReply: boolean | null;
  replies: readonly ReceivedReply[];
  steps: readonly ClockStep[];
  today: Day;
};

/** A number of days, in the days of the rule where they can be counted. */
export type DayCount = { count: number; unit: "working_days" | "days" };

export type Clock = {
  state: ClockState;
  sent: UncertainDay;
  /** The last day by the rule. */
  dueOn: Day | null;
  /** The first day on which it is very late. */
  veryLateOn: Day | null;
  promisedOn: Day | null;
  /** The day after which it is late: by the rule where there is a clock, else the day that was promised. */
  lastDay: Day | null;
  measuredBy: "rule" | "promise" | null;
  isStopped: boolean;
  rule: ReplyRule | null;
  /** The way to the last day, to be read aloud line by line. */
  reckoning: readonly string[];
  noClockBecause: string | null;
  /** What is odd: replies and steps that were left out, and why. */
  remarks: readonly string[];
  /** The reply that says most. */
  reply: ReceivedReply | null;
  /** How long after the last day the answer came or, without one, today is; null: not after it. */
  after: DayCount | null;
  /** How long until the last day; null: no last day ahead, or nobody waits. */
  left: DayCount | null;
};

/**
 * Reads the clock of a letter. Where no rule with a source is known, the day to count from is not known, or the calendar is silent, there
 * is no clock and nothing is late, unless a day was promised: then late is measured by the promise. A stopped clock is never late, by a
 * promise neither. Where a rule gives a last day a promise does not move it (an extension does).
 *
 * | the reply that says most | until the last day, or without one | after it | long after it |
 * |---|---|---|---|
 * | full answer | answered | answered, and so many days after | the same |
 * | refusal | refused | refused, and so many days after | the same |
 * | part answer | part_answer | late: `reply` says that there is one | very_late |
 * | holding reply | holding_reply | late: `reply` says that there is one | very_late |
 * | none | awaiting; not_known where neither an editor, a rule nor a promise expects a reply | late | very_late |
 *
 * Where no reply is expected the state is no_reply_expected, whatever came. Steps made after a full answer or a refusal change nothing.
 * Days are civil days in London: an instant becomes one by `dayInLondon` before it comes here, so the hour of the clocks' change is nothing.
 */
export function readClock(given: ClockInput): Clock {
  const { best, remarks } = readReplies(given.replies, given.sent, given.today);
  const settled = best !== null && (best.nature === "full" || best.nature === "refusal") ? best : null;
  const asOf = settled?.on.on ?? given.today;
  const inForce = stepsInForce(given.steps, asOf);
  if (given.expectsReply === false) return notExpected(given.sent, best, remarks);

  const byRule = readRuleClock(given, inForce.steps);
  const stopHolds = byRule.isStopped ?? endsStopped(inForce.steps);
  const measure = measureOf({ stopHolds, byRule, inForce });
  const isExpected = given.expectsReply === true || byRule.isExpected || inForce.promise !== null;
  const distance = distances({ settled, asOf, measure, byRule, daysOff: given.daysOff });
  return {
    state: stateOf({ best, asOf, measure, byRule, isExpected }),
    sent: given.sent,
    dueOn: byRule.dueOn,
    veryLateOn: byRule.veryLateOn,
    promisedOn: inForce.promise?.until ?? null,
    lastDay: measure.lastDay,
    measuredBy: measure.by,
    isStopped: stopHolds && !settled,
    rule: byRule.rule,
    reckoning: [...byRule.reckoning, ...promiseLine(inForce, measure)],
    noClockBecause: byRule.noClockBecause,
    remarks: [...remarks, ...inForce.remarks, ...byRule.remarks, ...aboutTheAnswer(settled, stopHolds, measure)],
    reply: best,
    ...distance,
  };
}

/** The day after which it is late, by what, and whether lateness may be told from it. */
type Measure = { lastDay: Day | null; by: Clock["measuredBy"]; isCertain: boolean };

function measureOf({ stopHolds, byRule, inForce }: { stopHolds: boolean; byRule: RuleClock; inForce: StepsInForce }): Measure {
  if (stopHolds) return { lastDay: null, by: null, isCertain: true };
  if (byRule.dueOn !== null) return { lastDay: byRule.dueOn, by: "rule", isCertain: !byRule.restsOnAssumption };
  if (inForce.promise) return { lastDay: inForce.promise.until, by: "promise", isCertain: true };
  return { lastDay: null, by: null, isCertain: true };
}

/** Whether a letter without a clock stands stopped: then a promise is not held against anybody either. */
function endsStopped(steps: readonly ClockStep[]): boolean {
  return steps.filter((step) => step.kind !== "extended").at(-1)?.kind === "stopped";
}

type Judged = { best: ReceivedReply | null; asOf: Day; measure: Measure; byRule: RuleClock; isExpected: boolean };

const stateOfReply: Record<ReplyNature, ClockState> = {
  full: "answered",
  refusal: "refused",
  part: "part_answer",
  holding: "holding_reply",
};

function stateOf({ best, asOf, measure, byRule, isExpected }: Judged): ClockState {
  if (best?.nature === "full" || best?.nature === "refusal") return stateOfReply[best.nature];
  if (isPast(asOf, measure)) {
    const isVeryLate = measure.by === "rule" && byRule.veryLateOn !== null && asOf >= byRule.veryLateOn;
    return isVeryLate ? "very_late" : "late";
  }
  if (best) return stateOfReply[best.nature];
  return isExpected ? "awaiting" : "not_known";
}

function isPast(asOf: Day, { lastDay, isCertain }: Measure): boolean {
  return lastDay !== null && isCertain && asOf > lastDay;
}

type Measured = Pick<Judged, "asOf" | "measure" | "byRule"> & { settled: ReceivedReply | null; daysOff: DaysOff };

function distances({ settled, asOf, measure, byRule, daysOff }: Measured): Pick<Clock, "after" | "left"> {
  const { lastDay } = measure;
  const rule = measure.by === "rule" ? byRule.rule : null;
  if (lastDay === null || (settled && settled.on.on === null)) return { after: null, left: null };
  if (isPast(asOf, measure)) return { after: between(lastDay, asOf, rule, daysOff), left: null };
  return { after: null, left: settled || asOf > lastDay ? null : between(asOf, lastDay, rule, daysOff) };
}

// Years of working days would be counted one by one, and nobody reads "1,043 working days".
const longestInWorkingDays = 400;

/** In working days where the rule counts in them, every day is known, and there is at least one; otherwise in days of the calendar. */
function between(from: Day, to: Day, rule: ReplyRule | null, daysOff: DaysOff): DayCount {
  const days = daysBetween(from, to);
  const working = rule?.unit === "working_days" && days <= longestInWorkingDays ? countDays(from, to, rule, daysOff) : null;
  return working ? { count: working, unit: "working_days" } : { count: days, unit: "days" };
}

function promiseLine({ promise }: StepsInForce, { by }: Measure): readonly string[] {
  if (!promise) return [];
  const measured = by === "promise" ? "; without a clock, late is measured by this" : "";
  return [`promised on ${formatDay(promise.on)} for ${formatDayWithWeekday(promise.until)} (${promise.reason})${measured}`];
}

function aboutTheAnswer(settled: ReceivedReply | null, stopHolds: boolean, { lastDay }: Measure): readonly string[] {
  if (!settled) return [];
  if (settled.on.on === null && lastDay !== null)
    return [`The day of the answer is not known (${formatUncertainDay(settled.on)}), so whether it came in time cannot be said.`];
  return stopHolds ? ["The clock was stopped when the answer came."] : [];
}

function notExpected(sent: UncertainDay, best: ReceivedReply | null, remarks: readonly string[]): Clock {
  return {
    state: "no_reply_expected",
    sent,
    dueOn: null,
    veryLateOn: null,
    promisedOn: null,
    lastDay: null,
    measuredBy: null,
    isStopped: false,
    rule: null,
    reckoning: [],
    noClockBecause: "No reply to it is expected.",
    remarks: best ? [...remarks, `“${best.label}” came all the same (${formatUncertainDay(best.on)}).`] : remarks,
    reply: best,
    after: null,
    left: null,
  };
}
