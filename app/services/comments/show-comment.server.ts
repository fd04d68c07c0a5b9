import { commentEvent } from "#app/domain/comments/comment-events.ts";
import { type Context, inTransaction } from "#app/services/context.server.ts";
import { saveCommentHiding } from "#db/queries/comments.server.ts";
import { insertEvent } from "#db/queries/events.server.ts";
import { aboutOf, requireComment } from "./require-comment.server.ts";

/** Shows a hidden comment again: the undo of hiding. */
export function showComment(context: Context, id: string): Promise<void> {
  return inTransaction(context, async (tx) => {
    const comment = await requireComment(tx, context.actor, id, "comment.hide");
    if (!comment.hidden_at) return;
    await saveCommentHiding(tx, id, null);
    await insertEvent(tx, context, commentEvent(aboutOf(comment), { type: "comment.shown", reason: null }));
  });
}
