import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { contextOf } from "#app/services/context.server.ts";
import { layFacts } from "#app/services/facts/lay-facts.server.ts";
import { seedRulebook } from "#app/services/rules/seed-rulebook.server.ts";
import type { Database } from "#db/connection.server.ts";
import { castNow } from "#db/fixtures/cast.ts";
import { madeUpFacts } from "#db/fixtures/made-up-bills.ts";
import { bothEngines } from "#db/test-database.server.ts";
import { readOrganisation } from "./read-organisations.server.ts";

const receipt = { kind: "made-up", file: null, fileSha256: null, importer: "test/1", asked: 0, came: 0, missing: [], contradictory: [] };
const council = {
  slug: "hedge-council-made-up",
  name: "Hedge Council (made up)",
  kind: "public_body",
  website: null,
  note: null,
  isMadeUp: true,
  citations: [],
} as const;
const facts = {
  ...madeUpFacts,
  organisations: [...madeUpFacts.organisations, council],
  people: madeUpFacts.people.map((person) =>
    person.slug === "una-fern"
      ? {
          ...person,
          offices: [
            { office: "Chair of the Hedge Council (made up)", organisation: council.slug, from: "2026-06-01", to: null },
            { office: "Minister for Hedges (made up)", organisation: null, from: "2026-01-01", to: "2026-05-31" },
          ],
        }
      : person,
  ),
};

describe.each(bothEngines)("an organisation on $engine", ({ open }) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
    const operator = contextOf(database, { kind: "operator", command: "test" }, castNow);
    await seedRulebook(operator);
    await layFacts(operator, facts, { receipt });
  }, 60_000);
  afterAll(() => database.close());

  test("shows the offices that are its own, with who held them and since when", async () => {
    const { offices } = await readOrganisation(contextOf(database, { kind: "visitor" }, castNow), council.slug);
    expect(offices).toMatchObject([
      { title: "Chair of the Hedge Council (made up)", person: { href: "/people/una-fern" }, from: "2026-06-01", to: null },
    ]);
  });
});
