import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Cast, loadCast } from "#app/services/accounts/test-accounts.server.ts";
import { contextOf } from "#app/services/context.server.ts";
import { layFacts } from "#app/services/facts/lay-facts.server.ts";
import { seedRulebook } from "#app/services/rules/seed-rulebook.server.ts";
import type { Database } from "#db/connection.server.ts";
import { castNow } from "#db/fixtures/cast.ts";
import { careBill, madeUpFacts } from "#db/fixtures/made-up-bills.ts";
import { versionsOf } from "#db/fixtures/made-up-versions.ts";
import { openTestDatabase } from "#db/test-database.server.ts";
import { readDrafting } from "./read-drafting.server.ts";

const bill = careBill.slug;
const introduced = `${bill}-as-introduced`;
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

describe("what is read to draft an amendment", () => {
  test("without a place the sections that can be chosen, and no text", async () => {
    const { places, chosen, version } = await readDrafting(await people.as("iain", 1), bill, introduced, null);
    expect(chosen).toBeNull();
    expect(version.slug).toBe(introduced);
    expect(places.map(({ address }) => address)).toContain("section-1");
    expect(places.some(({ address }) => address === "section-1-1")).toBe(false);
  });

  test("a section alone, cut out of its print, by its address or its identity", async () => {
    const context = await people.as("iain", 2);
    const byAddress = await readDrafting(context, bill, introduced, "section-1");
    expect(byAddress.chosen?.at.excerpt.text.text.provisions).toHaveLength(1);
    expect(byAddress.chosen?.at.stage).toBe("stage_2");
    const byId = await readDrafting(context, bill, introduced, byAddress.chosen?.place.id ?? "");
    expect(byId.chosen?.place.address).toBe("section-1");
  });

  test("where no print is named, one that a stage still amends", async () => {
    const { version } = await readDrafting(await people.as("iain", 3), bill, null, null);
    expect(["as_introduced", "as_amended_at_stage_2"]).toContain(version.kind);
  });

  test.each([
    ["a provision that is no section", introduced, "section-1-1"],
    ["a provision that is not there", introduced, "section-999"],
    ["a version that is not there", "no-such-version", "section-1"],
  ])("%s is not found", async (_what, version, place) => {
    await expect(readDrafting(await people.as("iain", 4), bill, version, place)).rejects.toMatchObject({ kind: "not-found" });
  });
});
