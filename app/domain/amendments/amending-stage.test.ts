import { expect, test } from "vitest";
import { amendingStage, amendingStages, isAmendingStage } from "./amending-stage.ts";
import { deciders } from "./decide.ts";

test.each([
  ["stage_2", "the convener"],
  ["consideration_stage", "the convener"],
  ["stage_3", "the Presiding Officer"],
  ["final_stage", "the Presiding Officer"],
  ["reconsideration", "the Presiding Officer"],
] as const)("at %s %s has the casting vote", (stage, chair) => {
  expect(isAmendingStage(stage)).toBe(true);
  expect(deciders[amendingStage(stage)].chair).toBe(chair);
});

test("no amendment is decided at another stage", () => {
  expect(amendingStages).toHaveLength(5);
  expect(isAmendingStage("stage_1")).toBe(false);
});
