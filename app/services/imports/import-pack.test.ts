import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  madeUpAmendments,
  madeUpBills,
  madeUpDivision,
  madeUpLetters,
  madeUpMembers,
  madeUpOffices,
  madeUpReport,
} from "#app/importers/fixtures/made-up-pack.ts";
import { packOrder } from "#app/importers/kinds.ts";
import { type Context, contextOf } from "#app/services/context.server.ts";
import { seedRulebook } from "#app/services/rules/seed-rulebook.server.ts";
import type { Database } from "#db/connection.server.ts";
import { listAllRows } from "#db/queries/facts/rows.server.ts";
import { bothEngines, openTestDatabase } from "#db/test-database.server.ts";
import { importDocuments } from "./import-documents.server.ts";
import { importPack, type PackPart } from "./import-pack.server.ts";

const given = (file: string, text: string) => ({ file, text, sha256: createHash("sha256").update(text).digest("hex") });
const madeUpPack: PackPart[] = [
  { kind: "members", documents: [given("members.json", JSON.stringify(madeUpMembers))] },
  { kind: "offices", documents: [given("sp-ministers.json", JSON.stringify(madeUpOffices))] },
  { kind: "bills", documents: [given("bills.json", JSON.stringify(madeUpBills))] },
  { kind: "division", documents: [given("S6M-99001.json", JSON.stringify(madeUpDivision))] },
  { kind: "official-report", documents: [given("2025-03-04.html", madeUpReport)] },
  { kind: "letters", documents: [given("letters.json", JSON.stringify(madeUpLetters))] },
  { kind: "amendments", documents: [given("amendments.jsonl", madeUpAmendments)] },
];
const everything = [
  "bills",
  "people",
  "seats",
  "offices",
  "office_holdings",
  "divisions",
  "division_votes",
  "vote_statements",
  "letters",
  "letter_links",
  "letter_parties",
  "meetings",
  "amendments",
  "stage_events",
  "claims",
  "citations",
  "sources",
  "events",
  "receipts",
] as const;

async function importAll(context: Context, parts: readonly PackPart[]) {
  const imported = await importPack(context, parts);
  if (!imported.ok) throw new Error(imported.refusals.map((refusal) => refusal.message).join("\n"));
  return imported.value;
}
/** Which rows there are: what was made a second time, or again, would show. */
async function contents(context: Context) {
  const columns = (table: (typeof everything)[number]) => (table === "letter_links" ? ["letter_id", "target_letter_id"] : ["id"]);
  return Object.fromEntries(
    await Promise.all(everything.map(async (table) => [table, await listAllRows(context.db, table, columns(table))] as const)),
  );
}

async function opened(open: () => Promise<Database>): Promise<{ database: Database; context: Context }> {
  const database = await open();
  const context = contextOf(database, { kind: "operator", command: "import" }, "2026-01-05T09:00:00Z");
  await seedRulebook(context);
  return { database, context };
}

describe.each(bothEngines)("importing a made-up pack on $engine", ({ open }) => {
  test("all comes, every gap is told, and the same pack again changes nothing", async () => {
    const { database, context } = await opened(open);
    const first = await importAll(context, madeUpPack);
    expect(first.map(({ receipt }) => [receipt.kind, receipt.asked, receipt.came])).toEqual([
      ["members", 5, 5],
      ["offices", 3, 1],
      ["bills", 3, 3],
      ["division", 1, 1],
      ["official-report", 1, 1],
      ["letters", 6, 6],
      ["amendments", 3, 2],
    ]);
    const before = await contents(context);
    const second = await importAll(context, madeUpPack);
    expect(second.every(({ created, changed }) => created === 0 && changed === 0)).toBe(true);
    expect(await contents(context)).toEqual(before);
    await database.close();
  });
});

test("the page of the Official Report and its transcription are one division, and agree", async () => {
  const { database, context } = await opened(openTestDatabase);
  const imported = await importAll(context, madeUpPack);
  const page = imported.find(({ receipt }) => receipt.kind === "official-report");
  expect(page?.receipt).toMatchObject({ missing: [], contradictory: [] });
  expect(await listAllRows(context.db, "divisions", ["slug"])).toEqual([{ slug: "S6M-99001" }]);
  const votes = await listAllRows(context.db, "division_votes", ["printed_name", "person_id"]);
  expect(votes).toHaveLength(4);
  expect(votes.filter((vote) => vote.person_id === null)).toEqual([]);
  await database.close();
});

test("a document that cannot be read is refused by name, and nothing of it is laid", async () => {
  const { database, context } = await opened(openTestDatabase);
  const documents = [given("good.json", JSON.stringify(madeUpBills)), given("bad.json", "{")];
  const refused = await importDocuments(context, "bills", documents);
  expect(refused).toMatchObject({ ok: false, refusals: [{ message: expect.stringContaining("bad.json: The file is not JSON") }] });
  expect(await listAllRows(context.db, "bills", ["id"])).toEqual([]);
  await database.close();
});

const pack = new URL("../../../../shared/data/", import.meta.url);

describe.skipIf(!existsSync(pack))("importing the real pack (skipped where ../shared/data is absent)", () => {
  test("takes well under 20 seconds, comes whole, and twice in a row changes nothing", async () => {
    const { database, context } = await opened(openTestDatabase);
    const parts = packOrder.map(({ kind, folder, file }) => ({
      kind,
      documents: readdirSync(new URL(`${folder}/`, pack))
        .filter((name) => file.test(name))
        .sort()
        .map((name) => given(name, readFileSync(new URL(`${folder}/${name}`, pack), "utf8"))),
    }));
    const began = performance.now();
    const first = await importAll(context, parts);
    expect(performance.now() - began).toBeLessThan(20_000);
    expect(Object.fromEntries(first.map(({ receipt }) => [receipt.kind, receipt.came]))).toEqual({
      members: 302,
      offices: 252,
      bills: 246,
      division: 9,
      "official-report": 9,
      letters: 31,
      amendments: 88,
    });
    const before = await contents(context);
    const second = await importAll(context, parts);
    expect(second.every(({ created, changed }) => created === 0 && changed === 0)).toBe(true);
    expect(await contents(context)).toEqual(before);
    const sources = await listAllRows(context.db, "sources", ["slug", "title", "url"]);
    expect(sources.filter((source) => /scotparldev|pakpaltea/.test(JSON.stringify(source)))).toEqual([]);
    await database.close();
  }, 60_000);
});
