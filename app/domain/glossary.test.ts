import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { glossary } from "./glossary.ts";

test("the glossary is in alphabetical order, each word once", () => {
  const terms = glossary.map((each) => each.term);
  expect([...terms].sort((a, b) => a.localeCompare(b, "en-GB"))).toEqual(terms);
  expect(new Set(glossary.map((each) => each.slug)).size).toBe(glossary.length);
});

test("every word has a meaning in whole sentences and a source", () => {
  for (const { meaning, source, term } of glossary) {
    expect(meaning, term).toMatch(/^[A-Z“].*[.]$/);
    expect(source.length, term).toBeGreaterThan(0);
  }
});

test("the developers' glossary has every word, with the same meaning", () => {
  const readme = readFileSync(new URL("./README.md", import.meta.url), "utf8");
  for (const { term, meaning } of glossary) expect(readme).toContain(`| **${term}** | ${meaning} |`);
});
