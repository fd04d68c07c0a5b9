import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Facts, noFacts, type Receipt } from "#app/domain/facts/facts.ts";
import { type Actor, visitor } from "#app/domain/permissions/roles.ts";
import { listAmendmentsForEngine } from "#app/services/amendments/list-amendments-for-engine.server.ts";
import { readAmendmentGroups } from "#app/services/amendments/read-amendment-groups.server.ts";
import { readAmendmentList, readAmendmentLists, readOrderOfConsideration } from "#app/services/amendments/read-amendment-lists.server.ts";
import { type Context, contextOf } from "#app/services/context.server.ts";
import { seedRulebook } from "#app/services/rules/seed-rulebook.server.ts";
import { readVersion, readVersionsOfBill } from "#app/services/versions/read-versions.server.ts";
import type { Database } from "#db/connection.server.ts";
import { careBill, madeUpFacts } from "#db/fixtures/made-up-bills.ts";
import { amendmentsOf, groupsOf, hedgehogTexts, listsOf, ordersOf, versionsOf } from "#db/fixtures/made-up-versions.ts";
import { listAllRows } from "#db/queries/facts/rows.server.ts";
import { bothEngines } from "#db/test-database.server.ts";
import { layFacts } from "./lay-facts.server.ts";

const bill = careBill.slug;
const facts: Facts = {
  ...noFacts,
  versions: versionsOf(bill),
  amendments: amendmentsOf(bill),
  amendmentGroups: groupsOf(bill),
  amendmentLists: listsOf(bill),
  ordersOfConsideration: ordersOf(bill),
};
const receipt: Receipt = {
  kind: "text",
  file: null,
  fileSha256: null,
  importer: "text",
  asked: 1,
  came: 1,
  missing: [],
  contradictory: [],
};
const operator: Actor = { kind: "operator", command: "import" };

describe.each(bothEngines)("the text of bills and their amendments, on $engine", ({ open }) => {
  let database: Database;
  let context: Context;
  let anyone: Context;

  beforeAll(async () => {
    database = await open();
    context = contextOf(database, operator, "2026-10-20T10:00:00.000Z");
    anyone = { ...context, actor: visitor };
    await seedRulebook(context);
    await layFacts(context, madeUpFacts, { receipt: { ...receipt, importer: "bills" } });
    await layFacts(context, facts, { receipt });
  }, 60_000);
  afterAll(() => database.close());

  const events = () => listAllRows(context.db, "events", ["id", "event", "particulars"]);

  test("a version is read as it was laid, with its pages and lines", async () => {
    const read = await readVersion(anyone, bill, `${bill}-as-introduced`);
    expect(read.text.text).toEqual(hedgehogTexts.asIntroduced);
    expect(read.text.layout?.[0]).toMatchObject({ page: 1, line: 1 });
    expect(read.version).toMatchObject({ title: "As introduced", reference: "SP Bill 991", hasLayout: true, isMadeUp: true });
    expect((await readVersion(anyone, bill, `${bill}-as-introduced`)).text).toBe(read.text);
  });

  test("without an address the newest version is read, and says why it has no lines", async () => {
    const read = await readVersion(anyone, bill, null);
    expect(read.version).toMatchObject({ title: "As amended at Stage 2", hasLayout: false, layoutNote: "The made-up print has no lines." });
    expect(read.text.layout).toBeNull();
    expect(read.others).toHaveLength(2);
  });

  test("an amendment has its group, its version, its lines and what became of it", async () => {
    const { bill: found } = await readVersionsOfBill(anyone, bill);
    const [first, second, third] = await listAmendmentsForEngine(anyone, { billId: found.id, stage: "stage_2" });
    expect(first).toMatchObject({
      number: "1",
      state: "agreed_to",
      isGovernment: true,
      decisionHow: "without_division",
      decidedOn: "2026-09-22",
      group: { name: "Care", position: 0, place: 0 },
      version: { title: "As introduced" },
      printedLines: ["great"],
    });
    expect(second).toMatchObject({ number: "1A", isStarred: true, isManuscript: true, group: { place: 1 } });
    expect(third).toMatchObject({
      number: "2",
      state: "not_moved",
      lodgedAs: "member",
      isGovernment: false,
      group: { name: "Commencement" },
    });
  });

  test("only a note that somebody confirmed counts as confirmed", async () => {
    const { groups } = await readAmendmentGroups(anyone, bill, "stage_2");
    expect(groups.map((group) => [group.name, group.amendments.map((each) => each.number), group.notes[0]?.isConfirmed])).toEqual([
      ["Care", ["1", "1A"], true],
      ["Commencement", ["2"], false],
    ]);
  });

  test("a list keeps its own order, stars and headings, and the stage its order of consideration", async () => {
    const { lists, bill: found } = await readAmendmentLists(anyone, bill);
    const list = await readAmendmentList(anyone, lists[0]?.slug ?? "");
    expect(list.entries.map(({ number, isStarred, heading }) => [number, isStarred, heading])).toEqual([
      ["1", false, "Section 1"],
      ["1A", true, null],
      ["2", false, "Section 2"],
    ]);
    expect(await readOrderOfConsideration(context, found.id, "stage_2")).toMatchObject({
      isSet: true,
      arrangement: { kind: "schedule-after-introducing-section" },
    });
    expect(await readOrderOfConsideration(context, found.id, "stage_3")).toMatchObject({
      isSet: false,
      arrangement: { kind: "bill-order" },
    });
  });

  test("the same facts twice change nothing and leave no event", async () => {
    const before = await events();
    const laid = await layFacts(context, facts, { receipt });
    expect(laid).toMatchObject({ created: 0, changed: 0, receipt: { missing: [], contradictory: [] } });
    expect(await events()).toEqual(before);
  });

  test("a text that was corrected at its source is another text, and its event holds no word of it", async () => {
    const [first, second] = versionsOf(bill);
    const changed = { ...second, text: hedgehogTexts.asIntroduced };
    const old = await readVersion(anyone, bill, second.slug);
    expect(await layFacts(context, { ...facts, versions: [first, changed] }, { receipt })).toMatchObject({ changed: 1 });
    const now = await readVersion(anyone, bill, second.slug);
    expect(now.text.text).toEqual(hedgehogTexts.asIntroduced);
    expect(now.version.sha256).not.toBe(old.version.sha256);
    const told = (await events()).filter((event) => event.event === "version.corrected").map((event) => String(event.particulars));
    expect(told).toHaveLength(1);
    expect(told[0]).toContain("text_sha256");
    expect(told[0]).not.toContain("reasonable care");
    await layFacts(context, facts, { receipt });
  });

  test("two prints never share a place, and an amendment is never in two groups: the second is told and left out", async () => {
    const [first] = versionsOf(bill);
    const [group] = groupsOf(bill);
    if (!group) throw new Error("the fixture has no group");
    const clash = {
      ...facts,
      versions: [...facts.versions, { ...first, slug: "another-print" }],
      amendmentGroups: [{ ...group, slug: "another-group", position: 7 }],
      ordersOfConsideration: ordersOf(bill).map((each) => ({ ...each, arrangement: { kind: "bill-order" } as const })),
    };
    const { receipt: told } = await layFacts(context, clash, { receipt });
    expect(told.contradictory.join(" ")).toMatch(/another-print: place 0/);
    expect(told.contradictory.join(" ")).toMatch(/stands in another group already/);
    expect(told.contradictory.join(" ")).toMatch(/another order is held already/);
    expect((await readVersionsOfBill(anyone, bill)).versions).toHaveLength(2);
  });

  test("a draft version, a draft list and the text of a draft bill are found by editors only", async () => {
    await database.writer.updateTable("versions").set({ published_at: null }).where("position", "=", 1).execute();
    await database.writer.updateTable("amendment_lists").set({ published_at: null }).execute();
    expect((await readVersionsOfBill(anyone, bill)).versions).toHaveLength(1);
    expect((await readVersionsOfBill(context, bill)).versions).toHaveLength(2);
    expect((await readAmendmentLists(anyone, bill)).lists).toEqual([]);
    await expect(readAmendmentList(anyone, `${bill}-stage-2-marshalled-1`)).rejects.toMatchObject({ kind: "not-found" });
    await expect(readVersion(anyone, bill, `${bill}-as-amended-at-stage-2`)).rejects.toMatchObject({ kind: "not-found" });
    await database.writer.updateTable("bills").set({ published_at: null }).where("slug", "=", bill).execute();
    await expect(readVersion(anyone, bill, null)).rejects.toMatchObject({ kind: "not-found" });
  });
});
