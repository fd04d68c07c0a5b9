import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "#app/domain/permissions/roles.ts";
import type { Context } from "#app/services/context.server.ts";
import { contextOf } from "#app/services/context.server.ts";
import type { Database } from "#db/connection.server.ts";
import { listEventsOfSubject } from "#db/queries/events.server.ts";
import { bothEngines } from "#db/test-database.server.ts";
import { correctRecord } from "./correct-record.server.ts";
import { createRecord } from "./create-record.server.ts";
import { setPublished } from "./publish-record.server.ts";
import { readHistory, readRecordForEditing } from "./read-record.server.ts";
import { undoChange } from "./undo-change.server.ts";

const morag: Actor = { kind: "account", id: "morag", name: "Morag", role: "editor", teamIds: [] };
const ayesha: Actor = { kind: "account", id: "ayesha", name: "Ayesha", role: "account", teamIds: [] };

describe.each(bothEngines)("keeping records on $engine", ({ open }) => {
  let database: Database;
  let context: Context;

  beforeEach(async () => {
    database = await open();
    context = contextOf(database, morag, "2026-01-05T09:00:00Z");
    await database.writer
      .insertInto("legislatures")
      .values({ id: "sp", slug: "scottish-parliament", name: "Scottish Parliament", place: null, website: null, seats: 129 })
      .execute();
    await database.writer
      .insertInto("parliamentary_sessions")
      .values({
        id: "s6",
        legislature_id: "sp",
        number: 6,
        starts_on: "2021-05-13",
        ends_on: "2026-04-08",
        note: null,
        updated_at: context.now,
      })
      .execute();
  });
  afterEach(() => database.close());

  const careBill = {
    short_title: "Care of Hedgehogs (Scotland) Bill (made up)",
    session: "6",
    type: "members",
    introduced_on: "2025-02-03",
    provisions: "Every garden gets a gap.\r\nCouncils report each year.",
  };

  async function makeBill(publish = false) {
    const made = await createRecord(context, "bill", careBill, { publish, isMadeUp: true });
    if (!made.ok) throw new Error(JSON.stringify(made.refusals));
    return made.value;
  }
  const read = async (slug: string) => (await readRecordForEditing(context, "bill", slug)).record;

  test("an editor makes a bill as a draft, and its first event is for editors only", async () => {
    const made = await makeBill();
    const record = await read(made.slug ?? "");
    expect(made.slug).toBe("s6-care-of-hedgehogs-scotland-bill-made-up");
    expect(record).toMatchObject({
      publishedAt: null,
      revision: 1,
      texts: { type: "members", session: "6", provisions: "Every garden gets a gap.\nCouncils report each year.", outcome: null },
    });
    const [event] = await listEventsOfSubject(database.reader, "bill", made.id);
    expect(event).toMatchObject({ event: "bill.recorded", actor_id: "morag", bill_id: made.id, visibility: "editors" });
  });

  test("two bills of one title in one session get two addresses", async () => {
    await makeBill();
    expect((await makeBill()).slug).toBe("s6-care-of-hedgehogs-scotland-bill-made-up-2");
  });

  test("a member of the public cannot add or correct a record, and finds no draft to correct", async () => {
    const made = await makeBill();
    const asAyesha = { ...context, actor: ayesha };
    await expect(createRecord(asAyesha, "bill", careBill, { publish: true, isMadeUp: true })).rejects.toMatchObject({ kind: "forbidden" });
    await expect(correctRecord(asAyesha, "bill", made.id, { revision: 1, shown: {}, typed: careBill })).rejects.toMatchObject({
      kind: "forbidden",
    });
    await expect(readRecordForEditing(asAyesha, "bill", made.id)).rejects.toMatchObject({ kind: "not-found" });
  });

  test("all that is wrong is said at once, each beside its field, and nothing is saved", async () => {
    const refused = await createRecord(
      context,
      "bill",
      { session: "six", introduced_on: "2025-02-30", enactment: "enacted", outcome: "withdrawn" },
      { publish: true, isMadeUp: true },
    );
    expect(refused).toMatchObject({ ok: false });
    expect(refused.ok ? [] : refused.refusals.map((each) => each.field)).toEqual(["short_title", "session", "introduced_on", "enactment"]);
    expect(await database.reader.selectFrom("bills").selectAll().execute()).toEqual([]);
  });

  test("a reference to nothing is refused, with a way on", async () => {
    const refused = await createRecord(context, "bill", { ...careBill, lead_committee: "No such Committee" }, { publish: false });
    expect(refused).toMatchObject({ ok: false, refusals: [{ field: "lead_committee" }] });
  });

  test("a correction keeps what was, and can be taken back", async () => {
    const made = await makeBill(true);
    const before = await read(made.id);
    const saved = await correctRecord(context, "bill", made.id, {
      revision: 1,
      shown: before.texts,
      typed: { ...before.texts, introduced_on: "2025-02-04" },
    });
    expect(saved).toMatchObject({
      ok: true,
      value: { kind: "saved", changes: [{ field: "introduced_on", from: "2025-02-03", to: "2025-02-04" }] },
    });
    const [event] = await listEventsOfSubject(database.reader, "bill", made.id);
    expect(event).toMatchObject({ event: "bill.corrected", visibility: "public" });
    const undone = await undoChange(context, "bill", made.id, event?.id ?? 0);
    expect(undone).toMatchObject({ ok: true, value: { kind: "saved" } });
    expect((await read(made.id)).texts).toEqual(before.texts);
  });

  test("an older change is not taken back over a newer one of the same field", async () => {
    const made = await makeBill(true);
    for (const [revision, day] of [
      [1, "2025-02-04"],
      [2, "2025-02-05"],
    ] as const) {
      const now = await read(made.id);
      await correctRecord(context, "bill", made.id, { revision, shown: now.texts, typed: { ...now.texts, introduced_on: day } });
    }
    const events = await listEventsOfSubject(database.reader, "bill", made.id);
    expect(await undoChange(context, "bill", made.id, events[1]?.id ?? 0)).toMatchObject({ ok: false });
  });

  test("two editors with one record open: the second is told, and neither text is lost", async () => {
    const made = await makeBill(true);
    const shown = (await read(made.id)).texts;
    await correctRecord(context, "bill", made.id, {
      revision: 1,
      shown,
      typed: { ...shown, summary: "Helps hedgehogs.", introduced_on: "2025-02-04" },
    });
    const second = await correctRecord(context, "bill", made.id, {
      revision: 1,
      shown,
      typed: { ...shown, summary: "Saves hedgehogs.", long_title: "An Act about hedgehogs" },
    });
    expect(second).toMatchObject({
      ok: true,
      value: {
        kind: "meanwhile",
        revision: 2,
        merged: { summary: "Saves hedgehogs.", long_title: "An Act about hedgehogs", introduced_on: "2025-02-04" },
        clashes: [{ field: "summary", mine: "Saves hedgehogs.", theirs: "Helps hedgehogs." }],
      },
    });
    expect((await read(made.id)).texts.summary).toBe("Helps hedgehogs.");
  });

  test("a published record is taken out of view only with a reason, and the public event log does not say so", async () => {
    const made = await makeBill(true);
    expect(await setPublished(context, "bill", made.id, false, " ")).toMatchObject({ ok: false, refusals: [{ field: "reason" }] });
    expect(await setPublished(context, "bill", made.id, false, "Entered twice")).toMatchObject({ ok: true });
    const [event] = await listEventsOfSubject(database.reader, "bill", made.id);
    expect(event).toMatchObject({ event: "bill.unpublished", visibility: "editors" });
  });

  test("a letter keeps a sender who has no page as printed, and links one who has", async () => {
    await createRecord(
      context,
      "person",
      { name: "Iain Made-Up", surname: "Made-Up", forename: "Iain" },
      { publish: true, isMadeUp: true },
    );
    const made = await createRecord(
      context,
      "letter",
      {
        subject: "Hedgehogs",
        kind: "letter",
        from: "Iain Made-Up; Minister for Gardens",
        to: "A Gardener",
        sent_on: "2025-03-01",
        text_found: "yes",
        confidence: "official",
      },
      {
        publish: true,
        source: {
          title: "The Gardens Committee's letters (made up)",
          url: "https://example.org/letters",
          publisher: null,
          confidence: "official",
          what: "the letter",
        },
      },
    );
    expect(made).toMatchObject({ ok: true, value: { slug: "2025-03-01-hedgehogs" } });
    const { record } = await readRecordForEditing(context, "letter", "2025-03-01-hedgehogs");
    expect(record.texts).toMatchObject({ from: "Iain Made-Up; Minister for Gardens", to: "A Gardener", text_found: "yes" });
    const parties = await database.reader.selectFrom("letter_parties").select(["role", "person_id"]).orderBy("role").execute();
    expect(parties.map((party) => [party.role, party.person_id !== null])).toEqual([
      ["from", true],
      ["to", false],
    ]);
    expect(await database.reader.selectFrom("citations").selectAll().execute()).toHaveLength(1);
  });

  test("a draft's name is not given away by a published record, nor its history to a moderator", async () => {
    const person = await createRecord(
      context,
      "person",
      { name: "Secret Made-Up", surname: "Made-Up", forename: "Secret" },
      { publish: false },
    );
    if (!person.ok) throw new Error("not made");
    const named = { ...careBill, members_in_charge: "Secret Made-Up" };
    expect(await createRecord(context, "bill", named, { publish: true, isMadeUp: true })).toMatchObject({
      ok: false,
      refusals: [{ field: "members_in_charge" }],
    });
    const draft = await createRecord(context, "bill", named, { publish: false, isMadeUp: true });
    const slug = draft.ok ? (draft.value.slug ?? "") : "";
    expect(await setPublished(context, "bill", slug, true, null)).toMatchObject({ ok: false });
    const moderator: Context = { ...context, actor: { kind: "account", id: "callum", name: "Callum", role: "moderator", teamIds: [] } };
    await expect(readHistory(moderator, "person", person.value.id)).rejects.toMatchObject({ kind: "not-found" });
    await setPublished(context, "person", person.value.id, true, null);
    expect((await readHistory(moderator, "person", person.value.id)).events.length).toBeGreaterThan(0);
    expect(await setPublished(context, "bill", slug, true, null)).toMatchObject({ ok: true });
  });

  test("a source that was named wrongly is corrected once, for every record that cites it", async () => {
    const source = {
      title: "The Parliment’s page",
      url: "https://example.org/page",
      publisher: null,
      confidence: "official" as const,
      what: null,
    };
    const made = await createRecord(context, "bill", careBill, { publish: true, source });
    if (!made.ok) throw new Error("not made");
    const { source_id: id } = await database.reader
      .selectFrom("citations")
      .select("source_id")
      .where("subject_id", "=", made.value.id)
      .executeTakeFirstOrThrow();
    const { record } = await readRecordForEditing(context, "source", id);
    const typed = { ...record.texts, title: "The Parliament’s page", seen_on: "2026-01-04" };
    expect(await correctRecord(context, "source", id, { revision: 1, shown: record.texts, typed })).toMatchObject({
      ok: true,
      value: { kind: "saved" },
    });
    expect((await readHistory(context, "bill", made.value.id)).citations).toMatchObject([
      { title: "The Parliament’s page", seen_on: "2026-01-04" },
    ]);
    await expect(createRecord(context, "source", typed, { publish: true, isMadeUp: true })).rejects.toMatchObject({ kind: "not-found" });
  });

  test("a letter that would answer itself is refused beside the field, and letters can enclose others", async () => {
    const letter = { subject: "Gaps", kind: "letter", text_found: "yes", confidence: "official" };
    await createRecord(context, "letter", { ...letter, subject: "Enclosed" }, { publish: true, isMadeUp: true });
    const made = await createRecord(context, "letter", { ...letter, encloses: "Enclosed" }, { publish: true, isMadeUp: true });
    if (!made.ok) throw new Error(JSON.stringify(made.refusals));
    const { record } = await readRecordForEditing(context, "letter", made.value.id);
    expect(record.texts.encloses).toBe("enclosed");
    const typed = { ...record.texts, replies_to: record.slug };
    const refused = await correctRecord(context, "letter", made.value.id, { revision: 1, shown: record.texts, typed });
    expect(refused).toMatchObject({ ok: false, refusals: [{ field: "replies_to" }] });
  });
});
