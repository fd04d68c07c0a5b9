import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { flatten } from "#app/domain/text/linear.ts";
import type { BillText, ProvisionKind } from "#app/domain/text/provision.ts";
import { readXml } from "../xml/read-xml.ts";
import { findElement, isElement, type XmlNode } from "../xml/xml-tree.ts";
import { madeUpAct } from "./fixtures/made-up-act.ts";
import { type ReadClml, readClml } from "./read-clml.ts";

const pack = "../shared/data/legislation-gov-uk";
const protection = `${pack}/asp_20020006_en.xml`;
const landReform = `${pack}/asp_20030002_en.xml`;

function read(xml: string): ReadClml {
  const outcome = readClml(xml);
  if (!outcome.ok) throw new Error(outcome.refusals.map(({ message }) => message).join(" "));
  return outcome.value;
}

/** Each provision on a line: address, kind, number, heading and words. */
function outline(text: BillText): readonly string[] {
  return flatten(text).map(({ provision: { id, kind, number, heading, text: words } }) =>
    [id, kind, number ?? "–", heading ?? "–", words].join(" | "),
  );
}

function countOf(text: BillText, kind: ProvisionKind, within?: "quotation"): number {
  const blocks = flatten(text);
  const inQuotation = (index: number | null): boolean =>
    index !== null && (blocks[index]?.provision.kind === "quotation" || inQuotation(blocks[index]?.parent ?? null));
  return blocks.filter((block) => block.provision.kind === kind && inQuotation(block.parent) === (within === "quotation")).length;
}

const notInTheText = new Set(["FootnoteRef", "CommentaryRef", "SignedSection", "annotation"]);

/** Letters and figures of the body and the schedules of a document, in order, with the letters that lists count. */
function lettersOfXml(xml: string): string {
  const root = readXml(xml);
  if (!root.ok) throw new Error("The XML cannot be read.");
  const words = (node: XmlNode): string => {
    if (!isElement(node)) return node;
    if (notInTheText.has(node.name)) return "";
    if (node.name !== "OrderedList") return node.children.map(words).join("");
    const items = node.children.filter(isElement);
    const counted =
      node.attributes.get("Type") === "roman" ? ["i", "ii", "iii"] : [..."abcdefghij"].slice(Number(node.attributes.get("Start") ?? 1) - 1);
    return items.map((item, index) => `${counted[index]}${item.children.map(words).join("")}`).join("");
  };
  const parts = ["Body", "Schedules"].map((name) => findElement(root.value, name));
  return lettersOnly(
    parts
      .map((part) =>
        part
          ? part.children
              .filter((c) => !isElement(c) || c.name !== "Title")
              .map(words)
              .join("")
          : "",
      )
      .join(""),
  );
}

/** The same of a text. A section's heading stands before its number in the XML. */
function lettersOfText(text: BillText): string {
  const words = flatten(text).map(({ provision: { kind, number, heading, text: own } }) => {
    if (kind === "long-title" || kind === "preamble") return "";
    return kind === "section" ? `${heading ?? ""}${number ?? ""}${own}` : `${number ?? ""}${heading ?? ""}${own}`;
  });
  return lettersOnly(words.join(""));
}

function lettersOnly(words: string): string {
  return words.replaceAll(/[^\p{L}\p{N}]/gu, "");
}

describe("a made-up Act in CLML", () => {
  const { title, text, remarks } = read(madeUpAct);

  test("is read into its provisions, with numbers as a bill prints them", () => {
    expect(title).toBe("Hedgehogs (Made Up) Act 1899");
    expect(outline(text)).toMatchInlineSnapshot(`
      [
        "long-title | long-title | – | – | An Act to say nothing about hedgehogs.",
        "part-1 | part | Part 1 | Hedgehogs | ",
        "part-1-chapter-1 | chapter | Chapter 1 | General | ",
        "part-1-chapter-1-heading-hedges | cross-heading | – | Hedges | ",
        "section-1 | section | 1 | Right to hedge | ",
        "section-1-1 | subsection | (1) | – | A hedgehog may under the Made-up Act 1898 (c. 0), if allowed—",
        "section-1-1-a | paragraph | (a) | – | sleep; or",
        "section-1-1-b | paragraph | (b) | – | wake—",
        "section-1-1-b-i | sub-paragraph | (i) | – | in spring, or",
        "section-1-1-b-i-a | sub-sub-paragraph | (A) | – | if warm,",
        "section-1-1-b-i-text-1 | text | – | – | earlier,",
        "section-1-1-text-1 | text | – | – | but only if nobody minds.",
        "section-1-2 | subsection | [2] | – | In section 4 there is inserted—",
        "section-1-2-quotation-1 | quotation | – | – | ",
        "section-1-2-quotation-1-section-4a | section | 4A | Quoted hedges | A quoted rule",
        "section-1-2-quotation-1-e | paragraph | (e) | – | a quoted limb",
        "section-1-2-text-1 | text | – | – | .",
        "section-2 | section | 2 | Meanings and sums | In this Act—",
        "section-2-definition-hog | definition | – | – | “hog” means—",
        "section-2-definition-hog-a | paragraph | (a) | – | one hog;",
        "section-2-definition-hog-b | paragraph | (b) | – | two hogs",
        "section-2-item-1 | item | • | – | a bullet",
        "section-2-figure-1 | figure | – | – | 3x / 80",
        "section-2-text-1 | text | – | – | where x is a hedge.",
        "part-1-chapter-1-heading-two-under-one-title | cross-heading | – | Two under one title | ",
        "section-3 | section | 3 | – | Third.",
        "section-4 | section | 4 | – | Fourth.",
        "schedule-1 | schedule | Schedule 1 | Forms | (introduced by section 1)",
        "schedule-1-heading-the-form | cross-heading | – | The form | ",
        "schedule-1-paragraph-1 | schedule-paragraph | 1 | – | ",
        "schedule-1-paragraph-1-1 | schedule-sub-paragraph | (1) | – | The form has—",
        "schedule-1-paragraph-1-1-a | paragraph | (a) | – | a line.",
        "schedule-1-table-1 | table | – | Fees | ",
        "schedule-1-table-1-row-1 | row | – | – | ",
        "schedule-1-table-1-row-1-cell-1 | cell | – | – | Hedge & fee",
        "schedule-1-table-1-row-2 | row | – | – | ",
        "schedule-1-table-1-row-2-cell-1 | cell | – | – | Tall",
        "schedule-1-table-1-row-2-cell-2 | cell | – | – | £ 7 only",
        "schedule-1-figure-1 | figure | – | – | ",
        "schedule-1-text-1 | text | – | – | Words in an unknown element.",
      ]
    `);
  });

  test("loses no letter and no figure", () => {
    expect(lettersOfText(text)).toBe(lettersOfXml(madeUpAct));
  });

  test("has a remark for each thing that was left out or is not known", () => {
    expect(remarks).toEqual([
      "Left out: references to footnotes (1).",
      "Without words: pictures, of which the XML only names the file (1).",
      "Read for its words only: the element “Mystery”, which is not known here (1).",
      "Left out: footnotes (1).",
    ]);
  });

  test("keeps how a table is set", () => {
    const cells = flatten(text).flatMap(({ provision: { kind, cell, text: words } }) => (kind === "cell" ? [{ words, ...cell }] : []));
    expect(cells).toEqual([
      { words: "Hedge & fee", isHeading: true, columns: 2, rows: 1 },
      { words: "Tall", isHeading: false, columns: 1, rows: 1 },
      { words: "£ 7 only" },
    ]);
  });
});

test.each([
  ["<a/>", "no legislation.gov.uk XML"],
  ["<Legislation/>", "no legislation.gov.uk XML"],
  ['<Legislation xmlns="http://www.legislation.gov.uk/namespaces/legislation"/>', "does not hold its text"],
  [madeUpAct.replace("</Body>", ""), "line "],
  ["", "empty"],
])("what is no Act in CLML is refused with a reason: %.40s", (xml, reason) => {
  const outcome = readClml(xml);
  expect(outcome.ok ? "" : outcome.refusals[0]?.message).toContain(reason);
});

describe.skipIf(!existsSync(landReform))("the real Acts of the data pack (skipped where it is absent)", () => {
  test.each([protection, landReform])("%s loses no letter and no figure, and gives every provision an identity", (path) => {
    const xml = readFileSync(path, "utf8");
    const { text, remarks } = read(xml);
    expect(lettersOfText(text)).toBe(lettersOfXml(xml));
    expect(remarks).toEqual([]);
    const ids = flatten(text).map(({ provision }) => provision.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("the larger Act has 131 numbered provisions of the first level: 100 sections, 30 paragraphs of schedules, 1 section quoted", () => {
    const { title, text } = read(readFileSync(landReform, "utf8"));
    expect(title).toBe("Land Reform (Scotland) Act 2003");
    expect(countOf(text, "section")).toBe(100);
    expect(countOf(text, "schedule-paragraph")).toBe(30);
    expect(countOf(text, "section", "quotation")).toBe(1);
    expect([countOf(text, "part"), countOf(text, "chapter"), countOf(text, "schedule"), countOf(text, "quotation")]).toEqual([
      4, 18, 2, 10,
    ]);
  });

  test("the smaller Act has 12 sections and a schedule of 6 paragraphs", () => {
    const { text } = read(readFileSync(protection, "utf8"));
    expect([countOf(text, "section"), countOf(text, "schedule"), countOf(text, "schedule-paragraph")]).toEqual([12, 1, 6]);
  });

  test("every other document of the pack that has a text is read without losing a letter", () => {
    for (const name of readdirSync(pack).filter((file) => file.endsWith(".xml"))) {
      const xml = readFileSync(`${pack}/${name}`, "utf8");
      const outcome = readClml(xml);
      if (!outcome.ok)
        expect([name, outcome.refusals[0]?.message]).toEqual([
          expect.stringContaining("metadata"),
          expect.stringContaining("does not hold its text"),
        ]);
      else expect([name, lettersOfText(outcome.value.text)]).toEqual([name, lettersOfXml(xml)]);
    }
  });
});
