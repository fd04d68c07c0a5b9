import type { Kysely } from "kysely";
import { may, type PermissionSubject } from "#app/domain/permissions/may.ts";
import type { Actor } from "#app/domain/permissions/roles.ts";
import type { TeamRole } from "#app/domain/teams/team.ts";
import { AppError } from "#app/lib/errors.ts";
import { findTeamVisibleTo, listTeamMembers, type Team, type TeamMember } from "#db/queries/teams.server.ts";
import type { Schema } from "#db/schema/schema.ts";

export type OwnTeam = Team & { role: TeamRole; members: TeamMember[] };
type TeamPermission = "team.read" | "team.invite" | "team.remove" | "team.leave";

/** The team with its members. @throws AppError "not-found" where there is none, the viewer does not belong to it, or may not do this in it. */
export async function requireTeam(db: Kysely<Schema>, actor: Actor, slug: string, permission: TeamPermission): Promise<OwnTeam> {
  const found = await findTeamVisibleTo(db, actor, slug);
  const team = found && { ...found, members: await listTeamMembers(db, found.id) };
  if (!team || !may(actor, permission, teamSubject(team))) throw new AppError("not-found", "There is no such team.");
  return team;
}

/** The team as permissions look at it. */
export function teamSubject({ id, members }: { id: string; members: readonly TeamMember[] }): PermissionSubject {
  return { teamId: id, teamOwnerIds: members.filter((member) => member.role === "owner").map((member) => member.accountId) };
}
