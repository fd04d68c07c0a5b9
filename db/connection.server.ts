import { mkdirSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { Kysely } from "kysely";
import type { Engine } from "./dialects/engine.ts";
import { postgresDialect } from "./dialects/postgres.ts";
import { openSqliteFile, sqliteDialect } from "./dialects/sqlite.ts";
import type { Schema } from "./schema/schema.ts";

/** The open handles. Reads have their own connection, so that they never wait for a writer. */
export type Database = {
  engine: Engine;
  /** The file of an SQLite database; null on PostgreSQL. */
  file: string | null;
  reader: Kysely<Schema>;
  writer: Kysely<Schema>;
  /** Changes whenever anything was recorded, by this process or another; cheap enough to ask before each page from memory. */
  dataVersion(): Promise<string>;
  close(): Promise<void>;
};

/**
 * Opens the database named by the address: `postgres://…`, or a file (`file:data/assent.db` or a path), made with its folder when missing.
 *
 * @throws when the file cannot be opened or made.
 */
export async function openDatabase(url: string): Promise<Database> {
  return /^postgres(ql)?:\/\//.test(url) ? openPostgres(url) : openSqlite(resolve(url.replace(/^file:/, "")));
}

async function openSqlite(file: string): Promise<Database> {
  mkdirSync(dirname(file), { recursive: true });
  const writing = openSqliteFile(file, { readonly: false });
  const reading = openSqliteFile(file, { readonly: true });
  const writer = new Kysely<Schema>({ dialect: sqliteDialect(writing) });
  const reader = new Kysely<Schema>({ dialect: sqliteDialect(reading) });
  let gate: unknown;
  let newest = "";
  return {
    engine: "sqlite",
    file,
    reader,
    writer,
    async dataVersion() {
      // The pragma changes when any other connection has committed; only then is the log asked.
      const now = reading.pragma("data_version", { simple: true });
      if (now !== gate) {
        newest = await newestEvent(reader);
        gate = now;
      }
      return newest;
    },
    async close() {
      await reader.destroy();
      await writer.destroy();
    },
  };
}

async function openPostgres(url: string): Promise<Database> {
  const both = new Kysely<Schema>({ dialect: postgresDialect(url) });
  return { engine: "postgres", file: null, reader: both, writer: both, dataVersion: () => newestEvent(both), close: () => both.destroy() };
}

async function newestEvent(db: Kysely<Schema>): Promise<string> {
  const row = await db
    .selectFrom("events")
    .select((e) => e.fn.max("id").as("newest"))
    .executeTakeFirst();
  return String(row?.newest ?? 0);
}
