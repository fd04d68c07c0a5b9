import type { StatementShown } from "#app/domain/positions/statement-shown.ts";
import { foldText } from "#app/lib/text.ts";
import type { Context } from "#app/services/context.server.ts";
import { namedOf } from "#app/services/people/named.ts";
import { readSources } from "#app/services/sources/read-sources.server.ts";
import type { Belonging } from "#db/queries/record.server.ts";
import { chainOf } from "#db/queries/row-columns.ts";
import { listStatementsVisibleTo, listSubjectsOfStatements } from "#db/queries/statements.server.ts";
import { uncertainDayOf } from "#db/queries/uncertain-day.ts";
import { fairnessOf } from "./fairness-of.ts";
import { readLevels } from "./read-levels.server.ts";

export type StatementRow = Awaited<ReturnType<typeof listStatementsVisibleTo>>[number];

/** What people and organisations said or did, oldest first, with the sources. */
export async function readStatements(context: Context, belonging: Belonging = {}): Promise<StatementShown[]> {
  return showStatements(context, await listStatementsVisibleTo(context.db, context.actor, belonging));
}

/** Statements as lists show them, in the order given. */
export async function showStatements(context: Context, rows: readonly StatementRow[]): Promise<StatementShown[]> {
  const ids = rows.map((row) => row.id);
  const [sources, { bills, topics }, chains] = await Promise.all([
    readSources(context.db, "statement", ids),
    listSubjectsOfStatements(context.db, ids),
    readLevels(
      context,
      rows.map((row) => chainOf(row.chain)),
    ),
  ]);
  const billsOf = Map.groupBy(bills, (bill) => bill.statement_id);
  const topicsOf = Map.groupBy(topics, (topic) => topic.statement_id);
  return rows.map((row, place) => ({
    ...fairnessOf(row),
    slug: row.slug,
    href: `/statements/${row.slug}`,
    speaker: namedOf({ ...row, printed_name: row.printed_speaker, printed_office: row.office }),
    date: uncertainDayOf(row, "date"),
    quote: row.quote,
    summary: row.summary,
    levels: chains[place] ?? [],
    place: row.place,
    vote: row.division_slug ? { label: row.division_title ?? "The vote", href: `/votes/${row.division_slug}` } : null,
    bills: (billsOf.get(row.id) ?? []).map(({ slug, name }) => ({ slug, name })),
    topics: (topicsOf.get(row.id) ?? []).map(({ slug, name }) => ({ slug, name })),
    sources: (sources.get(row.id) ?? []).map(({ title, url }) => ({ title, url })),
    confidence: row.confidence,
    isMadeUp: row.is_made_up === 1,
    isDraft: row.published_at === null,
    searched: foldText([row.person, row.printed_speaker, row.office, row.summary, row.quote, row.place].filter(Boolean).join(" ")),
  }));
}
