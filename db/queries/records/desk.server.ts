import { type Kysely, sql } from "kysely";
import type { RecordKind } from "#app/domain/events/record-kinds.ts";
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

/** On whose sources a kind of record rests beside its own, and by which column of its own. */
type RestsOn = { kind: RecordKind; column: string } | null;

/** The ids of public records of one kind for which no source is named, the latest changed first; what is made up needs none. */
export async function listWithoutSource(
  db: Kysely<Schema>,
  form: RecordForm,
  rests: RestsOn,
  { from, limit }: { from: number; limit: number },
): Promise<string[]> {
  const newest = form.isPart ? sql`record.id` : sql`record.updated_at desc, record.slug`;
  const { rows } = await sql<{ id: string }>`
    select record.id ${withoutSource(form, rests)} order by ${newest} limit ${limit} offset ${from}`.execute(db);
  return rows.map((row) => row.id);
}

/** How many there are. */
export async function countWithoutSource(db: Kysely<Schema>, form: RecordForm, rests: RestsOn): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*) as count ${withoutSource(form, rests)}`.execute(db);
  return Number(rows[0]?.count ?? 0);
}

/** A part of a bill is public where its bill is, and rests on its sources. */
function withoutSource(form: RecordForm, rests: RestsOn) {
  const isPublic = form.isPart
    ? sql`exists (select 1 from bills where bills.id = record.bill_id and bills.published_at is not null and bills.is_made_up = 0)`
    : sql`record.published_at is not null and record.is_made_up = 0`;
  const restsElsewhere = rests
    ? sql`and not exists (select 1 from citations where subject_kind = ${rests.kind} and subject_id = record.${sql.ref(rests.column)})`
    : sql``;
  return sql`from ${sql.table(form.table)} as record where ${isPublic}
    and not exists (select 1 from citations where subject_kind = ${form.kind} and subject_id = record.id) ${restsElsewhere}`;
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
