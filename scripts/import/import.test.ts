import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { madeUpBills, madeUpMembers, madeUpReport } from "#app/importers/fixtures/made-up-pack.ts";

const script = fileURLToPath(new URL("../import.ts", import.meta.url));
let folder = "";
const inFolder = (name: string) => join(folder, name);
const run = (...args: string[]) =>
  spawnSync(process.execPath, [script, ...args], {
    encoding: "utf8",
    env: { ...process.env, DATABASE_URL: `file:${inFolder("assent.db")}` },
  });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "assent-import-"));
  writeFileSync(inFolder("page.html"), madeUpReport);
  writeFileSync(inFolder("bills.json"), JSON.stringify(madeUpBills));
  writeFileSync(inFolder("members.json"), JSON.stringify(madeUpMembers));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("a dry run of an Official Report page prints one JSON object and nothing else, and makes no database", () => {
  const { status, stdout } = run("official-report", inFolder("page.html"), "--dry-run", "--json");
  expect(status).toBe(0);
  const { divisions } = JSON.parse(stdout);
  expect(divisions).toMatchObject([
    {
      reference: "S6M-99001",
      announced: { for: 1, against: 2, abstain: 1 },
      counted: { for: 1, against: 2, abstain: 1 },
      result: "disagreed",
    },
  ]);
  expect(Object.keys(divisions[0])).toEqual(["reference", "announced", "counted", "result", "votes"]);
  expect(Object.keys(divisions[0].votes[0])).toEqual(["name", "seat", "party", "vote", "proxyCastBy"]);
  expect(() => readFileSync(inFolder("assent.db"))).toThrow();
});

test("a pack prints a receipt for each kind, progress goes to standard error, and the second time all is unchanged", () => {
  const first = run("pack", folder);
  expect(first.status).toBe(0);
  expect(first.stdout).toContain("bills (bills.json): asked 3, came 3");
  expect(first.stderr).toContain("letters: nothing in the pack");
  const second = run("pack", folder);
  expect(second.stdout).toMatch(/bills \(bills\.json\): asked 3, came 3; 0 new, 0 changed/);
});

test.each([
  [["official-report", "no-such-page.html", "--dry-run"], "there is no such file"],
  [["poems", "x.json"], "“poems” is no kind of document"],
  [[], "Say what kind of document"],
  [["bills", "page.html"], "not JSON"],
  [["letters", "bills.json"], "letters"],
])("import %s fails with a sentence that says why", (args, sentence) => {
  const { status, stderr } = run(...args.map((arg) => (/\.(?:html|json)$/.test(arg) && !arg.startsWith("no-such") ? inFolder(arg) : arg)));
  expect(status).toBe(1);
  expect(stderr).toContain(sentence);
});
