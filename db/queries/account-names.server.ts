import type { Kysely } from "kysely";
import type { Schema } from "../schema/schema.ts";

/** The names of accounts as they are now, by id; an account that was closed is missing. */
export async function listAccountNames(db: Kysely<Schema>, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom("accounts")
    .select(["id", "name"])
    .where("id", "in", [...new Set(ids)])
    .execute();
  return new Map(rows.map((row) => [row.id, row.name]));
}
