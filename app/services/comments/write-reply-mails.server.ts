import { randomBytes } from "node:crypto";
import { visitor } from "#app/domain/permissions/roles.ts";
import { commentReplyMail } from "#app/emails/comment-reply.ts";
import { type Context, inTransaction, type Write } from "#app/services/context.server.ts";
import { sealedLink } from "#app/services/following/mail-links.server.ts";
import { findCommentSubjectVisibleTo, findCommentVisibleTo } from "#db/queries/comments.server.ts";
import { findSettledSequence, lockCursor, saveCursor } from "#db/queries/jobs.server.ts";
import { findAddressee, findOrMakeMailPreferences, listRepliesWritten } from "#db/queries/mail-preferences.server.ts";
import { enqueueMail } from "#db/queries/outbox.server.ts";

const cursor = "reader:replies";
const mostReplies = 200;

/**
 * Reads the log for replies and writes a mail to the author of what was answered, unless they want none, answered themselves, or
 * cannot see the reply any more. Each reply is told once: the reader's place moves in the same transaction. Gives how many.
 */
export function writeReplyMails(context: Context, { publicUrl }: { publicUrl: string }): Promise<number> {
  return inTransaction(context, async (tx) => {
    const settled = await findSettledSequence(tx, context.now);
    const after = await lockCursor(tx, cursor, context.now);
    // The first time: what was said before there was a reader (the first-start data) is no news.
    if (after === null) {
      await saveCursor(tx, cursor, settled, context.now);
      return 0;
    }
    const replies = await listRepliesWritten(tx, { after, upTo: settled, limit: mostReplies });
    let written = 0;
    for (const { reply_id } of replies) if (await writeReplyMail(tx, context, reply_id, publicUrl)) written++;
    const upTo = replies.length < mostReplies ? settled : Number(replies.at(-1)?.sequence);
    await saveCursor(tx, cursor, upTo, context.now);
    return written;
  });
}

async function writeReplyMail(tx: Write, { newId, now }: Context, replyId: string, publicUrl: string): Promise<boolean> {
  // Read as a visitor: what was deleted or hidden meanwhile has no words, and is not told.
  const reply = await findCommentVisibleTo(tx, visitor, replyId);
  const answered = reply?.parent_id ? await findCommentVisibleTo(tx, visitor, reply.parent_id) : null;
  if (!reply || reply.body === null || !answered?.author_id || answered.author_id === reply.author_id) return false;
  const about = await findCommentSubjectVisibleTo(tx, visitor, reply.subject_kind, reply.subject_id);
  const addressee = await findAddressee(tx, answered.author_id);
  if (!about || !addressee) return false;
  const preferences = await findOrMakeMailPreferences(tx, addressee.id, randomBytes(32).toString("base64url"));
  if (preferences.replies_refused_at) return false;
  const stop = `${publicUrl}/unsubscribe/${sealedLink(addressee.id, "no-replies", preferences.link_secret)}`;
  const link = `${publicUrl}/${about.kind}s/${about.slug}#comment-${reply.id}`;
  return enqueueMail(tx, {
    id: newId(),
    to: addressee.email,
    ...commentReplyMail({ to: addressee.name, replier: reply.author, about: about.title, wording: reply.body, link, stop }),
    headers: { "List-Unsubscribe": `<${stop}>`, "List-Unsubscribe-Post": "List-Unsubscribe=One-Click", "Auto-Submitted": "auto-generated" },
    kind: "reply",
    dedupeKey: `reply:${reply.id}`,
    now,
  });
}
