import { expect, test } from "vitest";
import { unitBeside } from "./figure.ts";

test.each([
  ["1,339", "deaths", "deaths"],
  ["77%", "per cent", null],
  ["between 17.5 per cent and 24 per cent", "per cent", null],
  ["£28.5 million to £38 million", "pounds a year", "a year"],
  ["38", "pounds", "pounds"],
  ["122", null, null],
])("“%s” in %s says its unit once", (value, unit, beside) => {
  expect(unitBeside(value, unit)).toBe(beside);
});
