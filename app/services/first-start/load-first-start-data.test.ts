import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { openTestDatabase } from "#db/test-database.server.ts";
import { listDemoAccounts } from "./list-demo-accounts.server.ts";
import { loadFirstStartData } from "./load-first-start-data.server.ts";

test("a site that others reach is filled with real bills, and with no account whose password everyone knows", async () => {
  const database = await openTestDatabase();
  const start = { now: "2026-01-01T00:00:00.000Z", newId: randomUUID };
  expect(await loadFirstStartData(database, { demo: "record", ...start })).toBe(true);
  expect(await listDemoAccounts(database)).toEqual([]);
  const count = async (table: "bills" | "accounts" | "comments") => (await database.reader.selectFrom(table).select("id").execute()).length;
  expect([(await count("bills")) > 0, await count("accounts"), await count("comments")]).toEqual([true, 0, 0]);
  // Nor are they made later on, by a start that would have made them.
  expect(await loadFirstStartData(database, { demo: "full", ...start })).toBe(false);
  expect(await listDemoAccounts(database)).toEqual([]);
  await database.close();
});
