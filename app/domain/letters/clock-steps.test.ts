import { describe, expect, test } from "vitest";
import { type Day, knownDay } from "#app/lib/dates.ts";
import { clockOf, extended, promised, restarted, stopped } from "./clock-for-tests.ts";
import type { ReceivedReply } from "./received-replies.ts";

// The made-up letter of Monday 10 January 2022; by the made-up rule of five working days the last day is Monday 17 January.
const lastDay = "2022-01-17";

function answer(on: Day): ReceivedReply {
  return { nature: "full", on: knownDay(on), inferred: false, label: "made-up answer" };
}

describe("odd steps on a clock", () => {
  test("a stopped clock is never late, not by a promise either", () => {
    const steps = [promised("2022-01-11", "2022-01-12"), stopped("2022-01-12")];
    expect(clockOf({ steps, today: "2023-01-01" })).toMatchObject({ state: "awaiting", isStopped: true, dueOn: null, lastDay: null });
    expect(clockOf({ steps, rules: [], today: "2023-01-01" })).toMatchObject({ state: "awaiting", isStopped: true });
  });

  test.each([
    ["a restart without a stop", [restarted("2022-01-12")], lastDay, "finds the clock running"],
    [
      "two stops in a row",
      [stopped("2022-01-12"), stopped("2022-01-13"), restarted("2022-01-17")],
      "2022-01-20",
      "finds the clock stopped already, since 12 January 2022",
    ],
    [
      "two restarts in a row",
      [stopped("2022-01-12"), restarted("2022-01-13"), restarted("2022-01-14")],
      "2022-01-18",
      "finds the clock running",
    ],
    ["a stop after the last day", [stopped("2022-01-19")], lastDay, "changes nothing: the last day was 17 January 2022"],
    [
      "an extension to a day before the last day",
      [extended("2022-01-12", "2022-01-14")],
      lastDay,
      "extends nothing: the last day was 17 January 2022",
    ],
    ["an extension to no day", [extended("2022-01-12", null)], lastDay, "names no day"],
    [
      "an extension while stopped",
      [stopped("2022-01-12"), extended("2022-01-13", "2022-01-28")],
      "2022-01-28",
      "so the clock runs again from then",
    ],
    ["a step of tomorrow", [stopped("2022-02-02")], lastDay, "is for a day after 1 February 2022"],
  ])("%s is handled, and said", (_name, steps, due, remark) => {
    const clock = clockOf({ steps, today: "2022-02-01" });
    expect(clock.dueOn).toBe(due);
    expect(clock.remarks.join()).toContain(remark);
  });

  test("steps are taken in the order of their days, however they were entered", () => {
    expect(clockOf({ steps: [restarted("2022-01-17"), stopped("2022-01-12")], today: "2022-02-01" })).toMatchObject({
      dueOn: "2022-01-20",
      remarks: [],
    });
  });

  test("what was done to the clock after the answer does not change whether the answer was late", () => {
    const clock = clockOf({ replies: [answer("2022-01-20")], steps: [extended("2022-01-24", "2022-02-11")], today: "2022-03-01" });
    expect([clock.dueOn, clock.after?.count]).toEqual([lastDay, 3]);
  });

  test("an answer that comes while the clock is stopped is not late, and the clock is at its end", () => {
    const clock = clockOf({ replies: [answer("2022-03-01")], steps: [stopped("2022-01-12")], today: "2022-04-01" });
    expect([clock.state, clock.after, clock.isStopped]).toEqual(["answered", null, false]);
    expect(clock.remarks).toContain("The clock was stopped when the answer came.");
  });

  test("an extension gives a last day even where the calendar is silent", () => {
    const given = { sent: knownDay("2022-03-30"), rule: { recessCounts: false }, steps: [extended("2022-04-05", "2022-04-29")] };
    expect(clockOf({ ...given, today: "2022-05-02" })).toMatchObject({ state: "late", dueOn: "2022-04-29", noClockBecause: null });
  });

  test("where there is no clock an extension extends nothing", () => {
    expect(clockOf({ rules: [], steps: [extended("2022-01-12", "2022-01-14")], today: "2022-02-01" })).toMatchObject({
      remarks: ["The extension of 12 January 2022 extends nothing: there is no clock."],
      state: "awaiting",
      lastDay: null,
    });
  });
});

describe("the reckoning, read aloud", () => {
  test("names every day that does not count, with the reason", () => {
    const clock = clockOf({ sent: knownDay("2021-12-23"), rule: { amount: 6, veryLateAfter: 1 }, today: "2021-12-24" });
    expect(clock.reckoning).toEqual([
      "The rule: 6 working days from the day it was sent; bank holidays in Scotland do not count (Made-up protocol).",
      "day 0: Thursday 23 December 2021, the day it was sent",
      "day 1: Friday 24 December 2021",
      "Saturday 25 and Sunday 26 December 2021: weekend",
      "Monday 27 December 2021: Christmas Day (substitute day)",
      "Tuesday 28 December 2021: Boxing Day (substitute day)",
      "days 2 to 4: Wednesday 29 to Friday 31 December 2021",
      "Saturday 1 and Sunday 2 January 2022: weekend",
      "Monday 3 January 2022: 2nd January (substitute day)",
      "Tuesday 4 January 2022: New Year's Day (substitute day)",
      "days 5 and 6: Wednesday 5 and Thursday 6 January 2022",
      "the last day: Thursday 6 January 2022",
      "very late from: Friday 7 January 2022, 1 working day after the last day",
    ]);
  });

  test("names the recess, the stop and the extension", () => {
    const steps = [stopped("2022-02-22"), restarted("2022-02-24"), extended("2022-02-24", "2022-03-11")];
    const clock = clockOf({ sent: knownDay("2022-02-10"), rule: { recessCounts: false }, steps, today: "2022-02-24" });
    expect(clock.reckoning.slice(1)).toEqual([
      "day 0: Thursday 10 February 2022, the day it was sent",
      "day 1: Friday 11 February 2022",
      "Saturday 12 to Sunday 20 February 2022: made-up February recess",
      "day 2: Monday 21 February 2022",
      "Tuesday 22 and Wednesday 23 February 2022: the clock was stopped (a question was asked back)",
      "days 3 and 4: Thursday 24 and Friday 25 February 2022",
      "Saturday 26 and Sunday 27 February 2022: weekend",
      "day 5: Monday 28 February 2022",
      "The extension of 24 February 2022: the last day became 11 March 2022 (more time was asked for)",
      "the last day: Friday 11 March 2022",
    ]);
  });

  test("a span over the end of a month and of a year names both", () => {
    const across = clockOf({ sent: knownDay("2021-12-30"), rule: { unit: "days", amount: 3 } });
    expect(across.reckoning).toContain("days 1 to 3: Friday 31 December 2021 to Sunday 2 January 2022");
    const months = clockOf({ sent: knownDay("2022-03-30"), rule: { unit: "days", amount: 2 } });
    expect(months.reckoning).toContain("days 1 and 2: Thursday 31 March and Friday 1 April 2022");
  });

  test("where the calendar is silent the reckoning ends on that day", () => {
    const clock = clockOf({ sent: knownDay("2022-03-31"), rule: { recessCounts: false } });
    expect(clock.reckoning.slice(-3)).toEqual([
      "Saturday 2 and Sunday 3 April 2022: weekend",
      "Monday 4 April 2022: cannot be counted, the calendar does not say whether the Parliament was in recess",
      "there is no last day",
    ]);
  });
});
