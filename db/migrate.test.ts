import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { sql } from "kysely";
import { Migrator } from "kysely/migration";
import { expect, test } from "vitest";
import { openDatabase } from "./connection.server.ts";

function inNewFile<T>(use: (file: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "assent-migrate-"));
  return use(join(folder, "assent.db")).finally(() => rmSync(folder, { recursive: true, force: true }));
}

const oneStart = `
  const { openDatabase } = await import("#db/connection.server.ts");
  const { migrateToLatest } = await import("#db/migrate.server.ts");
  const database = await openDatabase(process.argv[1]);
  console.log((await migrateToLatest(database)).length);
  await database.close();
`;

/** Starts a process of its own on the file, as a server or an import would; gives how many migrations it ran. */
async function startOn(file: string): Promise<number> {
  const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "-e", oneStart, file]);
  return Number(stdout);
}

test(
  "two processes that start on one new file make its tables once",
  () =>
    inNewFile(async (file) => {
      const ran = await Promise.all([startOn(file), startOn(file)]);
      expect(ran.filter((count) => count === 0)).toHaveLength(1);
    }),
  30_000,
);

test("a migration that fails leaves nothing of itself", () =>
  inNewFile(async (file) => {
    const database = await openDatabase(file);
    const migrations = {
      broken: {
        up: async (db: typeof database.writer) => {
          await sql`create table half_made (id text)`.execute(db);
          throw new Error("made up to fail");
        },
      },
    };
    const { error } = await new Migrator({ db: database.writer, provider: { getMigrations: async () => migrations } }).migrateToLatest();
    expect(error).toBeInstanceOf(Error);
    const tables = await sql<{ name: string }>`select name from sqlite_master where name = 'half_made'`.execute(database.writer);
    expect(tables.rows).toEqual([]);
    await database.close();
  }));
