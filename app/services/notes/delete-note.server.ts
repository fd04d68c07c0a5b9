import type { Context } from "#app/services/context.server.ts";
import { inTransaction } from "#app/services/context.server.ts";
import { insertEvent } from "#db/queries/events.server.ts";
import { setNoteDeleted } from "#db/queries/notes.server.ts";
import { noteEvent } from "./note-event.ts";
import { requireDeletedNote, requireOwnNote } from "./require-note.server.ts";

/** Deletes one's own note: nobody finds it any more, and for a while its writer can bring it back. */
export function deleteNote(context: Context, id: string): Promise<void> {
  return inTransaction(context, async (tx) => {
    const note = await requireOwnNote(tx, context.actor, id, "note.delete");
    await setNoteDeleted(tx, id, context.now);
    await insertEvent(tx, context, noteEvent("note.deleted", note));
  });
}

/** Brings back a note that one deleted, for those for whom it was. */
export function restoreNote(context: Context, id: string): Promise<void> {
  return inTransaction(context, async (tx) => {
    const note = await requireDeletedNote(tx, context.actor, id);
    await setNoteDeleted(tx, id, null);
    await insertEvent(tx, context, noteEvent("note.restored", note));
  });
}
