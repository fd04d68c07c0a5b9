import { accept, type Outcome, refuse } from "#app/lib/outcome.ts";

/** The longest comment, in characters as typed. */
export const MAX_COMMENT = 5_000;
/** The longest reason for a report or for hiding, in characters. */
export const MAX_REASON = 500;

/** What a comment can be about. */
export const commentSubjectKinds = ["bill", "letter"] as const;
export type CommentSubjectKind = (typeof commentSubjectKinds)[number];

/** Whether the text names a kind of thing that can be commented on. */
export function isCommentSubjectKind(text: string): text is CommentSubjectKind {
  return commentSubjectKinds.some((kind) => kind === text);
}

/** The wording of a comment as it will be kept: trimmed, with line breaks of one kind. */
export function checkComment(typed: string): Outcome<string> {
  const wording = typed.replace(/\r\n?/g, "\n").trim();
  if (wording === "") return refuse({ field: "body", message: "Enter your comment" });
  if (wording.length > MAX_COMMENT)
    return refuse({
      field: "body",
      message: `Shorten your comment to ${MAX_COMMENT.toLocaleString("en-GB")} characters: it has ${wording.length.toLocaleString("en-GB")}`,
    });
  return accept(wording);
}

/** A reason given for a report or for hiding: never empty, because the writer is told it or the moderators act on it. */
export function checkReason(typed: string, ask: string): Outcome<string> {
  const reason = typed.replace(/\s+/g, " ").trim();
  if (reason === "") return refuse({ field: "reason", message: ask });
  if (reason.length > MAX_REASON) return refuse({ field: "reason", message: `Shorten the reason to ${MAX_REASON} characters` });
  return accept(reason);
}

/** What became of a comment. A deleted comment that was also hidden counts as deleted: it is gone for everyone but its writer. */
export type CommentState = "shown" | "hidden" | "deleted";

/** The state from the two instants at which it was deleted and hidden. */
export function commentState(comment: { deletedAt: string | null; hiddenAt: string | null }): CommentState {
  if (comment.deletedAt) return "deleted";
  return comment.hiddenAt ? "hidden" : "shown";
}
