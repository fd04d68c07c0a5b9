import type { Kysely } from "kysely";
import type { TeamKind } from "#app/domain/teams/team.ts";
import type { Instant } from "#app/lib/dates.ts";
import type { Schema } from "../schema/schema.ts";

/** An invitation that waits for an answer. `id` is the fingerprint of the secret in its link. */
export type TeamInvitation = { id: string; teamId: string; emailFolded: string; expiresAt: Instant; createdAt: Instant };

export async function insertTeamInvitation(tx: Kysely<Schema>, invitation: TeamInvitation & { invitedBy: string }): Promise<void> {
  await tx
    .insertInto("team_invitations")
    .values({
      id: invitation.id,
      team_id: invitation.teamId,
      email_folded: invitation.emailFolded,
      invited_by: invitation.invitedBy,
      expires_at: invitation.expiresAt,
      created_at: invitation.createdAt,
    })
    .execute();
}

/** A team's invitations that were neither accepted nor have run out, newest first. */
export async function listOpenInvitations(db: Kysely<Schema>, teamId: string, now: Instant): Promise<TeamInvitation[]> {
  const rows = await open(db, now).where("team_invitations.team_id", "=", teamId).orderBy("team_invitations.created_at", "desc").execute();
  return rows.map(invitationOf);
}

/** The open invitation behind a link, with the team's and the inviter's names; else null. */
export async function findOpenInvitation(
  db: Kysely<Schema>,
  id: string,
  now: Instant,
): Promise<(TeamInvitation & { team: { slug: string; name: string; kind: TeamKind }; invitedBy: string }) | null> {
  const row = await open(db, now)
    .innerJoin("teams", "teams.id", "team_invitations.team_id")
    .innerJoin("accounts", "accounts.id", "team_invitations.invited_by")
    .select(["teams.slug", "teams.name", "teams.kind", "accounts.name as inviter"])
    .where("team_invitations.id", "=", id)
    .executeTakeFirst();
  return row ? { ...invitationOf(row), team: { slug: row.slug, name: row.name, kind: row.kind }, invitedBy: row.inviter } : null;
}

/** Accepts the invitation; false where it was accepted or withdrawn in between. */
export async function acceptOpenInvitation(tx: Kysely<Schema>, id: string, now: Instant): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable("team_invitations")
    .set({ accepted_at: now })
    .where("id", "=", id)
    .where("accepted_at", "is", null)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

/** Takes back a team's open invitations to an address; gives how many there were. */
export async function deleteOpenInvitations(tx: Kysely<Schema>, teamId: string, emailFolded: string): Promise<number> {
  const { numDeletedRows } = await tx
    .deleteFrom("team_invitations")
    .where("team_id", "=", teamId)
    .where("email_folded", "=", emailFolded)
    .where("accepted_at", "is", null)
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}

/** Forgets the invitations that have run out. */
export async function deleteExpiredInvitations(tx: Kysely<Schema>, now: Instant): Promise<void> {
  await tx.deleteFrom("team_invitations").where("expires_at", "<=", now).execute();
}

function open(db: Kysely<Schema>, now: Instant) {
  return db
    .selectFrom("team_invitations")
    .select(["team_invitations.id", "team_invitations.team_id", "team_invitations.email_folded"])
    .select(["team_invitations.expires_at", "team_invitations.created_at"])
    .where("team_invitations.accepted_at", "is", null)
    .where("team_invitations.expires_at", ">", now);
}

function invitationOf(row: { id: string; team_id: string; email_folded: string; expires_at: string; created_at: string }): TeamInvitation {
  return { id: row.id, teamId: row.team_id, emailFolded: row.email_folded, expiresAt: row.expires_at, createdAt: row.created_at };
}
