import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { at } from "./place.mjs";
import { satisfies } from "./version.mjs";

const { engines } = JSON.parse(readFileSync(at("package.json"), "utf8"));

test.each([
  ["v20.20.2", false],
  ["v22.17.9", false],
  ["v22.18.0", true],
  ["v23.11.0", false],
  ["v24.0.0", true],
  ["v25.2.0", false],
  ["v26.0.0", true],
  ["v31.1.0", true],
  ["v26.0.0-nightly20260101", true],
])("Node %s may run Assent: %s", (version, may) => {
  expect(satisfies(version, engines.node)).toBe(may);
});

test("a version of the C library with two parts is compared by number and not by letter", () => {
  expect(satisfies("2.4", ">=2.28.0")).toBe(false);
  expect(satisfies("2.36", ">=2.28.0")).toBe(true);
});

test("a range that cannot be read lets nobody in", () => {
  expect(() => satisfies("v24.0.0", "~24")).toThrow("cannot be read");
});
