import { type Context, inTransaction } from "#app/services/context.server.ts";
import { deleteExpiredTokens } from "#db/queries/account-tokens.server.ts";
import { purgeDeletedDrafts } from "#db/queries/amendment-drafts.server.ts";
import { deleteExpiredLoginSessions } from "#db/queries/login-sessions.server.ts";
import { purgeDeletedNotes } from "#db/queries/notes.server.ts";
import { deleteExpiredInvitations } from "#db/queries/team-invitations.server.ts";

/** For how long a deleted note or draft is kept before it is gone for good. */
const daysToRegret = 30;

/** Forgets what nobody can use any more: sessions, links and invitations that have run out, and notes and drafts of amendments deleted a month ago. For the schedule, daily. */
export function forgetWhatRanOut(context: Context): Promise<void> {
  const { now } = context;
  return inTransaction(context, async (tx) => {
    await deleteExpiredLoginSessions(tx, now);
    await deleteExpiredTokens(tx, now);
    await deleteExpiredInvitations(tx, now);
    const before = new Date(Date.parse(now) - daysToRegret * 86_400_000).toISOString();
    await purgeDeletedNotes(tx, before);
    await purgeDeletedDrafts(tx, before);
  });
}
