import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Facts, Receipt } from "#app/domain/facts/facts.ts";
import { type Actor, visitor } from "#app/domain/permissions/roles.ts";
import { type Context, contextOf } from "#app/services/context.server.ts";
import { layFacts } from "#app/services/facts/lay-facts.server.ts";
import { addClaim } from "#app/services/records/add-claim.server.ts";
import { chooseClaim } from "#app/services/records/choose-claim.server.ts";
import { correctRecord } from "#app/services/records/correct-record.server.ts";
import { createRecord } from "#app/services/records/create-record.server.ts";
import { setPublished } from "#app/services/records/publish-record.server.ts";
import { readRecordForEditing } from "#app/services/records/read-record.server.ts";
import { seedRulebook } from "#app/services/rules/seed-rulebook.server.ts";
import type { Database } from "#db/connection.server.ts";
import { castNow } from "#db/fixtures/cast.ts";
import { careBill, madeUpFacts } from "#db/fixtures/made-up-bills.ts";
import { bothEngines } from "#db/test-database.server.ts";
import { readBillSources } from "./read-bill-sources.server.ts";
import { readLastRuns, readReceipt, readReceipts } from "./read-receipts.server.ts";
import { readSource, readSourcesInUse } from "./read-source.server.ts";
import { readUndecided, readUnsourced } from "./read-source-queue.server.ts";

const morag: Actor = { kind: "account", id: "morag", name: "Morag", role: "editor", teamIds: [] };
const receipt: Receipt = {
  kind: "bills",
  file: "made-up.json",
  fileSha256: "abc",
  importer: "bills/2",
  asked: 3,
  came: 2,
  missing: ["a made-up hole", "Not in this file: made-up numbers 3."],
  contradictory: [],
};
/** The made-up record as if it were real: what is made up needs no source, so nothing could be shown here. */
const facts: Facts = { ...madeUpFacts, bills: madeUpFacts.bills.map((bill) => ({ ...bill, isMadeUp: false })) };
const page = {
  title: "A page about hedgehogs (made up)",
  url: "https://hedgehogs.example/page",
  publisher: null,
  confidence: "press" as const,
};
const statement = {
  printed_speaker: "A Gardener (made up)",
  summary: "Spoke for gaps in hedges.",
  date_on: "2026-09-01",
  bills: careBill.slug,
  confidence: "official",
};

describe.each(bothEngines)("sources on $engine", ({ open }) => {
  let database: Database;
  let editor: Context;
  let reader: Context;
  beforeEach(async () => {
    database = await open();
    editor = contextOf(database, morag, castNow);
    reader = contextOf(database, visitor, castNow);
    const operator = contextOf(database, { kind: "operator", command: "import" }, castNow);
    await seedRulebook(operator);
    await layFacts(operator, facts, { receipt });
    await database.writer
      .insertInto("accounts")
      .values({
        id: "morag",
        email: "morag@example.org",
        email_folded: "morag@example.org",
        name: "Morag",
        password_hash: "x",
        role: "editor",
        confirmed_at: castNow,
        disabled_at: null,
        created_at: castNow,
      })
      .execute();
  });
  afterEach(() => database.close());

  const publish = (source: Parameters<typeof createRecord>[3]["source"], typed = statement) =>
    createRecord(editor, "statement", typed, { publish: true, source });
  const slugOf = (made: Awaited<ReturnType<typeof publish>>) => {
    if (!made.ok) throw new Error(JSON.stringify(made.refusals));
    return made.value.slug ?? "";
  };

  test("an editor cannot publish a statement without a source, and can save it as a draft", async () => {
    expect(await publish(null)).toMatchObject({ ok: false, refusals: [{ field: "source_title" }] });
    const draft = await createRecord(editor, "statement", statement, { publish: false });
    const slug = slugOf(draft);
    expect(await setPublished(editor, "statement", slug, true, null)).toMatchObject({ ok: false, refusals: [{ field: "source_title" }] });
    expect(await setPublished(editor, "statement", slug, true, null, { ...page, what: null })).toMatchObject({ ok: true });
  });

  test("saving and publishing a draft at once is refused without a source, and then nothing is saved", async () => {
    const slug = slugOf(await createRecord(editor, "statement", statement, { publish: false }));
    const { record } = await readRecordForEditing(editor, "statement", slug);
    const correction = { revision: 1, shown: record.texts, typed: { ...record.texts, summary: "Spoke against gaps." }, publish: true };
    expect(await correctRecord(editor, "statement", slug, correction)).toMatchObject({
      ok: false,
      refusals: [{ field: "source_title" }],
    });
    expect((await readRecordForEditing(editor, "statement", slug)).record).toMatchObject({
      publishedAt: null,
      texts: { summary: "Spoke for gaps in hedges." },
    });
    expect(await correctRecord(editor, "statement", slug, { ...correction, source: { ...page, what: null } })).toMatchObject({ ok: true });
    expect((await readRecordForEditing(editor, "statement", slug)).record).toMatchObject({
      publishedAt: castNow,
      texts: { summary: "Spoke against gaps." },
    });
  });

  test("what an import left without a source is listed, kind by kind, with the way to its form", async () => {
    await database.writer.deleteFrom("citations").where("subject_kind", "=", "bill").execute();
    const queue = await readUnsourced(editor, "bill", { from: 0, limit: 25 });
    expect(queue.counts.find(({ kind }) => kind === "bill")?.count).toBe(facts.bills.length);
    expect(queue.kind).toBe("bill");
    expect(queue.records.map(({ href }) => href)).toContain(`/edit/bill/${careBill.slug}`);
    await expect(readUnsourced(reader, null, { from: 0, limit: 25 })).rejects.toMatchObject({ kind: "not-found" });
    expect((await readBillSources(reader, careBill.slug)).counts["no-source"]).toBeGreaterThan(0);
  });

  test("a statement known from the press alone says so among the bill's sources", async () => {
    slugOf(await publish({ ...page, what: "what was said" }));
    const { sources, gaps } = await readBillSources(reader, careBill.slug);
    expect(sources.find(({ title }) => title === page.title)?.uses).toMatchObject([
      { kind: "statement", title: statement.summary, what: "what was said" },
    ]);
    expect(gaps).toContainEqual(expect.objectContaining({ kind: "statement", gap: "only-press" }));
  });

  test("a source that only a draft cites is not found by others", async () => {
    await createRecord(editor, "statement", statement, { publish: false, source: { ...page, what: null } });
    const { slug } = await database.reader.selectFrom("sources").select("slug").where("title", "=", page.title).executeTakeFirstOrThrow();
    await expect(readSource(reader, slug)).rejects.toMatchObject({ kind: "not-found" });
    expect((await readSourcesInUse(reader)).map((source) => source.title)).not.toContain(page.title);
    expect((await readSource(editor, slug)).uses).toHaveLength(1);
    expect((await readBillSources(reader, careBill.slug)).sources.map(({ title }) => title)).not.toContain(page.title);
  });

  test("a source with the same address is used again, and what was not known of it is completed", async () => {
    slugOf(await publish({ ...page, what: null }));
    slugOf(
      await publish(
        { ...page, what: null, licence: "Made-up licence", seenOn: "2026-09-02", archivedUrl: "https://archive.example/1" },
        { ...statement, summary: "Spoke again." },
      ),
    );
    const rows = await database.reader.selectFrom("sources").selectAll().where("url", "=", page.url).execute();
    expect(rows).toMatchObject([
      { licence: "Made-up licence", seen_on: "2026-09-02", archived_url: "https://archive.example/1", revision: 2 },
    ]);
  });

  test.each([
    ["bill", "introduced_on", "2026-05-21"],
    ["statement", "date_on", "2026-09-03"],
  ])("two sources of a %s that differ about %s both stand, and one is chosen with a reason", async (kind, field, value) => {
    const slug = kind === "bill" ? careBill.slug : slugOf(await publish({ ...page, what: null }));
    const source = { ...page, url: "https://hedgehogs.example/other", title: "Another page (made up)", what: null };
    const claim = { field, value, confidence: "press" as const, note: null, source };
    expect(await addClaim(editor, kind, slug, claim)).toMatchObject({ ok: true });
    const before = (await readBillSources(reader, careBill.slug)).differing.find((each) => each.field === field && each.kind === kind);
    expect(before?.claims).toHaveLength(2);
    const { id } = await database.reader
      .selectFrom("claims")
      .select("id")
      .where("field", "=", field)
      .where("value", "=", value)
      .executeTakeFirstOrThrow();
    const reason = "It was there.";
    expect(await chooseClaim(editor, kind, slug, { claimId: id, reason })).toMatchObject({ ok: true });
    const chosenBy = async (context: Context) =>
      (await readBillSources(context, careBill.slug)).differing
        .find((each) => each.field === field && each.kind === kind)
        ?.claims.find(({ chosen }) => chosen);
    expect(await chosenBy(reader)).toMatchObject({ value, note: reason, choice: { by: "an editor", at: castNow } });
    expect(await chosenBy(editor)).toMatchObject({ choice: { by: "Morag" } });
  });

  test.each([
    [
      "letter",
      "sent_on",
      { subject: "Gaps", kind: "letter", text_found: "no", sent_estimate: "2026-09-02", sent_why: "The reply says so." },
    ],
    ["meeting", "date_on", { title: "A walk", kind: "meeting", state: "held", date_not_before: "2026-09-01", date_why: "It was after." }],
    [
      "position",
      "from_on",
      { printed_holder: "A Gardener", stance: "for", bill: careBill.slug, from_not_after: "2026-09-30", from_why: "By then." },
    ],
    [
      "commitment",
      "made_on",
      {
        printed_speaker: "A Gardener",
        kind: "other",
        summary: "Will plant.",
        state: "open",
        made_estimate: "2026-09-02",
        made_why: "A guess.",
      },
    ],
  ])("a day of a %s that was only estimated is claimed and chosen as %s, and is known then", async (kind, field, typed) => {
    const whole = { ...typed, confidence: "official" };
    const slug = slugOf(await createRecord(editor, kind, whole, { publish: true, source: { ...page, what: null } }));
    const given = { field, value: "2026-09-04", confidence: "official" as const, note: null, source: { ...page, what: null } };
    const added = await addClaim(editor, kind, slug, given);
    if (!added.ok) throw new Error(JSON.stringify(added.refusals));
    expect(await chooseClaim(editor, kind, slug, { claimId: added.value.id, reason: "It is printed on it." })).toMatchObject({ ok: true });
    const { texts } = (await readRecordForEditing(editor, kind, slug)).record;
    const prefix = field.slice(0, -"_on".length);
    expect([texts[field], texts[`${prefix}_estimate`], texts[`${prefix}_not_before`], texts[`${prefix}_why`]]).toEqual([
      "2026-09-04",
      null,
      null,
      null,
    ]);
  });

  test("fields that nobody has decided between wait at the editors' desk", async () => {
    const source = { ...page, what: null };
    await addClaim(editor, "bill", careBill.slug, { field: "introduced_on", value: "2026-05-21", confidence: "press", note: null, source });
    await database.writer.updateTable("claims").set({ chosen: 0 }).execute();
    expect(await readUndecided(editor)).toContainEqual(
      expect.objectContaining({ state: "unresolved", href: `/edit/bill/${careBill.slug}/history#claims` }),
    );
  });

  test("a receipt says in words what came, with what is only told for information apart", async () => {
    const [first] = await readReceipts(reader);
    expect(first).toMatchObject({
      importer: "bills, version 2",
      whatCame: "The document names 3 bills; 2 of them were read.",
      missing: ["a made-up hole"],
      information: ["Not in this file: made-up numbers 3."],
    });
    expect(await readReceipt(reader, first?.id ?? "")).toEqual(first);
    await expect(readReceipt(reader, "nothing")).rejects.toMatchObject({ kind: "not-found" });
  });

  test("a run that brings nothing new leaves no second receipt, and its time is seen", async () => {
    const later = "2026-12-24T07:10:00.000Z";
    const operator = contextOf(database, { kind: "operator", command: "import" }, later);
    await layFacts(operator, facts, { receipt });
    expect(await readReceipts(reader)).toHaveLength(1);
    expect(await readLastRuns(reader)).toEqual([{ kind: "bills", at: later, receiptId: null }]);
  });

  test("a newer version of an importer corrects what the older one laid", async () => {
    const operator = contextOf(database, { kind: "operator", command: "import" }, "2026-12-24T07:10:00.000Z");
    const corrected = {
      ...facts,
      bills: facts.bills.map((bill) => (bill.slug === careBill.slug ? { ...bill, introducedOn: "2026-05-22" } : bill)),
    };
    await layFacts(operator, corrected, { receipt: { ...receipt, importer: "bills/3" } });
    const { introduced_on } = await database.reader
      .selectFrom("bills")
      .select("introduced_on")
      .where("slug", "=", careBill.slug)
      .executeTakeFirstOrThrow();
    expect(introduced_on).toBe("2026-05-22");
  });
});
