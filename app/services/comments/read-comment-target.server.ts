import { type CommentSubjectKind, isCommentSubjectKind } from "#app/domain/comments/comment.ts";
import type { ShownComment } from "#app/domain/comments/shown-comment.ts";
import { visitor } from "#app/domain/permissions/roles.ts";
import { AppError } from "#app/lib/errors.ts";
import type { Context } from "#app/services/context.server.ts";
import { type CommentSubject, findCommentSubjectVisibleTo, findCommentVisibleTo } from "#db/queries/comments.server.ts";
import { showAs } from "./show-as.server.ts";

/** What a new comment will be about, and what it answers. */
export type CommentTarget = { about: CommentSubject; answers: ShownComment | null };

/**
 * What a comment is to be about, for the page on which it is written.
 *
 * @param about `bill:` or `letter:` and its id
 * @throws AppError "not-found" when there is no such thing, or it is not published.
 */
export async function readCommentTarget(
  { db, actor }: Pick<Context, "db" | "actor">,
  about: string,
  parentId: string | null,
): Promise<CommentTarget> {
  const { kind, id } = requireAbout(about);
  const subject = await findCommentSubjectVisibleTo(db, visitor, kind, id);
  if (!subject) throw new AppError("not-found", "There is nothing to comment on.");
  const parent = parentId === null ? null : await findCommentVisibleTo(db, actor, parentId);
  return { about: subject, answers: parent && parent.subject_id === id ? showAs(actor, parent) : null };
}

/** Reads `bill:<id>`. @throws AppError "not-found" for what is neither a bill nor a letter. */
export function requireAbout(text: string): { kind: CommentSubjectKind; id: string } {
  const [kind = "", ...rest] = text.split(":");
  if (!isCommentSubjectKind(kind)) throw new AppError("not-found", "There is nothing to comment on.");
  return { kind, id: rest.join(":") };
}
