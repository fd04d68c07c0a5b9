import type { Stance } from "#app/domain/facts/record.ts";
import type { Confidence } from "#app/domain/facts/source.ts";
import type { UncertainDay } from "#app/lib/dates.ts";
import type { Context } from "#app/services/context.server.ts";
import { type Named, namedOf } from "#app/services/people/named.ts";
import { readSources } from "#app/services/sources/read-sources.server.ts";
import { type Belonging, listPositionsVisibleTo } from "#db/queries/record.server.ts";
import { uncertainDayOf } from "#db/queries/uncertain-day.ts";

export type PositionShown = {
  slug: string;
  holder: Named;
  stance: Stance;
  condition: string | null;
  about: { label: string; href: string | null };
  from: UncertainDay;
  summary: string | null;
  source: { label: string; href: string | null } | null;
  confidence: Confidence;
  /** The position that this one replaced: a change of mind. */
  before: { stance: Stance; from: UncertainDay } | null;
  isMadeUp: boolean;
};

/** Positions, oldest first, each with what the same holder thought before on the same question. Nothing is overwritten. */
export async function readPositions(context: Context, belonging: Belonging): Promise<PositionShown[]> {
  const rows = await listPositionsVisibleTo(context.db, context.actor, belonging);
  const sources = await readSources(
    context.db,
    "position",
    rows.map((row) => row.id),
  );
  const latest = new Map<string, { stance: Stance; from: UncertainDay }>();
  return rows.map((row) => {
    const holding = `${row.person_id ?? row.organisation_id ?? row.printed_holder}|${row.bill_id ?? row.question_id ?? row.amendment_id ?? row.motion} ${row.provision ?? ""}`;
    const before = latest.get(holding) ?? null;
    const from = uncertainDayOf(row, "from");
    latest.set(holding, { stance: row.stance, from });
    const [source] = sources.get(row.id) ?? [];
    return {
      slug: row.slug,
      holder: namedOf({ ...row, printed_name: row.printed_holder, printed_office: row.office }),
      stance: row.stance,
      condition: row.condition,
      about: subjectOf(row),
      from,
      summary: row.summary ?? row.quote,
      source: row.division_slug
        ? { label: "The vote", href: `/votes/${row.division_slug}` }
        : source
          ? { label: source.title, href: source.url }
          : null,
      confidence: row.confidence,
      before: before && before.stance !== row.stance ? before : null,
      isMadeUp: row.is_made_up === 1,
    };
  });
}

type PositionRow = Awaited<ReturnType<typeof listPositionsVisibleTo>>[number];

/** What a position is about, with where that is read. */
function subjectOf(row: PositionRow): { label: string; href: string | null } {
  if (row.question_slug) return { label: row.question_title ?? "a question", href: `/questions/${row.question_slug}` };
  if (row.amendment_slug) return { label: `Amendment ${row.amendment_number}`, href: `/amendments/${row.amendment_slug}` };
  if (row.bill_slug) {
    const title = row.bill_title ?? "a bill";
    return { label: row.provision ? `${title}, ${row.provision}` : title, href: `/bills/${row.bill_slug}` };
  }
  return { label: row.motion ? `Motion ${row.motion}` : "something that is not public", href: null };
}
