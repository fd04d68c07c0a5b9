import type { Kysely } from "kysely";
import { may } from "#app/domain/permissions/may.ts";
import type { Actor } from "#app/domain/permissions/roles.ts";
import { AppError } from "#app/lib/errors.ts";
import { findDeletedNoteOf, findNoteVisibleTo, type NoteRow } from "#db/queries/notes.server.ts";
import type { Schema } from "#db/schema/schema.ts";

/** The note that the actor may change. @throws AppError "not-found" for whoever may not, as if it were not there. */
export async function requireOwnNote(
  tx: Kysely<Schema>,
  actor: Actor,
  id: string,
  permission: "note.edit" | "note.delete",
): Promise<NoteRow> {
  return allowed(actor, await findNoteVisibleTo(tx, actor, id), permission);
}

/** The note that the actor deleted. @throws AppError "not-found" where there is none. */
export async function requireDeletedNote(tx: Kysely<Schema>, actor: Actor, id: string): Promise<NoteRow> {
  return allowed(actor, await findDeletedNoteOf(tx, actor, id), "note.delete");
}

function allowed(actor: Actor, note: NoteRow | null, permission: "note.edit" | "note.delete"): NoteRow {
  if (!note || !mayChange(actor, note, permission)) throw new AppError("not-found", "There is no such note.");
  return note;
}

/** A writer changes their own note; one for a team only while they belong to it, because others work with it. */
export function mayChange(actor: Actor, note: Pick<NoteRow, "authorId" | "ring">, permission: "note.edit" | "note.delete"): boolean {
  const teamId = note.ring.kind === "team" ? note.ring.teamId : null;
  return may(actor, permission, { authorId: note.authorId }) && may(actor, "note.write", { teamId });
}
