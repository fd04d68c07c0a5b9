import type { NewEvent } from "#app/domain/events/event.ts";

/** What happened to a follow. Who follows what is nobody else's matter, so it is private. */
export function followEvent(
  type: "follow.asked_for" | "follow.started" | "follow.ended",
  follow: { id: string; billId: string },
): NewEvent {
  return { type, subjectKind: "follow", subjectId: follow.id, billId: follow.billId, visibility: "private", particulars: {} };
}
