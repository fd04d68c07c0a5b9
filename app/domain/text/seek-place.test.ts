import { describe, expect, test } from "vitest";
import { identifyByAddress } from "./address.ts";
import { madeUpBill } from "./fixtures/made-up-bill.ts";
import { seekLine, seekProvision } from "./seek-place.ts";
import { setInLines } from "./set-in-lines.ts";

const text = identifyByAddress(madeUpBill);
const layout = setInLines(text, { linesPerPage: 24 });
const anchorOf = (words: string) => {
  const sought = seekProvision(text, words);
  return sought.ok ? sought.place.anchor : sought.why;
};

describe("a provision is found as people name it", () => {
  test.each([
    ["1", "section-1"],
    ["section 1", "section-1"],
    ["s 1(2)", "section-1-2"],
    [" S. 1 ( 2 ) ", "section-1-2"],
    ["section-1-2", "section-1-2"],
    ["#SECTION-1-2", "section-1-2"],
    ["Part 1", "part-1"],
    ["the long title", "long-title"],
    ["schedule 1", "schedule-1"],
    ["Schedule 1, paragraph 1", "schedule-1-paragraph-1"],
  ])("%s", (words, anchor) => expect(anchorOf(words)).toBe(anchor));

  test.each([["999"], ["part 77"], ["section-99"], ["what is this?"], ["(".repeat(200)], ["x".repeat(100_000)]])(
    "%s is not there, and it is said what can be done",
    (words) => {
      const sought = seekProvision(text, words);
      expect(sought.ok).toBe(false);
      expect(sought.ok ? "" : sought.why.length).toBeGreaterThan(20);
    },
  );
});

describe("a line of the print", () => {
  test("leads to the provision that is printed on it", () => {
    const line = layout.find(({ page, line: number }) => page === 2 && number === 7);
    expect(seekLine({ text, layout }, 2, 7)).toMatchObject({ ok: true, place: { id: line?.spans[0]?.id } });
  });

  test("that the print does not have is said to be missing, with what there is", () => {
    expect(seekLine({ text, layout }, 1, 99)).toMatchObject({
      ok: false,
      why: expect.stringMatching(/^Page 1 has \d+ lines: there is no line 99 on it\.$/),
    });
    expect(seekLine({ text, layout }, 500, 1)).toMatchObject({ ok: false, why: expect.stringContaining("there is no page 500") });
  });

  test("cannot be found where pages and lines are not known, and that is said", () => {
    expect(seekLine({ text, layout: null }, 1, 1)).toMatchObject({ ok: false, why: expect.stringContaining("are not known") });
  });
});
