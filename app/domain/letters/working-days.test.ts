import { describe, expect, test } from "vitest";
import { addDays, type Day } from "#app/lib/dates.ts";
import { daysOff, recall } from "./clock-for-tests.ts";
import { countForward } from "./count-days.ts";
import { type Counting, countDays, dayCounts, daysInPeriod, nextDay } from "./working-days.ts";

const working: Counting = { unit: "working_days", holidays: "scotland", recessCounts: true };
const withoutRecess: Counting = { ...working, recessCounts: false };
const calendarDays: Counting = { unit: "days", holidays: "scotland", recessCounts: true };

describe("whether a day counts", () => {
  test.each<[string, Day, Counting, string]>([
    ["a Monday is a working day", "2022-01-10", working, "counts"],
    ["a Saturday is a weekend", "2022-01-15", working, "weekend"],
    ["a bank holiday is off by its name", "2022-11-30", working, "St Andrew's Day"],
    ["a bank holiday counts where the rule looks at none", "2022-11-30", { ...working, holidays: "none" }, "counts"],
    ["Sundays and bank holidays are calendar days", "2022-01-02", calendarDays, "counts"],
    ["a recess that counts is not asked about", "2022-02-15", working, "counts"],
    ["a recess that does not count is off by its name", "2022-02-15", withoutRecess, "made-up February recess"],
    ["a term counts", "2022-02-11", withoutRecess, "counts"],
    ["a day in no period is unknown", "2022-04-04", withoutRecess, "the calendar does not say whether the Parliament was in recess"],
    ["a weekend in no period is a weekend all the same", "2022-04-02", withoutRecess, "weekend"],
    [
      "a calendar day in no period is unknown, weekend or not",
      "2022-04-02",
      { ...calendarDays, recessCounts: false },
      "the calendar does not say whether the Parliament was in recess",
    ],
    ["a day in a year whose bank holidays are not known is unknown", "2019-01-08", working, "the bank holidays of 2019 are not known here"],
  ])("%s", (_name, day, counting, expected) => {
    const found = dayCounts(day, counting, daysOff);
    expect(found.kind === "counts" ? found.kind : found.why).toBe(expected);
  });

  test("a recall within a recess counts", () => {
    expect(dayCounts("2022-02-16", withoutRecess, { ...daysOff, recess: [...daysOff.recess, recall] }).kind).toBe("counts");
  });

  test("a recess that an editor entered inside a term goes before the term", () => {
    const term = { kind: "sitting" as const, name: "made-up long term", from: "2022-01-01", to: "2022-03-31", isAssumption: false };
    expect(dayCounts("2022-02-15", withoutRecess, { ...daysOff, recess: [term, ...daysOff.recess] }).kind).toBe("off");
  });
});

describe("counting days", () => {
  test("on whatever day of 2022 a letter is sent, as many days lie up to its last day as the rule says, and that day counts", () => {
    for (let sent = "2022-01-01"; sent <= "2022-12-31"; sent = addDays(sent, 1)) {
      for (const amount of [1, 5, 20]) {
        const { on } = countForward(sent, amount, { counting: working, daysOff, stops: [] });
        expect(on && countDays(sent, on, working, daysOff)).toBe(amount);
        expect(on && dayCounts(on, working, daysOff).kind).toBe("counts");
      }
    }
  });

  test("the day after a day is that of the calendar, over leap days, changes of the clock and the turn of the year", () => {
    for (let day = "2023-12-01"; day <= "2025-01-31"; day = addDays(day, 1)) expect(nextDay(day)).toBe(addDays(day, 1));
  });

  test("no day after today is none to count, and an unknown day between makes the whole unknown", () => {
    expect(countDays("2022-01-10", "2022-01-10", working, daysOff)).toBe(0);
    expect(countDays("2022-01-10", "2022-01-03", working, daysOff)).toBe(0);
    expect(countDays("2022-03-30", "2022-04-08", withoutRecess, daysOff)).toBeNull();
  });

  test("a mistyped year 9999 ends the count instead of the page", () => {
    expect(countDays("2022-01-10", "9999-12-31", working, daysOff)).toBeNull();
    expect(countForward("9999-12-30", 30, { counting: calendarDays, daysOff, stops: [] }).on).toBeNull();
  });

  test.each<[Day, number, Counting["unit"], number]>([
    ["2022-01-10", 3, "weeks", 21],
    ["2022-01-31", 1, "months", 28],
    ["2024-01-31", 1, "months", 29],
    ["2022-01-10", 12, "months", 365],
    ["2022-01-10", 20, "working_days", 20],
  ])("from %s, %i %s are %i days", (from, amount, unit, days) => {
    expect(daysInPeriod(from, amount, unit)).toBe(days);
  });
});
