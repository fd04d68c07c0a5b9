import type { NoteSubjectKind } from "#app/domain/notes/note.ts";
import { ringValue } from "#app/domain/notes/note.ts";
import type { NotesPanelData, RingChoice, ShownNote } from "#app/domain/notes/shown-note.ts";
import { type NoteSubject, noteSubjectAddress } from "#app/domain/notes/subject.ts";
import { leftTeamWords } from "#app/domain/notes/visibility.ts";
import { type Actor, actorId } from "#app/domain/permissions/roles.ts";
import type { Instant } from "#app/lib/dates.ts";
import { renderMarkdown } from "#app/services/comments/render-markdown.server.ts";
import type { Context } from "#app/services/context.server.ts";
import { listNoteSubjectsVisibleTo } from "#db/queries/note-subjects.server.ts";
import {
  listDeletedNotesOf,
  listNotesAboutVisibleTo,
  listNotesVisibleTo,
  listNoteVersionsOf,
  type NoteRow,
} from "#db/queries/notes.server.ts";
import { mayChange, requireOwnNote } from "./require-note.server.ts";
import { listRingChoices } from "./ring-given.server.ts";

/** The notes beside a thing, for whoever is signed in; null for a visitor, whose page is kept for others and has no trace of notes. */
export async function readNotesAbout({ db, actor, now }: Context, kind: NoteSubjectKind, id: string): Promise<NotesPanelData | null> {
  if (actor.kind !== "account") return null;
  const rings = await listRingChoices(db, actor);
  const notes = await listNotesAboutVisibleTo(db, actor, kind, id);
  const deleted = await listDeletedNotesOf(db, actor, undoUntil(now), { kind, id });
  return { about: { kind, id }, notes: notes.map((note) => show(actor, note, rings)), deleted: deleted.map(whenDeleted), rings };
}

export type NotesPage = {
  notes: (ShownNote & { about: { title: string; address: string } | null })[];
  deleted: { id: string; deletedAt: Instant }[];
  rings: RingChoice[];
};

/** All notes that whoever is signed in can read, the newest first. `about` is null where the thing is not public at present. */
export async function readNotes({ db, actor, now }: Context): Promise<NotesPage> {
  const rings = await listRingChoices(db, actor);
  const rows = await listNotesVisibleTo(db, actor);
  const subjects = await listNoteSubjectsVisibleTo(
    db,
    actor,
    rows.map((row) => ({ kind: row.subjectKind, id: row.subjectId })),
  );
  const deleted = await listDeletedNotesOf(db, actor, undoUntil(now));
  return {
    notes: rows.map((row) => ({ ...show(actor, row, rings), about: aboutOf(row, subjects) })),
    deleted: deleted.map(whenDeleted),
    rings,
  };
}

export type NoteForEditing = {
  body: string;
  ring: string;
  revision: number;
  rings: RingChoice[];
  versions: { body: string; writtenAt: Instant }[];
  about: { title: string; address: string } | null;
};

/** One's own note with its earlier wordings, to be changed. @throws AppError "not-found" for everyone else. */
export async function readNoteForEditing({ db, actor }: Context, id: string): Promise<NoteForEditing> {
  const note = await requireOwnNote(db, actor, id, "note.edit");
  const subjects = await listNoteSubjectsVisibleTo(db, actor, [{ kind: note.subjectKind, id: note.subjectId }]);
  return {
    body: note.body,
    ring: ringValue(note.ring),
    revision: note.revision,
    rings: await listRingChoices(db, actor),
    versions: await listNoteVersionsOf(db, actor, id),
    about: aboutOf(note, subjects),
  };
}

/** For how long a deleted note is offered to be brought back. */
const undoHours = 24;

function undoUntil(now: Instant): Instant {
  return new Date(Date.parse(now) - undoHours * 3_600_000).toISOString();
}

function show(actor: Actor, note: NoteRow, rings: readonly RingChoice[]): ShownNote {
  const choice = rings.find((each) => each.value === ringValue(note.ring));
  const words = choice ?? leftTeamWords(note.team);
  return {
    id: note.id,
    ring: { kind: note.ring.kind, label: words.label, detail: words.detail },
    author: note.author,
    isOwn: note.authorId === actorId(actor),
    mayEdit: mayChange(actor, note, "note.edit"),
    html: renderMarkdown(note.body),
    createdAt: note.createdAt,
    editedAt: note.editedAt,
    isMadeUp: note.isMadeUp,
  };
}

function aboutOf(note: NoteRow, subjects: readonly NoteSubject[]): { title: string; address: string } | null {
  const subject = subjects.find((each) => each.kind === note.subjectKind && each.id === note.subjectId);
  return subject ? { title: subject.title, address: noteSubjectAddress(subject) } : null;
}

function whenDeleted({ id, deletedAt, createdAt }: NoteRow): { id: string; deletedAt: Instant } {
  return { id, deletedAt: deletedAt ?? createdAt };
}
