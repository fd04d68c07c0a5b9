import type { ClockStep, CorrespondenceKind, ReplyRule } from "#app/domain/facts/correspondence.ts";
import { type Day, formatDay, formatDayWithWeekday, formatUncertainDay, type UncertainDay } from "#app/lib/dates.ts";
import { chooseRule } from "./choose-rule.ts";
import { formatAmount, ruleInWords } from "./clock-amounts.ts";
import { type LastDay, reckonLastDay } from "./clock-steps.ts";
import { countForward } from "./count-days.ts";
import { type DaysOff, daysInPeriod } from "./working-days.ts";

/** A letter and the rules, as far as the reckoning of a last day needs them. */
export type MeasuredLetter = {
  correspondence: CorrespondenceKind | null;
  sent: UncertainDay;
  received: UncertainDay;
  rules: readonly ReplyRule[];
  isMadeUp: boolean;
  daysOff: DaysOff;
};

/** What a rule says of a letter: the last day, or why there is none. */
export type RuleClock = {
  rule: ReplyRule | null;
  dueOn: Day | null;
  /** The first day on which it is very late. */
  veryLateOn: Day | null;
  /** null where nothing could be counted to the end. */
  isStopped: boolean | null;
  restsOnAssumption: boolean;
  reckoning: readonly string[];
  remarks: readonly string[];
  noClockBecause: string | null;
  /** Whether there are rules for such letters, even if none could be used: then a reply is expected. */
  isExpected: boolean;
};

/** Measures a letter by the rule for it, with the steps that hold. Without a rule with a source and a known first day there is no last day. */
export function readRuleClock(letter: MeasuredLetter, steps: readonly ClockStep[]): RuleClock {
  const found = startOf(letter);
  return "because" in found ? noClock(found, steps) : reckoned(found.rule, found.startOn, steps, letter.daysOff);
}

type Start = { rule: ReplyRule; startOn: Day };
type NoStart = { rule: ReplyRule | null; because: string; isExpected: boolean };

function startOf(letter: MeasuredLetter): Start | NoStart {
  const sentOn = letter.sent.on;
  if (sentOn === null) {
    const because = `The day on which it was sent is not known (${formatUncertainDay(letter.sent)}), so there is nothing to count from.`;
    return { rule: null, because, isExpected: false };
  }
  const chosen = chooseRule({ correspondence: letter.correspondence, sentOn, isMadeUp: letter.isMadeUp }, letter.rules);
  if (chosen.rule === null) return chosen;
  const { rule } = chosen;
  const startOn = rule.startsFrom === "sent" ? sentOn : letter.received.on;
  if (startOn === null) {
    const because = `The rule counts from the day on which it was received, which is not known (${formatUncertainDay(letter.received)}).`;
    return { rule, because, isExpected: true };
  }
  if (startOn < sentOn) {
    const because = `It was received on ${formatDay(startOn)}, before it was sent on ${formatDay(sentOn)}: one of the two is wrong.`;
    return { rule, because, isExpected: true };
  }
  return { rule, startOn };
}

function noClock({ rule, because, isExpected }: NoStart, steps: readonly ClockStep[]): RuleClock {
  return {
    rule,
    dueOn: null,
    veryLateOn: null,
    isStopped: null,
    restsOnAssumption: false,
    reckoning: rule ? [ruleInWords(rule)] : [],
    remarks: steps
      .filter((step) => step.kind === "extended")
      .map((step) => `The extension of ${formatDay(step.on)} extends nothing: there is no clock.`),
    noClockBecause: because,
    isExpected,
  };
}

function reckoned(rule: ReplyRule, startOn: Day, steps: readonly ClockStep[], daysOff: DaysOff): RuleClock {
  const last = reckonLastDay(startOn, rule, steps, daysOff);
  const veryLate = last.on === null ? null : veryLateDay(last.on, rule, daysOff);
  const restsOnAssumption = last.restsOnAssumption;
  return {
    rule,
    dueOn: last.on,
    veryLateOn: veryLate?.on ?? null,
    isStopped: last.on === null && !last.isStopped ? null : last.isStopped,
    restsOnAssumption,
    reckoning: [
      ruleInWords(rule),
      `day 0: ${formatDayWithWeekday(startOn)}, the day it was ${rule.startsFrom}`,
      ...monthsLine(startOn, rule),
      ...last.lines,
      endLine(last),
      ...(veryLate?.on
        ? [`very late from: ${formatDayWithWeekday(veryLate.on)}, ${formatAmount(rule.veryLateAfter ?? 0, rule.unit)} after the last day`]
        : []),
    ],
    remarks: [
      ...last.remarks,
      ...(restsOnAssumption ? ["The last day rests on a calendar that is only assumed, so nothing is called late by it."] : []),
      ...(veryLate && !veryLate.on ? ["From when it is very late cannot be said."] : []),
    ],
    noClockBecause: last.on !== null || last.isStopped ? null : `The last day cannot be reckoned: ${whyUnknown(last)}.`,
    isExpected: true,
  };
}

/** Stops do not move it: what stopped the clock in time has moved the last day already. */
function veryLateDay(dueOn: Day, rule: ReplyRule, daysOff: DaysOff) {
  if (rule.veryLateAfter === null) return null;
  if (!Number.isInteger(rule.veryLateAfter) || rule.veryLateAfter < 1) return { on: null };
  return countForward(dueOn, daysInPeriod(dueOn, rule.veryLateAfter, rule.unit), { counting: rule, daysOff, stops: [] });
}

function monthsLine(startOn: Day, { unit, amount, recessCounts }: ReplyRule): readonly string[] {
  if (unit !== "months") return [];
  const days = formatAmount(daysInPeriod(startOn, amount, unit), "days");
  return [`${formatAmount(amount, unit)} from ${formatDay(startOn)}: ${days}${recessCounts ? "" : ", not counting recess"}`];
}

function endLine(last: LastDay): string {
  if (last.on !== null) return `the last day: ${formatDayWithWeekday(last.on)}`;
  if (last.isStopped) return "there is no last day while the clock is stopped";
  return "there is no last day";
}

function whyUnknown({ unknown }: LastDay): string {
  return unknown ? `on ${formatDayWithWeekday(unknown.on)} ${unknown.why}` : "no end is in sight";
}
