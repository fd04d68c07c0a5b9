import { expect, test } from "vitest";
import { claimValue, sourcesDiffer } from "./claims.ts";

test("official pages that name two days of introduction differ", () => {
  expect(sourcesDiffer(["2024-05-15", "2024-05-14"])).toBe(true);
});

test("sources that say the same in other capitals do not differ", () => {
  expect(sourcesDiffer(["Care Reform (Scotland) Bill", "care reform  (Scotland) Bill "])).toBe(false);
  expect(sourcesDiffer([])).toBe(false);
});

test("a day is read in words, and everything else as it is", () => {
  expect(["2024-05-14", "48"].map(claimValue)).toEqual(["14 May 2024", "48"]);
});
