import { describe, expect, test } from "vitest";
import { type Day, knownDay } from "#app/lib/dates.ts";
import { clockOf, stopped } from "./clock-for-tests.ts";
import { listWaiting, noFilter, type TimedLetter, waitingChoices } from "./waiting.ts";

// Wednesday 19 January 2022. By the made-up rule the last day is five working days after sending.
const today = "2022-01-19";
const rule = { veryLateAfter: 5 };

function letter(slug: string, sent: Day, others: Partial<TimedLetter> = {}, given: Parameters<typeof clockOf>[0] = {}): TimedLetter {
  return { slug, offices: [], committees: [], bills: [], clock: clockOf({ sent: knownDay(sent), today, rule, ...given }), ...others };
}

// Those with a last day have it on 24, 21, 18, 17 and 11 January.
const letters = [
  letter("without-a-rule", "2022-01-03", { offices: ["made-up-minister"] }, { rules: [] }),
  letter("due-next-monday", "2022-01-17"),
  letter("due-on-friday", "2022-01-14", { bills: ["made-up-bill"], committees: ["made-up-committee"] }),
  letter("due-yesterday", "2022-01-11", { offices: ["made-up-minister"], bills: ["made-up-bill"] }),
  letter("due-on-monday", "2022-01-10", { committees: ["made-up-committee"] }),
  letter("very-late", "2021-12-31", { offices: ["made-up-minister", "made-up-minister"] }),
  letter("stopped", "2022-01-12", {}, { steps: [stopped("2022-01-13")] }),
  letter(
    "answered",
    "2022-01-12",
    { bills: ["made-up-bill"] },
    { replies: [{ nature: "full", on: knownDay("2022-01-14"), inferred: false, label: "x" }] },
  ),
  letter("no-reply-expected", "2022-01-12", {}, { expectsReply: false }),
];
const slugs = (found: readonly TimedLetter[]) => found.map((each) => each.slug);

describe("what we wait for", () => {
  const lists = listWaiting(letters, today);

  test("the earliest last day comes first, and letters without one at the end by the day of sending", () => {
    expect(slugs(lists.waiting)).toEqual([
      "very-late",
      "due-on-monday",
      "due-yesterday",
      "due-on-friday",
      "due-next-monday",
      "without-a-rule",
      "stopped",
    ]);
  });

  test("late is what is past its last day, and a letter without a rule never is", () => {
    expect(slugs(lists.late)).toEqual(["very-late", "due-on-monday", "due-yesterday"]);
  });

  test("this week goes from Monday to Sunday, also for what fell due on its Monday", () => {
    expect(slugs(lists.dueThisWeek)).toEqual(["due-on-monday", "due-yesterday", "due-on-friday"]);
  });

  test("on the Sunday it is still the same week, on the next Monday another", () => {
    expect(slugs(listWaiting(letters, "2022-01-23").dueThisWeek)).toContain("due-on-friday");
    expect(slugs(listWaiting(letters, "2022-01-24").dueThisWeek)).toEqual(["due-next-monday"]);
  });

  test("the figures of the home page are those of the lists", () => {
    expect(lists.counts).toEqual({ waiting: 7, late: 3, veryLate: 1, dueThisWeek: 3, withoutLastDay: 2 });
  });

  test("lists can be kept to an office, a committee and a bill", () => {
    expect(slugs(listWaiting(letters, today, { ...noFilter, office: "made-up-minister" }).waiting)).toEqual([
      "very-late",
      "due-yesterday",
      "without-a-rule",
    ]);
    expect(slugs(listWaiting(letters, today, { ...noFilter, committee: "made-up-committee" }).late)).toEqual(["due-on-monday"]);
    expect(slugs(listWaiting(letters, today, { office: "made-up-minister", committee: null, bill: "made-up-bill" }).waiting)).toEqual([
      "due-yesterday",
    ]);
    expect(listWaiting(letters, today, { ...noFilter, bill: "no-such-bill" }).counts.waiting).toBe(0);
  });

  test("a filter offers only those for whom we wait, each letter counted once", () => {
    const choices = waitingChoices(letters);
    expect([...choices.offices]).toEqual([["made-up-minister", 3]]);
    expect([...choices.bills]).toEqual([["made-up-bill", 2]]);
  });
});
