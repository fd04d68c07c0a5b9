import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { glossary } from "#app/domain/glossary.ts";
import { exampleBillSlugs, findHelpPage, helpPages } from "./help-pages.ts";

/** Words in the longest sentence of a text. */
function longestSentence(text: string): number {
  return Math.max(...text.split(/[.:;?!]\s/).map((sentence) => sentence.split(/\s+/).length));
}

describe("the help pages", () => {
  test("each has an address of its own and is found by it", () => {
    for (const page of helpPages) expect(findHelpPage(page.slug)).toBe(page);
    expect(findHelpPage("no-such-page")).toBeNull();
  });
  test("are written in sentences that a fourteen-year-old reads: none is longer than 40 words", () => {
    for (const page of helpPages) {
      for (const text of [page.lead, ...page.sections.flatMap((section) => [...section.paragraphs, ...(section.points ?? [])])]) {
        expect(longestSentence(text), text).toBeLessThanOrEqual(40);
      }
    }
  });
  test("use only words that the glossary explains", () => {
    const known = new Set(glossary.map((each) => each.slug));
    for (const page of helpPages)
      for (const section of page.sections) for (const term of section.terms ?? []) expect(known, `${page.slug}: ${term}`).toContain(term);
  });
  test("show bills of every kind of ending", () => {
    expect(exampleBillSlugs().length).toBeGreaterThan(10);
    expect(new Set(exampleBillSlugs()).size).toBe(exampleBillSlugs().length);
  });
});

const pack = "../shared/data/bills.json";
test.skipIf(!existsSync(pack))("every example is a real bill", () => {
  const { bills }: { bills: { id: string }[] } = JSON.parse(readFileSync(pack, "utf8"));
  const real = new Set(bills.map((each) => each.id));
  for (const slug of exampleBillSlugs()) expect(real).toContain(slug);
});
