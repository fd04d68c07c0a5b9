import { parseNoteBody } from "#app/domain/notes/note.ts";
import type { RingChoice } from "#app/domain/notes/shown-note.ts";
import { opensOutward } from "#app/domain/notes/visibility.ts";
import { accept, type Outcome, type Refusal, refuse } from "#app/lib/outcome.ts";
import { type Context, inTransaction } from "#app/services/context.server.ts";
import { insertEvent } from "#db/queries/events.server.ts";
import { insertNoteVersion, updateNote } from "#db/queries/notes.server.ts";
import { noteEvent } from "./note-event.ts";
import { requireOwnNote } from "./require-note.server.ts";
import { readRing } from "./ring-given.server.ts";

/** `confirmedRing`: the ring about which the writer was asked, and said yes. `revision`: the note as they saw it. */
export type EditNoteInput = { body: string; ring: string; confirmedRing: string | null; revision: number };

/** `asks`: nothing was written yet, because others would read the note who could not before; `choice` names them. */
export type EditedNote = { kind: "saved" } | { kind: "asks"; choice: RingChoice };

/**
 * Changes the words of one's own note, or who can read it; its earlier wordings are kept for its writer.
 * Letting others in is asked about once, with their names.
 */
export function editNote(context: Context, id: string, input: EditNoteInput): Promise<Outcome<EditedNote>> {
  const { actor, now, newId } = context;
  return inTransaction(context, async (tx) => {
    const note = await requireOwnNote(tx, actor, id, "note.edit");
    const [body, ring] = [parseNoteBody(input.body), await readRing(tx, actor, input.ring)];
    if (!body.ok || !ring.ok) {
      const refusals: Refusal[] = [...(body.ok ? [] : body.refusals), ...(ring.ok ? [] : ring.refusals)];
      return { ok: false, refusals };
    }
    if (note.revision !== input.revision) return changedMeanwhile;
    if (opensOutward(note.ring, ring.value.ring) && input.confirmedRing !== input.ring)
      return accept({ kind: "asks", choice: ring.value.choice });
    if (note.body !== body.value) {
      await insertNoteVersion(tx, { id: newId(), noteId: id, body: note.body, writtenAt: note.editedAt ?? note.createdAt });
    }
    const changed = { ...note, ring: ring.value.ring };
    if (!(await updateNote(tx, { id, revision: note.revision, ring: changed.ring, body: body.value, editedAt: now })))
      return changedMeanwhile;
    await insertEvent(tx, context, noteEvent("note.edited", changed));
    return accept({ kind: "saved" });
  });
}

const changedMeanwhile = refuse({
  field: "body",
  message: "You changed this note elsewhere meanwhile. Your words are kept below, and the note as it is now stands beside them.",
});
