import { fingerprintOf } from "#app/auth/secrets.server.ts";
import { foldEmail } from "#app/domain/accounts/email.ts";
import { may } from "#app/domain/permissions/may.ts";
import type { TeamKind, TeamRole } from "#app/domain/teams/team.ts";
import { requireOwnAccount } from "#app/services/accounts/require-own-account.server.ts";
import type { Context } from "#app/services/context.server.ts";
import { findOpenInvitation, listOpenInvitations } from "#db/queries/team-invitations.server.ts";
import { listTeamsOf, type Team } from "#db/queries/teams.server.ts";
import { requireTeam, teamSubject } from "./require-team.server.ts";

export type TeamPage = Team & {
  members: { accountId: string; name: string; email: string; role: TeamRole; joinedAt: string; isYou: boolean }[];
  /** For owners only: to others the list is empty. */
  invitations: { id: string; email: string; expiresAt: string }[];
  mayInvite: boolean;
};

/** The teams of whoever asks. A visitor has none. */
export function readTeams({ db, actor }: Context): Promise<(Team & { role: TeamRole })[]> {
  return listTeamsOf(db, actor);
}

/** A team with its members. @throws AppError "not-found" for whoever does not belong to it. */
export async function readTeam({ db, actor, now }: Context, slug: string): Promise<TeamPage> {
  const { role: _own, members, ...team } = await requireTeam(db, actor, slug, "team.read");
  const mayInvite = may(actor, "team.invite", teamSubject({ id: team.id, members }));
  const open = mayInvite ? await listOpenInvitations(db, team.id, now) : [];
  return {
    ...team,
    members: members.map((member) => ({ ...member, isYou: actor.kind === "account" && member.accountId === actor.id })),
    invitations: open.map(({ id, emailFolded, expiresAt }) => ({ id, email: emailFolded, expiresAt })),
    mayInvite,
  };
}

export type InvitationPage = { team: string; kind: TeamKind; invitedBy: string; isForYou: boolean; yourEmail: string };

/** The invitation behind a link, for somebody signed in; null where it was used or withdrawn, or is too old. */
export async function readInvitation(context: Context, token: string): Promise<InvitationPage | null> {
  const { email } = await requireOwnAccount(context);
  const found = await findOpenInvitation(context.db, fingerprintOf(token), context.now);
  if (!found) return null;
  const isForYou = foldEmail(email) === found.emailFolded;
  return { team: found.team.name, kind: found.team.kind, invitedBy: found.invitedBy, isForYou, yourEmail: email };
}
