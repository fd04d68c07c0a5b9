import { AppError } from "#app/lib/errors.ts";
import { accept, type Outcome, refuse } from "#app/lib/outcome.ts";
import { type Context, inTransaction } from "#app/services/context.server.ts";
import { insertEvent } from "#db/queries/events.server.ts";
import { deleteTeamMember } from "#db/queries/teams.server.ts";
import { requireTeam } from "./require-team.server.ts";
import { teamEvent } from "./team-event.ts";

/** Removes somebody from a team: from this moment they find none of its notes but their own. */
export function removeMember(context: Context, slug: string, accountId: string): Promise<Outcome<{ name: string }>> {
  return inTransaction(context, async (tx) => {
    const team = await requireTeam(tx, context.actor, slug, "team.remove");
    const member = team.members.find((each) => each.accountId === accountId);
    if (!member) throw new AppError("not-found", "There is no such member.");
    if (context.actor.kind === "account" && context.actor.id === accountId) {
      return refuse({ message: "You cannot remove yourself. Leave the team instead." });
    }
    await deleteTeamMember(tx, team.id, accountId);
    await insertEvent(tx, context, teamEvent(team.id, { type: "team.member_removed", particulars: { accountId } }));
    return accept({ name: member.name });
  });
}
