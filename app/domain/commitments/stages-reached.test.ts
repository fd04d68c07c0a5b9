import { expect, test } from "vitest";
import { dueOf, standingOf } from "./commitment.ts";
import { type BillCourse, stageInWords, stagesReached } from "./stages-reached.ts";

const course = (events: BillCourse["events"], outcome: BillCourse["outcome"] = "in_progress"): BillCourse => ({ events, outcome });
const debate = { stage: "stage_1", event: "debate", on: "2026-02-02" } as const;
const agreed = { stage: "stage_1", event: "general_principles_agreed", on: "2026-02-03" } as const;
const passed = { stage: "stage_3", event: "passed", on: "2026-06-03" } as const;

test.each([
  ["before Stage 3", "stage_3"],
  ["at stage two", "stage_2"],
  ["ahead of stage 1, at stage 1", "stage_1"],
  ["before the Consideration Stage", "consideration_stage"],
  ["at stage 2 or stage 3", null],
  ["in due course", null],
  ["backstage 3", null],
  [null, null],
])("the stage that is named in “%s” is %s", (words, stage) => {
  expect(stageInWords(words)).toBe(stage);
});

test("a stage ends on the day of its decision", () => {
  expect(stagesReached(course([debate, agreed])).get("stage_1")).toEqual({ kind: "ended", on: "2026-02-03" });
});

test("a stage that has begun has not ended, and one that may still come is not spoken of", () => {
  const reached = stagesReached(course([debate]));
  expect([reached.get("stage_1"), reached.get("stage_2"), reached.get("stage_3")]).toEqual([undefined, undefined, undefined]);
});

test("a stage that is followed by another has ended, on a day that is not known", () => {
  expect(stagesReached(course([agreed, passed], "passed")).get("stage_2")).toEqual({ kind: "ended", on: null });
});

test("a bill that fell at Stage 1 never reached Stage 3, and what was due there is not overdue", () => {
  const fell = { stage: "stage_1", event: "general_principles_not_agreed", on: "2026-02-03" } as const;
  const reached = stagesReached(course([debate, fell], "rejected_stage_1"));
  expect(reached.get("stage_3")).toEqual({ kind: "never" });
  expect(standingOf({ state: "open", due: dueOf(null, "stage_3", reached) }, "2026-12-01").kind).toBe("stage-not-reached");
});

test("where the outcome is not known nothing is said of stages that are not on record", () => {
  expect(stagesReached(course([], null)).size).toBe(0);
});

test("a long text is looked through in good time", () => {
  const before = performance.now();
  expect(stageInWords("stage ".repeat(200_000))).toBeNull();
  expect(performance.now() - before).toBeLessThan(2000);
});
