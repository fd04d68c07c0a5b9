import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { sql } from "kysely";
import { Migrator } from "kysely/migration";
import { expect, test } from "vitest";
import { openDatabase } from "./connection.server.ts";
import { migrateToLatest } from "./migrate.server.ts";

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

test("a database of before the text of bills keeps its amendments, and they are given what is new", () =>
  inNewFile(async (file) => {
    const database = await openDatabase(file);
    const [last] = await migrateToLatest(database, "0007-sources-corrected").then((names) => names.slice(-1));
    expect(last).toBe("0007-sources-corrected");
    const { writer } = database;
    const made = "'2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z'";
    await sql`insert into legislatures (id, slug, name) values ('p', 'p', 'Parliament')`.execute(writer);
    await sql`insert into parliamentary_sessions (id, legislature_id, number, starts_on, updated_at) values ('s', 'p', 6, '2021-05-13', '2026-01-01T00:00:00Z')`.execute(
      writer,
    );
    await sql`insert into bills (id, slug, parliamentary_session_id, short_title, created_at, updated_at) values ('b', 'b', 's', 'Made up', ${sql.raw(made)})`.execute(
      writer,
    );
    await sql`insert into amendments (id, slug, bill_id, stage, number, wording, created_at, updated_at)
      values ('a', 'a', 'b', 'stage_2', 'not numbered', 'Leave out section 2', ${sql.raw(made)})`.execute(writer);
    expect(await migrateToLatest(database)).toContain("0008-text-and-amendments");
    const rows = await sql`select number, wording, is_starred, version_id, decided_on from amendments`.execute(writer);
    expect(rows.rows).toEqual([
      { number: "not numbered", wording: "Leave out section 2", is_starred: 0, version_id: null, decided_on: null },
    ]);
    await database.close();
  }));
