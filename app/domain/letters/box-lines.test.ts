import { expect, test } from "vitest";
import { breakLines } from "./box-lines.ts";

test("words are broken between words, and what does not fit ends with three dots", () => {
  expect(breakLines("Safer Drug Consumption Facilities and Drug Checking", 10, 2)).toEqual(["Safer Drug", "Consumption…"]);
  expect(breakLines("short", 10, 2)).toEqual(["short"]);
});
test("a word that is longer than a line is broken", () => {
  expect(breakLines("abcdefghijklmnop", 5, 9).join("")).toBe("abcdefghijklmnop");
  expect(breakLines("abcdefghijklmnop", 5, 9).length).toBeGreaterThan(1);
});
test("letters as wide as they are high take their room", () => {
  expect(breakLines("水水水水水水", 3.2, 9)).toEqual(["水水水", "水水水"]);
});
test("an emoji is not cut in two", () => {
  expect(breakLines("🦊🦊🦊🦊", 2.2, 9)).toEqual(["🦊🦊", "🦊🦊"]);
});
test("nothing is no line", () => {
  expect(breakLines("  \n ", 10, 2)).toEqual([]);
});
