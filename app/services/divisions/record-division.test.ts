import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "#app/domain/permissions/roles.ts";
import { type Context, contextOf } from "#app/services/context.server.ts";
import { advanceBill } from "#app/services/procedure/advance-bill.server.ts";
import { createRecord } from "#app/services/records/create-record.server.ts";
import { readRecordForEditing } from "#app/services/records/read-record.server.ts";
import { undoChange } from "#app/services/records/undo-change.server.ts";
import { seedRulebook } from "#app/services/rules/seed-rulebook.server.ts";
import type { Database } from "#db/connection.server.ts";
import { listEventsOfSubject } from "#db/queries/events.server.ts";
import { bothEngines } from "#db/test-database.server.ts";
import { previewDivision, recordDivision } from "./record-division.server.ts";
import { recordRollCall } from "./record-roll-call.server.ts";
import { recordVoteStatement, removeVoteStatement } from "./record-vote-statement.server.ts";

const morag: Actor = { kind: "account", id: "morag", name: "Morag", role: "editor", teamIds: [] };
const ayesha: Actor = { kind: "account", id: "ayesha", name: "Ayesha", role: "account", teamIds: [] };

const typed = {
  title: "Care of Hedgehogs (Scotland) Bill: Stage 1 (made up)",
  reference: "S7M-1",
  session: "7",
  kind: "motion",
  held_on: "2026-06-24",
  announced_for: "2",
  announced_against: "1",
  announced_abstain: "0",
  result: "agreed",
};
const roll =
  "For\nHedge, Rose (Glasgow) (Lab)\nThorn, Ian (Lothian) (Green) [Proxy vote cast by Rose Hedge]\nAgainst\nMoss, Dan (Fife) (Con)";

describe.each(bothEngines)("recording a division on $engine", ({ open }) => {
  let database: Database;
  let context: Context;
  beforeEach(async () => {
    database = await open();
    context = contextOf(database, morag, "2026-10-20T10:00:00Z");
    await seedRulebook(context);
    for (const [forename, surname] of [
      ["Rose", "Hedge"],
      ["Dan", "Moss"],
    ])
      await createRecord(context, "person", { name: `${forename} ${surname}`, forename, surname }, { publish: true, isMadeUp: true });
  });
  afterEach(() => database.close());

  const given = { typed, roll, isSeen: false, stageEventId: null, publish: true, isMadeUp: true, source: null };
  const votes = () =>
    database.reader
      .selectFrom("division_votes")
      .select(["printed_name", "vote", "person_id", "proxy_cast_by"])
      .orderBy("position")
      .execute();
  const revision = async () => (await readRecordForEditing(context, "division", "S7M-1")).record.revision;

  test("a pasted roll-call becomes a division with every name, the known ones tied to people, and one event", async () => {
    expect(await recordDivision(context, given)).toMatchObject({ ok: true, value: { slug: "S7M-1", names: 3 } });
    const rows = await votes();
    expect(rows.map((each) => [each.printed_name, each.vote, each.person_id !== null])).toEqual([
      ["Hedge, Rose", "for", true],
      ["Thorn, Ian", "for", false],
      ["Moss, Dan", "against", true],
    ]);
    const division = await database.reader.selectFrom("divisions").select("id").executeTakeFirstOrThrow();
    expect((await listEventsOfSubject(database.reader, "division", division.id)).map((each) => each.event)).toEqual(["division.recorded"]);
  });

  test("the preview counts the names, holds them against the result, names whom it does not know, and saves nothing", async () => {
    const preview = await previewDivision(context, { typed: { ...typed, announced_for: "3" }, roll });
    expect(preview).toMatchObject({ ok: true, value: { counted: { for: 2, against: 1, abstain: 0 }, names: 3 } });
    expect(preview.ok && preview.value.problems).toHaveLength(1);
    expect(preview.ok && preview.value.unmatched.map((each) => each.name)).toEqual(["Thorn, Ian"]);
    expect(await votes()).toEqual([]);
  });

  test("names that do not count to the announced result are kept only once an editor has seen it, and the announced result stays", async () => {
    const wrong = { ...given, typed: { ...typed, announced_for: "3" } };
    expect(await recordDivision(context, wrong)).toMatchObject({ ok: false, refusals: [{ field: "is_seen" }] });
    expect(await votes()).toEqual([]);
    expect(await recordDivision(context, { ...wrong, isSeen: true })).toMatchObject({ ok: true });
    const division = await database.reader.selectFrom("divisions").select("announced_for").executeTakeFirstOrThrow();
    expect(division.announced_for).toBe(3);
  });

  test("a second division on one motion is refused, with the way to the first", async () => {
    await recordDivision(context, given);
    expect(await recordDivision(context, given)).toMatchObject({ ok: false, refusals: [{ field: "reference" }] });
    expect(await votes()).toHaveLength(3);
  });

  test("a name that stands twice is kept as printed, and nobody votes twice", async () => {
    const twice = { ...given, roll: `${roll}\nHedge, Rose (Glasgow) (Lab)`, isSeen: true };
    expect(await recordDivision(context, twice)).toMatchObject({ ok: true, value: { names: 4 } });
    expect((await votes()).filter((each) => each.printed_name === "Hedge, Rose").map((each) => each.person_id !== null)).toEqual([
      true,
      false,
    ]);
  });

  test("pasting a roll-call again keeps the ties that an editor made by hand, and can be undone", async () => {
    await recordDivision(context, given);
    await createRecord(context, "person", { name: "Ian Q. Thorn", surname: "Thorn" }, { publish: true, isMadeUp: true });
    const ian = await database.reader.selectFrom("people").select("id").where("name", "=", "Ian Q. Thorn").executeTakeFirstOrThrow();
    await database.writer.updateTable("division_votes").set({ person_id: ian.id }).where("printed_name", "=", "Thorn, Ian").execute();
    const more = `${roll}\nFern, Una (Clyde) (LD)`;
    const again = { text: more, isSeen: true, revision: await revision(), reason: "A name was missing" };
    expect(await recordRollCall(context, "S7M-1", again)).toMatchObject({ ok: true, value: { names: 4 } });
    expect((await votes()).find((each) => each.printed_name === "Thorn, Ian")?.person_id).toBe(ian.id);
    const division = await database.reader.selectFrom("divisions").select("id").executeTakeFirstOrThrow();
    const [event] = await listEventsOfSubject(database.reader, "division", division.id);
    expect(await undoChange(context, "division", "S7M-1", event?.id ?? 0)).toMatchObject({ ok: true });
    expect((await votes()).map((each) => each.printed_name)).toEqual(["Hedge, Rose", "Thorn, Ian", "Moss, Dan"]);
  });

  test("of two editors who paste a roll-call at once the second is told, and the first one's names stay", async () => {
    await recordDivision(context, given);
    const opened = await revision();
    await recordRollCall(context, "S7M-1", { text: `${roll}\nFern, Una (Clyde) (LD)`, isSeen: true, revision: opened, reason: null });
    const late = await recordRollCall(context, "S7M-1", { text: "For", isSeen: true, revision: opened, reason: null });
    expect(late).toMatchObject({ ok: false, refusals: [{ field: "roll" }] });
    expect(await votes()).toHaveLength(4);
  });

  test("a division is tied to the stage event that it decided", async () => {
    const bill = await createRecord(
      context,
      "bill",
      { short_title: "Care of Hedgehogs (Scotland) Bill (made up)", session: "7", type: "government", procedure: "standard" },
      { publish: true, isMadeUp: true },
    );
    const slug = (bill.ok && bill.value.slug) || "";
    const step = {
      place: null,
      description: null,
      motionReference: null,
      division: null,
      committee: null,
      actTitle: null,
      aspNumber: null,
    };
    const answers = { needsFinancialResolution: null, amendedAtSecondStage: null, override: null, source: null };
    await advanceBill(context, slug, { step: "introduce", on: "2026-05-20", ...step, ...answers });
    const event = await database.reader.selectFrom("stage_events").select("id").executeTakeFirstOrThrow();
    await recordDivision(context, { ...given, stageEventId: event.id });
    const tied = await database.reader.selectFrom("stage_events").select("division_id").executeTakeFirstOrThrow();
    expect(tied.division_id).not.toBeNull();
  });

  test("a member's statement stands beside the vote, which stays; removed, its words stay in the history", async () => {
    await recordDivision(context, given);
    const said = {
      printedName: "Rose Hedge",
      quote: "I meant to vote against.",
      intendedVote: "against",
      reply: null,
      effect: null,
    } as const;
    expect(await recordVoteStatement(context, "S7M-1", { ...said, quote: null })).toMatchObject({
      ok: false,
      refusals: [{ field: "quote" }],
    });
    expect(await recordVoteStatement(context, "S7M-1", said)).toMatchObject({ ok: true });
    expect((await votes())[0]?.vote).toBe("for");
    const statement = await database.reader.selectFrom("vote_statements").selectAll().executeTakeFirstOrThrow();
    expect(statement.person_id).not.toBeNull();
    expect(await removeVoteStatement(context, "S7M-1", statement.id)).toMatchObject({ ok: true });
    const [event] = await listEventsOfSubject(database.reader, "division", statement.division_id);
    expect(event?.particulars).toContain("I meant to vote against.");
  });

  test("a member of the public records nothing", async () => {
    const asAyesha = { ...context, actor: ayesha };
    await expect(recordDivision(asAyesha, given)).rejects.toMatchObject({ kind: "forbidden" });
    await expect(recordRollCall(asAyesha, "S7M-1", { text: roll, isSeen: true, revision: 1, reason: null })).rejects.toMatchObject({
      kind: "forbidden",
    });
  });
});
