import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { visitor } from "#app/domain/permissions/roles.ts";
import { contextOf } from "#app/services/context.server.ts";
import { layFacts } from "#app/services/facts/lay-facts.server.ts";
import { seedRulebook } from "#app/services/rules/seed-rulebook.server.ts";
import { readVersion } from "#app/services/versions/read-versions.server.ts";
import { openDatabase } from "#db/connection.server.ts";
import { castNow } from "#db/fixtures/cast.ts";
import { careBill, madeUpFacts } from "#db/fixtures/made-up-bills.ts";
import { migrateToLatest } from "#db/migrate.server.ts";

const script = fileURLToPath(new URL("../import.ts", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "assent-version-"));
const database = `file:${join(folder, "assent.db")}`;
const file = join(folder, "bill.txt");
const run = (...args: string[]) =>
  spawnSync(process.execPath, [script, "version", ...args], { encoding: "utf8", env: { ...process.env, DATABASE_URL: database } });

beforeAll(async () => {
  writeFileSync(
    file,
    "An Act of the Scottish Parliament to make provision about hedgehogs.\n1 Duty of care\nA person must take care.\n2 Short title\nThis is the Care Act.\n",
  );
  const opened = await openDatabase(database);
  await migrateToLatest(opened);
  const context = contextOf(opened, { kind: "operator", command: "import" }, castNow);
  await seedRulebook(context);
  const receipt = { kind: "t", file: null, fileSha256: null, importer: "t", asked: 1, came: 1, missing: [], contradictory: [] };
  await layFacts(context, madeUpFacts, { receipt });
  await opened.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("a text is recorded from a file, and says what was made of it", async () => {
  const { status, stdout } = run(file, "--bill", careBill.slug, "--kind", "as_introduced", "--reference", "SP Bill 991");
  expect(stdout).toMatch(/“As introduced” is recorded at \/bills\/.*: 3 provisions, 0 of them known/);
  expect(status).toBe(0);
  const opened = await openDatabase(database);
  const read = await readVersion(contextOf(opened, visitor, castNow), careBill.slug, null);
  await opened.close();
  expect(read.version).toMatchObject({ reference: "SP Bill 991", sourceFormat: "text", hasLayout: false });
  expect(read.text.text.provisions.map(({ heading }) => heading)).toEqual([null, "Duty of care", "Short title"]);
});

test("a dry run saves nothing, and what is missing or unreadable is said", () => {
  expect(run(file, "--bill", "no-such-bill", "--kind", "other", "--dry-run").status).toBe(0);
  expect(run(file, "--kind", "a dream", "--bill", careBill.slug)).toMatchObject({ status: 1, stderr: expect.stringContaining("--kind") });
  writeFileSync(join(folder, "none.txt"), "Dear Sir");
  expect(run(join(folder, "none.txt"), "--bill", careBill.slug, "--kind", "other").status).toBe(1);
  expect(run(join(folder, "missing"), "--bill", careBill.slug, "--kind", "other").stderr).toMatch(/cannot be read/);
  expect(run(file, "--bill", "no-such-bill", "--kind", "other").stderr).toMatch(/no such bill/);
});
