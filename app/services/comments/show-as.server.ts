import { commentState } from "#app/domain/comments/comment.ts";
import type { ShownComment } from "#app/domain/comments/shown-comment.ts";
import { may } from "#app/domain/permissions/may.ts";
import { type Actor, actorId } from "#app/domain/permissions/roles.ts";
import type { findCommentVisibleTo } from "#db/queries/comments.server.ts";
import { renderMarkdown } from "./render-markdown.server.ts";

type Row = NonNullable<Awaited<ReturnType<typeof findCommentVisibleTo>>>;

/** A comment as the viewer is shown it. The row was read for the same viewer, so what they may not read is not in it. */
export function showAs(viewer: Actor, row: Row): ShownComment {
  const state = commentState({ deletedAt: row.deleted_at, hiddenAt: row.hidden_at });
  const isOwn = row.author_id !== null && row.author_id === actorId(viewer);
  const mine = { authorId: row.author_id };
  return {
    id: row.id,
    parentId: row.parent_id,
    author: row.author,
    isOwn,
    isMadeUp: row.is_made_up === 1,
    writtenAt: row.created_at,
    editedAt: row.edited_at,
    state,
    hasBody: row.body !== null,
    html: row.body === null ? null : renderMarkdown(row.body),
    hiddenReason: state === "hidden" ? row.hidden_reason : null,
    may: {
      reply: state === "shown" && may(viewer, "comment.write"),
      edit: state === "shown" && may(viewer, "comment.edit", mine),
      delete: state !== "deleted" && may(viewer, "comment.delete", mine),
      restore: state === "deleted" && may(viewer, "comment.restore", mine),
      report: state === "shown" && !isOwn && may(viewer, "comment.report"),
      hide: state === "shown" && may(viewer, "comment.hide"),
      show: state === "hidden" && may(viewer, "comment.hide"),
    },
  };
}
