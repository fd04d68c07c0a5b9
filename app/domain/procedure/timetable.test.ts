import { describe, expect, test } from "vitest";
import { dayKind, noCalendar, nthSittingDay, sittingDaysBetween } from "./calendar.ts";
import { ruleOnDay } from "./rule-on-day.ts";
import type { CalendarPeriod } from "./rulebook.ts";
import { scottishParliamentRules } from "./rulebooks/scottish-parliament-rules.ts";
import { reckon } from "./timetable.ts";

const term: CalendarPeriod = { kind: "sitting", name: "made-up autumn term", from: "2025-09-01", to: "2025-12-19", isAssumption: false };
const recess: CalendarPeriod = {
  kind: "recess",
  name: "made-up October recess",
  from: "2025-10-13",
  to: "2025-10-24",
  isAssumption: false,
};
const calendar = { periods: [term, recess] };
const ordinary = { type: "members", procedure: "standard" } as const;

function applying(code: string, on: string) {
  const found = ruleOnDay(scottishParliamentRules, [], { code, on, ...ordinary });
  if (found.kind !== "applies") throw new Error(`no ${code}: ${found.note}`);
  return found;
}

describe("sitting days", () => {
  test("a weekend and a recess are not, a weekday of the term is, and a day outside the calendar is unknown", () => {
    expect(dayKind("2025-10-04", calendar).sits).toBe(false);
    expect(dayKind("2025-10-14", calendar).sits).toBe(false);
    expect(dayKind("2025-10-10", calendar).sits).toBe(true);
    expect(dayKind("2026-01-12", calendar).sits).toBeNull();
  });

  test("a Saturday on which the Parliament sat counts, where the calendar names it", () => {
    const saturday: CalendarPeriod = {
      kind: "sitting",
      name: "made-up Saturday sitting",
      from: "2025-10-04",
      to: "2025-10-04",
      isAssumption: false,
    };
    expect(dayKind("2025-10-04", { periods: [...calendar.periods, saturday] }).sits).toBe(true);
  });

  test("counting backwards leaves out the day itself and the recess", () => {
    expect(nthSittingDay("2025-10-28", 2, -1, calendar).on).toBe("2025-10-10");
  });

  test("a count that meets an unknown day stops there and names it", () => {
    expect(nthSittingDay("2025-12-18", 3, 1, calendar)).toMatchObject({ on: null, unknownOn: "2025-12-22" });
  });

  test("a calendar of nothing but recess ends the count instead of running for ever", () => {
    const always: CalendarPeriod = { ...recess, from: "2020-01-01", to: "2040-01-01" };
    expect(nthSittingDay("2025-01-01", 1, 1, { periods: [always] })).toMatchObject({ on: null, unknownOn: null });
  });
});

describe("the Stage 1 debate, at the earliest on the fifth sitting day after the report (Rule 9.6.3A)", () => {
  const { rule, amount } = applying("stage-1-report-to-debate", "2025-10-09");

  test("the Right to Addiction Recovery report of 23 September 2025 allowed a debate from 30 September, if every weekday was a sitting day", () => {
    expect(reckon(rule, amount, "2025-09-23", calendar).on).toBe("2025-09-30");
  });

  test("between that report and the debate of 9 October 2025 lie eleven weekdays, so that the debate is on the twelfth", () => {
    expect(sittingDaysBetween("2025-09-23", "2025-10-09", calendar).count).toBe(11);
  });

  test("the reckoning can be followed line by line", () => {
    const { steps } = reckon(rule, amount, "2025-09-23", calendar);
    expect(steps[0]).toContain("Tuesday 23 September 2025");
    expect(steps[1]).toBe("Wednesday 24 September 2025: sitting day 1");
    expect(steps.at(-1)).toBe("Tuesday 30 September 2025: sitting day 5");
    expect(steps).toContain("Saturday 27 September 2025: not counted (a weekend)");
  });

  test("without a calendar there is no day, and a sentence says why", () => {
    expect(reckon(rule, amount, "2025-09-23", noCalendar)).toMatchObject({
      on: null,
      cannotCheck: "Rule 9.6.3A cannot be checked: no calendar for 24 September 2025.",
    });
  });
});

describe("lodging deadlines", () => {
  test("Stage 3 amendments are lodged by 4.30 pm on the fifth sitting day before (Rule 9.10.2A)", () => {
    const { rule, amount } = applying("stage-3-lodging", "2025-11-20");
    expect(reckon(rule, amount, "2025-11-20", calendar)).toMatchObject({ on: "2025-11-13", timeOfDay: "16:30" });
  });

  test("the deadline for Stage 2 was shorter in 2005 than it is now (Rule 9.10.2)", () => {
    expect(applying("stage-2-lodging", "2005-06-01").amount).toBeLessThan(applying("stage-2-lodging", "2025-06-01").amount);
  });

  test("for a year of which no source speaks, nothing is said", () => {
    expect(ruleOnDay(scottishParliamentRules, [], { code: "stage-2-lodging", on: "2015-03-03", ...ordinary }).kind).toBe("unknown");
  });
});

describe("the four weeks after passing (Scotland Act 1998, sections 33 and 35)", () => {
  test.each(["section-33-period", "section-35-period"])(
    "begin with the day of passing, so that the last day is 27 days later (%s)",
    (code) => {
      const { rule, amount } = applying(code, "2022-12-22");
      expect(reckon(rule, amount, "2022-12-22", noCalendar).on).toBe("2023-01-18");
    },
  );
});

describe("support for a Member's Bill proposal (Rule 9.14)", () => {
  test("was 11 members until November 2004, and is 18 since", () => {
    expect(applying("proposal-supporters", "2003-05-01").amount).toBe(11);
    expect(applying("proposal-supporters", "2022-06-01").amount).toBe(18);
  });
  test("in November 2004 itself nobody can tell", () => {
    expect(ruleOnDay(scottishParliamentRules, [], { code: "proposal-supporters", on: "2004-11-15", ...ordinary }).kind).toBe("unknown");
  });
});

describe("the rows of the rules", () => {
  test("each has an id of its own, a sentence, and a source to check it against", () => {
    const ids = scottishParliamentRules.map((each) => each.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const row of scottishParliamentRules) {
      expect(row.summary).toMatch(/^[A-Z].+\.$/);
      expect(row.sourceTitle).not.toBeNull();
    }
  });
  test("the interval between Stages 2 and 3 is marked as an assumption: 10, 9 or 4 days was not verified", () => {
    expect(scottishParliamentRules.filter((row) => row.code.startsWith("stage-2-to-stage-3")).every((row) => row.isAssumption)).toBe(true);
  });
});
