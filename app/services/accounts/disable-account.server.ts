import { isClosedAddress } from "#app/domain/accounts/email.ts";
import { may } from "#app/domain/permissions/may.ts";
import { AppError } from "#app/lib/errors.ts";
import { accept, type Outcome, refuse } from "#app/lib/outcome.ts";
import { type Context, inTransaction, type Write } from "#app/services/context.server.ts";
import { type Account, countOtherAdministrators, findAccount, updateAccount } from "#db/queries/accounts.server.ts";
import { insertEvent } from "#db/queries/events.server.ts";
import { deleteLoginSessionsOf } from "#db/queries/login-sessions.server.ts";
import { accountEvent } from "./account-event.ts";

/** Disables an account: it is signed out everywhere and cannot sign in. Nothing is erased. @throws AppError "not-found" for an unknown account, and for who may not. */
export function disableAccount(context: Context, accountId: string): Promise<Outcome<{ name: string }>> {
  return inTransaction(context, async (tx) => {
    const account = await requireAdministered(tx, context, accountId);
    if (account.disabledAt) return accept({ name: account.name });
    if (account.role === "administrator" && (await countOtherAdministrators(tx, accountId)) === 0) {
      return refuse({ message: "This is the only administrator. Make somebody else an administrator first." });
    }
    await updateAccount(tx, accountId, { disabledAt: context.now });
    await deleteLoginSessionsOf(tx, accountId);
    await insertEvent(tx, context, accountEvent("account.disabled", accountId));
    return accept({ name: account.name });
  });
}

/** Lets a disabled account sign in again. One that its holder closed stays closed: nothing is left of it. */
export function enableAccount(context: Context, accountId: string): Promise<Outcome<{ name: string }>> {
  return inTransaction(context, async (tx) => {
    const account = await requireAdministered(tx, context, accountId);
    if (isClosedAddress(account.email)) return refuse({ message: "This account was closed by its holder and cannot be opened again." });
    if (!account.disabledAt) return accept({ name: account.name });
    await updateAccount(tx, accountId, { disabledAt: null });
    await insertEvent(tx, context, accountEvent("account.enabled", accountId));
    return accept({ name: account.name });
  });
}

async function requireAdministered(tx: Write, { actor }: Context, accountId: string): Promise<Account> {
  const account = may(actor, "account.administer") ? await findAccount(tx, accountId) : null;
  if (!account) throw new AppError("not-found", "There is no such account.");
  return account;
}
