import type { ReactNode } from "react";
import type { Instant } from "#app/lib/dates.ts";
import { classNames } from "../base/class-names.ts";
import { EmptyState } from "../base/message.tsx";
import { Prose } from "../base/prose.tsx";
import { MadeUpTag, Tag } from "../base/tag.tsx";
import { Moment } from "../base/when.tsx";

export type CommentCardProps = {
  id: string;
  author: string;
  /** "Moderator", "Editor"; null: an ordinary account. */
  roleWords?: string | null;
  at: Instant;
  editedAt?: Instant | null;
  historyHref?: string | null;
  state: { kind: "shown"; html: string } | { kind: "deleted" } | { kind: "hidden"; reason: string };
  isMadeUp?: boolean;
  /** Whom it answers, where it is deeper than one level. */
  inReplyTo?: string | null;
  /** Links and `FormButton`s: reply, edit, delete, report, hide. */
  actions?: readonly { key: string; element: ReactNode }[];
  replies?: readonly CommentCardProps[];
};

/** Comments with their replies, oldest first. */
export function CommentList({
  comments,
  children,
}: {
  comments: readonly CommentCardProps[] /** Said where there are none. */;
  children?: ReactNode;
}) {
  if (comments.length === 0) return <EmptyState title="No comments yet.">{children ?? <p>Sign in to write the first.</p>}</EmptyState>;
  return (
    <ul className="comments">
      {comments.map((comment) => (
        <li key={comment.id}>
          <CommentCard {...comment} />
        </li>
      ))}
    </ul>
  );
}

/** One comment. What was deleted or hidden leaves its place and its replies. */
export function CommentCard(comment: CommentCardProps) {
  const { id, state, actions = [], replies = [] } = comment;
  return (
    <article
      className={classNames("comment", state.kind !== "shown" && "comment--hidden")}
      id={`comment-${id}`}
      aria-label={`Comment by ${comment.author}`}
    >
      <CommentHead {...comment} />
      {state.kind === "shown" ? (
        <Prose html={state.html} />
      ) : (
        <p>{state.kind === "deleted" ? "This comment was deleted by its writer." : `A moderator hid this comment: ${state.reason}`}</p>
      )}
      {actions.length > 0 ? (
        <ul className="comment__actions">
          {actions.map((action) => (
            <li key={action.key}>{action.element}</li>
          ))}
        </ul>
      ) : null}
      {replies.length > 0 ? <CommentList comments={replies} /> : null}
    </article>
  );
}

function CommentHead({ author, roleWords, at, editedAt, historyHref, isMadeUp, inReplyTo }: CommentCardProps) {
  return (
    <div className="comment__head">
      <span className="comment__author">{author}</span>
      {roleWords ? <Tag>{roleWords}</Tag> : null}
      {isMadeUp ? <MadeUpTag /> : null}
      <span className="comment__when">
        <Moment at={at} />
        {editedAt ? (
          <>
            , edited <Moment at={editedAt} />
            {historyHref ? (
              <>
                {" "}
                (<a href={historyHref}>see what it said before</a>)
              </>
            ) : null}
          </>
        ) : null}
        {inReplyTo ? `, to ${inReplyTo}` : ""}
      </span>
    </div>
  );
}
