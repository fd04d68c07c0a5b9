import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { StepTyped } from "#app/domain/letters/check-clock-step.ts";
import { type Context, contextOf } from "#app/services/context.server.ts";
import type { Database } from "#db/connection.server.ts";
import { bothEngines } from "#db/test-database.server.ts";
import { accepted, makeLetter, moderator, morag, refusalsOf } from "./letter-for-tests.ts";
import { readClockForEditing, takeClockStep, takeStepBack } from "./take-clock-step.server.ts";

describe.each(bothEngines)("the clock of a letter on $engine", ({ open }) => {
  let database: Database;
  let context: Context;
  let slug: string;

  beforeEach(async () => {
    database = await open();
    context = contextOf(database, morag, "2026-03-20T09:00:00Z");
    await database.writer
      .insertInto("legislatures")
      .values({ id: "sp", slug: "scottish-parliament", name: "Scottish Parliament", place: null, website: null, seats: 129 })
      .execute();
    // Made up: twenty days for any letter of this kind.
    await database.writer
      .insertInto("reply_rules")
      .values({
        id: "rule",
        legislature_id: "sp",
        summary: "Twenty days (made up)",
        correspondence: "other",
        amount: 20,
        unit: "days",
        starts_from: "sent",
        holidays: "none",
        recess_counts: 1,
        very_late_after: null,
        applies_from: null,
        applies_to: null,
        source_title: "A made-up code",
        source_url: null,
        is_made_up: 1,
        note: null,
        updated_at: context.now,
      })
      .execute();
    slug = (await makeLetter(context, "Lamps", { sent_on: "2026-03-02", correspondence: "other", expects_reply: "yes" })).slug;
  });
  afterEach(() => database.close());

  const step = (kind: StepTyped["kind"], on: string, until: string | null = null, reason: string | null = "The office asked.") =>
    takeClockStep(context, slug, { kind, on, until, reason });
  const read = () => readClockForEditing(context, slug);

  test("is extended with a reason, and the list says who did it", async () => {
    expect((await read()).clock?.dueOn).toBe("2026-03-22");
    accepted(await step("extended", "2026-03-10", "2026-04-01"));
    const { clock, steps } = await read();
    expect(clock?.dueOn).toBe("2026-04-01");
    expect(steps).toMatchObject([
      { kind: "extended", on: "2026-03-10", until: "2026-04-01", reason: "The office asked.", isTakenBack: false },
    ]);
    const [event] = await database.reader.selectFrom("events").selectAll().where("event", "=", "letter.clock_step_taken").execute();
    expect(event).toMatchObject({ visibility: "public", actor_id: "morag" });
  });

  test("is stopped and runs again; what was taken back counts no more and stays in the list", async () => {
    const stop = accepted(await step("stopped", "2026-03-05"));
    expect((await read()).clock?.isStopped).toBe(true);
    accepted(await step("restarted", "2026-03-09"));
    expect((await read()).clock?.dueOn).not.toBe("2026-03-22");
    expect(refusalsOf(await takeStepBack(context, slug, stop.id, ""))).toMatchObject([{ field: `back-${stop.id}` }]);
    accepted(await takeStepBack(context, slug, stop.id, "It was another letter."));
    const { clock, steps } = await read();
    expect(clock?.dueOn).toBe("2026-03-22");
    expect(steps[0]).toMatchObject({ kind: "stopped", isTakenBack: true });
  });

  test.each([
    [
      "an extension to a day before the last day",
      "extended",
      "2026-03-10",
      "2026-03-15",
      "until",
      "extends nothing: the last day was 22 March 2026",
    ],
    ["an extension without a day", "extended", "2026-03-10", null, "until", "Enter the day until which it may come"],
    ["a promise for a day before it was made", "promised", "2026-03-10", "2026-03-09", "until", "not before 10 March 2026"],
    ["a restart without a stop", "restarted", "2026-03-10", null, "on", "nothing had stopped it"],
    ["a stop before the letter was sent", "stopped", "2026-03-01", null, "on", "not before the letter was sent (2 March 2026)"],
    ["a stop after today", "stopped", "2026-03-21", null, "on", "not after today"],
    ["a day that is none", "stopped", "2026-02-30", null, "on", "as day, month and year"],
  ] as const)("%s is refused with a sentence, and nothing is kept", async (_what, kind, on, until, field, sentence) => {
    expect(refusalsOf(await step(kind, on, until))).toMatchObject([{ field, message: expect.stringContaining(sentence) }]);
    expect((await read()).steps).toEqual([]);
  });

  test("a second stop is refused, also one that is entered late and would stand before the first", async () => {
    accepted(await step("stopped", "2026-03-10"));
    expect(refusalsOf(await step("stopped", "2026-03-12"))).toMatchObject([
      { message: "The clock is stopped already, since 10 March 2026" },
    ]);
    expect(refusalsOf(await step("stopped", "2026-03-05"))).toMatchObject([
      { message: expect.stringContaining("stopped on 10 March 2026 as well") },
    ]);
  });

  test("a step needs a reason, and nobody but an editor takes one", async () => {
    expect(refusalsOf(await step("stopped", "2026-03-05", null, " "))).toMatchObject([{ field: "reason" }]);
    const asModerator = { ...context, actor: moderator };
    await expect(takeClockStep(asModerator, slug, { kind: "stopped", on: "2026-03-05", until: null, reason: "x" })).rejects.toMatchObject({
      kind: "not-found",
    });
  });
});
