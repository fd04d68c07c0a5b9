import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { noFacts, type Receipt } from "#app/domain/facts/facts.ts";
import { flatten } from "#app/domain/text/linear.ts";
import { printPlainText } from "#app/domain/text/print-plain-text.ts";
import { setInLines } from "#app/domain/text/set-in-lines.ts";
import { type Cast, loadCast } from "#app/services/accounts/test-accounts.server.ts";
import { contextOf } from "#app/services/context.server.ts";
import { layFacts } from "#app/services/facts/lay-facts.server.ts";
import { seedRulebook } from "#app/services/rules/seed-rulebook.server.ts";
import type { Database } from "#db/connection.server.ts";
import { castNow } from "#db/fixtures/cast.ts";
import { careBill, madeUpFacts } from "#db/fixtures/made-up-bills.ts";
import { amendmentsOf, hedgehogTexts, versionsOf } from "#db/fixtures/made-up-versions.ts";
import { openTestDatabase } from "#db/test-database.server.ts";
import { enterVersion } from "./enter-version.server.ts";
import { previewEntry, readBillForEntry } from "./preview-entry.server.ts";
import { readComparison } from "./read-comparison.server.ts";
import { readConsolidation } from "./read-consolidation.server.ts";
import { carryReading, type EntryRead, readCarried, readFile, readPasted } from "./read-entry.server.ts";
import { readProvisionLife } from "./read-provision-life.server.ts";
import { readVersionPage } from "./read-version-page.server.ts";
import { readVersion, readVersionAddress, readVersionsOfBill } from "./read-versions.server.ts";
import { verifyVersion } from "./verify-version.server.ts";
import { writeVersion } from "./write-version.server.ts";

const bill = careBill.slug;
const [first, second] = [`${bill}-as-introduced`, `${bill}-as-amended-at-stage-2`];
const receipt: Receipt = { kind: "t", file: null, fileSha256: null, importer: "t", asked: 1, came: 1, missing: [], contradictory: [] };
const bytesOf = (text: string) => new TextEncoder().encode(text);
const printed = printPlainText(hedgehogTexts.asAmended, { layout: setInLines(hedgehogTexts.asAmended), margins: true });

let database: Database;
let people: Cast;

beforeAll(async () => {
  database = await openTestDatabase();
  people = await loadCast(database);
  const operator = contextOf(database, { kind: "operator", command: "import" }, castNow);
  await seedRulebook(operator);
  await layFacts(operator, madeUpFacts, { receipt });
  await layFacts(operator, { ...noFacts, versions: versionsOf(bill), amendments: amendmentsOf(bill) }, { receipt });
});
afterAll(() => database.close());

describe("the page of a version", () => {
  test("counts the amendments that are aimed at each provision, and says how many have no place", async () => {
    const page = await readVersionPage(people.asVisitor(), bill, first, null);
    expect(page.amendments.aimedAt).toMatchObject({ "section-1-1": 1, "section-2": 1 });
    // An amendment to an amendment has no place of its own in the text.
    expect(page.amendments.unplaced).toBeGreaterThan(0);
    expect(page.amendments.unplaced).toBeLessThan(page.amendments.all);
    expect(page.contents.map(({ anchor }) => anchor)).toEqual(["long-title", "section-1", "section-2", "section-3"]);
    expect(page.actorMay).toEqual({ record: false, verify: false });
  });

  test("finds a line of the print, and a provision by its name", async () => {
    const byLine = await readVersionPage(people.asVisitor(), bill, first, { kind: "line", page: 1, line: 2 });
    expect(byLine.sought?.result).toMatchObject({ ok: true, place: { anchor: "section-1-1" } });
    const byName = await readVersionPage(people.asVisitor(), bill, second, { kind: "provision", words: "s 1(2)" });
    expect(byName.sought?.result).toMatchObject({ ok: true, place: { anchor: "section-1-2" } });
    const noLines = await readVersionPage(people.asVisitor(), bill, second, { kind: "line", page: 1, line: 3 });
    expect(noLines.sought?.result).toMatchObject({ ok: false });
  });

  test("can be taken away as Akoma Ntoso that reads as the same text, as plain text and as JSON", async () => {
    const akn = await writeVersion(people.asVisitor(), bill, first, "akn");
    const read = readPasted(akn.content);
    if (!read.ok) throw new Error("it was refused");
    expect(read.value.text).toEqual((await readVersion(people.asVisitor(), bill, first)).text);
    expect((await writeVersion(people.asVisitor(), bill, first, "txt")).content).toContain("reasonable care");
    expect(JSON.parse((await writeVersion(people.asVisitor(), bill, first, "json")).content)).toMatchObject({ version: { slug: first } });
  });
});

describe("a made-up bill cannot be taken away as if it were real", () => {
  test.each(["akn", "txt", "json"] as const)("the file says that it is made up: %s", async (format) => {
    const { content } = await writeVersion(people.asVisitor(), bill, first, format);
    expect(content.slice(0, 400)).toMatch(/Made up: invented|"isMadeUp": true/);
  });

  test("and the marked plain text is read as the same provisions, pages and lines", async () => {
    const read = readPasted((await writeVersion(people.asVisitor(), bill, first, "txt")).content);
    const { text } = await readVersion(people.asVisitor(), bill, first);
    if (!read.ok) throw new Error("it was refused");
    expect(flatten(read.value.text.text)).toHaveLength(flatten(text.text).length);
    expect(read.value.text.layout).toHaveLength(text.layout?.length ?? 0);
  });
});

describe("two versions", () => {
  test("are compared in either direction, with the share that changed", async () => {
    const page = await readComparison(people.asVisitor(), bill, first, second);
    expect(page.counts).toMatchObject({ changed: 1, inserted: 0, leftOut: 0 });
    expect(page.comparison).toMatchObject({ wordsInserted: 1, wordsLeftOut: 1 });
    expect(page.sentences.map(({ text }) => text)).toEqual([expect.stringContaining("“reasonable” became “great”")]);
    const back = await readComparison(people.asVisitor(), bill, second, first);
    expect(back.comparison.changedShare).toBe(page.comparison.changedShare);
  });

  test("is found by its own address, by which changes and mails name it", async () => {
    expect(await readVersionAddress(people.asVisitor(), first)).toBe(`/bills/${bill}/text/${first}`);
    await expect(readVersionAddress(people.asVisitor(), "none")).rejects.toMatchObject({ kind: "not-found" });
  });

  test("a version that is not there is not compared", async () => {
    await expect(readComparison(people.asVisitor(), bill, first, "no-such-version")).rejects.toMatchObject({ kind: "not-found" });
  });
});

describe("one provision's life", () => {
  test("follows it through the versions, with the amendments that were aimed at it and what became of them", async () => {
    const life = await readProvisionLife(people.asVisitor(), bill, "section-1", null);
    expect(life.versions.map(({ fate }) => fate)).toEqual(["first", "changed"]);
    const [introduced] = life.versions;
    expect(introduced?.amendments.find(({ key }) => key === "1")).toMatchObject({ outcome: "Agreed to", at: ["section 1(1)"] });
    const untouched = await readProvisionLife(people.asVisitor(), bill, "section-3", first);
    expect(untouched.versions.map(({ fate, amendments }) => [fate, amendments.length])).toEqual([
      ["first", 0],
      ["unchanged", 0],
    ]);
  });

  test("of a subsection names the section that it stands in", async () => {
    expect((await readProvisionLife(people.asVisitor(), bill, "section-1-1", null)).within).toEqual({
      anchor: "section-1",
      name: "section 1",
    });
    await expect(readProvisionLife(people.asVisitor(), bill, "section-99", null)).rejects.toMatchObject({ kind: "not-found" });
  });
});

describe("the check of a version", () => {
  test("lists each provision with both readings, and says when what is kept is out of date", async () => {
    expect(await readConsolidation(people.asVisitor(), bill, second)).toMatchObject({ isOutdated: false, mayVerify: false });
    await verifyVersion(await people.as("morag"), bill, second);
    const page = await readConsolidation(await people.as("morag"), bill, second);
    expect(page).toMatchObject({ isOutdated: false, mayVerify: true, kept: { outcome: "equal", counts: { equal: 6, all: 6 } } });
    expect(page.now).toMatchObject({ problem: null, verification: { counts: { equal: 6, different: 0 } } });
    await database.writer.updateTable("amendments").set({ state: "disagreed_to" }).where("number", "=", "1").execute();
    const after = await readConsolidation(people.asVisitor(), bill, second);
    expect(after.isOutdated).toBe(true);
    expect(after.now).toMatchObject({ verification: { counts: { different: 1 } } });
    await database.writer.updateTable("amendments").set({ state: "agreed_to" }).where("number", "=", "1").execute();
    await expect(readConsolidation(people.asVisitor(), bill, first)).rejects.toMatchObject({ kind: "not-found" });
  });
});

describe("entering a version", () => {
  const read = (text: string): EntryRead => {
    const pasted = readPasted(text);
    if (!pasted.ok) throw new Error(JSON.stringify(pasted.refusals));
    return pasted.value;
  };
  const fields = { kind: "as_passed", title: "As passed", reference: "SP Bill 991B", printed_on: "2026-11-01" };
  const source = { title: "The print", url: null, publisher: null, confidence: "official", what: null } as const;

  test("shows every line with what it was read as, and what was found again in the version before", async () => {
    const editor = await people.as("morag");
    const { versions } = await readBillForEntry(editor, bill);
    const preview = await previewEntry(editor, versions, read(printed.replace("great care", "the greatest care")));
    expect(preview.matched).toMatchObject({ carried: 6, added: [], leftOut: [] });
    expect(preview.pages).toMatchObject({ last: 1 });
    expect(preview.lines?.find(({ content }) => content.includes("greatest"))).toMatchObject({ state: "placed", readAs: "section 1(1)" });
    expect((await readVersionsOfBill(editor, bill)).versions).toHaveLength(2);
  });

  test.each([
    ["nothing", "", /Paste the text/],
    ["a million letters", "x".repeat(1_000_000), /Line 1 has 1000000 characters/],
    ["words without a section", "(((( [[[[ lorem\n".repeat(100), /No section was found.*line 1/],
    ["XML that ends early", "<Legislation><Body>", /line 1, column/],
    ["an XML bomb", `<!DOCTYPE a [<!ENTITY b "c"><!ENTITY d "&b;&b;">]><Legislation>&d;</Legislation>`, /document type declaration/i],
  ])("%s is refused with its place", (_, text, message) => {
    const refused = readPasted(text);
    expect(refused.ok).toBe(false);
    expect(refused.ok ? null : refused.refusals[0]).toMatchObject({ field: "text", message: expect.stringMatching(message) });
  });

  test.each([
    ["empty.txt", bytesOf(""), /is empty/],
    ["bill.pdf", bytesOf("this is none"), /not a PDF/],
    ["cut.pdf", bytesOf(`%PDF-1.7\n${"A".repeat(4000)}`), /PDF/],
    ["numbers.bin", new Uint8Array([1, 2, 0, 3]), /byte 3/],
    ["bill.docx", bytesOf("PK\u0003\u0004…"), /word processor/],
    ["huge.txt", new Uint8Array(10_000_001), /10 MB/],
  ])("a file that cannot be read is refused: %s", async (name, bytes, message) => {
    const refused = await readFile({ name, bytes });
    expect(refused.ok ? null : refused.refusals[0]).toMatchObject({ field: "file", message: expect.stringMatching(message) });
  });

  test("what was read of a file is the same after it went through the form", async () => {
    const file = await readFile({ name: "bill.txt", bytes: bytesOf(printed) });
    if (!file.ok) throw new Error("it was refused");
    const carried = carryReading(file.value);
    const again = carried.ok ? readCarried(carried.value, { format: "text", noLayout: null }) : carried;
    expect(again).toMatchObject({ ok: true, value: { text: file.value.text, format: "text", noLayout: null } });
    expect(readCarried("<akomaNtoso>", { format: "pdf", noLayout: null })).toMatchObject({ ok: false });
  });

  test("asks for print, reference, day and source, all at once, and writes nothing without them", async () => {
    const given = { bill, read: read(printed), publish: true, isMadeUp: true, source: null, typed: { title: null } };
    const refused = await enterVersion(await people.as("morag"), given);
    expect(refused.ok ? [] : refused.refusals.map(({ field }) => field).toSorted()).toEqual([
      "kind",
      "printed_on",
      "reference",
      "source_title",
      "title",
    ]);
    expect((await readVersionsOfBill(people.asVisitor(), bill)).versions).toHaveLength(2);
  });

  test("records it with its identities, and checks it against the amendments agreed to", async () => {
    const entered = await enterVersion(await people.as("morag"), {
      bill,
      read: read(printed),
      publish: true,
      isMadeUp: true,
      source,
      typed: fields,
    });
    expect(entered).toMatchObject({ ok: true, value: { provisions: 6, carried: 6 } });
    const { versions } = await readVersionsOfBill(people.asVisitor(), bill);
    expect(versions.at(-1)).toMatchObject({
      title: "As passed",
      hasLayout: true,
      sourceFormat: "text",
      verification: { outcome: "equal" },
    });
    const events = await database.reader.selectFrom("events").select("event").where("subject_kind", "=", "version").execute();
    expect(events.map(({ event }) => event)).toContain("version.recorded");
  });

  test("only editors come to the page", async () => {
    await expect(readBillForEntry(await people.as("rory"), bill)).rejects.toMatchObject({ kind: "forbidden" });
  });
});
