import { afterAll, beforeAll, expect, test } from "vitest";
import { type Cast, loadCast } from "#app/services/accounts/test-accounts.server.ts";
import { contextOf } from "#app/services/context.server.ts";
import { layFacts } from "#app/services/facts/lay-facts.server.ts";
import { seedRulebook } from "#app/services/rules/seed-rulebook.server.ts";
import type { Database } from "#db/connection.server.ts";
import { castNow } from "#db/fixtures/cast.ts";
import { careBill, madeUpFacts } from "#db/fixtures/made-up-bills.ts";
import { versionsOf } from "#db/fixtures/made-up-versions.ts";
import { openTestDatabase } from "#db/test-database.server.ts";
import { type AmendmentLodged, type LodgingGiven, lodgeAmendments } from "./lodge-amendments.server.ts";
import { readAmendmentLists } from "./read-amendment-lists.server.ts";

const bill = careBill.slug;
let database: Database;
let people: Cast;

beforeAll(async () => {
  database = await openTestDatabase();
  people = await loadCast(database);
  const operator = contextOf(database, { kind: "operator", command: "import" }, castNow);
  await seedRulebook(operator);
  const receipt = { kind: "t", file: null, fileSha256: null, importer: "t", asked: 1, came: 1, missing: [], contradictory: [] };
  await layFacts(operator, { ...madeUpFacts, versions: versionsOf(bill) }, { receipt });
});
afterAll(() => database.close());

const row = (number: number): AmendmentLodged => ({
  number: String(number),
  wording: `In section 1, leave out <made up ${number}>`,
  member: null,
  supporters: [],
  lodgedAs: null,
  onBehalfOf: null,
  lodgedOn: null,
  substitutesFor: null,
  printedLines: null,
  isStarred: false,
  isAltered: false,
  isManuscript: false,
  heading: null,
});
const list = (rows: readonly AmendmentLodged[], ordinal: number | null = null): LodgingGiven => ({
  bill,
  stage: "stage_3",
  version: null,
  rows,
  list: { kind: "daily", ordinal, reference: null, printedOn: "2026-10-06" },
  isSeen: true,
  publish: true,
  isMadeUp: true,
  source: null,
});

test("a button that was pressed twice records a list once", async () => {
  expect(await lodgeAmendments(await people.as("morag", 1), list([row(1), row(2)]))).toMatchObject({ ok: true, value: { created: 2 } });
  const again = await lodgeAmendments(await people.as("morag", 2), list([row(1), row(2)]));
  expect(again).toMatchObject({ ok: false, refusals: [{ message: expect.stringContaining("recorded already") }] });
  expect((await readAmendmentLists(people.asVisitor(), bill)).lists).toHaveLength(1);
});

test("the next list with the same amendments, which says that it is another, is recorded", async () => {
  expect(await lodgeAmendments(await people.as("morag", 3), list([row(1), row(2)], 2))).toMatchObject({ ok: true });
  expect((await readAmendmentLists(people.asVisitor(), bill)).lists).toHaveLength(2);
});

test("a stage of more amendments than can be compared is refused, and nothing of the list is written", async () => {
  const rows = Array.from({ length: 1999 }, (_, at) => row(at + 3));
  const outcome = await lodgeAmendments(await people.as("morag", 4), list(rows));
  expect(outcome).toMatchObject({ ok: false, refusals: [{ message: expect.stringContaining("at most 2000") }] });
  expect((await readAmendmentLists(people.asVisitor(), bill)).lists).toHaveLength(2);
});
