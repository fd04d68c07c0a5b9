import type { NewEvent } from "#app/domain/events/event.ts";
import type { NoteSubjectKind } from "#app/domain/notes/note.ts";
import type { NoteRing } from "#app/domain/notes/visibility.ts";

type NoteHappening = { id: string; subjectKind: NoteSubjectKind; subjectId: string; ring: NoteRing };

/**
 * What happened to a note, without a word of it. Private, and about no bill: whoever follows a bill must not be told
 * that somebody keeps notes on it.
 */
export function noteEvent(type: "note.written" | "note.edited" | "note.deleted" | "note.restored", note: NoteHappening): NewEvent {
  const teamId = note.ring.kind === "team" ? note.ring.teamId : null;
  return {
    type,
    subjectKind: "note",
    subjectId: note.id,
    billId: null,
    visibility: "private",
    particulars: { aboutKind: note.subjectKind, aboutId: note.subjectId, teamId },
  };
}
