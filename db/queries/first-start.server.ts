import type { Kysely } from "kysely";
import type { Schema } from "../schema/schema.ts";

/** Whether nobody has put anything into the database yet: no bill, no person, no account. */
export async function isDatabaseEmpty(db: Kysely<Schema>): Promise<boolean> {
  for (const table of ["bills", "people", "accounts"] as const) {
    if (await db.selectFrom(table).select("id").limit(1).executeTakeFirst()) return false;
  }
  return true;
}

/** The id of a bill or letter by its slug; null when there is none. */
export async function findRecordId(db: Kysely<Schema>, kind: "bill" | "letter", slug: string): Promise<string | null> {
  const row = await db
    .selectFrom(kind === "bill" ? "bills" : "letters")
    .select("id")
    .where("slug", "=", slug)
    .executeTakeFirst();
  return row?.id ?? null;
}
