import { describe, expect, test } from "vitest";
import type { ReplyNature } from "#app/domain/facts/correspondence.ts";
import { type Day, knownDay, type UncertainDay, unknownDay } from "#app/lib/dates.ts";
import { clockOf, daysOff, promised, rule } from "./clock-for-tests.ts";
import type { ReceivedReply } from "./received-replies.ts";

// The made-up letter of Monday 10 January 2022; by the made-up rule of five working days the last day is Monday 17 January.
const lastDay = "2022-01-17";
const dayAfter = "2022-01-18";

function reply(nature: ReplyNature, on: Day | UncertainDay, others: Partial<ReceivedReply> = {}): ReceivedReply {
  return { nature, on: typeof on === "string" ? knownDay(on) : on, inferred: false, label: `made-up ${nature} reply`, ...others };
}

describe("what state a letter is in", () => {
  test.each<[string, readonly ReceivedReply[], Day, string]>([
    ["waited for on its last day", [], lastDay, "awaiting"],
    ["late on the day after, even if that is a weekend", [], dayAfter, "late"],
    ["waited for with a holding reply, up to the last day", [reply("holding", "2022-01-12")], lastDay, "holding_reply"],
    ["late with no more than a holding reply", [reply("holding", "2022-01-12")], dayAfter, "late"],
    ["answered in part, up to the last day", [reply("part", "2022-01-12")], lastDay, "part_answer"],
    ["late with no more than a part answer", [reply("part", "2022-01-12")], dayAfter, "late"],
    ["answered in time", [reply("full", lastDay)], "2023-01-01", "answered"],
    ["answered late: late no more", [reply("full", "2022-01-20")], "2023-01-01", "answered"],
    ["refused, which is an end", [reply("refusal", "2022-01-20")], "2023-01-01", "refused"],
    ["answered after a refusal", [reply("refusal", "2022-01-12"), reply("full", "2022-01-14")], lastDay, "answered"],
    ["answered by a letter of the same day", [reply("full", "2022-01-10")], lastDay, "answered"],
  ])("%s", (_name, replies, today, state) => {
    expect(clockOf({ replies, today }).state).toBe(state);
  });

  test("a late letter with a holding reply keeps both: the state and the reply", () => {
    const clock = clockOf({ replies: [reply("holding", "2022-01-12")], today: dayAfter });
    expect([clock.state, clock.reply?.nature, clock.after]).toEqual(["late", "holding", { count: 1, unit: "working_days" }]);
  });

  test("very late begins on the day that the rule names, so many working days after the last day", () => {
    const very = { rule: { veryLateAfter: 5 } };
    expect(clockOf({ ...very, today: "2022-01-21" }).state).toBe("late");
    expect(clockOf({ ...very, today: "2022-01-24" })).toMatchObject({ state: "very_late", veryLateOn: "2022-01-24" });
  });

  test("a rule that does not tell late from very late never says very late", () => {
    expect(clockOf({ today: "2025-12-31" }).state).toBe("late");
  });

  test("an answer after the last day says how many working days after", () => {
    const clock = clockOf({ replies: [reply("full", "2022-01-20")], today: "2023-01-01" });
    expect(clock.after).toEqual({ count: 3, unit: "working_days" });
  });

  test("on the Saturday after a Friday it is a day late, not no working days", () => {
    const clock = clockOf({ rule: { amount: 4 }, today: "2022-01-15" });
    expect([clock.dueOn, clock.state, clock.after]).toEqual(["2022-01-14", "late", { count: 1, unit: "days" }]);
  });

  test("an answer of an unknown day is an answer, and whether it came in time is not said", () => {
    const clock = clockOf({ replies: [reply("full", unknownDay)], today: "2023-01-01" });
    expect([clock.state, clock.after]).toEqual(["answered", null]);
    expect(clock.remarks.join()).toContain("whether it came in time cannot be said");
  });

  test("no reply is expected: nothing is late, and a reply that came all the same is told", () => {
    expect(clockOf({ expectsReply: false, today: "2023-01-01" })).toMatchObject({ state: "no_reply_expected", dueOn: null });
    const clock = clockOf({ expectsReply: false, replies: [reply("full", "2022-01-12")] });
    expect(clock.remarks.join()).toContain("came all the same (12 January 2022)");
  });

  test("whether a reply is expected is not known, and no rule is: nothing is claimed", () => {
    expect(clockOf({ expectsReply: null, rules: [] })).toMatchObject({ state: "not_known", dueOn: null });
  });

  test("nobody said whether a reply is expected, but a rule asks for one: it is waited for, and can be late", () => {
    expect(clockOf({ expectsReply: null }).state).toBe("awaiting");
    expect(clockOf({ expectsReply: null, today: dayAfter }).state).toBe("late");
  });
});

describe("which replies count", () => {
  test("a reply from before the letter is left out, and it is said", () => {
    const clock = clockOf({ replies: [reply("full", "2022-01-09")] });
    expect([clock.state, clock.reply]).toEqual(["awaiting", null]);
    expect(clock.remarks).toEqual(["The reply “made-up full reply” is dated 9 January 2022, before the letter, so it is left out."]);
  });

  test("a reply dated after today is left out", () => {
    expect(clockOf({ replies: [reply("full", "2022-01-13")] }).remarks.join()).toContain("after today");
  });

  test("a reply of which only bounds are known is left out only if all of them lie before the letter", () => {
    const between = (notBefore: Day, notAfter: Day): UncertainDay => ({ ...unknownDay, notBefore, notAfter });
    expect(clockOf({ replies: [reply("full", between("2022-01-01", "2022-01-09"))] }).reply).toBeNull();
    expect(clockOf({ replies: [reply("full", between("2022-01-01", "2022-01-11"))] }).state).toBe("answered");
  });

  test("of two full answers the sure one is taken, though the inferred one is earlier", () => {
    const inferred = reply("full", "2022-01-11", { inferred: true });
    expect(clockOf({ replies: [inferred, reply("full", "2022-01-12")] }).reply?.inferred).toBe(false);
    expect(clockOf({ replies: [inferred] })).toMatchObject({ state: "answered", reply: { inferred: true } });
  });
});

describe("no clock without a source", () => {
  test.each<[string, Parameters<typeof clockOf>[0], string]>([
    ["no rule at all", { rules: [] }, "No rule with a source"],
    ["only a rule for other letters", { correspondence: "promise_to_write" }, "No rule with a source"],
    ["a kind that nobody entered", { correspondence: null }, "not said what kind of correspondence"],
    ["a rule without a source", { rule: { sourceTitle: " " } }, "has no source"],
    ["a made-up rule for a real letter", { isMadeUp: false }, "No rule with a source"],
    ["a real rule for a made-up letter", { rule: { isMadeUp: false } }, "No rule with a source"],
    ["a rule that came later", { rule: { appliesFrom: "2022-01-11" } }, "sent on 10 January 2022, only for other days"],
    ["a rule that was gone", { rule: { appliesTo: "2022-01-09" } }, "only for other days"],
    ["two rules at once", { rules: [rule, { ...rule, id: "other", amount: 20, sourceTitle: "Other protocol" }] }, "contradict each other"],
    ["a period of nothing", { rule: { amount: 0 } }, "cannot be counted"],
    ["half a day", { rule: { amount: 2.5 } }, "cannot be counted"],
    ["a period of a million days", { rule: { amount: 1_000_000 } }, "cannot be counted"],
    ["the day of sending is not known", { sent: unknownDay }, "(date not known)"],
    [
      "the day of sending is an estimate",
      { sent: { ...unknownDay, estimate: "2021-06-13", why: "made up" } },
      "about 13 June 2021 (estimate)",
    ],
    ["the day of sending is bounded", { sent: { ...unknownDay, notAfter: "2021-06-13" } }, "on or before 13 June 2021"],
    ["the day of receipt is not known", { rule: { startsFrom: "received" } }, "from the day on which it was received, which is not known"],
    ["received before it was sent", { rule: { startsFrom: "received" }, received: knownDay("2022-01-07") }, "one of the two is wrong"],
    [
      "the calendar is silent",
      { sent: knownDay("2022-04-01"), rule: { recessCounts: false } },
      "on Monday 4 April 2022 the calendar does not say",
    ],
    ["the bank holidays are not known", { sent: knownDay("2019-12-30") }, "the bank holidays of 2019 are not known here"],
    [
      "nothing but recess",
      {
        rule: { recessCounts: false },
        daysOff: {
          ...daysOff,
          recess: [{ kind: "recess", name: "made-up recess", from: "2022-01-01", to: "2090-01-01", isAssumption: false }],
        },
      },
      "no end is in sight",
    ],
    ["the last day of all days", { sent: knownDay("9999-12-31") }, "no end is in sight"],
  ])("%s: nothing is due, nothing is late, and a sentence says why", (_name, given, because) => {
    const clock = clockOf({ ...given, today: "2024-01-31" });
    expect([clock.state, clock.dueOn, clock.lastDay, clock.after]).toEqual(["awaiting", null, null, null]);
    expect(clock.noClockBecause).toContain(because);
  });

  test("two rules for different days do not contradict: the day of sending chooses", () => {
    const rules = [
      { ...rule, appliesTo: "2022-01-09" },
      { ...rule, id: "later", amount: 10, appliesFrom: "2022-01-10" },
    ];
    expect(clockOf({ rules })).toMatchObject({ dueOn: "2022-01-24", rule: { id: "later" } });
  });

  test("a recess that is only assumed gives a last day, but nothing is called late by it", () => {
    const assumed = { ...daysOff, recess: daysOff.recess.map((each) => ({ ...each, isAssumption: true })) };
    const clock = clockOf({ rule: { recessCounts: false }, daysOff: assumed, today: "2022-01-31" });
    expect([clock.state, clock.dueOn]).toEqual(["awaiting", lastDay]);
    expect(clock.remarks.join()).toContain("only assumed, so nothing is called late");
  });
});

describe("what was promised", () => {
  test("without a clock, late is measured by the promise, and the reckoning says so", () => {
    const given = { rules: [], steps: [promised("2022-01-11", "2022-01-21")] };
    expect(clockOf({ ...given, today: "2022-01-21" })).toMatchObject({ state: "awaiting", measuredBy: "promise", dueOn: null });
    const late = clockOf({ ...given, today: "2022-01-24" });
    expect([late.state, late.after]).toEqual(["late", { count: 3, unit: "days" }]);
    expect(late.reckoning).toEqual([
      "promised on 11 January 2022 for Friday 21 January 2022 (promised in committee); without a clock, late is measured by this",
    ]);
    expect(late.noClockBecause).not.toBeNull();
  });

  test("a promise for a letter whose day is not known can be broken too", () => {
    const given = { sent: unknownDay, steps: [promised("2022-01-11", "2022-01-21")] };
    expect(clockOf({ ...given, today: "2022-02-01" }).state).toBe("late");
  });

  test("a promise does not move the last day of a rule", () => {
    const clock = clockOf({ steps: [promised("2022-01-11", "2022-02-11")], today: dayAfter });
    expect(clock).toMatchObject({ state: "late", dueOn: lastDay, promisedOn: "2022-02-11", measuredBy: "rule" });
  });

  test("the last promise holds; one for a day before it was made, or for no day, is left out", () => {
    const steps = [
      promised("2022-01-12", "2022-01-28"),
      promised("2022-01-11", "2022-01-21"),
      promised("2022-01-12", "2022-01-11"),
      promised("2022-01-12", null),
    ];
    const clock = clockOf({ rules: [], steps });
    expect(clock.promisedOn).toBe("2022-01-28");
    expect(clock.remarks).toEqual([
      "The promise of 12 January 2022 names 11 January 2022, a day before it was made, and is left out.",
      "The promise of 12 January 2022 names no day and is left out.",
    ]);
  });

  test("a promised reply is waited for, though nobody said whether one is expected", () => {
    expect(clockOf({ expectsReply: null, rules: [], steps: [promised("2022-01-11", "2022-01-21")] }).state).toBe("awaiting");
  });
});
