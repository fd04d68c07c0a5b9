import { may } from "#app/domain/permissions/may.ts";
import type { Role } from "#app/domain/permissions/roles.ts";
import { AppError } from "#app/lib/errors.ts";
import { accept, type Outcome, refuse } from "#app/lib/outcome.ts";
import { type Context, inTransaction } from "#app/services/context.server.ts";
import { countOtherAdministrators, findAccount, updateAccount } from "#db/queries/accounts.server.ts";
import { insertEvent } from "#db/queries/events.server.ts";
import { roleGiven } from "./insert-confirmed-account.server.ts";

/** Gives an account a role, from its next request on. The last administrator stays one. @throws AppError "not-found" for an unknown account, and for who may not. */
export function giveRole(context: Context, accountId: string, role: Role): Promise<Outcome<{ name: string }>> {
  return inTransaction(context, async (tx) => {
    const account = may(context.actor, "account.administer") ? await findAccount(tx, accountId) : null;
    if (!account) throw new AppError("not-found", "There is no such account.");
    if (account.disabledAt) return refuse({ field: "role", message: "This account is disabled. Enable it first." });
    if (account.role === role) return accept({ name: account.name });
    if (account.role === "administrator" && (await countOtherAdministrators(tx, accountId)) === 0) {
      return refuse({ field: "role", message: "This is the only administrator. Make somebody else an administrator first." });
    }
    await updateAccount(tx, accountId, { role });
    await insertEvent(tx, context, roleGiven(accountId, role, account.role));
    return accept({ name: account.name });
  });
}
