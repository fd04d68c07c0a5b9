import type { ShownComment } from "#app/domain/comments/shown-comment.ts";
import { Prose } from "../base/prose.tsx";
import { MadeUpTag } from "../base/tag.tsx";
import { Moment } from "../base/when.tsx";
import { nameOf } from "./comments.tsx";

/** A comment on a page about it, without its buttons: what is answered, edited, reported or decided on. */
export function CommentQuoted({ comment }: { comment: ShownComment }) {
  return (
    <article className="comment" aria-label={`Comment by ${nameOf(comment)}`}>
      <div className="comment__head">
        <span className="comment__author">{nameOf(comment)}</span>
        {comment.isMadeUp ? <MadeUpTag /> : null}
        <span className="comment__when">
          <Moment at={comment.writtenAt} />
        </span>
      </div>
      {comment.html === null ? <p>Its words are not shown.</p> : <Prose html={comment.html} />}
    </article>
  );
}
