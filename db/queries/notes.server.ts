import type { Kysely } from "kysely";
import type { NoteSubjectKind } from "#app/domain/notes/note.ts";
import type { NoteRing } from "#app/domain/notes/visibility.ts";
import { type Actor, actorId } from "#app/domain/permissions/roles.ts";
import type { Instant } from "#app/lib/dates.ts";
import type { Schema } from "../schema/schema.ts";

/** A note as it was read for one viewer. */
export type NoteRow = {
  id: string;
  subjectKind: NoteSubjectKind;
  subjectId: string;
  authorId: string;
  author: string;
  ring: NoteRing;
  /** The team's name, where it is for one. */
  team: string | null;
  body: string;
  createdAt: Instant;
  editedAt: Instant | null;
  deletedAt: Instant | null;
  revision: number;
  /** Its writer is a made-up account. */
  isMadeUp: boolean;
};

/** The viewer's notes and those of their teams about one thing, oldest first. */
export async function listNotesAboutVisibleTo(
  db: Kysely<Schema>,
  viewer: Actor,
  kind: NoteSubjectKind,
  subjectId: string,
): Promise<NoteRow[]> {
  const rows = await notesVisibleTo(db, viewer)
    .where("notes.subject_kind", "=", kind)
    .where("notes.subject_id", "=", subjectId)
    .orderBy("notes.created_at")
    .orderBy("notes.id")
    .execute();
  return rows.map(noteOf);
}

/** All of the viewer's notes and those of their teams, what was last written or changed first. */
export async function listNotesVisibleTo(db: Kysely<Schema>, viewer: Actor, limit = 500): Promise<NoteRow[]> {
  const rows = await notesVisibleTo(db, viewer)
    .orderBy((e) => e.fn.coalesce("notes.edited_at", "notes.created_at"), "desc")
    .orderBy("notes.id")
    .limit(limit)
    .execute();
  return rows.map(noteOf);
}

/** The note, or null where there is none that the viewer may read. */
export async function findNoteVisibleTo(db: Kysely<Schema>, viewer: Actor, id: string): Promise<NoteRow | null> {
  const row = await notesVisibleTo(db, viewer).where("notes.id", "=", id).executeTakeFirst();
  return row ? noteOf(row) : null;
}

/** The viewer's own note that they deleted, or null. Nobody else finds a deleted note. */
export async function findDeletedNoteOf(db: Kysely<Schema>, viewer: Actor, id: string): Promise<NoteRow | null> {
  const row = await deletedNotesOf(db, viewer).where("notes.id", "=", id).executeTakeFirst();
  return row ? noteOf(row) : null;
}

/** What the viewer deleted since an instant, newest first; about one thing, or about all. */
export async function listDeletedNotesOf(
  db: Kysely<Schema>,
  viewer: Actor,
  since: Instant,
  about?: { kind: NoteSubjectKind; id: string },
): Promise<NoteRow[]> {
  let query = deletedNotesOf(db, viewer).where("notes.deleted_at", ">=", since);
  if (about) query = query.where("notes.subject_kind", "=", about.kind).where("notes.subject_id", "=", about.id);
  const rows = await query.orderBy("notes.deleted_at", "desc").orderBy("notes.id").execute();
  return rows.map(noteOf);
}

/**
 * The earlier wordings of the viewer's own note, newest first. For its writer only, also where the note is a team's:
 * an earlier wording may have been written for nobody else's eyes.
 */
export async function listNoteVersionsOf(
  db: Kysely<Schema>,
  viewer: Actor,
  noteId: string,
): Promise<{ body: string; writtenAt: Instant }[]> {
  const rows = await db
    .selectFrom("note_versions")
    .innerJoin("notes", "notes.id", "note_versions.note_id")
    .select(["note_versions.body", "note_versions.written_at"])
    .where("notes.id", "=", noteId)
    .where("notes.author_id", "=", actorId(viewer) ?? "")
    .orderBy("note_versions.written_at", "desc")
    .orderBy("note_versions.id")
    .execute();
  return rows.map((row) => ({ body: row.body, writtenAt: row.written_at }));
}

export async function insertNote(
  tx: Kysely<Schema>,
  note: { id: string; subjectKind: NoteSubjectKind; subjectId: string; authorId: string; ring: NoteRing; body: string; createdAt: Instant },
): Promise<void> {
  await tx
    .insertInto("notes")
    .values({
      id: note.id,
      subject_kind: note.subjectKind,
      subject_id: note.subjectId,
      author_id: note.authorId,
      ...ringColumns(note.ring),
      body: note.body,
      created_at: note.createdAt,
    })
    .execute();
}

/** Writes new words and ring over the revision that the writer saw; false where it was changed in between, and nothing is written. */
export async function updateNote(
  tx: Kysely<Schema>,
  note: { id: string; revision: number; ring: NoteRing; body: string; editedAt: Instant },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable("notes")
    .set({ ...ringColumns(note.ring), body: note.body, edited_at: note.editedAt, revision: note.revision + 1 })
    .where("id", "=", note.id)
    .where("revision", "=", note.revision)
    .where("deleted_at", "is", null)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

/** Keeps a wording before it is replaced. */
export async function insertNoteVersion(
  tx: Kysely<Schema>,
  version: { id: string; noteId: string; body: string; writtenAt: Instant },
): Promise<void> {
  await tx
    .insertInto("note_versions")
    .values({ id: version.id, note_id: version.noteId, body: version.body, written_at: version.writtenAt })
    .execute();
}

/** Deletes the note so that its writer can bring it back, or brings it back. */
export async function setNoteDeleted(tx: Kysely<Schema>, id: string, deletedAt: Instant | null): Promise<void> {
  await tx.updateTable("notes").set({ deleted_at: deletedAt }).where("id", "=", id).execute();
}

/** Forgets for good what was deleted before an instant. */
export async function purgeDeletedNotes(tx: Kysely<Schema>, before: Instant): Promise<void> {
  await tx.deleteFrom("notes").where("deleted_at", "<", before).execute();
}

/**
 * The only way to notes that are there: whose eyes may read them is in the `where`. Its twin is `isVisibleTo` in app/domain/notes/visibility.ts.
 * It goes by the memberships of this moment, not by those at the beginning of the request: who was removed has lost the notes at once.
 */
function notesVisibleTo(db: Kysely<Schema>, viewer: Actor) {
  // Nobody signed in has no id, and no account has the empty one.
  const viewerId = actorId(viewer) ?? "";
  return notes(db)
    .where("notes.deleted_at", "is", null)
    .where((e) => {
      const ownTeams = e.selectFrom("team_members").select("team_members.team_id").where("team_members.account_id", "=", viewerId);
      return e.or([e("notes.author_id", "=", viewerId), e.and([e("notes.ring", "=", "team"), e("notes.team_id", "in", ownTeams)])]);
    });
}

function deletedNotesOf(db: Kysely<Schema>, viewer: Actor) {
  return notes(db)
    .where("notes.deleted_at", "is not", null)
    .where("notes.author_id", "=", actorId(viewer) ?? "");
}

function notes(db: Kysely<Schema>) {
  return db
    .selectFrom("notes")
    .innerJoin("accounts", "accounts.id", "notes.author_id")
    .leftJoin("teams", "teams.id", "notes.team_id")
    .selectAll("notes")
    .select(["accounts.name as author", "accounts.is_made_up", "teams.name as team"]);
}

type Row = Awaited<ReturnType<ReturnType<typeof notes>["execute"]>>[number];

function noteOf(row: Row): NoteRow {
  return {
    id: row.id,
    subjectKind: row.subject_kind,
    subjectId: row.subject_id,
    authorId: row.author_id,
    author: row.author,
    ring: row.ring === "team" && row.team_id ? { kind: "team", teamId: row.team_id } : { kind: "me" },
    team: row.team,
    body: row.body,
    createdAt: row.created_at,
    editedAt: row.edited_at,
    deletedAt: row.deleted_at,
    revision: row.revision,
    isMadeUp: row.is_made_up === 1,
  };
}

function ringColumns(ring: NoteRing): { ring: "me" | "team"; team_id: string | null } {
  return ring.kind === "team" ? { ring: "team", team_id: ring.teamId } : { ring: "me", team_id: null };
}
