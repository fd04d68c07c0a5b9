import { actorId } from "#app/domain/permissions/roles.ts";
import { decideDeparture } from "#app/domain/teams/membership.ts";
import { accept, type Outcome } from "#app/lib/outcome.ts";
import { type Context, inTransaction } from "#app/services/context.server.ts";
import { insertEvent } from "#db/queries/events.server.ts";
import { deleteTeam, deleteTeamMember } from "#db/queries/teams.server.ts";
import { requireTeam } from "./require-team.server.ts";
import { teamEvent } from "./team-event.ts";

/** Leaves a team. When the last member leaves, the team goes; the notes that were written for it stay with their writers. */
export function leaveTeam(context: Context, slug: string): Promise<Outcome<{ name: string; wasLast: boolean }>> {
  return inTransaction(context, async (tx) => {
    const team = await requireTeam(tx, context.actor, slug, "team.leave");
    const accountId = actorId(context.actor) ?? "";
    const decided = decideDeparture(team.members, accountId);
    if (!decided.ok) return decided;
    const wasLast = team.members.length === 1;
    if (wasLast) await deleteTeam(tx, team.id);
    else await deleteTeamMember(tx, team.id, accountId);
    await insertEvent(tx, context, teamEvent(team.id, { type: "team.member_left", particulars: { accountId } }));
    return accept({ name: team.name, wasLast });
  });
}
