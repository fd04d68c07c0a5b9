import type { Kysely } from "kysely";
import type { Schema } from "../schema/schema.ts";

/** The newest step that this database has been brought to; null when it has had none. The table is the migrator's own. */
export async function findNewestMigration(db: Kysely<Schema>): Promise<string | null> {
  const row = await db
    .withTables<{ kysely_migration: { name: string; timestamp: string } }>()
    .selectFrom("kysely_migration")
    .select("name")
    .orderBy("name", "desc")
    .limit(1)
    .executeTakeFirst();
  return row?.name ?? null;
}
