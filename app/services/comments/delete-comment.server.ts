import { commentEvent } from "#app/domain/comments/comment-events.ts";
import { type Context, inTransaction } from "#app/services/context.server.ts";
import { saveCommentDeletion } from "#db/queries/comments.server.ts";
import { insertEvent } from "#db/queries/events.server.ts";
import { aboutOf, requireComment } from "./require-comment.server.ts";

/** Deletes one's own comment: nobody but its writer can read it, and they can bring it back. A second time changes nothing. */
export function deleteComment(context: Context, id: string): Promise<void> {
  return inTransaction(context, async (tx) => {
    const comment = await requireComment(tx, context.actor, id, "comment.delete");
    if (comment.deleted_at) return;
    await saveCommentDeletion(tx, id, context.now);
    await insertEvent(tx, context, commentEvent(aboutOf(comment), { type: "comment.deleted" }));
  });
}
