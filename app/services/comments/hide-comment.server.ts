import { checkReason } from "#app/domain/comments/comment.ts";
import { commentEvent } from "#app/domain/comments/comment-events.ts";
import { accept, type Outcome } from "#app/lib/outcome.ts";
import { type Context, inTransaction } from "#app/services/context.server.ts";
import { resolveReports } from "#db/queries/comment-reports.server.ts";
import { saveCommentHiding } from "#db/queries/comments.server.ts";
import { insertEvent } from "#db/queries/events.server.ts";
import { aboutOf, requireAccountId, requireComment } from "./require-comment.server.ts";

/** Hides a comment with a reason, which everyone reads in its place, and closes the reports about it. */
export function hideComment(context: Context, { id, reason }: { id: string; reason: string }): Promise<Outcome<{ id: string }>> {
  return inTransaction(context, async (tx) => {
    const comment = await requireComment(tx, context.actor, id, "comment.hide");
    const said = checkReason(reason, "Give the reason: everyone will read it in place of the comment");
    if (!said.ok) return said;
    const by = requireAccountId(context.actor);
    await resolveReports(tx, { commentId: id, by, resolution: "hidden", now: context.now });
    if (comment.hidden_at) return accept({ id });
    await saveCommentHiding(tx, id, { at: context.now, by, reason: said.value });
    await insertEvent(tx, context, commentEvent(aboutOf(comment), { type: "comment.hidden", reason: said.value }));
    return accept({ id });
  });
}
