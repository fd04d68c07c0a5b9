import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "#app/domain/permissions/roles.ts";
import { type Context, contextOf } from "#app/services/context.server.ts";
import { seedRulebook } from "#app/services/rules/seed-rulebook.server.ts";
import type { Database } from "#db/connection.server.ts";
import { listEventsOfSubject } from "#db/queries/events.server.ts";
import { bothEngines } from "#db/test-database.server.ts";
import { addClaim } from "./add-claim.server.ts";
import { chooseClaim } from "./choose-claim.server.ts";
import { correctRecord } from "./correct-record.server.ts";
import { createRecord } from "./create-record.server.ts";
import { readRecordForEditing } from "./read-record.server.ts";
import { undoChange } from "./undo-change.server.ts";

const morag: Actor = { kind: "account", id: "morag", name: "Morag", role: "editor", teamIds: [] };
const ayesha: Actor = { kind: "account", id: "ayesha", name: "Ayesha", role: "account", teamIds: [] };
const confidence = "official" as const;

describe.each(bothEngines)("what a form does not show is not lost on $engine", ({ open }) => {
  let database: Database;
  let context: Context;
  beforeEach(async () => {
    database = await open();
    context = contextOf(database, morag, "2026-10-20T10:00:00Z");
    await seedRulebook(context);
  });
  afterEach(() => database.close());

  async function make(kind: string, typed: Record<string, string>) {
    const made = await createRecord(context, kind, typed, { publish: true, isMadeUp: true });
    if (!made.ok) throw new Error(JSON.stringify(made.refusals));
    return made.value;
  }
  async function correct(kind: string, id: string, change: Record<string, string>) {
    const { record } = await readRecordForEditing(context, kind, id);
    const typed = { ...record.texts, ...change };
    return correctRecord(context, kind, id, { revision: record.revision, shown: record.texts, typed });
  }
  const bill = { short_title: "Care of Hedgehogs (Scotland) Bill (made up)", session: "7", introduced_on: "2026-05-20" };

  test("a former title is entered with its days, and adding another before it loses neither", async () => {
    const made = await make("bill", { ...bill, former_titles: "Hedgehogs Bill (made up)" });
    const dated = "Hedgehogs Bill (made up); 2026-05-01; 2026-05-10";
    expect(await correct("bill", made.id, { former_titles: dated })).toMatchObject({ ok: true });
    expect(await correct("bill", made.id, { former_titles: `Spiny Animals Bill (made up)\n${dated}` })).toMatchObject({ ok: true });
    const { record } = await readRecordForEditing(context, "bill", made.id);
    expect(record.texts.former_titles).toBe(`Spiny Animals Bill (made up)\n${dated}`);
    const titles = await database.reader.selectFrom("bill_titles").select(["title", "from_on", "to_on"]).orderBy("position").execute();
    expect(titles).toEqual([
      { title: "Spiny Animals Bill (made up)", from_on: null, to_on: null },
      { title: "Hedgehogs Bill (made up)", from_on: "2026-05-01", to_on: "2026-05-10" },
    ]);
  });

  test("adding somebody to a meeting does not lose another's role, nor the tie of a name that is printed differently", async () => {
    const person = await make("person", { name: "Rose Hedge", surname: "Hedge" });
    const made = await make("meeting", {
      title: "Garden visit",
      kind: "visit",
      state: "held",
      participants: "Rose Hedge; Minister",
      confidence,
    });
    await database.writer.updateTable("meeting_participants").set({ role: "chair", printed_name: "Ms R Hedge" }).execute();
    expect(await correct("meeting", made.id, { participants: "A Gardener\nMs R Hedge; Minister for Gardens" })).toMatchObject({ ok: true });
    const named = await database.reader
      .selectFrom("meeting_participants")
      .select(["printed_name", "printed_office", "person_id", "role"])
      .orderBy("position")
      .execute();
    expect(named).toEqual([
      { printed_name: "A Gardener", printed_office: null, person_id: null, role: null },
      { printed_name: "Ms R Hedge", printed_office: "Minister for Gardens", person_id: person.id, role: "chair" },
    ]);
  });

  test("adding a member in charge does not lose since when another has been", async () => {
    await make("person", { name: "Rose Hedge", surname: "Hedge" });
    await make("person", { name: "Ian Thorn", surname: "Thorn" });
    const made = await make("bill", { ...bill, members_in_charge: "Rose Hedge" });
    await database.writer.updateTable("bill_roles").set({ from_on: "2026-05-20", to_on: "2026-06-01" }).execute();
    await correct("bill", made.id, { members_in_charge: "Rose Hedge\nIan Thorn" });
    const roles = await database.reader.selectFrom("bill_roles").select(["from_on", "to_on"]).orderBy("position").execute();
    expect(roles).toEqual([
      { from_on: "2026-05-20", to_on: "2026-06-01" },
      { from_on: null, to_on: null },
    ]);
  });

  test("a letter from “Rose Hedge MSP” is tied to Rose Hedge, and keeps how it was printed", async () => {
    const person = await make("person", { name: "Rose Hedge", surname: "Hedge" });
    await make("letter", { subject: "First", kind: "letter", confidence, from: "Rt Hon Rose Hedge MSP; Minister for Gardens" });
    const named = await database.reader.selectFrom("letter_parties").select(["person_id", "printed_name", "printed_office"]).execute();
    expect(named).toEqual([{ person_id: person.id, printed_name: "Rt Hon Rose Hedge MSP", printed_office: "Minister for Gardens" }]);
  });

  test("adding a letter that is answered does not turn an inferred answer into a stated one", async () => {
    const [first, second] = [
      await make("letter", { subject: "First", kind: "letter", confidence }),
      await make("letter", { subject: "Second", kind: "letter", confidence }),
    ];
    const answer = await make("letter", { subject: "Answer", kind: "letter", confidence, replies_to: first.slug ?? "" });
    await database.writer.updateTable("letter_links").set({ inferred: 1, note: "It answers its questions." }).execute();
    await correct("letter", answer.id, { replies_to: `${first.slug} | inferred | It answers its questions.\n${second.slug}` });
    const links = await database.reader
      .selectFrom("letter_links")
      .select(["target_letter_id", "inferred", "note"])
      .orderBy("inferred", "desc")
      .execute();
    expect(links).toEqual([
      { target_letter_id: first.id, inferred: 1, note: "It answers its questions." },
      { target_letter_id: second.id, inferred: 0, note: null },
    ]);
  });

  test("correcting the last day of an office does not lose where the office came from, and another one is added", async () => {
    const person = await make("person", { name: "Rose Hedge", surname: "Hedge", offices: "Minister for Gardens (made up); 2024-05-14" });
    await database.writer.updateTable("office_holdings").set({ external_id: "uk.example/1" }).execute();
    const offices = "Minister for Gardens (made up); 2024-05-14; 2025-01-01\nMinister for Walls (made up); 2025-01-01";
    expect(await correct("person", person.id, { offices, seats: "Green; Lothian; 2021-05-13" })).toMatchObject({ ok: true });
    const held = await database.reader.selectFrom("office_holdings").select(["to_on", "external_id"]).orderBy("from_on").execute();
    expect(held).toEqual([
      { to_on: "2025-01-01", external_id: "uk.example/1" },
      { to_on: null, external_id: null },
    ]);
    expect((await readRecordForEditing(context, "person", person.id)).record.texts).toMatchObject({
      offices,
      seats: "Green; Lothian; 2021-05-13",
    });
  });

  test("a committee's members are kept with their days, and somebody unknown is refused", async () => {
    await make("person", { name: "Rose Hedge", surname: "Hedge" });
    const committee = { name: "Hedges Committee (made up)", session: "7" };
    const refused = await createRecord(
      context,
      "committee",
      { ...committee, members: "Nobody Known; member" },
      { publish: true, isMadeUp: true },
    );
    expect(refused).toMatchObject({ ok: false, refusals: [{ field: "members" }] });
    const made = await make("committee", { ...committee, members: "Rose Hedge; deputy convener; 2026-05-20" });
    const { record } = await readRecordForEditing(context, "committee", made.id);
    expect(record.texts.members).toBe("Rose Hedge; deputy convener; 2026-05-20");
  });

  test("what an import left wrong in one field does not stand in the way of correcting another", async () => {
    const made = await make("bill", bill);
    await database.writer
      .updateTable("bills")
      .set({ asp_number: "x".repeat(600) })
      .execute();
    expect(await correct("bill", made.id, { summary: "Helps hedgehogs." })).toMatchObject({ ok: true, value: { kind: "saved" } });
  });

  test("of two people of one name nobody is tied by guess: the editor is asked which", async () => {
    await make("person", { name: "Rose Hedge", surname: "Hedge" });
    await make("person", { name: "Rose Hedge", surname: "Hedge" });
    const letter = { subject: "Gaps", kind: "letter", confidence, from: "Rose Hedge; Minister" };
    const refused = await createRecord(context, "letter", letter, { publish: true, isMadeUp: true });
    expect(refused).toMatchObject({ ok: false, refusals: [{ field: "from" }] });
    expect(refused.ok ? "" : refused.refusals[0]?.message).toContain("rose-hedge, rose-hedge-2");
    expect(
      await createRecord(context, "letter", { ...letter, from: "rose-hedge-2; Minister" }, { publish: true, isMadeUp: true }),
    ).toMatchObject({
      ok: true,
    });
  });

  test("two bills of a session cannot have one number: the editor is told which has it", async () => {
    await make("bill", { ...bill, sp_bill_number: "4" });
    const second = await createRecord(
      context,
      "bill",
      { ...bill, short_title: "Newts Bill (made up)", sp_bill_number: "4" },
      { publish: true, isMadeUp: true },
    );
    expect(second).toMatchObject({ ok: false, refusals: [{ field: "sp_bill_number" }] });
  });

  describe("claims", () => {
    const source = {
      title: "News page (made up)",
      url: "https://example.org/news",
      publisher: null,
      confidence: "press",
      what: null,
    } as const;
    const claim = { field: "introduced_on", value: "2026-05-21", confidence: "press", note: null, source } as const;
    const claims = () => database.reader.selectFrom("claims").select(["id", "value", "chosen", "note"]).orderBy("value").execute();

    test("a second date stands beside the first; the record stays, and both are kept", async () => {
      const made = await make("bill", bill);
      expect(await addClaim(context, "bill", made.id, claim)).toMatchObject({ ok: true });
      expect((await claims()).map((each) => [each.value, each.chosen])).toEqual([
        ["2026-05-20", 1],
        ["2026-05-21", 0],
      ]);
      expect((await readRecordForEditing(context, "bill", made.id)).record.texts.introduced_on).toBe("2026-05-20");
    });

    test("choosing a claim needs a reason, corrects the record in the same save and drops no other claim", async () => {
      const made = await make("bill", bill);
      const added = await addClaim(context, "bill", made.id, claim);
      const claimId = added.ok ? added.value.id : "";
      expect(await chooseClaim(context, "bill", made.id, { claimId, reason: " " })).toMatchObject({
        ok: false,
        refusals: [{ field: "reason" }],
      });
      expect(await chooseClaim(context, "bill", made.id, { claimId, reason: "The bulletin of that day says so." })).toMatchObject({
        ok: true,
      });
      expect((await claims()).map((each) => [each.value, each.chosen])).toEqual([
        ["2026-05-20", 0],
        ["2026-05-21", 1],
      ]);
      expect((await readRecordForEditing(context, "bill", made.id)).record.texts.introduced_on).toBe("2026-05-21");
      const events = await listEventsOfSubject(database.reader, "bill", made.id);
      expect(events.slice(0, 2).map((each) => each.event)).toEqual(["bill.corrected", "claim.chosen"]);
      await undoChange(context, "bill", made.id, events[0]?.id ?? 0);
      expect((await claims()).map((each) => [each.value, each.chosen])).toEqual([
        ["2026-05-20", 1],
        ["2026-05-21", 0],
      ]);
    });

    test("a claim without a source, or with a day that does not exist, is refused", async () => {
      const made = await make("bill", bill);
      expect(await addClaim(context, "bill", made.id, { ...claim, value: "2026-02-30" })).toMatchObject({ refusals: [{ field: "value" }] });
      expect(await addClaim(context, "bill", made.id, { ...claim, source: null })).toMatchObject({ refusals: [{ field: "source_title" }] });
      expect(await claims()).toEqual([]);
    });

    test("a member of the public cannot record or choose claims", async () => {
      const made = await make("bill", bill);
      const asAyesha = { ...context, actor: ayesha };
      await expect(addClaim(asAyesha, "bill", made.id, claim)).rejects.toMatchObject({ kind: "forbidden" });
      await expect(chooseClaim(asAyesha, "bill", made.id, { claimId: "x", reason: "y" })).rejects.toMatchObject({ kind: "forbidden" });
    });
  });
});
