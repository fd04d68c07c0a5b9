import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { noFacts, type Receipt } from "#app/domain/facts/facts.ts";
import { flatten } from "#app/domain/text/linear.ts";
import type { BillText, Provision } from "#app/domain/text/provision.ts";
import { setInLines } from "#app/domain/text/set-in-lines.ts";
import { type Cast, loadCast } from "#app/services/accounts/test-accounts.server.ts";
import { type Context, contextOf } from "#app/services/context.server.ts";
import { layFacts } from "#app/services/facts/lay-facts.server.ts";
import { createRecord } from "#app/services/records/create-record.server.ts";
import { seedRulebook } from "#app/services/rules/seed-rulebook.server.ts";
import type { Database } from "#db/connection.server.ts";
import { castNow } from "#db/fixtures/cast.ts";
import { careBill, madeUpFacts } from "#db/fixtures/made-up-bills.ts";
import { amendmentsOf, hedgehogTexts } from "#db/fixtures/made-up-versions.ts";
import { openTestDatabase } from "#db/test-database.server.ts";
import { readVersion, readVersionsOfBill } from "./read-versions.server.ts";
import { recordVersion, type VersionGiven } from "./record-version.server.ts";
import { replaceVersionText } from "./replace-version-text.server.ts";
import { verifyVersion } from "./verify-version.server.ts";

const bill = careBill.slug;
const receipt: Receipt = { kind: "t", file: null, fileSha256: null, importer: "t", asked: 1, came: 1, missing: [], contradictory: [] };

/** The same text as a reader gives it: with identities that mean nothing. */
function asRead(text: BillText): BillText {
  let count = 0;
  const rename = (each: Provision): Provision => {
    count += 1;
    return { ...each, id: `read-${count}`, children: each.children.map(rename) };
  };
  return { provisions: text.provisions.map(rename) };
}

describe("the versions of a bill", () => {
  let database: Database;
  let people: Cast;
  let editor: Context;
  let first: string;
  let second: string;

  beforeAll(async () => {
    database = await openTestDatabase();
    people = await loadCast(database);
    const operator = contextOf(database, { kind: "operator", command: "import" }, castNow);
    await seedRulebook(operator);
    await layFacts(operator, madeUpFacts, { receipt });
    editor = await people.as("morag");
  });
  afterAll(() => database.close());

  const introduced = asRead(hedgehogTexts.asIntroduced);
  const given = (more: Partial<VersionGiven>): VersionGiven => ({
    bill,
    typed: { kind: "as_introduced", title: "As introduced", reference: "SP Bill 991" },
    text: { text: introduced, layout: setInLines(introduced) },
    sourceFormat: "text",
    publish: true,
    isMadeUp: true,
    source: null,
    ...more,
  });
  const events = () => database.reader.selectFrom("events").selectAll().where("subject_kind", "=", "version").orderBy("id").execute();

  test("the first version has identities made from its addresses, and its lines follow them", async () => {
    const made = await recordVersion(editor, given({}));
    if (!made.ok) throw new Error(JSON.stringify(made.refusals));
    first = made.value.slug;
    expect(made.value).toMatchObject({ slug: `${bill}-as-introduced`, carried: 0 });
    const read = await readVersion(people.asVisitor(), bill, first);
    const ids = flatten(read.text.text).map(({ provision }) => provision.id);
    expect(ids).toContain("section-1-1");
    expect(read.text.layout?.flatMap((line) => line.spans).every((span) => ids.includes(span.id))).toBe(true);
  });

  test("a provision that stays keeps its identity in the next version, though its words changed", async () => {
    const typed = { kind: "as_amended_at_stage_2", title: "As amended at Stage 2" };
    const made = await recordVersion(editor, given({ typed, text: { text: asRead(hedgehogTexts.asAmended), layout: null } }));
    if (!made.ok) throw new Error(JSON.stringify(made.refusals));
    second = made.value.slug;
    expect(made.value.carried).toBe(made.value.provisions);
    const [before, after] = [await readVersion(editor, bill, first), await readVersion(editor, bill, second)];
    const idsOf = (text: BillText) => flatten(text).map(({ provision }) => provision.id);
    expect(idsOf(after.text.text)).toEqual(idsOf(before.text.text));
    expect(after.version).toMatchObject({ position: 1, kind: "as_amended_at_stage_2", hasLayout: false });
  });

  test("a button that was pressed twice does not make two versions of one print", async () => {
    const typed = { kind: "as_amended_at_stage_2", title: "As amended at Stage 2" };
    const again = await recordVersion(editor, given({ typed, text: { text: asRead(hedgehogTexts.asAmended), layout: null } }));
    expect(again).toMatchObject({ ok: false, refusals: [{ field: "title" }] });
    expect((await readVersionsOfBill(editor, bill)).versions).toHaveLength(2);
  });

  test("each has an event of its own, which holds no word of the text", async () => {
    const told = await events();
    expect(told.map(({ event, visibility, actor_id }) => [event, visibility, actor_id])).toEqual([
      ["version.recorded", "public", people.idOf("morag")],
      ["version.recorded", "public", people.idOf("morag")],
    ]);
    expect(JSON.stringify(told)).not.toContain("hedgehog found on their land");
  });

  test("what is missing or clashes is refused with its field, and nothing is written", async () => {
    const fieldsOf = async (more: Partial<VersionGiven>) => {
      const made = await recordVersion(editor, given(more));
      return made.ok ? "recorded" : made.refusals.map((refusal) => refusal.field);
    };
    expect(await fieldsOf({ text: { text: { provisions: [] }, layout: null } })).toEqual(["text"]);
    expect(await fieldsOf({ typed: { kind: "as_introduced" } })).toEqual(["title"]);
    expect(await fieldsOf({ typed: { kind: "as_passed", title: "As passed", position: "1" } })).toEqual(["position"]);
    expect((await readVersionsOfBill(editor, bill)).versions).toHaveLength(2);
  });

  test("a version is not made by the form of records, and only editors record one", async () => {
    await expect(createRecord(editor, "version", { title: "x" }, { publish: true })).rejects.toMatchObject({ kind: "not-found" });
    for (const name of ["rory", "callum"] as const)
      await expect(recordVersion(await people.as(name), given({}))).rejects.toMatchObject({ kind: "forbidden" });
    await expect(recordVersion(people.asVisitor(), given({}))).rejects.toMatchObject({ kind: "forbidden" });
    await expect(recordVersion(editor, given({ bill: "no-such-bill" }))).rejects.toMatchObject({ kind: "not-found" });
  });

  test("a draft version is recorded out of sight of visitors", async () => {
    const typed = { kind: "as_passed", title: "As passed" };
    const made = await recordVersion(editor, given({ typed, publish: false }));
    expect(made.ok).toBe(true);
    expect((await readVersionsOfBill(people.asVisitor(), bill)).versions).toHaveLength(2);
    expect((await events()).at(-1)).toMatchObject({ event: "version.recorded", visibility: "editors" });
    await database.writer.deleteFrom("versions").where("position", "=", 2).execute();
  });

  test("what the agreed amendments make is compared with the next version, once for the same inputs", async () => {
    const operator = { ...editor, actor: { kind: "operator", command: "import" } as const };
    const amendments = amendmentsOf(bill).map((each) => ({ ...each, version: first }));
    await layFacts(operator, { ...noFacts, amendments }, { receipt });
    const checked = await verifyVersion(await people.as("morag", 5), bill, second);
    expect(checked).toMatchObject({ ok: true, value: { isNew: true, result: { outcome: "equal", applied: 1, notApplied: [] } } });
    expect(await verifyVersion(await people.as("morag", 6), bill, second)).toMatchObject({ ok: true, value: { isNew: false } });
    const { versions } = await readVersionsOfBill(people.asVisitor(), bill);
    expect(versions[0]?.verification).toBeNull();
    expect(versions[1]?.verification).toMatchObject({
      outcome: "equal",
      from: { slug: first },
      checkedAt: (await people.as("morag", 5)).now,
    });
    expect((await events()).filter((event) => event.event === "version.verified")).toHaveLength(1);
  });

  test("when an amendment changes it is checked again, and each difference is listed", async () => {
    await database.writer.updateTable("amendments").set({ state: "disagreed_to" }).where("number", "=", "1").execute();
    const checked = await verifyVersion(await people.as("morag", 7), bill, second);
    if (!checked.ok) throw new Error("it was refused");
    expect(checked.value).toMatchObject({ isNew: true, result: { outcome: "different", applied: 0 } });
    expect(checked.value.result.differences).toMatchObject([{ place: "section 1(1)", isPrintingPoint: false }]);
    await expect(verifyVersion(await people.as("rory"), bill, second)).rejects.toMatchObject({ kind: "forbidden" });
    expect(await verifyVersion(editor, bill, first)).toMatchObject({ ok: false });
  });

  test("a better reading takes the place of a text, unless somebody else was first", async () => {
    const { version } = await readVersion(editor, bill, second);
    const better = { text: asRead(hedgehogTexts.asIntroduced), layout: null };
    const shared = { text: better, sourceFormat: "text", layoutNote: null, reason: "A word was misread" } as const;
    const replaced = await replaceVersionText(editor, bill, second, { ...shared, revision: 1 });
    expect(replaced).toEqual({ ok: true, value: { slug: second, isChanged: true } });
    const now = await readVersion(editor, bill, second);
    expect(now.version.sha256).not.toBe(version.sha256);
    expect(flatten(now.text.text).map(({ provision }) => provision.id)).toContain("section-1-1");
    expect(await replaceVersionText(editor, bill, second, { ...shared, revision: 2 })).toMatchObject({ value: { isChanged: false } });
    const again = { ...shared, text: { text: asRead(hedgehogTexts.asAmended), layout: null }, revision: 1 };
    expect(await replaceVersionText(editor, bill, second, again)).toMatchObject({ ok: false });
    const told = (await events()).at(-1);
    expect(told?.event).toBe("version.corrected");
    expect(told?.particulars).not.toContain("reasonable care");
  });
});
