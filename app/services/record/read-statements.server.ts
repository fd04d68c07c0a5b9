import type { Context } from "#app/services/context.server.ts";
import { namedOf } from "#app/services/people/named.ts";
import { readSources } from "#app/services/sources/read-sources.server.ts";
import { type Belonging, listStatementsVisibleTo } from "#db/queries/record.server.ts";
import { chainOf } from "#db/queries/row-columns.ts";
import { uncertainDayOf } from "#db/queries/uncertain-day.ts";

/** What people and organisations said or did, oldest first, with the sources. */
export async function readStatements(context: Context, belonging: Belonging) {
  const rows = await listStatementsVisibleTo(context.db, context.actor, belonging);
  const sources = await readSources(
    context.db,
    "statement",
    rows.map((row) => row.id),
  );
  return rows.map((row) => ({
    slug: row.slug,
    speaker: namedOf({ ...row, printed_name: row.printed_speaker, printed_office: row.office }),
    date: uncertainDayOf(row, "date"),
    quote: row.quote,
    summary: row.summary,
    chain: chainOf(row.chain).map((level) => level.words),
    place: row.place,
    confidence: row.confidence,
    sources: sources.get(row.id) ?? [],
    isMadeUp: row.is_made_up === 1,
  }));
}
