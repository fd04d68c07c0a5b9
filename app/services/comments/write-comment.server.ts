import { type CommentSubjectKind, checkComment, commentState } from "#app/domain/comments/comment.ts";
import { commentEvent } from "#app/domain/comments/comment-events.ts";
import { may } from "#app/domain/permissions/may.ts";
import { AppError } from "#app/lib/errors.ts";
import { accept, type Outcome, refuse } from "#app/lib/outcome.ts";
import { type Context, inTransaction, type Write } from "#app/services/context.server.ts";
import { findCommentSubjectVisibleTo, findCommentVisibleTo, insertComment } from "#db/queries/comments.server.ts";
import { insertEvent } from "#db/queries/events.server.ts";
import { requireAccountId } from "./require-comment.server.ts";

type NewWords = { about: { kind: CommentSubjectKind; id: string }; parentId: string | null; body: string };

/**
 * Writes a comment on a bill or a letter, or a reply to one, and gives its id.
 *
 * @throws AppError "not-found" when there is no such bill or letter, or it is not published.
 */
export async function writeComment(context: Context, { about, parentId, body }: NewWords): Promise<Outcome<{ id: string }>> {
  const { actor, now } = context;
  if (!may(actor, "comment.write")) throw new AppError("forbidden", "Sign in to comment.");
  const authorId = requireAccountId(actor);
  const wording = checkComment(body);
  if (!wording.ok) return wording;
  return inTransaction(context, async (tx) => {
    // Asked as a visitor: what is said about a draft would have no readers, and would appear with it one day.
    const subject = await findCommentSubjectVisibleTo(tx, { kind: "visitor" }, about.kind, about.id);
    if (!subject) throw new AppError("not-found", "There is nothing to comment on.");
    const answerable = parentId === null || (await canBeAnswered(tx, context, about, parentId));
    if (!answerable)
      return refuse({
        field: "body",
        message: "The comment that you answer was deleted or hidden meanwhile. You can still comment on its own.",
      });
    const id = context.newId();
    await insertComment(tx, { id, subject, parentId, authorId, body: wording.value, now });
    const event = commentEvent(
      { id, kind: subject.kind, subjectId: subject.id, billId: subject.billId },
      { type: "comment.written", inReplyTo: parentId },
    );
    await insertEvent(tx, context, event);
    return accept({ id });
  });
}

async function canBeAnswered(tx: Write, { actor }: Context, about: NewWords["about"], parentId: string): Promise<boolean> {
  const parent = await findCommentVisibleTo(tx, actor, parentId);
  if (!parent || parent.subject_kind !== about.kind || parent.subject_id !== about.id) return false;
  return commentState({ deletedAt: parent.deleted_at, hiddenAt: parent.hidden_at }) === "shown";
}
