import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { identifyByAddress } from "#app/domain/text/address.ts";
import { type AkomaNtosoDocument, printAkomaNtoso } from "#app/domain/text/akoma-ntoso/print-akoma-ntoso.ts";
import { arbitraryBillText, arbitraryWords } from "#app/domain/text/arbitrary-text.ts";
import { madeUpBill, madeUpTitle } from "#app/domain/text/fixtures/made-up-bill.ts";
import { madeUpText } from "#app/domain/text/fixtures/made-up-text.ts";
import { flatten } from "#app/domain/text/linear.ts";
import type { PrintLayout } from "#app/domain/text/print-lines.ts";
import { type BillText, type Provision, provisionKinds } from "#app/domain/text/provision.ts";
import { setInLines } from "#app/domain/text/set-in-lines.ts";
import { readClml } from "../clml/read-clml.ts";
import { readXml } from "../xml/read-xml.ts";
import { type ReadAkomaNtoso, readAkomaNtoso } from "./read-akoma-ntoso.ts";

const meta: AkomaNtosoDocument["meta"] = { kind: "bill", uri: "/akn/gb-sct/bill/0/0", version: "as-introduced", date: "1999-01-01" };

function print(document: Omit<AkomaNtosoDocument, "meta">): string {
  const printed = printAkomaNtoso({ ...document, meta });
  if (!printed.ok) throw new Error(printed.refusals[0]?.message);
  return printed.value;
}
function read(xml: string): ReadAkomaNtoso {
  const outcome = readAkomaNtoso(xml);
  if (!outcome.ok) throw new Error(outcome.refusals[0]?.message);
  return outcome.value;
}
function expectTheSame(title: string, text: BillText, layout: PrintLayout | null = null) {
  expect(read(print({ title, text, layout }))).toEqual({ title, text, layout, remarks: [] });
}

/** Any kind in any other, with any number and heading: what no bill has, but an amended one in the making might. */
function wild(depth: number): fc.Arbitrary<Provision> {
  const cells = fc.record({ isHeading: fc.boolean(), columns: fc.integer({ min: 1, max: 9 }), rows: fc.integer({ min: 1, max: 9 }) });
  const provision = fc.record({
    id: fc.uuid(),
    kind: fc.constantFrom(...provisionKinds),
    number: fc.option(fc.oneof(fc.constant(""), fc.constant("( )"), arbitraryWords)),
    heading: fc.option(fc.oneof(fc.constant(""), arbitraryWords)),
    text: fc.oneof(fc.constant(""), arbitraryWords, fc.constant("a\u00a0b\u2028c 𝒽 ]]> &amp;")),
    children: depth === 0 ? fc.constant([]) : fc.array(wild(depth - 1), { maxLength: 3 }),
  });
  return fc.tuple(provision, fc.option(cells)).map(([each, cell]) => (each.kind === "cell" && cell ? { ...each, cell } : each));
}

describe("a text that goes out as Akoma Ntoso comes in again", () => {
  test("the same, with every kind of provision", () => {
    expectTheSame("Hedgehogs (Made Up) Bill", identifyByAddress(madeUpText));
    expectTheSame(madeUpTitle, madeUpBill);
  });

  test("with its pages and lines", () => {
    const text = identifyByAddress(madeUpText);
    expectTheSame("Hedgehogs & Co. <made up>", text, setInLines(text));
    expectTheSame("No lines", text, []);
  });

  test("the same, whatever bill it is", () => {
    fc.assert(
      fc.property(arbitraryBillText, arbitraryWords, (text, title) => expectTheSame(title, text, setInLines(text))),
      { numRuns: 60, seed: 3 },
    );
  });

  test("the same, whatever stands in what", () => {
    fc.assert(
      fc.property(fc.array(wild(3), { maxLength: 4 }), (provisions) => expectTheSame("", { provisions })),
      { numRuns: 500, seed: 3 },
    );
  });

  test("the same, a text without provisions too", () => {
    expectTheSame("Nothing", { provisions: [] });
  });

  test.skipIf(!existsSync("../shared/data/legislation-gov-uk")).each(["asp_20020006_en.xml", "asp_20030002_en.xml"])(
    "the same, the real Act %s of the data pack (skipped where it is absent)",
    (name) => {
      const act = readClml(readFileSync(`../shared/data/legislation-gov-uk/${name}`, "utf8"));
      if (!act.ok) throw new Error(act.refusals[0]?.message);
      expectTheSame(act.value.title, act.value.text, setInLines(act.value.text));
    },
  );
});

test("what is written is well-formed, and every address in it is there once", () => {
  const xml = print({ title: "Made up", text: identifyByAddress(madeUpText) });
  expect(readXml(xml).ok).toBe(true);
  const addresses = [...xml.matchAll(/ eId="([^"]*)"/g)].map((match) => match[1]);
  expect(new Set(addresses).size).toBe(addresses.length);
  expect(addresses).toContain("schedule-1-paragraph-2-1-a");
  expect(xml).toContain('<section eId="section-2" wId="section-2">');
  expect(xml).toContain("<wrapUp");
  expect(xml).toContain("<quotedStructure");
});

test("a character that no XML can hold is refused, with its place", () => {
  const text = identifyByAddress({
    provisions: [{ id: "", kind: "section", number: "3", heading: null, text: "A bell: \u0007", children: [] }],
  });
  const printed = printAkomaNtoso({ title: "Made up", text, meta });
  expect(printed.ok ? "" : printed.refusals[0]?.message).toContain("U+0007 in section 3");
  expect(printAkomaNtoso({ title: "\ud800", text: { provisions: [] }, meta }).ok).toBe(false);
});

describe("a document of others", () => {
  const others = `<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0/CSD13"><act name="act"><meta/>
    <preface><longTitle><p>An Act to be <b>made up</b>.</p></longTitle></preface>
    <preamble><formula><p>Be it not enacted</p></formula><p>as follows:</p></preamble>
    <body>
    <hcontainer name="crossheading"><heading>Hedges</heading>
    <section class="prov1" eId="sec_1"><num>1</num><heading>Hedge<noteRef href="#n"/></heading>
      <subsection><num>(1)</num><intro><p>May <ref href="#x">keep</ref><authorialNote><p>A note.</p></authorialNote>—</p></intro>
        <level class="para1"><num>(a)</num><content><p>a hog,</p></content></level>
        <list><point><num>(b)</num><content><p>a badger</p></content></point></list>
        <wrapUp><p>only.</p></wrapUp></subsection>
      <subsection><num>(2)</num><content><p>For <quotedText startQuote="“" endQuote="”">may</quotedText> insert—
        <mod><quotedStructure><paragraph><num>(c)</num><content><p>quoted</p></content></paragraph></quotedStructure></mod>.</p></content></subsection>
    </section></hcontainer>
    <article><num>2</num><content><blockList><listIntroduction>Either—</listIntroduction><item><num>(a)</num><p>x</p></item></blockList><ul><li>y</li></ul></content></article>
    <mystery><p>unknown</p></mystery>
    <hcontainer name="schedules"><hcontainer name="schedule"><num>Schedule</num><paragraph><num>1</num><subparagraph><num>(1)</num><content><p>z</p>
      <table><tr><th>h</th></tr><tr><td colspan="2">c</td></tr></table></content></subparagraph></paragraph></hcontainer></hcontainer>
    </body>
    <attachments><attachment><heading>Form</heading><doc name="schedule"><mainBody><paragraph><num>1</num><content><p>attached</p></content></paragraph></mainBody></doc></attachment></attachments>
  </act></akomaNtoso>`;

  test("is read as far as it is standard, and what is not known is remarked on", () => {
    const { text, remarks } = read(others);
    expect(
      flatten(text).map(({ depth, provision: { id, kind, number, heading, text: words } }) =>
        [depth, kind, id, number, heading, words].join(" | "),
      ),
    ).toMatchInlineSnapshot(`
      [
        "0 | long-title | long-title |  |  | An Act to be made up.",
        "0 | preamble | preamble |  |  | Be it not enacted as follows:",
        "0 | cross-heading | heading-hedges |  | Hedges | ",
        "1 | section | section-1 | 1 | Hedge | ",
        "2 | subsection | section-1-1 | (1) |  | May keep—",
        "3 | paragraph | section-1-1-a | (a) |  | a hog,",
        "3 | paragraph | section-1-1-b | (b) |  | a badger",
        "3 | text | section-1-1-text-1 |  |  | only.",
        "2 | subsection | section-1-2 | (2) |  | For “may” insert—",
        "3 | quotation | section-1-2-quotation-1 |  |  | ",
        "4 | paragraph | section-1-2-quotation-1-c | (c) |  | quoted",
        "3 | text | section-1-2-text-1 |  |  | .",
        "0 | section | section-2 | 2 |  | Either—",
        "1 | paragraph | section-2-a | (a) |  | x",
        "1 | item | section-2-item-1 | • |  | y",
        "0 | text | text-1 |  |  | unknown",
        "0 | schedule | schedule | Schedule |  | ",
        "1 | schedule-paragraph | schedule-paragraph-1 | 1 |  | ",
        "2 | schedule-sub-paragraph | schedule-paragraph-1-1 | (1) |  | z",
        "3 | table | schedule-paragraph-1-1-table-1 |  |  | ",
        "4 | row | schedule-paragraph-1-1-table-1-row-1 |  |  | ",
        "5 | cell | schedule-paragraph-1-1-table-1-row-1-cell-1 |  |  | h",
        "4 | row | schedule-paragraph-1-1-table-1-row-2 |  |  | ",
        "5 | cell | schedule-paragraph-1-1-table-1-row-2-cell-1 |  |  | c",
        "0 | schedule | schedule_2 |  | Form | ",
        "1 | schedule-paragraph | schedule_2-paragraph-1 | 1 |  | attached",
      ]
    `);
    expect(remarks).toEqual([
      "Left out: footnotes (1).",
      "Left out: references to notes (1).",
      "Read for its words only: the element “mystery”, which is not known here (1).",
    ]);
  });

  test("with one identity twice gives the second another, and says so", () => {
    const twice = `<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><bill><body><section wId="x"><num>1</num></section><section wId="x"><num>2</num></section><section wId="section-2"/></body></bill></akomaNtoso>`;
    const { text, remarks } = read(twice);
    expect(text.provisions.map(({ id }) => id)).toEqual(["x", "section-2_", "section-2"]);
    expect(remarks).toEqual(["Given a new identity: provisions with the identity of another (1)."]);
  });
});

test.each([
  ["<a/>", "no Akoma Ntoso 3.0"],
  ['<akomaNtoso xmlns="http://www.akomantoso.org/2.0"><bill><body/></bill></akomaNtoso>', "no Akoma Ntoso 3.0"],
  ['<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><bill/></akomaNtoso>', "no body"],
  ["<akomaNtoso", "line 1"],
  [`<!DOCTYPE a [<!ENTITY b "c">]><akomaNtoso>&b;</akomaNtoso>`, "document type declaration"],
])("what is no Akoma Ntoso is refused with a reason: %.50s", (xml, reason) => {
  const outcome = readAkomaNtoso(xml);
  expect(outcome.ok ? "" : outcome.refusals[0]?.message).toContain(reason);
});

test("pages and lines that name no provision of the text are left out, and remarked on", () => {
  const text = identifyByAddress(madeUpText);
  const xml = print({ title: "Made up", text, layout: [{ page: 1, line: 1, spans: [{ id: "nowhere", from: 0, to: 1 }] }] });
  expect(read(xml).layout).toBeNull();
  expect(read(xml).remarks).toEqual(["Left out: the pages and lines of the print, which do not fit the text (1)."]);
});
