import type { Role } from "#app/domain/permissions/roles.ts";
import type { TeamRole } from "#app/domain/teams/team.ts";
import type { Context } from "#app/services/context.server.ts";
import { listTeamsOf, type Team } from "#db/queries/teams.server.ts";
import { requireOwnAccount } from "./require-own-account.server.ts";

export type OwnAccountPage = { name: string; email: string; role: Role; createdAt: string; teams: (Team & { role: TeamRole })[] };

/** One's own account with its teams. @throws AppError "not-found" where nobody is signed in. */
export async function readOwnAccount(context: Context): Promise<OwnAccountPage> {
  const { name, email, role, createdAt } = await requireOwnAccount(context);
  return { name, email, role, createdAt, teams: await listTeamsOf(context.db, context.actor) };
}
