import { checkComment } from "#app/domain/comments/comment.ts";
import { commentEvent } from "#app/domain/comments/comment-events.ts";
import { accept, type Outcome, refuse } from "#app/lib/outcome.ts";
import { type Context, inTransaction } from "#app/services/context.server.ts";
import { saveCommentWording } from "#db/queries/comments.server.ts";
import { insertEvent } from "#db/queries/events.server.ts";
import { aboutOf, requireComment } from "./require-comment.server.ts";

/**
 * Changes the wording of one's own comment; the earlier wording stays readable. The same wording changes nothing.
 *
 * @param revision the one that was read; a comment that changed since is refused, so that no wording is lost unseen
 */
export function editComment(
  context: Context,
  { id, revision, body }: { id: string; revision: number; body: string },
): Promise<Outcome<{ id: string }>> {
  return inTransaction(context, async (tx) => {
    const comment = await requireComment(tx, context.actor, id, "comment.edit");
    const wording = checkComment(body);
    if (!wording.ok) return wording;
    if (comment.deleted_at) return refuse({ field: "body", message: "You deleted this comment. Bring it back before you edit it." });
    if (comment.hidden_at) return refuse({ field: "body", message: "A moderator hid this comment, so it cannot be edited." });
    if (comment.body === wording.value) return accept({ id });
    const isSaved = await saveCommentWording(tx, { id, versionId: context.newId(), revision, body: wording.value, now: context.now });
    if (!isSaved)
      return refuse({
        field: "body",
        message: "This comment was changed meanwhile, perhaps by you in another window. Your wording is below: compare, and save again.",
      });
    await insertEvent(tx, context, commentEvent(aboutOf(comment), { type: "comment.edited" }));
    return accept({ id });
  });
}
