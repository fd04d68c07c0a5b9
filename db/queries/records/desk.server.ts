import { type Kysely, sql } from "kysely";
import type { RecordForm } from "#app/domain/records/record-form.ts";
import type { Schema } from "../../schema/schema.ts";
import type { EventRow } from "../events.server.ts";

/** A record as a line of a list: where it is and what names it. */
export type RecordLine = { slug: string; name: string };

/** Drafts of one kind, the latest changed first. */
export async function listDrafts(db: Kysely<Schema>, form: RecordForm, limit: number): Promise<RecordLine[]> {
  const { rows } = await sql<RecordLine>`
    select slug, ${sql.ref(form.titleField)} as name from ${sql.table(form.table)}
    where published_at is null order by updated_at desc, slug limit ${limit}`.execute(db);
  return rows;
}

/** Published records of one kind for which no source is named. */
export async function listWithoutSource(db: Kysely<Schema>, form: RecordForm, limit: number): Promise<RecordLine[]> {
  const { rows } = await sql<RecordLine>`
    select slug, ${sql.ref(form.titleField)} as name from ${sql.table(form.table)} as record
    where published_at is not null and is_made_up = 0
      and not exists (select 1 from citations where subject_kind = ${form.kind} and subject_id = record.id)
    order by updated_at desc, slug limit ${limit}`.execute(db);
  return rows;
}

/** Bills of which the type, the procedure or the outcome is not known. */
export function listBillsWithUnknowns(db: Kysely<Schema>) {
  return db
    .selectFrom("bills")
    .select(["slug", "short_title", "type", "procedure", "outcome", "enactment"])
    .where((e) => e.or([e("type", "is", null), e("procedure", "is", null), e("outcome", "is", null), e("enactment", "is", null)]))
    .orderBy("short_title")
    .execute();
}

/** The newest changes of the record and its rules that people made, and imports, newest first. Drafts' changes are among them: ask `may` first. */
export function listRecentChanges(db: Kysely<Schema>, kinds: readonly string[], limit: number): Promise<EventRow[]> {
  return db
    .selectFrom("events")
    .selectAll()
    .where("visibility", "<>", "private")
    .where("subject_kind", "in", kinds)
    .where((e) => e.or([e("actor_id", "is not", null), e("event", "=", "import.completed")]))
    .orderBy("id", "desc")
    .limit(limit)
    .execute();
}

/** The slugs of records of one kind by their ids; a part of a bill has none. */
export async function listSlugs(db: Kysely<Schema>, form: RecordForm, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0 || form.isPart) return new Map();
  const { rows } = await sql<{ id: string; slug: string }>`
    select id, slug from ${sql.table(form.table)} where id in (${sql.join([...new Set(ids)])})`.execute(db);
  return new Map(rows.map((row) => [row.id, row.slug]));
}
