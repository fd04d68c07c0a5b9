import { closedAddress } from "#app/domain/accounts/email.ts";
import { formerMember } from "#app/domain/accounts/name.ts";
import { findHeir } from "#app/domain/teams/membership.ts";
import { accept, type Outcome, refuse } from "#app/lib/outcome.ts";
import { type Context, inTransaction, type Write } from "#app/services/context.server.ts";
import { countOtherAdministrators, eraseAccount, findAccount } from "#db/queries/accounts.server.ts";
import { insertEvent } from "#db/queries/events.server.ts";
import { deleteTeam, listTeamIdsOf, listTeamMembers, updateTeamMemberRole } from "#db/queries/teams.server.ts";
import { accountEvent } from "./account-event.ts";
import { ownPasswordRefusal, requireOwnAccount } from "./require-own-account.server.ts";

/**
 * Closes one's own account: the person is erased, their notes with them; their comments stay, by "a former member".
 * A team whose only owner goes is handed to the member who was there longest; one that nobody is left in goes.
 */
export async function closeAccount(context: Context, input: { password: string }): Promise<Outcome<null>> {
  const account = await requireOwnAccount(context);
  const wrong = await ownPasswordRefusal(context, account.id, input.password, "password");
  if (wrong) return refuse(wrong);
  return inTransaction(context, async (tx) => {
    const still = await findAccount(tx, account.id);
    if (still?.role === "administrator" && (await countOtherAdministrators(tx, account.id)) === 0) return onlyAdministrator;
    await handOverTeams(tx, account.id);
    await eraseAccount(tx, account.id, { address: closedAddress(account.id), name: formerMember, now: context.now });
    await insertEvent(tx, context, accountEvent("account.closed", account.id));
    return accept(null);
  });
}

async function handOverTeams(tx: Write, accountId: string): Promise<void> {
  for (const teamId of await listTeamIdsOf(tx, accountId)) {
    const members = await listTeamMembers(tx, teamId);
    const heir = findHeir(members, accountId);
    if (members.length <= 1) await deleteTeam(tx, teamId);
    else if (heir) await updateTeamMemberRole(tx, teamId, heir.accountId, "owner");
  }
}

const onlyAdministrator = refuse({
  message: "You are the only administrator. Make somebody else an administrator first, then close your account.",
});
