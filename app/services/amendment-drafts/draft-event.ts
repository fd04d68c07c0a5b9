import type { NewEvent } from "#app/domain/events/event.ts";
import type { NoteRing } from "#app/domain/notes/visibility.ts";

/** What happened to a draft, without a word of it. Private, and about no bill: who follows a bill must not be told that somebody drafts. */
export function draftEvent(
  type: "amendment_draft.saved" | "amendment_draft.deleted" | "amendment_draft.restored",
  draft: { id: string; ring: NoteRing },
): NewEvent {
  return {
    type,
    subjectKind: "amendment_draft",
    subjectId: draft.id,
    billId: null,
    visibility: "private",
    particulars: { teamId: draft.ring.kind === "team" ? draft.ring.teamId : null },
  };
}
