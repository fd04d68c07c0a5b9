import { newSecret } from "#app/auth/secrets.server.ts";
import { foldEmail, parseEmail } from "#app/domain/accounts/email.ts";
import { linkExpiry } from "#app/domain/accounts/links.ts";
import { teamInvitationMail } from "#app/emails/account-invitation.ts";
import { accept, type Outcome, refuse } from "#app/lib/outcome.ts";
import { mailAccount, type PublicUrl } from "#app/services/accounts/mail-account.server.ts";
import { type Context, inTransaction } from "#app/services/context.server.ts";
import { insertEvent } from "#db/queries/events.server.ts";
import { deleteOpenInvitations, insertTeamInvitation, listOpenInvitations } from "#db/queries/team-invitations.server.ts";
import { requireTeam } from "./require-team.server.ts";
import { teamEvent } from "./team-event.ts";

/** How many invitations of a team may wait at once: nobody sends mail to the world from here. */
const mostOpenInvitations = 30;

/** Invites somebody to a team by e-mail, whether or not they have an account; a new invitation takes the place of an earlier one. */
export async function inviteToTeam(
  context: Context,
  slug: string,
  input: { email: string } & PublicUrl,
): Promise<Outcome<{ email: string }>> {
  const { actor, now } = context;
  const parsed = parseEmail(input.email);
  return inTransaction(context, async (tx) => {
    const team = await requireTeam(tx, actor, slug, "team.invite");
    if (!parsed.ok || actor.kind !== "account") return parsed.ok ? refuse({ message: "Sign in first" }) : parsed;
    const { email, folded } = parsed.value;
    if (team.members.some((member) => foldEmail(member.email) === folded)) {
      return refuse({ field: "email", message: `${email} belongs to the team already` });
    }
    await deleteOpenInvitations(tx, team.id, folded);
    if ((await listOpenInvitations(tx, team.id, now)).length >= mostOpenInvitations) {
      return refuse({ field: "email", message: `${mostOpenInvitations} invitations are waiting. Withdraw one before you send another.` });
    }
    const { secret, fingerprint } = newSecret();
    const expiresAt = linkExpiry(now, "team_invitation");
    await insertTeamInvitation(tx, {
      id: fingerprint,
      teamId: team.id,
      emailFolded: folded,
      invitedBy: actor.id,
      expiresAt,
      createdAt: now,
    });
    const link = `${input.publicUrl}/team-invitation?token=${secret}`;
    await mailAccount(tx, context, {
      to: email,
      kind: "team-invitation",
      ...teamInvitationMail({ inviter: actor.name, team: team.name, link }),
    });
    await insertEvent(tx, context, teamEvent(team.id, { type: "team.member_invited", particulars: { invitationId: fingerprint } }));
    return accept({ email });
  });
}

/** Takes an invitation back: its link leads nowhere. Does no harm where it was accepted in between. */
export function withdrawInvitation(context: Context, slug: string, invitationId: string): Promise<void> {
  return inTransaction(context, async (tx) => {
    const team = await requireTeam(tx, context.actor, slug, "team.invite");
    const invitation = (await listOpenInvitations(tx, team.id, context.now)).find((each) => each.id === invitationId);
    if (!invitation) return;
    await deleteOpenInvitations(tx, team.id, invitation.emailFolded);
    await insertEvent(tx, context, teamEvent(team.id, { type: "team.invitation_withdrawn", particulars: { invitationId } }));
  });
}
