import type { CommentSubjectKind } from "#app/domain/comments/comment.ts";
import type { ShownComments } from "#app/domain/comments/shown-comment.ts";
import { threadsOf } from "#app/domain/comments/thread.ts";
import { may } from "#app/domain/permissions/may.ts";
import type { Context } from "#app/services/context.server.ts";
import { findCommentSubjectVisibleTo, listCommentsVisibleTo } from "#db/queries/comments.server.ts";
import { showAs } from "./show-as.server.ts";

/**
 * The comments about a bill or a letter as the actor may read them, for `<Comments>`.
 * Of a thing that they may not see there are none, and nothing can be written.
 *
 * Cost: each comment is made into HTML anew.
 */
export async function readCommentsAbout(
  { db, actor }: Pick<Context, "db" | "actor">,
  kind: CommentSubjectKind,
  id: string,
): Promise<ShownComments> {
  // Asked as a visitor: nobody comments on a draft.
  const isOpen = (await findCommentSubjectVisibleTo(db, { kind: "visitor" }, kind, id)) !== null;
  const rows = await listCommentsVisibleTo(db, actor, kind, id);
  const comments = rows.map((row) => showAs(actor, row));
  return {
    about: { kind, id },
    threads: threadsOf(comments),
    count: comments.filter((comment) => comment.state === "shown").length,
    isOpen,
    mayWrite: isOpen && may(actor, "comment.write"),
  };
}
