import { expect, test } from "vitest";
import { printRowLine, readRowLine } from "./row-line.ts";

test.each([
  ["held-by", "Criminal Justice Committee correspondence page | https://example.org/letters/1"],
  ["held-by", "press: a made-up paper"],
  ["quotation", "I remain open to any further evidence | A. Minister (made up) | article > letter"],
  ["quotation", "Only the words"],
  ["chain", "article | source: made-up-paper-2021"],
  ["chain", "letter | letter: L01"],
  ["chain", "speech"],
] as const)("a line of %s is written as it was read: %s", (kind, line) => {
  const read = readRowLine(kind, line);
  expect(typeof read === "string" ? read : printRowLine(kind, read)).toBe(line);
});

test.each([
  ["held-by", "A page | javascript:alert(1)"],
  ["held-by", "| https://example.org"],
  ["chain", "article | book: 12"],
  ["chain", "article | source:"],
] as const)("a line of %s that cannot be is refused with a sentence: %s", (kind, line) => {
  expect(readRowLine(kind, line)).toEqual(expect.stringContaining("“"));
});
