import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "#app/domain/permissions/roles.ts";
import { type Context, contextOf } from "#app/services/context.server.ts";
import { advanceBill, type StepGiven } from "#app/services/procedure/advance-bill.server.ts";
import { createRecord } from "#app/services/records/create-record.server.ts";
import type { Database } from "#db/connection.server.ts";
import { listEventsOfSubject } from "#db/queries/events.server.ts";
import { bothEngines } from "#db/test-database.server.ts";
import { addRule, correctRule, readRuleForEditing } from "./correct-rule.server.ts";
import { readRules } from "./read-rules.server.ts";
import { recordVariation } from "./record-variation.server.ts";
import { seedRulebook } from "./seed-rulebook.server.ts";

const morag: Actor = { kind: "account", id: "morag", name: "Morag", role: "editor", teamIds: [] };
const ayesha: Actor = { kind: "account", id: "ayesha", name: "Ayesha", role: "account", teamIds: [] };

describe.each(bothEngines)("keeping the rules on $engine", ({ open }) => {
  let database: Database;
  let context: Context;
  beforeEach(async () => {
    database = await open();
    context = contextOf(database, morag, "2026-10-20T10:00:00Z");
    await seedRulebook(context);
  });
  afterEach(() => database.close());

  const assumed = "stage-2-to-stage-3-amended";
  async function correct(id: string, change: Record<string, string>) {
    const { revision, texts } = await readRuleForEditing(context, "rule", id);
    return correctRule(context, "rule", id, {
      revision,
      shown: texts,
      typed: { ...texts, ...change },
      reason: "Read in the Standing Orders",
    });
  }

  test("an assumption is verified: the number and its source are corrected, and the log says so", async () => {
    expect(await correct(assumed, { amount: "9", is_assumption: "no" })).toMatchObject({
      ok: true,
      value: { kind: "saved", changes: [{ field: "amount", from: "10", to: "9" }, { field: "is_assumption" }] },
    });
    const [event] = await listEventsOfSubject(database.reader, "rule", assumed);
    expect(event).toMatchObject({ event: "rule.corrected", visibility: "public", actor_id: "morag" });
  });

  test("a rule without a source that is not marked as an assumption is refused", async () => {
    expect(await correct(assumed, { source_title: "", is_assumption: "no" })).toMatchObject({
      ok: false,
      refusals: [{ field: "source_title" }],
    });
  });

  test("saving a rule unchanged changes nothing and tells nothing", async () => {
    expect(await correct(assumed, {})).toMatchObject({ ok: true, value: { kind: "saved", changes: [] } });
    expect(await listEventsOfSubject(database.reader, "rule", assumed)).toEqual([]);
  });

  test("two editors of one rule lose nothing: the second is given both texts", async () => {
    const opened = await readRuleForEditing(context, "rule", assumed);
    await correct(assumed, { note: "Said to be 9." });
    const late = await correctRule(context, "rule", assumed, {
      revision: opened.revision,
      shown: opened.texts,
      typed: { ...opened.texts, note: "Said to be 8.", amount: "8" },
      reason: null,
    });
    expect(late).toMatchObject({ ok: true, value: { kind: "meanwhile", clashes: [{ field: "note", theirs: "Said to be 9." }] } });
    expect((await readRuleForEditing(context, "rule", assumed)).texts.amount).toBe("10");
  });

  test("a recess is added, and one that ends before it begins is refused", async () => {
    const recess = { name: "October recess (made up)", kind: "recess", from_on: "2026-10-12", to_on: "2026-10-25", is_assumption: "yes" };
    expect(await addRule(context, "calendar", { ...recess, to_on: "2026-10-01" })).toMatchObject({
      ok: false,
      refusals: [{ field: "to_on" }],
    });
    expect(await addRule(context, "calendar", recess)).toMatchObject({ ok: true });
    const row = await database.reader.selectFrom("calendar_periods").select("to_on").where("name", "=", recess.name).executeTakeFirst();
    expect(row?.to_on).toBe("2026-10-25");
  });

  test("the last day of a session is corrected", async () => {
    const session = await database.reader
      .selectFrom("parliamentary_sessions")
      .select("id")
      .where("number", "=", 5)
      .executeTakeFirstOrThrow();
    const { revision, texts } = await readRuleForEditing(context, "session", session.id);
    const typed = { ...texts, ends_on: "2021-05-05" };
    expect(await correctRule(context, "session", session.id, { revision, shown: texts, typed, reason: null })).toMatchObject({ ok: true });
  });

  test("a member of the public corrects no rule, and finds none to correct", async () => {
    const asAyesha = { ...context, actor: ayesha };
    await expect(readRuleForEditing(asAyesha, "rule", assumed)).rejects.toMatchObject({ kind: "not-found" });
    await expect(addRule(asAyesha, "calendar", {})).rejects.toMatchObject({ kind: "forbidden" });
  });

  describe("with a calendar and a verified interval", () => {
    const slug = "s7-care-of-hedgehogs-scotland-bill-made-up";
    const nothing = {
      place: null,
      description: null,
      motionReference: null,
      division: null,
      committee: null,
      actTitle: null,
      aspNumber: null,
    };
    const take = (step: string, on: string) => {
      const answers = { needsFinancialResolution: false, amendedAtSecondStage: false, override: null, source: null };
      return advanceBill(context, slug, { step, on, ...nothing, ...answers } satisfies StepGiven);
    };

    beforeEach(async () => {
      const bill = { short_title: "Care of Hedgehogs (Scotland) Bill (made up)", session: "7", type: "government", procedure: "standard" };
      await createRecord(context, "bill", bill, { publish: true, isMadeUp: true });
      const term = {
        name: "autumn term (made up)",
        kind: "sitting",
        from_on: "2026-08-31",
        to_on: "2026-12-18",
        source_title: "A made-up notice",
      };
      await addRule(context, "calendar", term);
      await take("introduce", "2026-08-31");
      await take("first-stage-report", "2026-09-01");
      await take("agree-general-principles", "2026-09-10");
    });

    test("Stage 2 that begins too early is refused, with the day it may begin (Rule 9.5.3A)", async () => {
      const refused = await take("begin-second-stage", "2026-09-15");
      expect(refused).toMatchObject({ ok: false, refusals: [{ rule: "Rule 9.5.3A", field: "on" }] });
      expect(refused.ok ? "" : refused.refusals[0]?.message).toContain("29 September 2026");
    });

    test("after a motion suspended the rule for this bill, the same step is permitted", async () => {
      const motion = { ruleCode: "stage-1-to-stage-2", effect: "suspended", amount: null, note: null } as const;
      expect(await recordVariation(context, slug, { ...motion, motionReference: null, agreedOn: null })).toMatchObject({
        ok: false,
        refusals: [{ field: "motion_reference" }, { field: "agreed_on" }],
      });
      expect(await recordVariation(context, slug, { ...motion, motionReference: "S7M-2", agreedOn: "2026-09-10" })).toMatchObject({
        ok: true,
      });
      expect(await take("begin-second-stage", "2026-09-15")).toMatchObject({ ok: true });
    });
  });

  describe("a period for replies", () => {
    const madeUp = {
      summary: "Twenty made-up working days",
      correspondence: "minister_to_minister",
      amount: "20",
      unit: "working_days",
      starts_from: "sent",
      holidays: "scotland",
      source_title: "A made-up code",
      is_made_up: "yes",
    };

    test("is added with its source, told in the log, and listed", async () => {
      const added = await addRule(context, "reply", madeUp);
      if (!added.ok) throw new Error(JSON.stringify(added.refusals));
      expect((await readRuleForEditing(context, "reply", added.value.id)).texts).toMatchObject({
        amount: "20",
        recess_counts: "no",
        is_made_up: "yes",
      });
      expect(await listEventsOfSubject(database.reader, "rule", added.value.id)).toMatchObject([
        { event: "rule.corrected", visibility: "public" },
      ]);
      expect((await readRules(context)).replies).toMatchObject([
        { period: "20 working days from the day it was sent, not counting recess", sourceTitle: "A made-up code", isMadeUp: true },
      ]);
    });

    test("without a source, or longer than any, is refused at the field: none is invented", async () => {
      const refused = await addRule(context, "reply", { ...madeUp, source_title: "", amount: "600" });
      expect(refused.ok ? [] : refused.refusals.map(({ field }) => field)).toEqual(["source_title", "amount"]);
      expect((await readRules(context)).replies).toEqual([]);
    });

    test("two editors at once: the second gets both texts back", async () => {
      const added = await addRule(context, "reply", madeUp);
      const id = added.ok ? added.value.id : "";
      const { revision, texts } = await readRuleForEditing(context, "reply", id);
      const save = (change: Record<string, string>) =>
        correctRule(context, "reply", id, { revision, shown: texts, typed: { ...texts, ...change }, reason: null });
      expect((await save({ amount: "15" })).ok).toBe(true);
      const late = await save({ amount: "10" });
      expect(late.ok && late.value).toMatchObject({ kind: "meanwhile", clashes: [{ field: "amount", mine: "10", theirs: "15" }] });
    });
  });
});
