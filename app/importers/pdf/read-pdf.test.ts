import { existsSync, readFileSync } from "node:fs";
import { PDFDocument } from "pdf-lib";
import { describe, expect, test } from "vitest";
import { identifyByAddress } from "#app/domain/text/address.ts";
import { madeUpBill, madeUpTitle } from "#app/domain/text/fixtures/made-up-bill.ts";
import { outline } from "#app/domain/text/fixtures/outline.ts";
import { flatten } from "#app/domain/text/linear.ts";
import { setInLines } from "#app/domain/text/set-in-lines.ts";
import { readClml } from "#app/importers/clml/read-clml.ts";
import type { Outcome } from "#app/lib/outcome.ts";
import { makeOfficialPdf } from "./fixtures/make-official-pdf.ts";
import { pdfLimits } from "./read-items.server.ts";
import { readPdf, readPdfLines } from "./read-pdf.server.ts";

const bill = identifyByAddress(madeUpBill);
const contents = flatten(bill)
  .filter(({ provision }) => provision.kind === "section")
  .map(({ provision: { number, heading } }) => `${number} ${heading}`);
const furniture = { title: madeUpTitle, paper: "SP Bill 99    Session 7 (2026)" };

function valueIn<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.refusals.map(({ message }) => message).join(" "));
  return outcome.value;
}
const refusalOf = (outcome: Outcome<unknown>) => (outcome.ok ? null : outcome.refusals[0]?.message);

describe("a PDF in the official layout", () => {
  test.each([24, 38])("with pages of %i lines is read as the tree and the lines that it was made from", async (linesPerPage) => {
    const layout = setInLines(bill, { linesPerPage });
    const read = valueIn(await readPdf(await makeOfficialPdf(bill, layout, furniture)));
    expect(outline(read.text)).toEqual(outline(bill));
    expect(read.noLayout).toBeNull();
    expect(read.layout).toEqual(layout);
    expect(read.title).toBe(madeUpTitle);
    expect(read.problems).toEqual([]);
  });

  test("with a list of contents in front has the same pages and lines", async () => {
    const layout = setInLines(bill);
    const read = valueIn(await readPdf(await makeOfficialPdf(bill, layout, { ...furniture, contents })));
    expect(outline(read.text)).toEqual(outline(bill));
    expect(read.layout).toEqual(layout);
  });

  test("gives its lines as they stand, page by page", async () => {
    const pages = valueIn(await readPdfLines(await makeOfficialPdf(bill, setInLines(bill), furniture)));
    expect(pages[0]?.[0]).toBe(madeUpTitle);
    expect(pages[0]).toContain("1 The register");
    expect(pages[1]?.[0]).toBe(`2    ${madeUpTitle}`);
  });
});

const act = "../shared/data/legislation-gov-uk/asp_20030002_en.xml";
describe.skipIf(!existsSync(act))("a real Act set as a PDF (the data pack is needed)", () => {
  test("is read as the tree and the lines that it was made from", async () => {
    const text = identifyByAddress(valueIn(readClml(readFileSync(act, "utf8"))).text);
    const layout = setInLines(text);
    const read = valueIn(await readPdf(await makeOfficialPdf(text, layout, furniture)));
    expect(outline(read.text)).toEqual(outline(text));
    expect(read.layout).toEqual(layout);
  }, 60_000);
});

describe("a file that cannot be read", () => {
  const bytes = (words: string) => new TextEncoder().encode(words);

  test.each([
    ["nothing", bytes(""), /not a PDF/],
    ["a letter", bytes("Dear all"), /not a PDF/],
    ["a file that only begins as a PDF", bytes("%PDF-1.7\njunk"), /cannot be read as one|damaged/],
    ["a mebibyte of junk behind the mark", bytes(`%PDF-1.7\n${"(<<[".repeat(262_144)}`), /cannot be read as one|damaged|could not be read/],
  ])("is refused with a word: %s", async (_, file, message) => {
    expect(refusalOf(await readPdf(file))).toMatch(message);
  });

  test("is refused when it is larger than the limits", async () => {
    const file = await makeOfficialPdf(bill, setInLines(bill), furniture);
    expect(refusalOf(await readPdf(file, { ...pdfLimits, bytes: 100 }))).toMatch(/at most 100 are read/);
    expect(refusalOf(await readPdf(file, { ...pdfLimits, pages: 1 }))).toMatch(/too many pages; at most 1/);
    expect(refusalOf(await readPdf(file, { ...pdfLimits, characters: 50 }))).toMatch(/more text than any bill/);
  });

  test("is refused when it takes too long, and the thread that reads it is ended", async () => {
    const file = await makeOfficialPdf(bill, setInLines(bill), furniture);
    expect(refusalOf(await readPdf(file, { ...pdfLimits, seconds: 0.001 }))).toMatch(/could not be read within/);
  });

  test("is refused when it holds no text, and when the text has no section", async () => {
    const empty = await PDFDocument.create();
    empty.addPage();
    expect(refusalOf(await readPdf(await empty.save()))).toMatch(/pictures of pages, not their text/);
    const letter = await PDFDocument.create();
    letter.addPage().drawText("Dear all", { x: 50, y: 700 });
    expect(refusalOf(await readPdf(await letter.save()))).toMatch(/No section was found/);
  });

  test("is refused when it is cut off", async () => {
    const file = await makeOfficialPdf(bill, setInLines(bill), furniture);
    const read = await readPdf(file.slice(0, 600));
    expect(read.ok).toBe(false);
  });

  test("many at once wait for their turn, the rest are asked to come again, and afterwards a PDF is read as ever", async () => {
    const junk = bytes("%PDF-1.7\njunk");
    const read = await Promise.all(Array.from({ length: 14 }, () => readPdf(junk)));
    const told = read.map((each) => refusalOf(each) ?? "read");
    expect(told.filter((message) => /other PDFs are waiting/.test(message))).toHaveLength(4);
    expect(told.filter((message) => /cannot be read as one|damaged/.test(message))).toHaveLength(10);
    expect(refusalOf(await readPdf(junk))).toMatch(/cannot be read as one|damaged/);
  }, 60_000);

  test("leaves the bytes that were given as they were", async () => {
    const file = bytes("%PDF-1.7\njunk");
    await readPdf(file);
    expect(new TextDecoder().decode(file)).toBe("%PDF-1.7\njunk");
  });
});
