import { expect, test } from "vitest";
import { identifyByAddress } from "./address.ts";
import { madeUpBill } from "./fixtures/made-up-bill.ts";
import { contentsOf, type ReadableProvision, readableText } from "./readable-text.ts";
import { setInLines } from "./set-in-lines.ts";

const text = identifyByAddress(madeUpBill);
const layout = setInLines(text, { linesPerPage: 24 });

function all(provisions: readonly ReadableProvision[]): readonly ReadableProvision[] {
  return provisions.flatMap((provision) => [provision, ...all(provision.children)]);
}

test("no word is lost or said twice, wherever the lines of the print begin", () => {
  const plain = all(readableText({ text, layout: null }));
  const withLines = all(readableText({ text, layout }));
  const words = (provisions: readonly ReadableProvision[]) => provisions.map(({ pieces }) => pieces.map((piece) => piece.text).join(""));
  expect(words(withLines)).toEqual(words(plain));
});

test("each page begins with its number, and every fifth line has its own", () => {
  const shown = all(readableText({ text, layout })).flatMap(({ pieces }) => pieces.flatMap(({ begins }) => begins ?? []));
  const pages = new Set(layout.map(({ page }) => page));
  expect(shown.filter(({ isFirstOfPage }) => isFirstOfPage)).toHaveLength(pages.size);
  expect(shown.filter(({ isFirstOfPage }) => !isFirstOfPage).every(({ line }) => line % 5 === 0)).toBe(true);
  expect(shown.some(({ line }) => line === 10)).toBe(true);
});

test("the words of the line that somebody looks for are marked, and no others", () => {
  const line = layout.find(({ page, line: number }) => page === 2 && number === 7);
  const sought = all(readableText({ text, layout }, { page: 2, line: 7 }));
  const marked = sought.flatMap(({ id, pieces }) => pieces.filter(({ isSought }) => isSought).map((piece) => [id, piece.text]));
  expect(marked.length).toBeGreaterThan(0);
  expect(new Set(marked.map(([id]) => id))).toEqual(new Set(line?.spans.map(({ id }) => id)));
});

test("text of another Act is told from the bill's own, and is not in the contents", () => {
  const provisions = readableText({ text, layout: null });
  const quoted = all(provisions).filter(({ isQuoted }) => isQuoted);
  expect(quoted.length).toBeGreaterThan(1);
  const listed = new Set(contentsOf(provisions).map(({ anchor }) => anchor));
  expect(quoted.filter(({ anchor }) => listed.has(anchor))).toEqual([]);
  expect(listed.has("section-1")).toBe(true);
});
