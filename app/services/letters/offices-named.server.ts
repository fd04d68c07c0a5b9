import type { Worded } from "#app/domain/letters/letter-in-table.ts";
import { type Holding, officesHeldOn } from "#app/domain/people/office-on-day.ts";
import { comparedTitle } from "#app/domain/people/office-title.ts";
import type { UncertainDay } from "#app/lib/dates.ts";
import type { Context } from "#app/services/context.server.ts";
import { listOfficeHoldings } from "#db/queries/people.server.ts";

type Named = { person_slug: string | null; printed_office: string | null };

/** The offices in which somebody wrote or was written to. */
export type OfficeOf = (party: Named, sent: UncertainDay) => readonly Worded[];

/**
 * Reads which offices letters name: the one that is printed; where none that we know is printed, those that the person held for certain on
 * that day.
 */
export async function loadOfficesNamed(db: Context["db"]): Promise<OfficeOf> {
  const rows = await listOfficeHoldings(db);
  const byTitle = new Map(rows.map((row) => [comparedTitle(row.title), { value: row.office_slug, label: row.title }]));
  const byPerson = new Map<string, Holding[]>();
  for (const row of rows) {
    if (row.person_slug === null) continue;
    const holding = { office: row.title, slug: row.office_slug, person: row.person, from: row.from_on, to: row.to_on };
    byPerson.set(row.person_slug, [...(byPerson.get(row.person_slug) ?? []), holding]);
  }
  return (party, sent) => {
    const printed = party.printed_office === null ? undefined : byTitle.get(comparedTitle(party.printed_office));
    if (printed) return [printed];
    const own = party.person_slug === null ? undefined : byPerson.get(party.person_slug);
    return own ? officesHeldOn(own, sent).certain.map((held) => ({ value: held.slug, label: held.office })) : [];
  };
}
