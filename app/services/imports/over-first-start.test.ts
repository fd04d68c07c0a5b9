import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { packOrder } from "#app/importers/kinds.ts";
import { type Context, contextOf } from "#app/services/context.server.ts";
import { type LaidFacts, layFacts } from "#app/services/facts/lay-facts.server.ts";
import { seedRulebook } from "#app/services/rules/seed-rulebook.server.ts";
import type { Database } from "#db/connection.server.ts";
import { firstStartFacts } from "#db/demo/first-start.ts";
import { listAllRows } from "#db/queries/facts/rows.server.ts";
import { openTestDatabase } from "#db/test-database.server.ts";
import { importDocuments } from "./import-documents.server.ts";
import { importPack } from "./import-pack.server.ts";

const given = (file: string, text: string) => ({ file, text, sha256: createHash("sha256").update(text).digest("hex") });
const receipt = {
  kind: "first-start",
  file: null,
  fileSha256: null,
  importer: "first-start/1",
  asked: 0,
  came: 0,
  missing: [],
  contradictory: [],
};

let database: Database;
let context: Context;
let laid: LaidFacts;

beforeAll(async () => {
  database = await openTestDatabase();
  context = contextOf(database, { kind: "operator", command: "import" }, "2026-11-05T09:00:00Z");
  await seedRulebook(context);
  laid = await layFacts(context, firstStartFacts, { receipt });
});
afterAll(() => database.close());

/** What no import of letters may add to, once the first-start data is there. */
const guarded = [
  "letters",
  "letter_links",
  "letter_parties",
  "letter_texts",
  "letter_clock_steps",
  "meetings",
  "meeting_letters",
  "meeting_participants",
  "requests",
  "commitments",
  "statements",
  "positions",
  "questions",
  "figures",
  "topics",
  "organisations",
  "ties",
  "reply_rules",
] as const;

async function counted(): Promise<Record<string, number>> {
  const counts = guarded.map(async (table) => {
    const column = table === "letter_links" || table === "meeting_letters" ? "letter_id" : "id";
    return [table, (await listAllRows(context.db, table, [column])).length] as const;
  });
  return Object.fromEntries(await Promise.all(counts));
}

async function letterOf(slug: string) {
  const rows = await listAllRows(context.db, "letters", [
    "id",
    "slug",
    "subject",
    "sent_on",
    "salutation",
    "correspondence",
    "expects_reply",
  ]);
  return rows.find((row) => row.slug === slug);
}

async function claimsOn(kind: string, id: unknown) {
  const rows = await listAllRows(context.db, "claims", ["subject_kind", "subject_id", "field", "value", "chosen"]);
  return rows.filter((row) => row.subject_kind === kind && row.subject_id === id).map(({ field, value, chosen }) => [field, value, chosen]);
}

describe("the first-start data, laid", () => {
  test("names nothing that is not there, contradicts nothing, and laid again changes nothing", async () => {
    expect(laid.receipt).toMatchObject({ missing: [], contradictory: [] });
    const before = await counted();
    const again = await layFacts(context, firstStartFacts, { receipt });
    expect([again.created, again.changed]).toEqual([0, 0]);
    expect(await counted()).toEqual(before);
  });

  test("has its ties, texts, clock steps and rules in the database", async () => {
    const facts = [...firstStartFacts.letters, ...firstStartFacts.meetings, ...firstStartFacts.statements, ...firstStartFacts.figures];
    const tied = [...facts, ...firstStartFacts.requests, ...firstStartFacts.commitments].flatMap(({ ties }) => ties ?? []);
    expect(await counted()).toMatchObject({
      ties: tied.length,
      requests: firstStartFacts.requests.length,
      commitments: firstStartFacts.commitments.length,
      reply_rules: firstStartFacts.replyRules.length,
      letter_texts: firstStartFacts.letters.filter(({ text }) => text).length,
      letter_clock_steps: firstStartFacts.letters.flatMap(({ clockSteps }) => clockSteps ?? []).length,
    });
  });
});

test("a file that dates a letter otherwise is told and kept as a claim, and the letter stays", async () => {
  const letters = [
    { id: "L05", kind: "letter", subject: "made up", date: "2022-01-11", repliesTo: [], sourceUrl: "https://www.example.org/l05" },
  ];
  const outcome = await importDocuments(context, "letters", [given("made-up.json", JSON.stringify({ letters }))]);
  expect(outcome).toMatchObject({
    ok: true,
    value: { created: 1, receipt: { contradictory: ["L05: sent_on is kept as 2022-01-10; this import has 2022-01-11."] } },
  });
  const letter = await letterOf("L05");
  expect(letter).toMatchObject({ subject: "Drug Consumption Rooms", sent_on: "2022-01-10", correspondence: "minister_to_minister" });
  expect(await claimsOn("letter", letter?.id)).toEqual([["sent_on", "2022-01-11", 0]]);
});

const pack = new URL("../../../../shared/data/", import.meta.url);

describe.skipIf(!existsSync(pack))("the real pack over it (skipped where ../shared/data is absent)", () => {
  test("adds the one letter whose bill was not held, and nothing that was there comes twice or is contradicted", async () => {
    const before = await counted();
    const claims = (await listAllRows(context.db, "claims", ["subject_kind"])).filter(isOfLetters).length;
    const parts = packOrder.map(({ kind, folder, file }) => ({
      kind,
      documents: readdirSync(new URL(`${folder}/`, pack))
        .filter((name) => file.test(name))
        .sort()
        .map((name) => given(name, readFileSync(new URL(`${folder}/${name}`, pack), "utf8"))),
    }));
    expect((await importPack(context, parts)).ok).toBe(true);
    // K03 with its four senders and its addressee: the bill on greyhound racing is not in the first-start data.
    expect(await counted()).toEqual({ ...before, letters: (before.letters ?? 0) + 1, letter_parties: (before.letter_parties ?? 0) + 5 });
    expect((await listAllRows(context.db, "claims", ["subject_kind"])).filter(isOfLetters)).toHaveLength(claims);
    expect(await letterOf("L07")).toMatchObject({ salutation: "Dear Tom", expects_reply: "yes" });
    const bills = await listAllRows(context.db, "bills", ["slug", "sp_bill_number"]);
    expect(bills.find(({ slug }) => slug === "s6-right-to-addiction-recovery-scotland-bill")?.sp_bill_number).toBeNull();
  }, 60_000);
});

function isOfLetters(row: Record<string, unknown>): boolean {
  return row.subject_kind === "letter" || row.subject_kind === "meeting";
}
