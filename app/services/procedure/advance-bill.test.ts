import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "#app/domain/permissions/roles.ts";
import { type Context, contextOf } from "#app/services/context.server.ts";
import { createRecord } from "#app/services/records/create-record.server.ts";
import { readRecordForEditing } from "#app/services/records/read-record.server.ts";
import { seedRulebook } from "#app/services/rules/seed-rulebook.server.ts";
import type { Database } from "#db/connection.server.ts";
import { listEventsOfSubject } from "#db/queries/events.server.ts";
import { bothEngines } from "#db/test-database.server.ts";
import { advanceBill, type StepGiven } from "./advance-bill.server.ts";

const morag: Actor = { kind: "account", id: "morag", name: "Morag", role: "editor", teamIds: [] };
const ayesha: Actor = { kind: "account", id: "ayesha", name: "Ayesha", role: "account", teamIds: [] };

const nothing: StepGiven = {
  step: "",
  on: null,
  place: null,
  description: null,
  motionReference: null,
  division: null,
  committee: null,
  actTitle: null,
  aspNumber: null,
  needsFinancialResolution: null,
  amendedAtSecondStage: null,
  override: null,
  source: null,
};

describe.each(bothEngines)("advancing a bill on $engine", ({ open }) => {
  let database: Database;
  let context: Context;
  let slug: string;

  beforeEach(async () => {
    database = await open();
    context = contextOf(database, morag, "2026-10-20T10:00:00Z");
    await seedRulebook(context);
    const made = await createRecord(
      context,
      "bill",
      { short_title: "Care of Hedgehogs (Scotland) Bill (made up)", session: "7", type: "government", procedure: "standard" },
      { publish: true, isMadeUp: true },
    );
    if (!made.ok) throw new Error(JSON.stringify(made.refusals));
    slug = made.value.slug ?? "";
  });
  afterEach(() => database.close());

  const take = (step: string, on: string | null, more: Partial<StepGiven> = {}) =>
    advanceBill(context, slug, { ...nothing, step, on, ...more });
  const texts = async () => (await readRecordForEditing(context, "bill", slug)).record.texts;
  const stageEvents = () => database.reader.selectFrom("stage_events").select(["event", "override_reason"]).orderBy("position").execute();

  test("a made-up bill is taken from introduction to Royal Assent, and its facts follow its steps", async () => {
    await createRecord(context, "committee", { name: "Hedges Committee (made up)", session: "7" }, { publish: true, isMadeUp: true });
    expect(await take("introduce", "2026-05-20")).toMatchObject({ ok: true });
    expect(await texts()).toMatchObject({ introduced_on: "2026-05-20", outcome: "in_progress", enactment: "not_enacted" });
    expect(await take("designate-lead-committee", "2026-05-27", { committee: "Hedges Committee (made up)" })).toMatchObject({ ok: true });
    expect(await texts()).toMatchObject({ lead_committee: "hedges-committee-made-up" });
    for (const [step, on, more] of [
      ["first-stage-report", "2026-06-10", {}],
      ["agree-general-principles", "2026-06-24", {}],
      ["agree-financial-resolution", "2026-06-24", {}],
      ["begin-second-stage", "2026-09-01", {}],
      ["complete-second-stage", "2026-09-08", {}],
      ["pass", "2026-09-22", { amendedAtSecondStage: false }],
    ] as const)
      expect(await take(step, on, more), step).toMatchObject({ ok: true });
    expect(await texts()).toMatchObject({ outcome: "passed", outcome_on: "2026-09-22", enactment: "pending", assent_on: null });
    const assent = { actTitle: "Care of Hedgehogs (Scotland) Act 2026 (made up)", aspNumber: "2026 asp 99" };
    expect(await take("royal-assent", "2026-10-20", assent)).toMatchObject({ ok: true });
    expect(await texts()).toMatchObject({
      outcome: "passed",
      enactment: "enacted",
      assent_on: "2026-10-20",
      act_title: assent.actTitle,
      asp_number: "2026 asp 99",
    });
    expect(await stageEvents()).toHaveLength(9);
    const bill = await database.reader.selectFrom("bills").select("id").executeTakeFirstOrThrow();
    const told = (await listEventsOfSubject(database.reader, "bill", bill.id)).filter((each) => each.visibility === "public");
    expect(told.map((each) => each.event)).toEqual([...Array(9).fill("bill.advanced"), "bill.recorded"]);
  });

  test("Stage 3 before Stage 2 is refused with the rule named, and nothing is saved (Rule 9.8)", async () => {
    await take("introduce", "2026-05-20");
    const refused = await take("pass", "2026-06-24");
    expect(refused).toMatchObject({ ok: false, refusals: [{ rule: "Rule 9.8" }] });
    expect(await stageEvents()).toHaveLength(1);
    expect(await texts()).toMatchObject({ outcome: "in_progress" });
  });

  test("an override without a reason is refused; with one, rule and reason stay with the event", async () => {
    await take("introduce", "2026-05-20");
    expect(await take("pass", "2026-06-24", { override: { reason: " " } })).toMatchObject({ ok: false });
    expect(await take("pass", "2026-06-24", { override: { reason: "The record of Stage 2 is lost." } })).toMatchObject({ ok: true });
    expect((await stageEvents()).at(-1)?.override_reason).toBe("The record of Stage 2 is lost. (Rule 9.8)");
    const bill = await database.reader.selectFrom("bills").select("id").executeTakeFirstOrThrow();
    const event = (await listEventsOfSubject(database.reader, "bill", bill.id)).find((each) => each.event === "bill.advanced");
    expect(JSON.parse(event?.particulars ?? "{}")).toMatchObject({
      reason: "The record of Stage 2 is lost.",
      overridden: [{ rule: "Rule 9.8" }],
    });
  });

  test("a bill whose general principles are not agreed to falls at Stage 1", async () => {
    await take("introduce", "2026-05-20");
    await take("first-stage-report", "2026-06-03");
    expect(await take("reject-general-principles", "2026-06-24", { motionReference: "S7M-1" })).toMatchObject({ ok: true });
    expect(await texts()).toMatchObject({ outcome: "rejected_stage_1", outcome_on: "2026-06-24", enactment: "not_enacted" });
  });

  test("a bill that is withdrawn is withdrawn at the stage that it had come to", async () => {
    await take("introduce", "2026-05-20");
    await take("first-stage-report", "2026-06-03");
    await take("withdraw", "2026-06-10");
    const last = await database.reader.selectFrom("stage_events").select("stage").orderBy("position", "desc").executeTakeFirst();
    expect(last?.stage).toBe("stage_1");
    expect(await texts()).toMatchObject({ outcome: "withdrawn" });
  });

  test("all that is wrong is said at once: the order, a day before the last step, a number that is none", async () => {
    await take("introduce", "2026-05-20");
    const refused = await take("royal-assent", "2026-05-01", { aspNumber: "99" });
    expect(refused.ok ? [] : refused.refusals.map((each) => each.field)).toEqual(["asp_number", "event", "on"]);
  });

  test("a step of tomorrow is not recorded today", async () => {
    expect(await take("introduce", "2026-10-21")).toMatchObject({ ok: false, refusals: [{ field: "on" }] });
  });

  test("a division that nobody has recorded is refused, and the bill stays where it was", async () => {
    expect(await take("introduce", "2026-05-20", { division: "S7M-404" })).toMatchObject({ ok: false, refusals: [{ field: "division" }] });
    expect(await stageEvents()).toEqual([]);
    expect(await texts()).toMatchObject({ introduced_on: null });
  });

  test("a member of the public cannot advance a bill", async () => {
    await expect(advanceBill({ ...context, actor: ayesha }, slug, { ...nothing, step: "introduce" })).rejects.toMatchObject({
      kind: "forbidden",
    });
  });

  test("a bill whose type is not known has no steps until the type is set", async () => {
    await createRecord(context, "bill", { short_title: "Unknown Bill (made up)", session: "7" }, { publish: true, isMadeUp: true });
    const refused = await advanceBill(context, "s7-unknown-bill-made-up", { ...nothing, step: "introduce", on: "2026-05-20" });
    expect(refused).toMatchObject({ ok: false, refusals: [{ field: "step" }] });
  });

  test("a step cannot slip past the rulebook as a plain stage event, while a debate can be added", async () => {
    await take("introduce", "2026-05-20");
    const event = { bill: slug, stage: "stage_3", event: "passed", date_on: "2026-06-24" };
    expect(await createRecord(context, "stage_event", event, { publish: true, isMadeUp: true })).toMatchObject({
      ok: false,
      refusals: [{ field: "event" }],
    });
    await take("first-stage-report", "2026-06-03");
    const debate = { bill: slug, stage: "stage_1", event: "debate", date_on: "2026-06-24" };
    expect(await createRecord(context, "stage_event", debate, { publish: true, isMadeUp: true })).toMatchObject({ ok: true });
  });
});
