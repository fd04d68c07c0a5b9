import { type HeldShown, type PositionShown, type Subject, subjectNotPublic, subjectOf } from "#app/domain/positions/position-shown.ts";
import { foldText } from "#app/lib/text.ts";
import type { Context } from "#app/services/context.server.ts";
import { namedOf } from "#app/services/people/named.ts";
import { readSources } from "#app/services/sources/read-sources.server.ts";
import type { listPositionsVisibleTo } from "#db/queries/positions.server.ts";
import { uncertainDayOf } from "#db/queries/uncertain-day.ts";
import { fairnessOf } from "./fairness-of.ts";

export type PositionRow = Awaited<ReturnType<typeof listPositionsVisibleTo>>[number];

/** Positions as the reckoning and the pages take them, in the order given. */
export async function showPositions({ db }: Pick<Context, "db">, rows: readonly PositionRow[]): Promise<HeldShown[]> {
  const sources = await readSources(
    db,
    "position",
    rows.map((row) => row.id),
  );
  return rows.map((row) => {
    const named = (sources.get(row.id) ?? []).map(({ title, url }) => ({ label: title, href: url }));
    const rest = shownOf(row);
    const shown = { ...rest, sources: named, source: rest.vote ?? named[0] ?? null };
    return {
      slug: row.slug,
      holder: holderKey(row),
      subject: shown.about.key,
      stance: row.stance,
      condition: row.condition,
      from: shown.from,
      recordedAt: row.created_at,
      shown,
    };
  });
}

/** The same for every entry of one holder: who is not known as a person or organisation is known by the printed name. */
function holderKey({ person_id, organisation_id, printed_holder }: PositionRow): string {
  if (person_id) return `person:${person_id}`;
  return organisation_id ? `organisation:${organisation_id}` : `printed:${foldText(printed_holder)}`;
}

function shownOf(row: PositionRow): Omit<PositionShown, "sources" | "source"> {
  return {
    ...fairnessOf(row),
    slug: row.slug,
    href: `/positions/${row.slug}`,
    holder: namedOf({ ...row, printed_name: row.printed_holder, printed_office: row.office }),
    stance: row.stance,
    condition: row.condition,
    about: aboutOf(row),
    from: uncertainDayOf(row, "from"),
    summary: row.summary ?? row.quote,
    statement: row.statement_slug
      ? {
          label: row.statement_division_id ? "How it was done" : row.quote ? `“${row.quote}”` : (row.statement_summary ?? "What was said"),
          href: `/statements/${row.statement_slug}`,
        }
      : null,
    vote: row.division_slug ? { label: row.division_title ?? "The vote", href: `/votes/${row.division_slug}` } : null,
    confidence: row.confidence,
    isMadeUp: row.is_made_up === 1,
    isDraft: row.published_at === null,
  };
}

/** What is not public must not make the rest the subject: a position on a draft amendment is none on its bill. */
function aboutOf(row: PositionRow): Subject {
  const hidden = (row.question_id && !row.question_slug) || (row.amendment_id && !row.amendment_slug) || (row.bill_id && !row.bill_slug);
  if (hidden) return subjectNotPublic(row.question_id ?? row.amendment_id ?? row.bill_id ?? row.id);
  return subjectOf({
    question: row.question_slug ? { slug: row.question_slug, title: row.question_title ?? row.question_slug } : null,
    amendment: row.amendment_slug ? { slug: row.amendment_slug, number: row.amendment_number ?? "", billTitle: row.amended_title } : null,
    bill: row.bill_slug ? { slug: row.bill_slug, title: row.bill_title ?? row.bill_slug } : null,
    provision: row.provision,
    motion: row.motion,
  });
}
