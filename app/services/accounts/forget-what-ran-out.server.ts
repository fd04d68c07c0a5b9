import { type Context, inTransaction } from "#app/services/context.server.ts";
import { deleteExpiredTokens } from "#db/queries/account-tokens.server.ts";
import { deleteExpiredLoginSessions } from "#db/queries/login-sessions.server.ts";
import { purgeDeletedNotes } from "#db/queries/notes.server.ts";
import { deleteExpiredInvitations } from "#db/queries/team-invitations.server.ts";

/** For how long a deleted note is kept before it is gone for good. */
const daysToRegret = 30;

/** Forgets what nobody can use any more: sessions, links and invitations that have run out, and notes deleted a month ago. For the schedule, daily. */
export function forgetWhatRanOut(context: Context): Promise<void> {
  const { now } = context;
  return inTransaction(context, async (tx) => {
    await deleteExpiredLoginSessions(tx, now);
    await deleteExpiredTokens(tx, now);
    await deleteExpiredInvitations(tx, now);
    await purgeDeletedNotes(tx, new Date(Date.parse(now) - daysToRegret * 86_400_000).toISOString());
  });
}
