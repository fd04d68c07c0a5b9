import { afterAll, beforeAll, expect, test } from "vitest";
import { type Actor, visitor } from "#app/domain/permissions/roles.ts";
import { type Context, contextOf } from "#app/services/context.server.ts";
import { layFacts } from "#app/services/facts/lay-facts.server.ts";
import { seedRulebook } from "#app/services/rules/seed-rulebook.server.ts";
import type { Database } from "#db/connection.server.ts";
import { castNow } from "#db/fixtures/cast.ts";
import { careBill, madeUpFacts } from "#db/fixtures/made-up-bills.ts";
import { amendmentsOf, ordersOf, versionsOf } from "#db/fixtures/made-up-versions.ts";
import { openTestDatabase } from "#db/test-database.server.ts";
import { readProceedings } from "./read-proceedings.server.ts";

const bill = careBill.slug;
const operator: Actor = { kind: "operator", command: "import" };
let database: Database;
let anyone: Context;

beforeAll(async () => {
  database = await openTestDatabase();
  anyone = contextOf(database, visitor, castNow);
  const context = contextOf(database, operator, castNow);
  await seedRulebook(context);
  const receipt = { kind: "t", file: null, fileSha256: null, importer: "t", asked: 1, came: 1, missing: [], contradictory: [] };
  const [first, second] = amendmentsOf(bill);
  const unnumbered = { ...(second ?? amendmentsOf(bill)[1]), slug: "unnumbered", number: "not numbered" };
  if (!first || !second) throw new Error("the fixture has no amendments");
  const facts = {
    ...madeUpFacts,
    versions: versionsOf(bill),
    amendments: [...amendmentsOf(bill), { ...second, ...unnumbered }, { ...first, slug: "z-again", wording: "Leave out section 3" }],
    ordersOfConsideration: ordersOf(bill),
  };
  await layFacts(context, facts, { receipt });
});
afterAll(() => database.close());

async function atStage2(context: Context) {
  const found = (await readProceedings(context, bill)).find(({ stage }) => stage === "stage_2");
  if (!found) throw new Error("nothing at Stage 2");
  return found;
}

test("the amendments of a stage are studied on the print that they name, in the order of consideration", async () => {
  const stage = await atStage2(anyone);
  expect(stage.version).toMatchObject({ title: "As introduced" });
  expect(stage.study.order.slice(0, 2)).toEqual(["1", "1A"]);
  expect(stage.study.amendments[0]?.located).toMatchObject({ ok: true });
});

test("a row without a number of its own is studied under its address, and is not lost", async () => {
  const { amendments } = await atStage2(anyone);
  expect(amendments.map(({ key }) => key).sort()).toEqual(["1", "1A", "2", "unnumbered", "z-again"]);
});

test("an amendment that names no print is taken to amend the one that its stage amends", async () => {
  await database.writer.updateTable("amendments").set({ version_id: null }).where("number", "=", "2").execute();
  expect((await atStage2(anyone)).amendments.find(({ key }) => key === "2")?.studied.located).not.toBeNull();
});

test("the same inputs are studied once, and other ones again", async () => {
  const first = await atStage2(anyone);
  expect((await atStage2(anyone)).study).toBe(first.study);
  await database.writer.updateTable("amendments").set({ wording: "Leave out section 1" }).where("number", "=", "2").execute();
  expect((await atStage2(anyone)).study).not.toBe(first.study);
});

test("where a draft print is all there is a visitor has no text, and an amendment that is a draft is nowhere", async () => {
  await database.writer.updateTable("versions").set({ published_at: null }).execute();
  await database.writer.updateTable("amendments").set({ published_at: null }).where("number", "=", "2").execute();
  const seen = await atStage2(anyone);
  expect(seen.version).toBeNull();
  expect(seen.study.order).not.toContain("2");
  const kept = await atStage2(contextOf(database, operator, castNow));
  expect(kept.version).toMatchObject({ isDraft: true });
  expect(kept.study.order).toContain("2");
});

test("an amendment to a print that is not published is not placed in another print that is", async () => {
  await database.writer.updateTable("versions").set({ published_at: castNow }).execute();
  const later = await database.writer
    .selectFrom("versions")
    .select("id")
    .where("kind", "=", "as_amended_at_stage_2")
    .executeTakeFirstOrThrow();
  await database.writer.updateTable("versions").set({ published_at: null }).where("id", "=", later.id).execute();
  await database.writer.updateTable("amendments").set({ version_id: later.id, stage: "stage_3" }).where("number", "=", "1A").execute();
  const atStage3 = async (context: Context) => (await readProceedings(context, bill)).find(({ stage }) => stage === "stage_3");
  expect(await atStage3(anyone)).toMatchObject({ version: null, amendments: [{ number: "1A" }] });
  expect(await atStage3(contextOf(database, operator, castNow))).toMatchObject({ version: { id: later.id, isDraft: true } });
});

test("an unknown bill is not found", async () => {
  await expect(readProceedings(anyone, "none")).rejects.toMatchObject({ kind: "not-found" });
});
