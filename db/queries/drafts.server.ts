import { type Kysely, sql } from "kysely";
import type { ReferenceKind } from "#app/domain/records/record-form.ts";
import type { Schema } from "../schema/schema.ts";
import { referenceTables } from "./records/references.server.ts";

/** Which of these addresses or names (in small letters) are those of records of a kind that are not published at this moment. */
export async function listDraftNames(db: Kysely<Schema>, kind: ReferenceKind, names: readonly string[]): Promise<Set<string>> {
  if (names.length === 0) return new Set();
  const { table, name } = referenceTables[kind];
  const wanted = sql.join(names);
  const { rows } = await sql<{ slug: string; name: string }>`
    select slug, lower(${sql.ref(name)}) as name from ${sql.table(table)}
    where published_at is null and (slug in (${wanted}) or lower(${sql.ref(name)}) in (${wanted}))`.execute(db);
  return new Set(rows.flatMap((row) => [row.slug.toLowerCase(), row.name]));
}
