import { isNoteSubjectKind, parseNoteBody } from "#app/domain/notes/note.ts";
import { noteSubjectAddress } from "#app/domain/notes/subject.ts";
import { AppError } from "#app/lib/errors.ts";
import { accept, type Outcome, type Refusal } from "#app/lib/outcome.ts";
import { type Context, inTransaction } from "#app/services/context.server.ts";
import { insertEvent } from "#db/queries/events.server.ts";
import { findNoteSubjectVisibleTo } from "#db/queries/note-subjects.server.ts";
import { insertNote } from "#db/queries/notes.server.ts";
import { noteEvent } from "./note-event.ts";
import { readRing } from "./ring-given.server.ts";

export type WriteNoteInput = { subjectKind: string; subjectId: string; ring: string; body: string };

/**
 * Writes a note on a bill, a letter, an amendment or a division, for oneself or for a team. Gives the address of the thing.
 * @throws AppError "not-found" where nobody is signed in, or the thing is not there for them.
 */
export function writeNote(context: Context, input: WriteNoteInput): Promise<Outcome<{ id: string; address: string }>> {
  const { actor, now, newId } = context;
  return inTransaction(context, async (tx) => {
    const { subjectKind: kind, subjectId } = input;
    const subject = isNoteSubjectKind(kind) ? await findNoteSubjectVisibleTo(tx, actor, { kind, id: subjectId }) : null;
    if (actor.kind !== "account" || !subject) throw new AppError("not-found", "There is nothing here to write a note on.");
    const [body, ring] = [parseNoteBody(input.body), await readRing(tx, actor, input.ring)];
    if (!body.ok || !ring.ok) {
      const refusals: Refusal[] = [...(body.ok ? [] : body.refusals), ...(ring.ok ? [] : ring.refusals)];
      return { ok: false, refusals };
    }
    const note = { id: newId(), subjectKind: subject.kind, subjectId: subject.id, authorId: actor.id, ring: ring.value.ring };
    await insertNote(tx, { ...note, body: body.value, createdAt: now });
    await insertEvent(tx, context, noteEvent("note.written", note));
    return accept({ id: note.id, address: noteSubjectAddress(subject) });
  });
}
