import { checkReason } from "#app/domain/comments/comment.ts";
import { commentEvent } from "#app/domain/comments/comment-events.ts";
import { accept, type Outcome, refuse } from "#app/lib/outcome.ts";
import { type Context, inTransaction } from "#app/services/context.server.ts";
import { insertReport } from "#db/queries/comment-reports.server.ts";
import { insertEvent } from "#db/queries/events.server.ts";
import { aboutOf, requireAccountId, requireComment } from "./require-comment.server.ts";

/** Reports a comment to the moderators. A second report by the same person, while the first is open, is the same report. */
export function reportComment(context: Context, { id, reason }: { id: string; reason: string }): Promise<Outcome<{ id: string }>> {
  return inTransaction(context, async (tx) => {
    const comment = await requireComment(tx, context.actor, id, "comment.report");
    const said = checkReason(reason, "Say what is wrong with the comment");
    if (!said.ok) return said;
    if (comment.deleted_at || comment.hidden_at)
      return refuse({ message: "This comment is no longer shown, so there is nothing to report." });
    const report = {
      id: context.newId(),
      commentId: id,
      reporterId: requireAccountId(context.actor),
      reason: said.value,
      now: context.now,
    };
    const isNew = await insertReport(tx, report);
    if (isNew) await insertEvent(tx, context, commentEvent(aboutOf(comment), { type: "comment.reported", reason: said.value }));
    return accept({ id });
  });
}
