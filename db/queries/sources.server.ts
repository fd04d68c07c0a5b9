import type { Kysely } from "kysely";
import type { RecordKind } from "#app/domain/events/record-kinds.ts";
import type { Schema } from "../schema/schema.ts";

/** The sources behind records of one kind, in the order in which they were named. */
export function listCitations(db: Kysely<Schema>, kind: RecordKind, ids: readonly string[]) {
  if (ids.length === 0) return Promise.resolve([]);
  return db
    .selectFrom("citations")
    .innerJoin("sources", "sources.id", "citations.source_id")
    .select([
      "citations.subject_id",
      "citations.what",
      "sources.id as source_id",
      "sources.slug",
      "sources.title",
      "sources.publisher",
      "sources.url",
      "sources.archived_url",
      "sources.published_on",
      "sources.seen_on",
      "sources.licence",
      "sources.confidence",
    ])
    .where("citations.subject_kind", "=", kind)
    .where("citations.subject_id", "in", ids)
    .orderBy("citations.position")
    .execute();
}

/** All that sources claim about the fields of one record; the chosen claim of a field comes first. */
export function listClaims(db: Kysely<Schema>, kind: RecordKind, id: string) {
  return listClaimsOf(db, kind, [id]);
}

/** The same for several records of one kind; null: for all of them. */
export async function listClaimsOf(db: Kysely<Schema>, kind: RecordKind, ids: readonly string[] | null) {
  if (ids?.length === 0) return [];
  return db
    .selectFrom("claims")
    .leftJoin("sources", "sources.id", "claims.source_id")
    .leftJoin("accounts", "accounts.id", "claims.chosen_by")
    .select([
      "claims.id",
      "claims.subject_id",
      "claims.field",
      "claims.value",
      "claims.confidence",
      "claims.chosen",
      "claims.note",
      "claims.recorded_at",
      "claims.source_id",
      "claims.chosen_by as chosen_by_id",
      "accounts.name as chosen_by",
      "sources.title as source_title",
      "sources.url as source_url",
      "sources.publisher as source_publisher",
      "sources.slug as source_slug",
    ])
    .where("claims.subject_kind", "=", kind)
    .$if(ids !== null, (q) => q.where("claims.subject_id", "in", ids ?? []))
    .orderBy("claims.subject_id")
    .orderBy("claims.field")
    .orderBy("claims.chosen", "desc")
    .orderBy("claims.value")
    .execute();
}

/** When editors chose between claims about these records, the latest first, with who they were. */
export async function listChoices(db: Kysely<Schema>, ids: readonly string[]) {
  if (ids.length === 0) return [];
  return db
    .selectFrom("events")
    .leftJoin("accounts", "accounts.id", "events.actor_id")
    .select(["events.subject_id", "events.at", "events.particulars", "accounts.name as by"])
    .where("events.event", "=", "claim.chosen")
    .where("events.subject_id", "in", ids)
    .orderBy("events.id", "desc")
    .execute();
}

/** One source by the end of its address; null when there is none. Who may know of it depends on what rests on it: ask that too. */
export async function findSource(db: Kysely<Schema>, slug: string) {
  return (await db.selectFrom("sources").selectAll().where("slug", "=", slug).executeTakeFirst()) ?? null;
}

/** Every source, whatever rests on it, by title. */
export function listSources(db: Kysely<Schema>) {
  return db.selectFrom("sources").selectAll().orderBy("title").orderBy("slug").execute();
}

/** What rests on sources: which record cites which, and which claims are made of which field. Null: on any source. */
export async function listUses(db: Kysely<Schema>, sourceId: string | null) {
  const citations = await db
    .selectFrom("citations")
    .select(["source_id", "subject_kind", "subject_id", "what"])
    .$if(sourceId !== null, (q) => q.where("source_id", "=", sourceId ?? ""))
    .orderBy("position")
    .execute();
  const claims = await db
    .selectFrom("claims")
    .select(["source_id", "subject_kind", "subject_id", "field", "value", "chosen"])
    .where("source_id", "is not", null)
    .$if(sourceId !== null, (q) => q.where("source_id", "=", sourceId ?? ""))
    .execute();
  return { citations, claims };
}
