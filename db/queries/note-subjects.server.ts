import { type Kysely, sql } from "kysely";
import type { NoteSubjectKind } from "#app/domain/notes/note.ts";
import type { NoteSubject } from "#app/domain/notes/subject.ts";
import type { Actor } from "#app/domain/permissions/roles.ts";
import type { Schema } from "../schema/schema.ts";
import { findsDrafts } from "./visibility.server.ts";

type Reference = { kind: NoteSubjectKind; id: string };

/** What notes are about; without whatever is not there, or is a draft that the viewer may not see. */
export async function listNoteSubjectsVisibleTo(
  db: Kysely<Schema>,
  viewer: Actor,
  references: readonly Reference[],
): Promise<NoteSubject[]> {
  const subjects: NoteSubject[] = [];
  for (const kind of ["bill", "letter", "amendment", "division"] as const) {
    const ids = [...new Set(references.filter((each) => each.kind === kind).map((each) => each.id))];
    if (ids.length === 0) continue;
    const rows = await find[kind](db, ids).execute();
    const seen = rows.filter((row) => row.published_at !== null || findsDrafts(viewer));
    subjects.push(...seen.map(({ id, slug, title }) => ({ kind, id, slug, title })));
  }
  return subjects;
}

/** What a note is about, or null where the viewer may not see it. */
export async function findNoteSubjectVisibleTo(db: Kysely<Schema>, viewer: Actor, reference: Reference): Promise<NoteSubject | null> {
  const [subject] = await listNoteSubjectsVisibleTo(db, viewer, [reference]);
  return subject ?? null;
}

const find = {
  bill: (db: Kysely<Schema>, ids: readonly string[]) =>
    db.selectFrom("bills").select(["id", "slug", "published_at", "short_title as title"]).where("id", "in", ids),
  letter: (db: Kysely<Schema>, ids: readonly string[]) =>
    db.selectFrom("letters").select(["id", "slug", "published_at", "subject as title"]).where("id", "in", ids),
  amendment: (db: Kysely<Schema>, ids: readonly string[]) =>
    db
      .selectFrom("amendments")
      .innerJoin("bills", "bills.id", "amendments.bill_id")
      .select(["amendments.id", "amendments.slug", "amendments.published_at"])
      .select(sql<string>`'Amendment ' || amendments.number || ', ' || bills.short_title`.as("title"))
      .where("amendments.id", "in", ids)
      .where("bills.published_at", "is not", null),
  division: (db: Kysely<Schema>, ids: readonly string[]) =>
    db.selectFrom("divisions").select(["id", "slug", "published_at", "title"]).where("id", "in", ids),
};
