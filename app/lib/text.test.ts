import { describe, expect, test } from "vitest";
import { foldText, hasAllWords, searchWords, slugOf } from "./text.ts";

describe("a search", () => {
  const title = foldText("Right to Addiction Recovery (Scotland) Bill, Douglas Ross");
  test("finds its words in any order, whatever their accents and capitals", () => {
    expect(hasAllWords(title, searchWords("  ROSS recovéry "))).toBe(true);
  });
  test("finds nothing where one of its words is missing", () => {
    expect(hasAllWords(title, searchWords("recovery hedgehogs"))).toBe(false);
  });
  test("for nothing finds everything", () => {
    expect(hasAllWords(title, searchWords("  "))).toBe(true);
  });
});

test("an address is never empty and never longer than 80 characters", () => {
  expect(slugOf("Màiri O’Neill’s Bill")).toBe("mairi-oneills-bill");
  expect(slugOf("—")).toBe("untitled");
  expect(slugOf("word ".repeat(40)).length).toBeLessThanOrEqual(80);
});
