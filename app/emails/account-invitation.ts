import { linkHours } from "#app/domain/accounts/links.ts";
import { closing, type PlainMail } from "./account-mail.ts";

/** To somebody who is invited to a team. */
export function teamInvitationMail({ inviter, team, link }: { inviter: string; team: string; link: string }): PlainMail {
  return {
    subject: `${inviter} invites you to the team ${team}`,
    text: `${inviter} invites you to the team “${team}” on Assent. The members of a team read the notes on bills, letters, amendments and votes that they write for each other, and nobody else does.

To see the invitation, and to accept it, open this page and sign in with this e-mail address:

${link}

The link works for ${linkHours.team_invitation / 24} days. If you do not know the team, do nothing.

${closing}`,
  };
}
