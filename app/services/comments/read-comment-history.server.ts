import type { ShownComment } from "#app/domain/comments/shown-comment.ts";
import type { Instant } from "#app/lib/dates.ts";
import { AppError } from "#app/lib/errors.ts";
import type { Context } from "#app/services/context.server.ts";
import { type CommentSubject, listCommentVersionsVisibleTo } from "#db/queries/comments.server.ts";
import { renderMarkdown } from "./render-markdown.server.ts";
import { requireComment } from "./require-comment.server.ts";
import { showAs } from "./show-as.server.ts";

/** A comment with its earlier wordings as safe HTML, oldest first. */
export type CommentHistory = { comment: ShownComment; about: CommentSubject; earlier: readonly { html: string; writtenAt: Instant }[] };

/** What a comment said before. @throws AppError "not-found" where the actor may not read what it says now. */
export async function readCommentHistory({ db, actor }: Pick<Context, "db" | "actor">, id: string): Promise<CommentHistory> {
  const row = await requireComment(db, actor, id, "public.read");
  if (row.body === null) throw new AppError("not-found", "There is no such comment.");
  const versions = await listCommentVersionsVisibleTo(db, actor, [id]);
  const earlier = versions.map(({ body, written_at }) => ({ html: renderMarkdown(body), writtenAt: written_at }));
  return { comment: showAs(actor, row), about: row.about, earlier };
}
