import { type Kysely, sql } from "kysely";
import type { ReferenceKind } from "#app/domain/records/record-form.ts";
import type { Schema } from "../../schema/schema.ts";

/** Where records of a kind are kept, and by which column a person would name them. */
export const referenceTables: Record<ReferenceKind, { table: keyof Schema; name: string }> = {
  bill: { table: "bills", name: "short_title" },
  person: { table: "people", name: "name" },
  organisation: { table: "organisations", name: "name" },
  committee: { table: "committees", name: "name" },
  topic: { table: "topics", name: "name" },
  letter: { table: "letters", name: "subject" },
  division: { table: "divisions", name: "title" },
  statement: { table: "statements", name: "summary" },
  proposal: { table: "proposals", name: "title" },
  version: { table: "versions", name: "title" },
  source: { table: "sources", name: "title" },
  meeting: { table: "meetings", name: "title" },
  amendment: { table: "amendments", name: "slug" },
  question: { table: "questions", name: "title" },
  commitment: { table: "commitments", name: "summary" },
};

export type Reference = { id: string; slug: string; name: string };

/** The records of a kind that a text may mean: the one whose slug it is, else all that bear the name (letter case aside), three at most. */
export async function listNamesakes(db: Kysely<Schema>, kind: ReferenceKind, text: string): Promise<Reference[]> {
  const { table, name } = referenceTables[kind];
  const { rows } = await sql<Reference>`
    select id, slug, ${sql.ref(name)} as name from ${sql.table(table)}
    where slug = ${text} or lower(${sql.ref(name)}) = ${text.toLowerCase()} order by slug limit 3`.execute(db);
  const bySlug = rows.find((row) => row.slug === text);
  return bySlug ? [bySlug] : rows;
}

/** The slug of a record; null when there is none with that id. */
export async function findSlug(db: Kysely<Schema>, kind: ReferenceKind, id: string): Promise<string | null> {
  const { rows } = await sql<{ slug: string }>`select slug from ${sql.table(referenceTables[kind].table)} where id = ${id}`.execute(db);
  return rows[0]?.slug ?? null;
}

/** What a field that refers to a kind can be given, by name; for the suggestions of a form. */
export async function listReferences(db: Kysely<Schema>, kind: ReferenceKind, limit = 1000): Promise<Reference[]> {
  const { table, name } = referenceTables[kind];
  const { rows } =
    await sql<Reference>`select id, slug, ${sql.ref(name)} as name from ${sql.table(table)} order by ${sql.ref(name)}, slug limit ${limit}`.execute(
      db,
    );
  return rows;
}
