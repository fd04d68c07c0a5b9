import type { CommentSubjectKind } from "#app/domain/comments/comment.ts";
import { invariant } from "#app/lib/assert.ts";
import { writeComment } from "#app/services/comments/write-comment.server.ts";
import type { Context } from "#app/services/context.server.ts";
import { findRecordId } from "#db/queries/first-start.server.ts";

/** A made-up comment of a demo account, which is what marks it as made up. */
export type DemoCommentGiven = {
  key: string;
  subjectKind: CommentSubjectKind;
  subject: string;
  author: string;
  replyTo: string | null;
  body: string;
};

/** Writes the made-up comments in the order given, so that a reply finds what it answers. Their authors must have been made. */
export async function loadDemoComments(
  context: Context,
  comments: readonly DemoCommentGiven[],
  accountIds: ReadonlyMap<string, string>,
): Promise<void> {
  const written = new Map<string, string>();
  for (const comment of comments) {
    const id = accountIds.get(comment.author);
    const subjectId = await findRecordId(context.db, comment.subjectKind, comment.subject);
    invariant(id && subjectId, `the made-up comment ${comment.key} has an author and a subject`);
    const asAuthor: Context = { ...context, actor: { kind: "account", id, name: comment.author, role: "account", teamIds: [] } };
    const outcome = await writeComment(asAuthor, {
      about: { kind: comment.subjectKind, id: subjectId },
      parentId: comment.replyTo ? (written.get(comment.replyTo) ?? null) : null,
      body: comment.body,
    });
    invariant(outcome.ok, `the made-up comment ${comment.key} was accepted`);
    written.set(comment.key, outcome.value.id);
  }
}
