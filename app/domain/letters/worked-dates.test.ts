import { describe, expect, test } from "vitest";
import type { ClockStep, ReplyRule } from "#app/domain/facts/correspondence.ts";
import { type Day, dayInLondon, knownDay } from "#app/lib/dates.ts";
import { clockOf, daysOff, extended, recall, restarted, stopped } from "./clock-for-tests.ts";

// Every period here is made up. The dates were worked out by hand on a wall calendar; the name of each row says how.
const wd = (amount: number, others: Partial<ReplyRule> = {}): Partial<ReplyRule> => ({ unit: "working_days", amount, ...others });
const period = (amount: number, unit: ReplyRule["unit"], others: Partial<ReplyRule> = {}): Partial<ReplyRule> => ({
  unit,
  amount,
  ...others,
});
const noRecess = { recessCounts: false };

const weekends: Row[] = [
  ["from Monday 10 January 2022, 15 and 16 are a weekend: 11, 12, 13, 14, 17", "2022-01-10", wd(5), "2022-01-17"],
  ["from Monday 10 January 2022, two weekends lie between: ten working days are a fortnight", "2022-01-10", wd(10), "2022-01-24"],
  ["sent on a Friday, the weekend after it does not count: Monday is day 1", "2022-01-14", wd(1), "2022-01-17"],
  ["sent on a Saturday, Monday is day 1 all the same", "2022-01-15", wd(1), "2022-01-17"],
  ["sent on a Sunday, Monday is day 1 all the same", "2022-01-16", wd(1), "2022-01-17"],
  ["29 February 2024 is a Thursday and counts", "2024-02-28", wd(1), "2024-02-29"],
];

const holidays: Row[] = [
  ["St Andrew's Day 2022 is a Wednesday: 29 November, then 1, 2, 5 and 6 December", "2022-11-28", wd(5), "2022-12-06"],
  [
    "St Andrew's Day 2024 is a Saturday, so Monday 2 December is off: 29 November, then 3 and 4 December",
    "2024-11-28",
    wd(3),
    "2024-12-04",
  ],
  ["St Andrew's Day 2025 is a Sunday, so Monday 1 December is off: Tuesday 2 December is day 1", "2025-11-28", wd(1), "2025-12-02"],
  ["2021: Friday 1 January is off, and Monday 4 for Saturday 2: 5 and 6 January", "2020-12-31", wd(2), "2021-01-06"],
  ["2022: 1 and 2 January are a weekend, so Monday 3 and Tuesday 4 are off: 5 and 6 January", "2021-12-31", wd(2), "2022-01-06"],
  ["2023: Sunday 1 January moves to Tuesday 3, and Monday 2 is off itself: 4 and 5 January", "2022-12-30", wd(2), "2023-01-05"],
  ["2024: Monday 1 and Tuesday 2 January are off: Wednesday 3 is day 1", "2023-12-29", wd(1), "2024-01-03"],
  ["Christmas 2021 is on Saturday and Sunday, so 27 and 28 December are off", "2021-12-24", wd(1), "2021-12-29"],
  ["Christmas 2022 is a Sunday: Monday 26 is Boxing Day, Tuesday 27 the substitute", "2022-12-23", wd(1), "2022-12-28"],
  ["Good Friday is off and Easter Monday is not, in Scotland", "2022-04-14", wd(1), "2022-04-18"],
  ["the spring holiday of 2022 moved to 2 June with the Jubilee on 3 June: Monday 6 June", "2022-06-01", wd(1), "2022-06-06"],
  ["Monday 30 May 2022 was a working day, as the holiday had moved", "2022-05-27", wd(1), "2022-05-30"],
  ["under a rule that looks at no bank holidays, Monday 27 December 2021 counts", "2021-12-24", wd(1, { holidays: "none" }), "2021-12-27"],
  ["calendar days do not look at bank holidays: 25 to 31 December 2021", "2021-12-24", period(7, "days"), "2021-12-31"],
];

const recess: Row[] = [
  ["recess counts: 15 to 18 February and Monday 21", "2022-02-14", wd(5), "2022-02-21"],
  ["recess does not count: 10 and 11 February, then 21, 22 and 23", "2022-02-09", wd(5, noRecess), "2022-02-23"],
  ["sent in the recess, which does not count: Monday 21 February is day 1", "2022-02-14", wd(1, noRecess), "2022-02-21"],
  [
    "recess does not count in weeks: 2 days before it, 8 in February after it, 4 in March",
    "2022-02-09",
    period(2, "weeks", noRecess),
    "2022-03-04",
  ],
  [
    "recess does not count in a month: 28 days from 9 February, nine of them recess, so nine after 9 March",
    "2022-02-09",
    period(1, "months", noRecess),
    "2022-03-18",
  ],
  ["the calendar is silent after 1 April 2022: 31 March and 1 April, and then nobody can say", "2022-03-30", wd(5, noRecess), null],
  ["a silent calendar does no harm where recess counts", "2022-03-30", wd(5), "2022-04-06"],
  ["the weekend after the term is a weekend, but Monday 4 April is unknown", "2022-04-01", wd(1, noRecess), null],
  ["the bank holidays of 2026 are not known here, so the count stops at 1 January", "2025-12-31", wd(1), null],
];

const units: Row[] = [
  ["a week from Monday is the next Monday", "2022-01-10", period(1, "weeks"), "2022-01-17"],
  ["a week from Saturday 8 January ends on a Saturday: no source moves it", "2022-01-08", period(1, "weeks"), "2022-01-15"],
  ["ten days from 10 January are the 20th", "2022-01-10", period(10, "days"), "2022-01-20"],
  ["two months from 10 January", "2022-01-10", period(2, "months"), "2022-03-10"],
  ["31 January + 1 month is 28 February", "2022-01-31", period(1, "months"), "2022-02-28"],
  ["31 January + 1 month is 29 February in a leap year", "2024-01-31", period(1, "months"), "2024-02-29"],
  ["30 November + 3 months is 28 February", "2022-11-30", period(3, "months"), "2023-02-28"],
  ["31 December + 2 months crosses the year", "2021-12-31", period(2, "months"), "2022-02-28"],
];

const daylightSaving: Row[] = [
  ["the clocks go forward on Sunday 27 March 2022: three days from Friday are Monday", "2022-03-25", period(3, "days"), "2022-03-28"],
  ["over that weekend Monday is still working day 1", "2022-03-25", wd(1), "2022-03-28"],
  ["a week over the change is seven days, though it has 167 hours", "2022-03-21", period(1, "weeks"), "2022-03-28"],
  ["the clocks go back on Sunday 30 October 2022: three days from Friday are Monday", "2022-10-28", period(3, "days"), "2022-10-31"],
  ["over that weekend Monday is still working day 1, with 25 hours in the Sunday", "2022-10-28", wd(1), "2022-10-31"],
  [
    "half an hour after midnight BST on 28 March it is still the 27th in UTC, but the letter is of the 28th",
    dayInLondon("2022-03-27T23:30:00Z"),
    wd(1),
    "2022-03-29",
  ],
];

const steps: [string, Partial<ReplyRule>, readonly ClockStep[], Day | null][] = [
  [
    "stopped from Wednesday 12 to Sunday 16: 11, then 17, 18, 19, 20",
    wd(5),
    [stopped("2022-01-12"), restarted("2022-01-17")],
    "2022-01-20",
  ],
  [
    "stopped on the day of sending until 13 January: 13, 14, 17, 18, 19",
    wd(5),
    [stopped("2022-01-10"), restarted("2022-01-13")],
    "2022-01-19",
  ],
  ["a stop over the weekend alone changes nothing", wd(5), [stopped("2022-01-15"), restarted("2022-01-17")], "2022-01-17"],
  ["stopped and restarted on one day, not a day is lost", wd(5), [stopped("2022-01-12"), restarted("2022-01-12")], "2022-01-17"],
  [
    "two stops of a day each: 12 and 14 are lost",
    wd(5),
    [stopped("2022-01-12"), restarted("2022-01-13"), stopped("2022-01-14"), restarted("2022-01-17")],
    "2022-01-19",
  ],
  ["a stop that never ends leaves no last day", wd(5), [stopped("2022-01-12")], null],
  [
    "a calendar week with two days stopped is two days longer",
    period(1, "weeks"),
    [stopped("2022-01-12"), restarted("2022-01-14")],
    "2022-01-19",
  ],
  [
    "a month (31 days) with three days stopped is three days longer",
    period(1, "months"),
    [stopped("2022-01-12"), restarted("2022-01-15")],
    "2022-02-13",
  ],
  ["extended to 11 February: the day that is named", wd(5), [extended("2022-01-14", "2022-02-11")], "2022-02-11"],
  ["extended to a Saturday: the day that is named, weekend or not", wd(5), [extended("2022-01-14", "2022-02-12")], "2022-02-12"],
  ["extended twice: the last one holds", wd(5), [extended("2022-01-14", "2022-02-11"), extended("2022-02-10", "2022-02-18")], "2022-02-18"],
  [
    "extended to 11 February, then stopped on 7 and 8: of 7 to 11 five were left, so 9, 10, 11, 14, 15",
    wd(5),
    [extended("2022-01-14", "2022-02-11"), stopped("2022-02-07"), restarted("2022-02-09")],
    "2022-02-15",
  ],
  [
    "extended while stopped: the day that is named, and the clock runs",
    wd(5),
    [stopped("2022-01-12"), extended("2022-01-13", "2022-02-11")],
    "2022-02-11",
  ],
];

type Row = [string, Day, Partial<ReplyRule>, Day | null];

describe("a table of worked dates, on made-up periods", () => {
  test.each([...weekends, ...holidays, ...recess, ...units, ...daylightSaving])("%s", (_reason, sent, rule, due) => {
    expect(clockOf({ sent: knownDay(sent), rule, today: sent }).dueOn).toBe(due);
  });

  test.each(steps)("from Monday 10 January 2022, %s", (_reason, rule, steps, due) => {
    expect(clockOf({ rule, steps, today: "2022-02-20" }).dueOn).toBe(due);
  });

  test("a recall on Wednesday 16 February counts, though the recess around it does not: 10, 11, 16", () => {
    const recalled = { ...daysOff, recess: [...daysOff.recess, recall] };
    expect(clockOf({ sent: knownDay("2022-02-09"), rule: wd(3, noRecess), daysOff: recalled }).dueOn).toBe("2022-02-16");
  });

  test("from the day of receipt: received on Thursday 13 January, Friday 14 is day 1 and Monday 17 day 2", () => {
    const given = { received: knownDay("2022-01-13"), rule: wd(2, { startsFrom: "received" }) };
    expect(clockOf(given).dueOn).toBe("2022-01-17");
  });

  test("a letter due on 10 June is late half an hour after midnight BST, though it is still the 10th in UTC", () => {
    const given = { sent: knownDay("2022-06-09"), rule: wd(1) };
    expect(clockOf({ ...given, today: dayInLondon("2022-06-10T22:30:00Z") }).state).toBe("awaiting");
    expect(clockOf({ ...given, today: dayInLondon("2022-06-10T23:30:00Z") }).state).toBe("late");
  });
});
