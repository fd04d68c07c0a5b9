import type { RequestState } from "#app/domain/facts/correspondence.ts";
import type { Confidence } from "#app/domain/facts/source.ts";
import { formatUncertainDay, type UncertainDay } from "#app/lib/dates.ts";
import type { Context } from "#app/services/context.server.ts";
import { readTies, readTiesTo, type TieShown, tiesIn } from "#app/services/record/read-ties.server.ts";
import { readSources, type SourceShown } from "#app/services/sources/read-sources.server.ts";
import { textsOf } from "#db/queries/json-columns.ts";
import { listRequestsOfLetters } from "#db/queries/letter-parts.server.ts";
import { listDaysOf } from "#db/queries/ties.server.ts";

/** What a letter asks for, and what came of it. */
export type RequestShown = {
  slug: string;
  summary: string;
  quote: string | null;
  state: RequestState;
  stateNote: string | null;
  confidence: Confidence;
  answeredBy: readonly TieShown[];
  sources: readonly SourceShown[];
  remarks: readonly string[];
  isDraft: boolean;
};

/** A request of another letter that this one answers. */
export type RequestAnswered = { label: string; href: string; inferred: boolean; note: string | null };

/** What a letter asks for, each with its state and what answered it. */
export async function readLetterRequests(context: Context, letterId: string): Promise<readonly RequestShown[]> {
  const rows = await listRequestsOfLetters(context.db, context.actor, [letterId]);
  const ids = rows.map((row) => row.id);
  const [ties, sources] = await Promise.all([readTies(context, "request", ids), readSources(context.db, "request", ids)]);
  const days = await daysOf(context, [...ties.values()].flat());
  return rows.map((row) => ({
    slug: row.slug,
    summary: row.summary,
    quote: row.quote,
    state: row.state,
    stateNote: row.state_note,
    confidence: row.confidence,
    answeredBy: tiesIn(ties.get(row.id), "answered_by").map((tie) => withDay(tie, days)),
    sources: sources.get(row.id) ?? [],
    remarks: textsOf(row.remarks),
    isDraft: row.published_at === null,
  }));
}

/** When the letters and meetings happened that answered something, by the kind and the id. */
async function daysOf({ db }: Context, ties: readonly TieShown[]): Promise<ReadonlyMap<string, UncertainDay>> {
  const days = new Map<string, UncertainDay>();
  for (const kind of ["letter", "meeting", "statement"] as const) {
    const ids = ties.flatMap((tie) => (tie.kind === kind && tie.targetId ? [tie.targetId] : []));
    for (const { id, day } of await listDaysOf(db, kind, ids)) days.set(`${kind} ${id}`, day);
  }
  return days;
}

function withDay(tie: TieShown, days: ReadonlyMap<string, UncertainDay>): TieShown {
  const day = days.get(`${tie.kind} ${tie.targetId}`);
  return day ? { ...tie, label: `${tie.label}, ${formatUncertainDay(day)}` } : tie;
}

/** The requests of other letters that a letter answers. */
export async function readRequestsAnswered(context: Context, letterId: string): Promise<readonly RequestAnswered[]> {
  const ties = await readTiesTo(context, "letter", letterId);
  return ties
    .filter((tie) => tie.kind === "request" && tie.role === "answered_by")
    .map(({ label, href, inferred, note }) => ({ label, href, inferred, note }));
}
