import { commentEvent } from "#app/domain/comments/comment-events.ts";
import { type Context, inTransaction } from "#app/services/context.server.ts";
import { resolveReports } from "#db/queries/comment-reports.server.ts";
import { insertEvent } from "#db/queries/events.server.ts";
import { aboutOf, requireAccountId, requireComment } from "./require-comment.server.ts";

/** Closes the open reports about a comment: it stays as it is. */
export function dismissReports(context: Context, id: string): Promise<void> {
  return inTransaction(context, async (tx) => {
    const comment = await requireComment(tx, context.actor, id, "comment.hide");
    const closed = await resolveReports(tx, {
      commentId: id,
      by: requireAccountId(context.actor),
      resolution: "dismissed",
      now: context.now,
    });
    if (closed > 0) await insertEvent(tx, context, commentEvent(aboutOf(comment), { type: "comment.report_dismissed", reason: null }));
  });
}
