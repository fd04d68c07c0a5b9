import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { Kysely, PGliteDialect, sql } from "kysely";
import { type Database, openDatabase } from "./connection.server.ts";
import { migrateToLatest } from "./migrate.server.ts";
import type { Schema } from "./schema/schema.ts";

/** A migrated, empty database in a temporary file of its own; `close` also removes the file. */
export async function openTestDatabase(): Promise<Database> {
  const folder = mkdtempSync(join(tmpdir(), "assent-test-"));
  const database = await openDatabase(join(folder, "assent.db"));
  await migrateToLatest(database);
  return {
    ...database,
    async close() {
      await database.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The PostgreSQL of this test file: starting one takes seconds, emptying it takes none. */
let kept: { db: Kysely<Schema>; inUse: boolean } | null = null;

/**
 * A migrated, empty PostgreSQL in memory, by which the queries are proved on the second engine.
 * After `close` the next call in the same file gets the same one, emptied.
 */
export async function openTestPostgres(): Promise<Database> {
  const own = kept?.inUse === false ? await emptied(kept) : await started();
  own.inUse = true;
  const { db } = own;
  return {
    engine: "postgres",
    file: null,
    reader: db,
    writer: db,
    dataVersion: async () => "0",
    async close() {
      if (own === kept) own.inUse = false;
      else await db.destroy();
    },
  };
}

async function started() {
  const db = new Kysely<Schema>({ dialect: new PGliteDialect({ pglite: new PGlite() }) });
  await migrateToLatest({ writer: db });
  const own = { db, inUse: true };
  kept ??= own;
  return own;
}

async function emptied(own: { db: Kysely<Schema>; inUse: boolean }) {
  const { rows } = await sql<{ name: string }>`
    select tablename as name from pg_tables where schemaname = 'public' and tablename not like 'kysely%'`.execute(own.db);
  // Numbers begin again, too. Truncating does not call the trigger that keeps the event log as it is.
  await sql`truncate ${sql.join(rows.map((row) => sql.table(row.name)))} restart identity cascade`.execute(own.db);
  return own;
}

/** Both engines, for `describe.each`: a query is portable only if it was run on both. */
export const bothEngines = [
  { engine: "SQLite", open: openTestDatabase },
  { engine: "PostgreSQL", open: openTestPostgres },
] as const;
