import { gapsBetweenHolders } from "#app/domain/people/office-gaps.ts";
import { dayInLondon } from "#app/lib/dates.ts";
import { AppError } from "#app/lib/errors.ts";
import type { Context } from "#app/services/context.server.ts";
import { readWaitingAround } from "#app/services/letters/read-waiting.server.ts";
import { findOffice, listOfficeHoldings } from "#db/queries/people.server.ts";

/** Offices by title, each with how often it was held. */
export async function readOffices(context: Context) {
  const holdings = await listOfficeHoldings(context.db);
  return [...Map.groupBy(holdings, (holding) => holding.office_slug)].map(([slug, held]) => ({
    slug,
    title: held[0]?.title ?? slug,
    holdings: held.length,
    last: held.at(-1) ?? null,
  }));
}

/**
 * An office's page: who held it from when to when, and the letters that wait. Gaps and overlaps are shown as they are.
 *
 * @throws AppError "not-found" when there is none
 */
export async function readOffice(context: Context, slug: string) {
  const office = await findOffice(context.db, slug);
  if (!office) throw new AppError("not-found", "There is no such office.");
  const [holdings, waiting] = await Promise.all([
    listOfficeHoldings(context.db, { officeId: office.id }),
    readWaitingAround(context, { kind: "office", slug: office.slug }),
  ]);
  const gaps = gapsBetweenHolders(
    holdings.map(({ from_on, to_on }) => ({ from: from_on, to: to_on })),
    dayInLondon(context.now),
  );
  return { slug: office.slug, title: office.title, holdings, gaps, waiting };
}
