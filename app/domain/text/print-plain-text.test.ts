import { expect, test } from "vitest";
import { madeUpBill } from "./fixtures/made-up-bill.ts";
import { printPlainText } from "./print-plain-text.ts";
import { setInLines } from "./set-in-lines.ts";

const plain = printPlainText(madeUpBill);

test("what is inserted into another Act stands between quotation marks, the full stop behind them", () => {
  expect(plain).toContain("“(2A) A hedge in which a hedgehog lives must not be cut—");
  expect(plain).toContain("“winter” means the months of November to March.”.");
  expect(plain).toContain("““hedgehog” means any animal of the species Erinaceus europaeus,”.");
});

test("what stands beneath a provision is set in, and closing words stand under the words that they close", () => {
  expect(plain).toContain("(3) A person who—\n      (a) keeps a garden,");
  expect(plain).toContain("      (c) is not exempt by virtue of section 4,\n    must report the hedgehog");
});

test("with margins every fifth line of a page has its number, headings not counted", () => {
  const layout = setInLines(madeUpBill);
  const lines = printPlainText(madeUpBill, { layout, margins: true }).split("\n");
  expect(lines.filter((line) => line.startsWith("Page ")).length).toBe(layout.at(-1)?.page);
  const numbers = lines.flatMap((line) => /^ *(\d+) {2}/.exec(line.slice(0, 6))?.[1] ?? []);
  expect(numbers).toEqual(layout.filter(({ line }) => line % 5 === 0).map(({ line }) => String(line)));
});

test("words that a layout does not hold are printed all the same", () => {
  const half = setInLines(madeUpBill).slice(0, 10);
  expect(printPlainText(madeUpBill, { layout: half })).toContain("The Commission may determine its own procedure.");
});
