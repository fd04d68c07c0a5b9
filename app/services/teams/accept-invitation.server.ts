import { fingerprintOf } from "#app/auth/secrets.server.ts";
import { foldEmail } from "#app/domain/accounts/email.ts";
import { accept, type Outcome, refuse } from "#app/lib/outcome.ts";
import { requireOwnAccount } from "#app/services/accounts/require-own-account.server.ts";
import { type Context, inTransaction } from "#app/services/context.server.ts";
import { insertEvent } from "#db/queries/events.server.ts";
import { acceptOpenInvitation, findOpenInvitation } from "#db/queries/team-invitations.server.ts";
import { insertTeamMember } from "#db/queries/teams.server.ts";
import { teamEvent } from "./team-event.ts";

/**
 * Joins a team by the link that was sent. The account must have the address that was invited:
 * a link that was passed on lets nobody read what a team writes for itself.
 */
export async function acceptInvitation(context: Context, token: string): Promise<Outcome<{ slug: string; team: string }>> {
  const account = await requireOwnAccount(context);
  const { now } = context;
  return inTransaction(context, async (tx) => {
    const invitation = await findOpenInvitation(tx, fingerprintOf(token), now);
    if (!invitation) return refuse({ message: "This invitation was used or withdrawn, or is too old. Ask for a new one." });
    if (foldEmail(account.email) !== invitation.emailFolded) return forAnotherAddress;
    if (!(await acceptOpenInvitation(tx, invitation.id, now))) return refuse({ message: "This invitation was used already." });
    await insertTeamMember(tx, { teamId: invitation.teamId, accountId: account.id, role: "member", joinedAt: now });
    await insertEvent(tx, context, teamEvent(invitation.teamId, { type: "team.member_joined", particulars: { accountId: account.id } }));
    return accept({ slug: invitation.team.slug, team: invitation.team.name });
  });
}

const forAnotherAddress = refuse({
  message:
    "This invitation was sent to another e-mail address. Sign in with the account of that address, or ask the team to invite this one.",
});
