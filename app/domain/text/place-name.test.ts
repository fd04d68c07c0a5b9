import { expect, test } from "vitest";
import { identifyByAddress, nameOf, namesOf } from "./address.ts";
import { madeUpText } from "./fixtures/made-up-text.ts";

const text = identifyByAddress(madeUpText);

test.each([
  ["long-title", "the long title"],
  ["part-1", "Part 1"],
  ["part-1-chapter-2", "Chapter 2 of Part 1"],
  ["part-1-heading-access-to-hedges", "the heading before section 1"],
  ["section-1-definition-hedge", "the definition of “hedge” in section 1"],
  ["section-1-definition-hedge-a", "paragraph (a) of the definition of “hedge” in section 1"],
  ["section-2", "section 2"],
  ["section-2-1-b-i-a", "section 2(1)(b)(i)(A)"],
  ["section-2-1-text-1", "further words in section 2(1)"],
  ["section-2-1-figure-1", "the figure in section 2(1)"],
  ["section-2-2-quotation-1", "text quoted in section 2(2)"],
  ["section-2-2-quotation-1-section-69a-1", "section 69A(1) in text quoted in section 2(2)"],
  ["section-2-2-quotation-1-4-a", "subsection (4)(a) in text quoted in section 2(2)"],
  ["section-local-referendum", "section (Local referendum)"],
  ["part-2-table-1-row-2", "row 2 of the table in Part 2"],
  ["schedule-1", "schedule 1"],
  ["schedule-1-part-1", "schedule 1, Part 1"],
  ["schedule-1-part-1-heading-made-up-act", "the heading before schedule 1, paragraph 2"],
  ["schedule-1-paragraph-2-1-a", "schedule 1, paragraph 2(1)(a)"],
])("%s is called %s", (id, name) => {
  expect(nameOf(text, id)).toBe(name);
});

test("an unnumbered schedule is the schedule", () => {
  const schedule = { id: "s", kind: "schedule" as const, number: "Schedule", heading: null, text: "", children: [] };
  expect(nameOf({ provisions: [schedule] }, "s")).toBe("the schedule");
});

test("every provision has a name, and what a version has not has none", () => {
  expect([...namesOf(text).values()].filter((name) => name.trim() === "")).toEqual([]);
  expect(nameOf(text, "section-99")).toBeNull();
});
