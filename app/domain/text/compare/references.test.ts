import { describe, expect, test } from "vitest";
import { hasSameWords, plainWords } from "./plain-words.ts";
import { maskReferences, numberKey, readReferences } from "./references.ts";

describe("references in the words of a provision", () => {
  test.each([
    ["under section 5(2)(a) of this Act", ["section 5.2.a"]],
    ["sections 5, 6(2) and 7A to 9", ["section 5", "section 6.2", "section 7a", "section 9"]],
    ["Subsection (1) or (2)", ["subsection 1", "subsection 2"]],
    ["paragraph 4(1) of schedule 2", ["paragraph 4.1 of schedule 2", "schedule 2"]],
    ["(introduced by section 11)", ["section 11"]],
    ["the schedule has effect", ["schedule"]],
    ["Part 2 and Chapter 1 of Part 3", ["part 2", "chapter 1 of part 3", "part 3"]],
    ["section 5 of the Made-up Act 1901", ["section 5 elsewhere"]],
    ["paragraph 3 of schedule 2 to that Act", ["paragraph 3 of schedule 2 elsewhere", "schedule 2 elsewhere"]],
    ["section (Hedgehog crossings)", ["section “Hedgehog crossings”"]],
    ["the person or section of a road", []],
    ["this section and that Part", []],
  ])("“%s”", (text, expected) => {
    const references = readReferences(text);
    const shown = references.map(({ unit, path, title, of, isElsewhere }) => {
      const inner = of === null ? undefined : references[of];
      const parts = [
        unit,
        path.join(".") || (title ? `“${title}”` : ""),
        inner ? `of ${inner.unit} ${inner.path.join(".")}` : "",
        isElsewhere ? "elsewhere" : "",
      ];
      return parts.filter(Boolean).join(" ");
    });
    expect(shown).toEqual(expected);
  });

  test("only the numbers are masked, and the schedule has the place of a number", () => {
    expect(maskReferences("section 5(2) applies to 5 hedgehogs in the schedule")).toBe("section ¤ applies to 5 hedgehogs in schedule ¤");
    expect(maskReferences("in schedule 1")).toBe("in schedule ¤");
  });

  test("a number is compared without its word and brackets", () => {
    expect(["(2A)", "Part 2", "Schedule", "Schedule 3", "( )", null].map(numberKey)).toEqual(["2a", "2", "", "3", "", ""]);
  });

  test("a megabyte of references and brackets is read in time", () => {
    const started = performance.now();
    for (const text of [
      "section 5, ".repeat(100_000),
      "section (((".repeat(90_000),
      "(a)".repeat(330_000),
      "schedule of ".repeat(80_000),
      `section ${"1".repeat(1_000_000)}`,
    ]) {
      readReferences(text);
    }
    expect(performance.now() - started).toBeLessThan(8_000);
  });
});

describe("what a printer may set otherwise", () => {
  test.each([
    ["A keeper, “must” count—", 'a keeper "must" count -'],
    ["sub-paragraph", "sub paragraph"],
    ["sub-paragraph", "subparagraph"],
    ["£1,000", "£1000"],
    ["the owner’s land", "the owner's land"],
    ["ﬁne", "fine"],
    ["subsection (2)", "subsection  ( 2 )"],
  ])("“%s” has the words of “%s”", (left, right) => expect(hasSameWords(left, right)).toBe(true));

  test.each([
    ["1.5 metres", "15 metres"],
    ["5 %", "5"],
    ["the owner’s land", "the owners’ land"],
    ["a part", "apart"],
    ["must", "may"],
    ["section 5", "section 6"],
  ])("“%s” has not the words of “%s”", (left, right) => expect(hasSameWords(left, right)).toBe(false));

  test("words are in small letters without signs", () => {
    expect(plainWords("(2) The Keeper’s hedge—1,000.5 m²; 3%")).toEqual(["2", "the", "keeper's", "hedge", "1000.5", "m2", "3", "%"]);
  });
});
