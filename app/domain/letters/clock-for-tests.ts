import type { ClockStep, ReplyRule } from "#app/domain/facts/correspondence.ts";
import type { CalendarPeriod } from "#app/domain/procedure/rulebook.ts";
import { type Day, knownDay, unknownDay } from "#app/lib/dates.ts";
import { type Clock, type ClockInput, readClock } from "./clock.ts";
import type { DaysOff } from "./working-days.ts";

// The bank holidays are those published for Scotland, from December 2020 to January 2023 and around St Andrew's Day after that.
const holidays = new Map<Day, string>([
  ["2021-01-01", "New Year's Day"],
  ["2021-01-04", "2nd January (substitute day)"],
  ["2021-12-27", "Christmas Day (substitute day)"],
  ["2021-12-28", "Boxing Day (substitute day)"],
  ["2022-01-03", "2nd January (substitute day)"],
  ["2022-01-04", "New Year's Day (substitute day)"],
  ["2022-04-15", "Good Friday"],
  ["2022-05-02", "Early May bank holiday"],
  ["2022-06-02", "Spring bank holiday"],
  ["2022-06-03", "Platinum Jubilee"],
  ["2022-08-01", "Summer bank holiday"],
  ["2022-09-19", "State funeral"],
  ["2022-11-30", "St Andrew's Day"],
  ["2022-12-26", "Boxing Day"],
  ["2022-12-27", "Christmas Day (substitute day)"],
  ["2023-01-02", "2nd January"],
  ["2023-01-03", "New Year's Day (substitute day)"],
  ["2024-01-01", "New Year's Day"],
  ["2024-01-02", "2nd January"],
  ["2024-12-02", "St Andrew's Day (substitute day)"],
  ["2025-12-01", "St Andrew's Day (substitute day)"],
]);

function period(kind: CalendarPeriod["kind"], name: string, from: Day, to: Day): CalendarPeriod {
  return { kind, name, from, to, isAssumption: false };
}

/** A made-up calendar: a term, a recess from 12 to 20 February 2022 with one recall, a term until 1 April 2022, and silence after it. */
export const daysOff: DaysOff = {
  holidays,
  knownYears: [2020, 2025],
  recess: [
    period("sitting", "made-up winter term", "2021-12-01", "2022-02-11"),
    period("recess", "made-up February recess", "2022-02-12", "2022-02-20"),
    period("sitting", "made-up spring term", "2022-02-21", "2022-04-01"),
  ],
};

/** A recall of the Parliament on one day of the made-up recess. */
export const recall = period("sitting", "made-up recall", "2022-02-16", "2022-02-16");

/** A made-up rule: five working days from the day of sending, Scotland's bank holidays and recess apart. */
export const rule: ReplyRule = {
  id: "made-up",
  summary: "Made-up rule for tests",
  correspondence: "committee_to_government",
  amount: 5,
  unit: "working_days",
  startsFrom: "sent",
  holidays: "scotland",
  recessCounts: true,
  veryLateAfter: null,
  appliesFrom: null,
  appliesTo: null,
  sourceTitle: "Made-up protocol",
  sourceUrl: null,
  isMadeUp: true,
};

/** A made-up letter of Monday 10 January 2022, looked at on the Wednesday, under the made-up rule: the last day is Monday 17 January. */
export function clockOf(
  given: Partial<Omit<ClockInput, "rules">> & { rule?: Partial<ReplyRule>; rules?: readonly ReplyRule[] } = {},
): Clock {
  const { rule: changes, ...rest } = given;
  return readClock({
    correspondence: "committee_to_government",
    sent: knownDay("2022-01-10"),
    received: unknownDay,
    expectsReply: true,
    replies: [],
    steps: [],
    rules: [{ ...rule, ...changes }],
    isMadeUp: true,
    daysOff,
    today: "2022-01-12",
    ...rest,
  });
}

export const stopped = (on: Day, reason = "a question was asked back"): ClockStep => ({ kind: "stopped", on, until: null, reason });
export const restarted = (on: Day): ClockStep => ({ kind: "restarted", on, until: null, reason: "the question was answered" });
export const extended = (on: Day, until: Day | null): ClockStep => ({ kind: "extended", on, until, reason: "more time was asked for" });
export const promised = (on: Day, until: Day | null): ClockStep => ({ kind: "promised", on, until, reason: "promised in committee" });
