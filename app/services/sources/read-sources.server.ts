import type { Kysely } from "kysely";
import { fieldWords } from "#app/domain/events/field-words.ts";
import type { RecordKind } from "#app/domain/events/record-kinds.ts";
import type { Confidence } from "#app/domain/facts/source.ts";
import { claimValue, sourcesDiffer } from "#app/domain/sources/claims.ts";
import { capitalise } from "#app/lib/text.ts";
import { listCitations, listClaims } from "#db/queries/sources.server.ts";
import type { Schema } from "#db/schema/schema.ts";

export type SourceShown = {
  title: string;
  publisher: string | null;
  url: string | null;
  archivedUrl: string | null;
  publishedOn: string | null;
  seenOn: string | null;
  licence: string | null;
  confidence: Confidence;
  what: string | null;
};

/** The sources of several records of one kind, by the record's id. */
export async function readSources(db: Kysely<Schema>, kind: RecordKind, ids: readonly string[]): Promise<Map<string, SourceShown[]>> {
  const byRecord = new Map<string, SourceShown[]>();
  for (const row of await listCitations(db, kind, ids)) {
    const shown: SourceShown = {
      title: row.title,
      publisher: row.publisher,
      url: row.url,
      archivedUrl: row.archived_url,
      publishedOn: row.published_on,
      seenOn: row.seen_on,
      licence: row.licence,
      confidence: row.confidence,
      what: row.what,
    };
    byRecord.set(row.subject_id, [...(byRecord.get(row.subject_id) ?? []), shown]);
  }
  return byRecord;
}

export type ClaimShown = {
  value: string;
  source: { title: string; url: string | null };
  confidence: Confidence;
  chosen: boolean;
  note: string | null;
};

/** What sources say about one field of a record. `differ`: they do not all say the same. */
export type FieldClaims = { field: string; words: string; claims: ClaimShown[]; differ: boolean };

/** All claims about a record, field by field, the chosen one first; days are worded. */
export async function readClaims(db: Kysely<Schema>, kind: RecordKind, id: string): Promise<FieldClaims[]> {
  const byField = new Map<string, ClaimShown[]>();
  for (const row of await listClaims(db, kind, id)) {
    const claim: ClaimShown = {
      value: claimValue(row.value),
      source: { title: row.source_title ?? "No source named", url: row.source_url },
      confidence: row.confidence,
      chosen: row.chosen === 1,
      note: row.note,
    };
    byField.set(row.field, [...(byField.get(row.field) ?? []), claim]);
  }
  return [...byField].map(([field, claims]) => ({
    field,
    words: capitalise(fieldWords(field)),
    claims,
    differ: sourcesDiffer(claims.map((claim) => claim.value)),
  }));
}
