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
  return db
    .selectFrom("claims")
    .leftJoin("sources", "sources.id", "claims.source_id")
    .leftJoin("accounts", "accounts.id", "claims.chosen_by")
    .select([
      "claims.id",
      "claims.field",
      "claims.value",
      "claims.confidence",
      "claims.chosen",
      "claims.note",
      "accounts.name as chosen_by",
      "sources.title as source_title",
      "sources.url as source_url",
      "sources.publisher as source_publisher",
      "sources.slug as source_slug",
    ])
    .where("claims.subject_kind", "=", kind)
    .where("claims.subject_id", "=", id)
    .orderBy("claims.field")
    .orderBy("claims.chosen", "desc")
    .orderBy("claims.value")
    .execute();
}

/** What imports asked for, got and missed; newest first. */
export function listReceipts(db: Kysely<Schema>, limit: number) {
  return db.selectFrom("receipts").selectAll().orderBy("at", "desc").orderBy("id").limit(limit).execute();
}
