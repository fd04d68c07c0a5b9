import { commentEvent } from "#app/domain/comments/comment-events.ts";
import { type Context, inTransaction } from "#app/services/context.server.ts";
import { saveCommentDeletion } from "#db/queries/comments.server.ts";
import { insertEvent } from "#db/queries/events.server.ts";
import { aboutOf, requireComment } from "./require-comment.server.ts";

/** Brings back one's own deleted comment. If a moderator had hidden it, it is hidden still. */
export function restoreComment(context: Context, id: string): Promise<void> {
  return inTransaction(context, async (tx) => {
    const comment = await requireComment(tx, context.actor, id, "comment.restore");
    if (!comment.deleted_at) return;
    await saveCommentDeletion(tx, id, null);
    await insertEvent(tx, context, commentEvent(aboutOf(comment), { type: "comment.restored" }));
  });
}
