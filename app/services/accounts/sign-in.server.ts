import { passwordMatches } from "#app/auth/password-hash.server.ts";
import { type SessionSettings, startSession } from "#app/auth/sessions.server.ts";
import { foldEmail } from "#app/domain/accounts/email.ts";
import { longestPassword } from "#app/domain/accounts/password.ts";
import { accept, type Outcome, refuse } from "#app/lib/outcome.ts";
import { type Context, inTransaction } from "#app/services/context.server.ts";
import { findAccount, findAccountByEmail, findPasswordHash } from "#db/queries/accounts.server.ts";

/**
 * Signs in; gives the cookie. There is one refusal for an unknown address, a wrong password, an address that is not confirmed and a disabled account,
 * and all take the time of one check of a password: nobody learns who has an account.
 */
export async function signIn(
  context: Context,
  input: { email: string; password: string },
  settings: SessionSettings,
): Promise<Outcome<{ cookie: string; accountId: string }>> {
  const account = await findAccountByEmail(context.db, foldEmail(input.email));
  const hash = account ? await findPasswordHash(context.db, account.id) : null;
  const matches = await passwordMatches(hash, input.password.slice(0, longestPassword + 1));
  if (!account || !matches || !mayComeIn(account)) return refused;
  return inTransaction(context, async (tx) => {
    // The password was checked before the transaction: it may have been changed, or the account disabled, in between.
    const [still, hashNow] = [await findAccount(tx, account.id), await findPasswordHash(tx, account.id)];
    if (!still || !mayComeIn(still) || hashNow !== hash) return refused;
    return accept({ cookie: await startSession(tx, account.id, context.now, settings), accountId: account.id });
  });
}

function mayComeIn(account: { confirmedAt: string | null; disabledAt: string | null }): boolean {
  return account.confirmedAt !== null && account.disabledAt === null;
}

const refused = refuse({
  field: "email",
  message: "The e-mail address or the password is not right, or the address is not confirmed yet",
});
