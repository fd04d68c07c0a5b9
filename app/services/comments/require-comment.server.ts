import type { Kysely } from "kysely";
import { may } from "#app/domain/permissions/may.ts";
import type { Actor } from "#app/domain/permissions/roles.ts";
import type { Permission } from "#app/domain/permissions/rules.ts";
import { AppError } from "#app/lib/errors.ts";
import { type CommentSubject, findCommentSubjectVisibleTo, findCommentVisibleTo } from "#db/queries/comments.server.ts";
import type { Schema } from "#db/schema/schema.ts";

/** A comment with what it is about. */
export type CommentInPlace = NonNullable<Awaited<ReturnType<typeof findCommentVisibleTo>>> & { about: CommentSubject };

/**
 * The comment, if the actor may see it and may do that with it.
 *
 * @throws AppError "not-found" when there is none that they may see; "forbidden" when it is not theirs to do.
 */
export async function requireComment(db: Kysely<Schema>, actor: Actor, id: string, permission: Permission): Promise<CommentInPlace> {
  const comment = await findCommentVisibleTo(db, actor, id);
  const about = comment && (await findCommentSubjectVisibleTo(db, actor, comment.subject_kind, comment.subject_id));
  if (!comment || !about) throw new AppError("not-found", "There is no such comment.");
  if (!may(actor, permission, { authorId: comment.author_id })) throw new AppError("forbidden", "You may not do that with this comment.");
  return { ...comment, about };
}

/** The comment as its events name it. */
export function aboutOf({ id, about }: CommentInPlace) {
  return { id, kind: about.kind, subjectId: about.id, billId: about.billId };
}

/** The signed-in account's id. @throws AppError "forbidden" where nobody is signed in. */
export function requireAccountId(actor: Actor): string {
  if (actor.kind !== "account") throw new AppError("forbidden", "Sign in first.");
  return actor.id;
}
