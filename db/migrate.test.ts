import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { PGlite } from "@electric-sql/pglite";
import { Kysely, PGliteDialect, sql } from "kysely";
import { Migrator } from "kysely/migration";
import { expect, test } from "vitest";
import { openDatabase } from "./connection.server.ts";
import { migrateToLatest } from "./migrate.server.ts";
import { isDatabaseEmpty } from "./queries/first-start.server.ts";
import type { Schema } from "./schema/schema.ts";

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

const positionsOfBefore = [
  { slug: "first", question: "a made-up pilot", published: "2026-01-02T00:00:00Z", stance: "against" },
  { slug: "second", question: "a made-up pilot", published: "2026-01-03T00:00:00Z", stance: "conditional" },
  { slug: "alike", question: "A made-up pilot?", published: "2026-01-04T00:00:00Z", stance: "for" },
  { slug: "draft", question: "something that only a draft names", published: null, stance: "for" },
  { slug: "of-a-bill", question: null, published: "2026-01-05T00:00:00Z", stance: "undeclared" },
];

/** Positions as they were kept before questions had pages, one with a source; then the newest migrations, and what became of them. */
async function bringPositionsOver(db: Kysely<Schema>) {
  await migrateToLatest({ writer: db }, "0008-text-and-amendments");
  const made = sql.raw("'2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z'");
  await sql`insert into legislatures (id, slug, name) values ('p', 'p', 'Parliament')`.execute(db);
  await sql`insert into parliamentary_sessions (id, legislature_id, number, starts_on, updated_at) values ('s', 'p', 6, '2021-05-13', '2026-01-01T00:00:00Z')`.execute(
    db,
  );
  await sql`insert into bills (id, slug, parliamentary_session_id, short_title, created_at, updated_at) values ('b', 'b', 's', 'Made up', ${made})`.execute(
    db,
  );
  for (const { slug, question, published, stance } of positionsOfBefore)
    await sql`insert into positions
      (id, slug, revision, published_at, printed_holder, stance, "condition", bill_id, question, from_not_before, from_why, confidence, created_at, updated_at)
      values (${slug}, ${slug}, 3, ${published}, 'Made-up Member', ${stance}, 'a made-up condition', ${question ? null : "b"}, ${question},
        '2025-05-05', 'Made up.', 'press', ${made})`.execute(db);
  const ran = await migrateToLatest({ writer: db });
  const positions = await sql<{ slug: string; question: string | null }>`
    select p.slug, q.slug as question, p.stance, p.revision, p.published_at, p.bill_id, p.condition, p.from_not_before, p.is_disputed
    from positions as p left join questions as q on q.id = p.question_id`.execute(db);
  const questions = await sql`select slug, title, published_at, is_made_up from questions order by title`.execute(db);
  return { ran, positions: new Map(positions.rows.map((row) => [row.slug, row])), questions: questions.rows };
}

function expectPositionsBroughtOver({ ran, positions, questions }: Awaited<ReturnType<typeof bringPositionsOver>>): void {
  expect(ran).toContain("0009-the-record-around-a-bill");
  const first = { slug: "first", stance: "against", revision: 3, published_at: "2026-01-02T00:00:00Z", bill_id: null, is_disputed: 0 };
  expect(positions.get("first")).toMatchObject({ ...first, condition: "a made-up condition", from_not_before: "2025-05-05" });
  expect(positions.get("of-a-bill")).toMatchObject({ question: null, bill_id: "b", stance: "undeclared" });
  expect(positions.size).toBe(positionsOfBefore.length);
  const titleOf = new Map(questions.map((row) => [Object(row).slug, Object(row).title]));
  for (const { slug, question } of positionsOfBefore)
    expect(titleOf.get(positions.get(slug)?.question ?? null) ?? null, `the question of ${slug}`).toBe(question);
  expect(questions).toHaveLength(3);
  expect(questions).toContainEqual({
    slug: "something-that-only-a-draft-names",
    title: "something that only a draft names",
    published_at: null,
    is_made_up: 0,
  });
  expect(questions).toContainEqual(expect.objectContaining({ title: "a made-up pilot", published_at: "2026-01-02T00:00:00Z" }));
}

test("positions of before questions had pages are kept, each with a question in its own words, and a draft's stays a draft", () =>
  inNewFile(async (file) => {
    const database = await openDatabase(file);
    expectPositionsBroughtOver(await bringPositionsOver(database.writer));
    expect((await sql`pragma foreign_key_check`.execute(database.writer)).rows).toEqual([]);
    expect(await isDatabaseEmpty(database.reader), "a site that is kept is not filled again").toBe(false);
    await database.close();
  }));

test("PostgreSQL brings positions over alike", async () => {
  const db = new Kysely<Schema>({ dialect: new PGliteDialect({ pglite: new PGlite() }) });
  expectPositionsBroughtOver(await bringPositionsOver(db));
  await db.destroy();
}, 30_000);
