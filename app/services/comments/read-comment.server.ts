import type { ShownComment } from "#app/domain/comments/shown-comment.ts";
import type { Permission } from "#app/domain/permissions/rules.ts";
import type { Context } from "#app/services/context.server.ts";
import type { CommentSubject } from "#db/queries/comments.server.ts";
import { requireComment } from "./require-comment.server.ts";
import { showAs } from "./show-as.server.ts";

/** One comment for a page about it: as shown, as typed (null where the actor may not read it), and what it is about. */
export type CommentToActOn = { comment: ShownComment; body: string | null; revision: number; about: CommentSubject };

/**
 * One comment for the page on which it is edited, reported or hidden.
 *
 * @throws AppError "not-found" or "forbidden" when the actor may not do that with it.
 */
export async function readComment(
  { db, actor }: Pick<Context, "db" | "actor">,
  id: string,
  permission: Permission,
): Promise<CommentToActOn> {
  const row = await requireComment(db, actor, id, permission);
  return { comment: showAs(actor, row), body: row.body, revision: row.revision, about: row.about };
}
