import { AppError } from "#app/lib/errors.ts";
import type { Context } from "#app/services/context.server.ts";
import { readClaims, readSources } from "#app/services/sources/read-sources.server.ts";
import { listBillsInHand } from "#db/queries/bills.server.ts";
import { textsOf } from "#db/queries/json-columns.ts";
import { findOrganisationVisibleTo, listOfficeHoldings, listOrganisationsVisibleTo } from "#db/queries/people.server.ts";
import { readAround } from "./read-around.server.ts";

/** Organisations by name. */
export async function readOrganisations(context: Context) {
  const rows = await listOrganisationsVisibleTo(context.db, context.actor);
  return rows.map((row) => ({
    slug: row.slug,
    href: `/organisations/${row.slug}`,
    name: row.name,
    kind: row.kind,
    isMadeUp: row.is_made_up === 1,
  }));
}

/**
 * An organisation's page.
 *
 * @throws AppError "not-found" when there is none that the actor may see
 */
export async function readOrganisation(context: Context, slug: string) {
  const { db, actor } = context;
  const row = await findOrganisationVisibleTo(db, actor, slug);
  if (!row) throw new AppError("not-found", "There is no such organisation.");
  const belonging = { organisationId: row.id };
  const [bills, offices, around, sources, claims] = await Promise.all([
    listBillsInHand(db, actor, belonging),
    listOfficeHoldings(db, { organisationId: row.id }),
    readAround(context, belonging),
    readSources(db, "organisation", [row.id]),
    readClaims(db, "organisation", row.id),
  ]);
  return {
    slug: row.slug,
    name: row.name,
    kind: row.kind,
    website: row.website,
    note: row.note,
    remarks: textsOf(row.remarks),
    isDraft: row.published_at === null,
    isMadeUp: row.is_made_up === 1,
    bills,
    offices: offices.map(({ office_slug, title, person, person_slug, from_on, to_on, note }) => ({
      slug: office_slug,
      title,
      person: person_slug ? { name: person, href: `/people/${person_slug}` } : null,
      from: from_on,
      to: to_on,
      note,
    })),
    ...around,
    sources: sources.get(row.id) ?? [],
    claims,
  };
}
