import { describe, expect, test } from "vitest";
import type { StageCode, StageEventKind } from "#app/domain/facts/bill.ts";
import { knownDay, unknownDay } from "#app/lib/dates.ts";
import { noCalendar } from "./calendar.ts";
import { type ProcedureState, positionOf } from "./position.ts";
import type { CalendarPeriod } from "./rulebook.ts";
import { scottishParliament } from "./rulebooks/scottish-parliament.ts";
import type { StepContext } from "./step.ts";
import { advance, stepsFrom } from "./transitions.ts";

type Happened = [StageCode, StageEventKind, string | null];

/** The Care of Hedgehogs (Scotland) Bill, made up: an ordinary Government Bill of 2025 unless a test says otherwise. */
function hedgehogs(happened: readonly Happened[], also: Partial<ProcedureState> = {}): ProcedureState {
  return {
    type: "government",
    procedure: "standard",
    outcome: "in_progress",
    enactment: "pending",
    blockOutcome: null,
    introducedOn: "2025-01-06",
    needsFinancialResolution: false,
    amendedAtSecondStage: false,
    ...also,
    stageEvents: happened.map(([stage, event, on]) => ({ stage, event, date: on ? knownDay(on) : unknownDay })),
  };
}

const everyWeekdayOf2025: CalendarPeriod = {
  kind: "sitting",
  name: "made-up term",
  from: "2025-01-01",
  to: "2025-12-31",
  isAssumption: false,
};
const context = (also: Partial<StepContext> = {}): StepContext => ({
  rulebook: scottishParliament,
  rules: scottishParliament.rules,
  variations: [],
  calendar: noCalendar,
  override: null,
  ...also,
});
const codes = (bill: ProcedureState) => stepsFrom(bill, scottishParliament).map((step) => step.code);
const stage1: Happened[] = [
  ["stage_1", "lead_committee_designated", "2025-01-08"],
  ["stage_1", "lead_committee_report", "2025-03-03"],
];
const agreed: Happened[] = [...stage1, ["stage_1", "general_principles_agreed", "2025-03-11"]];

describe("the steps of an ordinary bill", () => {
  test("an introduced bill goes to a lead committee, or is withdrawn, or falls", () => {
    expect(codes(hedgehogs([]))).toEqual(["designate-lead-committee", "first-stage-report", "withdraw", "fall-at-dissolution", "fall"]);
  });

  test("from introduction to Royal Assent every step is permitted in its order", () => {
    let bill = hedgehogs([], { introducedOn: null, outcome: null, enactment: null, procedure: "emergency" });
    const way: Happened[] = [
      ["introduction", "introduced", "2025-01-06"],
      ["stage_1", "general_principles_agreed", "2025-01-07"],
      ["stage_2", "completed", "2025-01-07"],
      ["stage_3", "passed", "2025-01-07"],
      ["royal_assent", "royal_assent", "2025-02-10"],
    ];
    for (const [stage, event, on] of way) {
      const taken = advance(bill, { stage, event, on }, context());
      expect(taken).toMatchObject({ ok: true });
      if (!taken.ok) return;
      const { introducedOn, outcome, enactment } = taken.value.changes;
      bill = {
        ...bill,
        introducedOn: introducedOn ?? bill.introducedOn,
        outcome: outcome ?? bill.outcome,
        enactment: enactment ?? bill.enactment,
        stageEvents: [...bill.stageEvents, { stage, event, date: on ? knownDay(on) : unknownDay }],
      };
    }
    expect(positionOf(bill)).toBe("enacted");
    expect(bill).toMatchObject({ outcome: "passed", enactment: "enacted" });
    expect(codes(bill)).toEqual([]);
  });

  test("a step that has been taken is not offered again", () => {
    expect(codes(hedgehogs(agreed))).not.toContain("agree-general-principles");
  });

  test("a Budget Bill and an Emergency Bill need no lead committee at Stage 1, an ordinary bill does", () => {
    const step = { stage: "stage_1", event: "general_principles_agreed", on: "2025-01-20" } as const;
    for (const procedure of ["budget", "emergency"] as const) expect(advance(hedgehogs([], { procedure }), step, context()).ok).toBe(true);
    expect(advance(hedgehogs([]), step, context()).ok).toBe(false);
  });
});

describe("what is refused names its rule", () => {
  test("Stage 2 before the general principles are agreed to, with every other reason too", () => {
    const outcome = advance(
      hedgehogs(stage1, { needsFinancialResolution: true }),
      { stage: "stage_2", event: "proceedings_began", on: "2025-03-12" },
      context(),
    );
    expect(outcome).toMatchObject({
      ok: false,
      refusals: [
        { rule: "Rule 9.7", message: expect.stringContaining("has not agreed to the general principles") },
        { rule: "Rule 9.12", message: expect.stringContaining("financial resolution") },
      ],
    });
  });

  test("Stage 2 without the financial resolution that the bill needs (Rule 9.12)", () => {
    const step = { stage: "stage_2", event: "proceedings_began", on: "2025-06-02" } as const;
    const without = advance(hedgehogs(agreed, { needsFinancialResolution: true }), step, context());
    expect(without).toMatchObject({ ok: false, refusals: [{ rule: "Rule 9.12" }] });
    const withIt = hedgehogs([...agreed, ["financial_resolution", "agreed", "2025-03-11"]], { needsFinancialResolution: true });
    expect(advance(withIt, step, context()).ok).toBe(true);
  });

  test("Royal Assent for a bill that has not been passed", () => {
    expect(advance(hedgehogs(agreed), { stage: "royal_assent", event: "royal_assent", on: null }, context())).toMatchObject({
      ok: false,
      refusals: [{ rule: "Scotland Act 1998, section 28", message: expect.stringContaining("has completed its first stage") }],
    });
  });

  test("anything for a bill that fell", () => {
    const fallen = hedgehogs([...stage1, ["stage_1", "general_principles_not_agreed", "2025-03-11"]], {
      outcome: "rejected_stage_1",
      enactment: "not_enacted",
    });
    expect(codes(fallen)).toEqual([]);
    expect(advance(fallen, { stage: "stage_2", event: "completed", on: null }, context()).ok).toBe(false);
  });

  test("a step dated before the one that came last", () => {
    const outcome = advance(hedgehogs(stage1), { stage: "stage_1", event: "lead_committee_report", on: "2025-01-01" }, context());
    expect(outcome).toMatchObject({ ok: false, refusals: [{ field: "on", message: expect.stringContaining("3 March 2025") }] });
  });
});

describe("a passed bill", () => {
  const passed = hedgehogs([...agreed, ["stage_2", "completed", "2025-04-01"], ["stage_3", "passed", "2025-05-01"]], { outcome: "passed" });

  test("does not fall when the session ends", () => {
    expect(codes(passed)).not.toContain("fall-at-dissolution");
    expect(advance(passed, { stage: "dissolution", event: "fell_at_dissolution", on: "2026-04-08" }, context()).ok).toBe(false);
  });

  test("can be stopped by an order, reconsidered, approved and enacted", () => {
    const blocked = {
      ...passed,
      enactment: "blocked",
      stageEvents: [...passed.stageEvents, { stage: "post_passage", event: "section_35_order", date: knownDay("2025-05-20") }],
    } as const;
    expect(codes(blocked)).toContain("agree-to-reconsider");
    expect(codes(blocked)).not.toContain("royal-assent");
    const approved = {
      ...blocked,
      enactment: "pending",
      stageEvents: [
        ...blocked.stageEvents,
        { stage: "reconsideration", event: "agreed_to_reconsider", date: knownDay("2025-09-01") },
        { stage: "reconsideration", event: "approved", date: knownDay("2025-10-01") },
      ],
    } as const;
    expect(positionOf(approved)).toBe("approved");
    expect(codes(approved)).toContain("royal-assent");
  });

  test("can be withdrawn, as the Legal Continuity Bill was, and stays passed", () => {
    const outcome = advance(passed, { stage: "post_passage", event: "withdrawn", on: "2025-06-01" }, context());
    expect(outcome).toMatchObject({ ok: true, value: { changes: { enactment: "not_enacted" } } });
    if (outcome.ok) expect(outcome.value.changes.outcome).toBeUndefined();
  });

  test("that receives Royal Assent within four weeks is warned about and not refused: notices may have ended the period early", () => {
    const early = advance(passed, { stage: "royal_assent", event: "royal_assent", on: "2025-05-28" }, context());
    expect(early).toMatchObject({ ok: true, value: { warnings: [{ message: expect.stringContaining("28 May 2025") }] } });
    expect(advance(passed, { stage: "royal_assent", event: "royal_assent", on: "2025-05-29" }, context())).toMatchObject({
      ok: true,
      value: { warnings: [] },
    });
  });
});

describe("Private and Hybrid Bills", () => {
  test.each(["private", "hybrid"] as const)("a %s bill has a Preliminary, a Consideration and a Final Stage, and no Stage 1", (type) => {
    const bill = hedgehogs([["preliminary_stage", "lead_committee_designated", "2025-01-08"]], { type });
    expect(stepsFrom(bill, scottishParliament).map((step) => step.stageName)).toContain("Preliminary Stage");
    expect(advance(bill, { stage: "stage_1", event: "general_principles_agreed", on: null }, context())).toMatchObject({
      ok: false,
      refusals: [{ field: "stage", message: expect.stringContaining("no Stage 1") }],
    });
  });

  test("a public bill has no Consideration Stage", () => {
    expect(advance(hedgehogs(agreed), { stage: "consideration_stage", event: "completed", on: null }, context())).toMatchObject({
      ok: false,
      refusals: [{ field: "stage" }],
    });
  });

  test("a bill of unknown type has unknown stages: nothing is offered until its type is set", () => {
    const bill = hedgehogs([], { type: null });
    expect(codes(bill)).toEqual([]);
    expect(advance(bill, { stage: "stage_1", event: "completed", on: null }, context())).toMatchObject({
      ok: false,
      refusals: [{ field: "type" }],
    });
  });
});

describe("the interval between Stage 1 and Stage 2 (Rule 9.5.3A)", () => {
  const step = (on: string) => ({ stage: "stage_2", event: "proceedings_began", on }) as const;
  const calendar = { periods: [everyWeekdayOf2025] };

  test("twelve sitting days lie between, and the reckoning is told day by day", () => {
    // Tuesday 11 March; the twelfth sitting day after it is Thursday 27 March, so Stage 2 may begin on Friday 28 March.
    expect(advance(hedgehogs(agreed), step("2025-03-28"), context({ calendar })).ok).toBe(true);
    expect(advance(hedgehogs(agreed), step("2025-03-27"), context({ calendar }))).toMatchObject({
      ok: false,
      refusals: [
        {
          rule: "Rule 9.5.3A",
          field: "on",
          message: expect.stringMatching(/28 March 2025 at the earliest.*Wednesday 12 March 2025: sitting day 1.*weekend/s),
        },
      ],
    });
  });

  test("a recess does not count", () => {
    const recess: CalendarPeriod = { kind: "recess", name: "made-up recess", from: "2025-03-17", to: "2025-03-21", isAssumption: false };
    expect(advance(hedgehogs(agreed), step("2025-03-28"), context({ calendar: { periods: [everyWeekdayOf2025, recess] } })).ok).toBe(false);
  });

  test("without a calendar it cannot be checked, which is a warning and not a refusal", () => {
    expect(advance(hedgehogs(agreed), step("2025-03-12"), context())).toMatchObject({
      ok: true,
      value: { warnings: [{ rule: "Rule 9.5.3A", message: "Rule 9.5.3A cannot be checked: no calendar for 12 March 2025." }] },
    });
  });

  test("nothing is refused on a calendar that is only assumed", () => {
    const assumed = { periods: [{ ...everyWeekdayOf2025, isAssumption: true }] };
    expect(advance(hedgehogs(agreed), step("2025-03-12"), context({ calendar: assumed }))).toMatchObject({
      ok: true,
      value: { warnings: [{ message: expect.stringContaining("assumption") }] },
    });
  });

  test("a motion that suspended the rule for this bill lifts it, and is named", () => {
    const suspended = context({
      calendar,
      variations: [
        { ruleCode: "stage-1-to-stage-2", effect: "suspended", amount: null, motionReference: "S6M-00000", agreedOn: "2025-03-01" },
      ],
    });
    expect(advance(hedgehogs(agreed), step("2025-03-12"), suspended)).toMatchObject({
      ok: true,
      value: { warnings: [{ message: expect.stringContaining("S6M-00000") }] },
    });
  });

  test("a motion can shorten it for this bill", () => {
    const shortened = context({
      calendar,
      variations: [{ ruleCode: "stage-1-to-stage-2", effect: "varied", amount: 3, motionReference: "S6M-00000", agreedOn: "2025-03-01" }],
    });
    expect(advance(hedgehogs(agreed), step("2025-03-17"), shortened).ok).toBe(true);
    expect(advance(hedgehogs(agreed), step("2025-03-14"), shortened).ok).toBe(false);
  });

  test("does not hold for an Emergency Bill", () => {
    expect(advance(hedgehogs(agreed, { procedure: "emergency" }), step("2025-03-12"), context({ calendar }))).toMatchObject({
      ok: true,
      value: { warnings: [] },
    });
  });

  test("an old bill is not held to a rule of which we do not know that it applied then", () => {
    const old = hedgehogs(
      [
        ["stage_1", "lead_committee_designated", "2003-01-08"],
        ["stage_1", "general_principles_agreed", "2003-03-11"],
      ],
      { introducedOn: "2003-01-06" },
    );
    const calendar2003 = { periods: [{ ...everyWeekdayOf2025, from: "2003-01-01", to: "2003-12-31" }] };
    expect(advance(old, step("2003-03-12"), context({ calendar: calendar2003 }))).toMatchObject({
      ok: true,
      value: { warnings: [{ message: expect.stringContaining("how it stood on 12 March 2003 is not known") }] },
    });
  });
});

describe("an override", () => {
  const tooEarly = { stage: "stage_3", event: "passed", on: "2025-04-01" } as const;

  test("needs a reason", () => {
    expect(advance(hedgehogs(agreed), tooEarly, context({ override: { reason: " " } }))).toMatchObject({
      ok: false,
      refusals: [{ field: "reason" }, {}],
    });
  });

  test("records what happened, with the reason and the rules that were set aside", () => {
    expect(advance(hedgehogs(agreed), tooEarly, context({ override: { reason: "The Official Report shows it." } }))).toMatchObject({
      ok: true,
      value: { overrideReason: "The Official Report shows it.", overridden: [{ rule: "Rule 9.8" }] },
    });
  });

  test("where nothing is refused, is not recorded as one", () => {
    expect(
      advance(
        hedgehogs(stage1),
        { stage: "stage_1", event: "general_principles_agreed", on: "2025-03-11" },
        context({ override: { reason: "Just in case" } }),
      ),
    ).toMatchObject({
      ok: true,
      value: { overrideReason: null, overridden: [] },
    });
  });

  test("cannot give a Private Bill a Stage 1", () => {
    expect(
      advance(
        hedgehogs([], { type: "private" }),
        { stage: "stage_1", event: "completed", on: null },
        context({ override: { reason: "I want to" } }),
      ).ok,
    ).toBe(false);
  });
});
