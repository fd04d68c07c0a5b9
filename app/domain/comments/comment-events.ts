import type { EventVisibility, NewEvent } from "#app/domain/events/event.ts";
import type { CommentSubjectKind } from "./comment.ts";

/** A comment as far as its events tell of it: never its words. */
type About = { id: string; kind: CommentSubjectKind; subjectId: string; billId: string | null };

type What =
  | { type: "comment.written"; inReplyTo: string | null }
  | { type: "comment.edited" | "comment.deleted" | "comment.restored" }
  | { type: "comment.reported"; reason: string }
  | { type: "comment.report_dismissed"; reason: string | null }
  | { type: "comment.hidden"; reason: string }
  | { type: "comment.shown"; reason: string | null };

/**
 * Who may read that it happened. What a page shows anyway is public. That something was deleted or brought back is its writer's
 * matter, and a report is between the person and the moderators.
 */
const visibilities: Record<What["type"], EventVisibility> = {
  "comment.written": "public",
  "comment.edited": "public",
  "comment.deleted": "private",
  "comment.restored": "private",
  "comment.reported": "private",
  "comment.report_dismissed": "private",
  "comment.hidden": "public",
  "comment.shown": "public",
};

/** What happened to a comment, with its visibility decided here for all of them. */
export function commentEvent({ id, kind, subjectId, billId }: About, what: What): NewEvent {
  const envelope = { subjectKind: "comment", subjectId: id, billId, visibility: visibilities[what.type] } as const;
  const about = { aboutKind: kind, aboutId: subjectId };
  switch (what.type) {
    case "comment.written":
      return { ...envelope, type: what.type, particulars: { ...about, inReplyTo: what.inReplyTo } };
    case "comment.reported":
    case "comment.hidden":
      return { ...envelope, type: what.type, particulars: { ...about, reason: what.reason } };
    case "comment.report_dismissed":
    case "comment.shown":
      return { ...envelope, type: what.type, particulars: { ...about, reason: what.reason } };
    default:
      return { ...envelope, type: what.type, particulars: about };
  }
}
