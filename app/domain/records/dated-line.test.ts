import { expect, test } from "vitest";
import { printDatedLine, readDatedLine } from "./dated-line.ts";

test.each([
  ["office", "Minister for Gardens (made up); 2024-05-14; 2025-01-01; acting; unpaid"],
  ["office", "Minister for Gardens (made up); ; 2025-01-01"],
  ["office", "Minister for Gardens (made up)"],
  ["seat", "Green; Lothian; 2021-05-13"],
  ["committee-member", "Rose Hedge; deputy convener; 2024-05-14"],
  ["former-title", "Hedgehogs Bill (made up); 2026-05-01; 2026-05-10"],
] as const)("a line of %s is written as it was read: %s", (kind, line) => {
  const read = readDatedLine(kind, line);
  expect(typeof read === "string" ? read : printDatedLine(read)).toBe(line);
});

test.each([
  ["office", "Minister; 2024-02-30"],
  ["office", "Minister; 2024-05-14; 2023-01-01"],
  ["seat", "Green"],
  ["committee-member", "Rose Hedge; treasurer"],
  ["former-title", "Hedgehogs Bill (made up); 2026-05-01; 2026-05-10; renamed by its member"],
] as const)("a line of %s that cannot be is refused with a sentence: %s", (kind, line) => {
  expect(readDatedLine(kind, line)).toEqual(expect.stringContaining("“"));
});
