import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { Kysely, PGliteDialect } from "kysely";
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

/** A migrated, empty PostgreSQL in memory, by which the queries are proved on the second engine. */
export async function openTestPostgres(): Promise<Database> {
  const db = new Kysely<Schema>({ dialect: new PGliteDialect({ pglite: new PGlite() }) });
  await migrateToLatest({ writer: db });
  return { engine: "postgres", file: null, reader: db, writer: db, dataVersion: async () => "0", close: () => db.destroy() };
}

/** Both engines, for `describe.each`: a query is portable only if it was run on both. */
export const bothEngines = [
  { engine: "SQLite", open: openTestDatabase },
  { engine: "PostgreSQL", open: openTestPostgres },
] as const;
