import { AppError } from "#app/lib/errors.ts";
import { type Context, inTransaction } from "#app/services/context.server.ts";
import { insertEvent } from "#db/queries/events.server.ts";
import { updateTeamMemberRole } from "#db/queries/teams.server.ts";
import { requireTeam } from "./require-team.server.ts";
import { teamEvent } from "./team-event.ts";

/** Makes a member an owner, too: they may invite and remove. @throws AppError "not-found" where they do not belong to the team. */
export function giveOwnership(context: Context, slug: string, accountId: string): Promise<{ name: string }> {
  return inTransaction(context, async (tx) => {
    const team = await requireTeam(tx, context.actor, slug, "team.invite");
    const member = team.members.find((each) => each.accountId === accountId);
    if (!member) throw new AppError("not-found", "There is no such member.");
    if (member.role === "owner") return { name: member.name };
    await updateTeamMemberRole(tx, team.id, accountId, "owner");
    await insertEvent(tx, context, teamEvent(team.id, { type: "team.ownership_given", particulars: { accountId } }));
    return { name: member.name };
  });
}
