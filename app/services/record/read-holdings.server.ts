import type { Holding } from "#app/domain/people/office-on-day.ts";
import type { Context } from "#app/services/context.server.ts";
import { listHoldingsOfPeople } from "#db/queries/record.server.ts";

/** The terms in office of several people, by the person's slug. */
export async function readHoldings(context: Context, personSlugs: readonly string[]): Promise<ReadonlyMap<string, readonly Holding[]>> {
  const rows = await listHoldingsOfPeople(context.db, [...new Set(personSlugs)]);
  const held = rows.map((row) => ({
    of: row.person_slug,
    holding: { office: row.title, slug: row.slug, person: row.person, from: row.from_on, to: row.to_on },
  }));
  return new Map([...Map.groupBy(held, (each) => each.of)].map(([of, own]) => [of, own.map((each) => each.holding)]));
}
