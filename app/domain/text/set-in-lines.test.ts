import { describe, expect, test } from "vitest";
import { madeUpBill } from "./fixtures/made-up-bill.ts";
import { indexLines } from "./line-index.ts";
import { flatten } from "./linear.ts";
import { lineAt, type PrintLayout, placeOf } from "./print-lines.ts";
import type { BillText } from "./provision.ts";
import { setInLines } from "./set-in-lines.ts";

/** The linear texts as the lines hold them, put together again. */
function wordsInLines(text: BillText, layout: PrintLayout): Map<string, string> {
  const linear = new Map(flatten(text).map((block) => [block.provision.id, block.linear]));
  const found = new Map<string, string>();
  for (const { spans } of layout)
    for (const { id, from, to } of spans) {
      const before = found.get(id) ?? "";
      expect(from, `a gap or an overlap in ${id}`).toBe(before.length);
      found.set(id, before + (linear.get(id) ?? "").slice(from, to));
    }
  return found;
}

const lineWords = (text: BillText, layout: PrintLayout, page: number, line: number) => {
  const linear = new Map(flatten(text).map((block) => [block.provision.id, block.linear]));
  return lineAt(layout, page, line)?.spans.map(({ id, from, to }) => linear.get(id)?.slice(from, to));
};

describe("a text set in lines", () => {
  test.each([20, 50, 85, 200])("has every character of every provision on one line, at %i characters a line", (charactersPerLine) => {
    const layout = setInLines(madeUpBill, { charactersPerLine });
    const found = wordsInLines(madeUpBill, layout);
    for (const { provision, linear } of flatten(madeUpBill)) expect(found.get(provision.id) ?? "").toBe(linear);
  });

  test("numbers its lines from 1 on each page, and no page is longer than asked", () => {
    const layout = setInLines(madeUpBill, { linesPerPage: 20 });
    let before = { page: 1, line: 0 };
    for (const { page, line } of layout) {
      if (page === before.page) expect(line).toBe(before.line + 1);
      else expect({ page, line }).toEqual({ page: before.page + 1, line: 1 });
      expect(line).toBeLessThanOrEqual(20);
      before = { page, line };
    }
    expect(before.page).toBeGreaterThan(4);
  });

  test("does not count headings", () => {
    const layout = setInLines(madeUpBill);
    expect(lineWords(madeUpBill, layout, 1, 1)?.[0]).toMatch(/^An Act of the Scottish Parliament/);
    expect(lineWords(madeUpBill, layout, 1, 4)?.[0]).toMatch(/^\(1\) The Scottish Ministers must establish/);
  });

  test("has the number of a paragraph of a schedule and of its first sub-paragraph on one line", () => {
    const layout = setInLines(madeUpBill);
    const shared = layout.filter(({ spans }) => spans.length > 1).map(({ page, line }) => lineWords(madeUpBill, layout, page, line));
    expect(shared).toContainEqual(["1", expect.stringMatching(/^\(1\) The Commission/)]);
    expect(shared).toContainEqual([expect.stringMatching(/^\(2\) The gap must/), "."]);
    expect(shared).toContainEqual(["Service", "Fee"]);
  });

  test("a word longer than a line stands alone on one", () => {
    const word = "x".repeat(1_000_000);
    const text: BillText = { provisions: [{ id: "s", kind: "section", number: "1", heading: "H", text: `a ${word} b`, children: [] }] };
    expect(setInLines(text).map(({ spans }) => spans.map(({ from, to }) => to - from))).toEqual([[2], [1_000_001], [1]]);
  });

  test("a text without words has no lines", () => {
    expect(setInLines({ provisions: [] })).toEqual([]);
  });
});

describe("places looked up in an index", () => {
  const layout = setInLines(madeUpBill, { charactersPerLine: 40 });
  const index = indexLines(layout);

  test("are those that reading the whole layout finds, for every character", () => {
    for (const { provision, linear } of flatten(madeUpBill))
      for (let offset = 0; offset <= linear.length; offset += 1)
        expect(index.placeOf(provision.id, offset)).toEqual(placeOf(layout, provision.id, offset));
  });

  test("lead back to their lines", () => {
    layout.forEach((line, position) => {
      expect(index.lineAt(line.page, line.line)).toBe(line);
      expect(index.positionOf(line.page, line.line)).toBe(position);
    });
    expect(index.linesOf(1)).toEqual(layout.filter(({ page }) => page === 1));
  });

  test("are null for what the print has not", () => {
    expect(index.placeOf("nobody", 0)).toBeNull();
    expect(index.lineAt(1, 999)).toBeNull();
    expect(index.positionOf(999, 1)).toBeNull();
    expect(index.linesOf(999)).toEqual([]);
  });
});
