import { expect, test } from "vitest";
import { choose, steps } from "./steps.ts";

const words = (only?: string) => choose(steps, only).map((step) => step.word);

test("without a choice everything runs, the browser last", () => {
  expect(words()).toHaveLength(steps.length);
  expect(words().at(-1)).toBe("browser");
});

test("a group and single words can be chosen together", () => {
  expect(words("tests,lint")).toEqual(["lint", "unit", "browser"]);
});

test("with one unknown word nothing runs, so that a slip of the pen does not look like success", () => {
  expect(words("unit,brower")).toEqual([]);
});
