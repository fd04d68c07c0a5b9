import type { Context } from "#app/services/context.server.ts";
import { readSources } from "#app/services/sources/read-sources.server.ts";
import { type Belonging, listFiguresVisibleTo } from "#db/queries/record.server.ts";

/** Figures that are quoted about a bill or a topic, with who published them. */
export async function readFigures(context: Context, belonging: Pick<Belonging, "billId" | "topicId">) {
  const rows = await listFiguresVisibleTo(context.db, context.actor, belonging);
  const sources = await readSources(
    context.db,
    "figure",
    rows.map((row) => row.id),
  );
  return rows.map((row) => {
    const [source] = sources.get(row.id) ?? [];
    return {
      slug: row.slug,
      what: row.what,
      value: row.value,
      unit: row.unit,
      period: row.period,
      publisher: row.publisher,
      quotedIn: row.quoted_in,
      source: source ? { label: source.title, href: source.url } : null,
      confidence: row.confidence,
      isMadeUp: row.is_made_up === 1,
    };
  });
}
