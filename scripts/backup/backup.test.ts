import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Database, openDatabase } from "#db/connection.server.ts";
import { migrateToLatest } from "#db/migrate.server.ts";
import { copyDatabase } from "./copy-database.ts";
import { restoreDatabase } from "./restore-database.ts";

let folder: string;
let file: string;
let database: Database;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "assent-backup-"));
  file = join(folder, "assent.db");
  database = await openDatabase(file);
  await migrateToLatest(database);
  await addTopics(database, "First", 1);
});
afterEach(async () => {
  await database.close();
  rmSync(folder, { recursive: true, force: true });
});

async function addTopics(into: Database, word: string, count: number): Promise<void> {
  const topics = Array.from({ length: count }, (_, number) => ({
    id: `${word}-${number}`,
    slug: `${word}-${number}`.toLowerCase(),
    name: `${word} ${number}`,
    created_at: "2025-10-09T12:00:00.000Z",
    updated_at: "2025-10-09T12:00:00.000Z",
  }));
  await into.writer.insertInto("topics").values(topics).execute();
}

async function topicsIn(path: string): Promise<string[]> {
  const opened = await openDatabase(path);
  const rows = await opened.reader.selectFrom("topics").select("name").orderBy("name").execute();
  await opened.close();
  return rows.map(({ name }) => name);
}

const now = { force: false, stamp: "2025-10-09T12-00-00Z" };

describe("a backup", () => {
  test("taken while the server writes is whole, and holds one moment", async () => {
    const writing = (async () => {
      for (let round = 0; round < 40; round++) await addTopics(database, `Round${round}`, 25);
    })();
    const copy = await copyDatabase(file, join(folder, "backups", "one.db"));
    await writing;
    expect(copy).toMatchObject({ ok: true, value: { bytes: expect.any(Number), sha256: expect.stringMatching(/^[0-9a-f]{64}$/) } });
    const topics = await topicsIn(join(folder, "backups", "one.db"));
    // Each round is one statement: a round that is there is there whole.
    expect((topics.length - 1) % 25).toBe(0);
    expect(await topicsIn(file)).toHaveLength(1001);
  });

  test("is one file, with nothing beside it that could be left behind", async () => {
    await copyDatabase(file, join(folder, "backups", "one.db"));
    expect(readdirSync(join(folder, "backups"))).toEqual(["one.db"]);
  });

  test("never writes over a file", async () => {
    writeFileSync(join(folder, "precious"), "precious");
    expect((await copyDatabase(file, join(folder, "precious"))).ok).toBe(false);
    expect(readFileSync(join(folder, "precious"), "utf8")).toBe("precious");
  });

  test("of a database that is not there is refused, and makes none", async () => {
    expect((await copyDatabase(join(folder, "gone.db"), join(folder, "copy.db"))).ok).toBe(false);
    expect(readdirSync(folder).filter((name) => /gone|copy/.test(name))).toEqual([]);
  });
});

describe("restoring", () => {
  const copy = () => join(folder, "copy.db");
  beforeEach(async () => {
    await copyDatabase(file, copy());
    await addTopics(database, "Second", 1);
  });

  test("is refused while a server has the database open, even by force", () => {
    const refused = restoreDatabase(copy(), file, { ...now, force: true });
    expect(refused.ok ? "" : refused.refusals[0]?.message).toContain("Stop it first");
  });

  test("is refused where a database is there, unless one insists; then both states can be had", async () => {
    await database.close();
    expect(restoreDatabase(copy(), file, now).ok).toBe(false);
    expect(await topicsIn(file)).toEqual(["First 0", "Second 0"]);
    const restored = restoreDatabase(copy(), file, { ...now, force: true });
    expect(restored).toMatchObject({ ok: true });
    expect(await topicsIn(file)).toEqual(["First 0"]);
    expect(await topicsIn(`${file}.replaced-${now.stamp}`)).toEqual(["First 0", "Second 0"]);
    database = await openDatabase(file);
  });

  test("of a damaged file is refused, and nothing is changed", async () => {
    await database.close();
    const bytes = readFileSync(copy());
    bytes.fill(7, 8192, 40_960);
    writeFileSync(copy(), bytes);
    expect(restoreDatabase(copy(), file, { ...now, force: true }).ok).toBe(false);
    expect(await topicsIn(file)).toHaveLength(2);
    database = await openDatabase(file);
  });

  test.each([
    ["something else", "hello"],
    ["an empty file", ""],
  ])("of %s is refused", async (_what, text) => {
    writeFileSync(join(folder, "other"), text);
    expect(restoreDatabase(join(folder, "other"), join(folder, "new", "assent.db"), now).ok).toBe(false);
    expect(existsSync(join(folder, "new"))).toBe(false);
  });

  test("into an empty place needs no force", async () => {
    const place = join(folder, "new", "assent.db");
    expect(restoreDatabase(copy(), place, now)).toEqual({ ok: true, value: { file: place, kept: null } });
    expect(await topicsIn(place)).toEqual(["First 0"]);
  });
});
