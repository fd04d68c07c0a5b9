import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { scottishParliament } from "#app/domain/procedure/rulebooks/scottish-parliament.ts";
import { contextOf } from "#app/services/context.server.ts";
import type { Database } from "#db/connection.server.ts";
import { bothEngines } from "#db/test-database.server.ts";
import { seedRulebook } from "./seed-rulebook.server.ts";

describe.each(bothEngines)("the rulebook at the first start on $engine", ({ open }) => {
  let database: Database;
  beforeEach(async () => {
    database = await open();
  });
  afterEach(() => database.close());
  const context = () => contextOf(database, { kind: "operator", command: "first-start" }, "2026-01-05T09:00:00Z");

  test("an empty database gets the Parliament, its sessions and its rules, assumptions marked", async () => {
    expect(await seedRulebook(context())).toEqual({ sessions: 7, rules: scottishParliament.rules.length, periods: 6 });
    const sessions = await database.reader.selectFrom("parliamentary_sessions").select(["number", "ends_on"]).orderBy("number").execute();
    expect(sessions.at(-1)).toEqual({ number: 7, ends_on: null });
    const assumed = await database.reader.selectFrom("rules").select("code").where("is_assumption", "=", 1).execute();
    expect(assumed.map((each) => each.code)).toContain("stage-2-to-stage-3-amended");
  });

  test("a second start changes nothing, and an editor's correction stays", async () => {
    await seedRulebook(context());
    await database.writer.updateTable("rules").set({ amount: 9, revision: 2 }).where("id", "=", "stage-2-to-stage-3-amended").execute();
    await database.writer.updateTable("parliamentary_sessions").set({ ends_on: "2021-05-05" }).where("number", "=", 5).execute();
    expect(await seedRulebook(context())).toEqual({ sessions: 0, rules: 0, periods: 0 });
    const rule = await database.reader
      .selectFrom("rules")
      .select("amount")
      .where("id", "=", "stage-2-to-stage-3-amended")
      .executeTakeFirst();
    expect(rule?.amount).toBe(9);
    const session = await database.reader.selectFrom("parliamentary_sessions").select("ends_on").where("number", "=", 5).executeTakeFirst();
    expect(session?.ends_on).toBe("2021-05-05");
  });
});
