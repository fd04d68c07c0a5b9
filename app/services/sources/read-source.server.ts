import { fieldWords } from "#app/domain/events/field-words.ts";
import { recordKinds } from "#app/domain/events/record-kinds.ts";
import { may } from "#app/domain/permissions/may.ts";
import { AppError } from "#app/lib/errors.ts";
import type { Context } from "#app/services/context.server.ts";
import { findSource, listSources, listUses } from "#db/queries/sources.server.ts";
import { listSubjects, type Subject } from "./list-subjects.server.ts";
import { type SourceTold, sayClaim, tellSource, type UseTold } from "./tell-source.ts";

export type SourceInList = SourceTold & { uses: number };

/**
 * Every source on which something rests that the actor may see, by title; one that only drafts cite would give them away.
 * Cost: reads all citations and the names of all records; some ten milliseconds for ten thousand.
 */
export async function readSourcesInUse(context: Context): Promise<SourceInList[]> {
  const [rows, uses] = await Promise.all([listSources(context.db), listUsesTold(context, null)]);
  const counts = new Map<string, Set<string>>();
  for (const use of uses) counts.set(use.sourceId, (counts.get(use.sourceId) ?? new Set()).add(`${use.kind} ${use.id}`));
  return rows.flatMap((row) => {
    const count = counts.get(row.id)?.size ?? 0;
    return count > 0 || may(context.actor, "draft.read") ? [{ ...tellSource(row), uses: count }] : [];
  });
}

export type SourcePage = { source: SourceTold; uses: readonly UseTold[]; mayEdit: boolean };

/**
 * One source and everything that rests on it.
 *
 * @throws AppError "not-found" when there is none, or nothing rests on it that the actor may see
 */
export async function readSource(context: Context, slug: string): Promise<SourcePage> {
  const row = await findSource(context.db, slug);
  const uses = row ? await listUsesTold(context, row.id) : [];
  const mayEdit = may(context.actor, "source.correct");
  if (!row || (uses.length === 0 && !mayEdit)) throw new AppError("not-found", "There is no such source.");
  return { source: tellSource(row), uses: uses.map((use) => ({ ...use, sourceSlug: row.slug })), mayEdit };
}

type Use = Omit<UseTold, "sourceSlug"> & { id: string; sourceId: string };

/** What rests on one source, or on any, as far as the actor may see it: what is cited first, then single claims. */
async function listUsesTold(context: Context, sourceId: string | null): Promise<Use[]> {
  const { citations, claims } = await listUses(context.db, sourceId);
  const rows = [
    ...citations.map(({ source_id, subject_kind, subject_id, what }) => ({ source_id, subject_kind, subject_id, what })),
    ...claims.map(({ source_id, subject_kind, subject_id, field, value }) => ({
      source_id: source_id ?? "",
      subject_kind,
      subject_id,
      what: sayClaim(fieldWords(field), value),
    })),
  ];
  const told: Use[] = [];
  const seen = new Set<string>();
  for (const kind of recordKinds) {
    const own = rows.filter((row) => row.subject_kind === kind);
    if (own.length === 0) continue;
    const of = sourceId === null ? "all" : { ids: own.map((row) => row.subject_id) };
    const subjects = new Map((await listSubjects(context, kind, of)).map((subject): [string, Subject] => [subject.id, subject]));
    for (const { subject_id, source_id, what } of own) {
      const subject = subjects.get(subject_id);
      const key = `${subject_id} ${source_id} ${what}`;
      if (!subject || seen.has(key)) continue;
      seen.add(key);
      told.push({
        kind,
        id: subject_id,
        kindWords: subject.kindWords,
        title: subject.title,
        href: subject.href,
        what,
        sourceId: source_id,
      });
    }
  }
  return told;
}
