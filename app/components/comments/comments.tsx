import { MAX_COMMENT } from "#app/domain/comments/comment.ts";
import type { ShownComment, ShownComments } from "#app/domain/comments/shown-comment.ts";
import type { Thread } from "#app/domain/comments/thread.ts";
import { FormButton } from "../base/button.tsx";
import { CommentForm } from "../record/comment-form.tsx";
import { type CommentCardProps, CommentList } from "../record/comment-list.tsx";

export type CommentsProps = {
  /** What `readCommentsAbout` gives. */
  shown: ShownComments;
  /** The address of the page that they stand on, where everyone comes back to. */
  page: string;
};

/** The comments about a bill or a letter, with the form for the next one. */
export function Comments({ shown, page }: CommentsProps) {
  const { threads, isOpen, mayWrite } = shown;
  return (
    <>
      <CommentList comments={threads.map((thread) => cardOf(thread, shown, page))}>
        <p>{isOpen ? "What do you think?" : "Comments open when this is published."}</p>
      </CommentList>
      {mayWrite ? <CommentForm action={writeHref(shown, page)} id="comment-body" maxLength={MAX_COMMENT} /> : null}
      {isOpen && !mayWrite ? (
        <p>
          <a href={`/sign-in?next=${encodeURIComponent(page)}`}>Sign in to comment</a>. Everyone can read comments without an account.
        </p>
      ) : null}
    </>
  );
}

/** Where a comment is written; with a parent, where that one is answered. */
function writeHref({ about }: ShownComments, page: string, parentId?: string): string {
  const asked = new URLSearchParams({ about: `${about.kind}:${about.id}`, ...(parentId && { parent: parentId }), next: page });
  return `/comments?${asked}`;
}

function cardOf({ comment, replies }: Thread<ShownComment>, shown: ShownComments, page: string): CommentCardProps {
  return {
    ...oneCard(comment, null, shown, page),
    replies: replies.map((reply) => oneCard(reply.comment, reply.answers && nameOf(reply.answers), shown, page)),
  };
}

function oneCard(comment: ShownComment, inReplyTo: string | null, shown: ShownComments, page: string): CommentCardProps {
  return {
    id: comment.id,
    author: nameOf(comment),
    at: comment.writtenAt,
    editedAt: comment.editedAt,
    historyHref: comment.state === "shown" ? `/comments/${comment.id}/history` : null,
    state: stateOf(comment),
    isMadeUp: comment.isMadeUp,
    inReplyTo,
    actions: actionsOf(comment, shown, page),
  };
}

/** What a comment's writer is called; an account that is gone has no name any more. */
export function nameOf({ author }: Pick<ShownComment, "author">): string {
  return author ?? "Somebody who has left";
}

function stateOf({ state, html, hiddenReason }: ShownComment): CommentCardProps["state"] {
  if (state === "deleted") return { kind: "deleted" };
  if (state === "hidden") return { kind: "hidden", reason: hiddenReason ?? "" };
  return { kind: "shown", html: html ?? "" };
}

function actionsOf(comment: ShownComment, shown: ShownComments, page: string) {
  const { id, may } = comment;
  const next = { next: page };
  const of = `the comment by ${nameOf(comment)}`;
  const link = (words: string, href: string) => (
    <a href={href} aria-label={`${words}: ${of}`}>
      {words}
    </a>
  );
  const to = (what: string) => `/comments/${id}/${what}?${new URLSearchParams(next)}`;
  const button = (words: string, what: string) => (
    <FormButton action={to(what)} label={`${words}: ${of}`}>
      {words}
    </FormButton>
  );
  return [
    may.reply && { key: "reply", element: link("Reply", writeHref(shown, page, id)) },
    may.edit && { key: "edit", element: link("Edit", to("edit")) },
    may.delete && { key: "delete", element: button("Delete", "deletion") },
    may.restore && { key: "restore", element: button("Bring back", "restoration") },
    may.report && { key: "report", element: link("Report", to("report")) },
    may.hide && { key: "hide", element: link("Hide", to("hiding")) },
    may.show && { key: "show", element: button("Show again", "showing") },
  ].filter((action) => action !== false);
}
