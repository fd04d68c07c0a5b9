import { passwordMatches } from "#app/auth/password-hash.server.ts";
import { fingerprintOf } from "#app/auth/secrets.server.ts";
import { type SessionSettings, startSession } from "#app/auth/sessions.server.ts";
import { accept, type Outcome, refuse } from "#app/lib/outcome.ts";
import { type Context, inTransaction } from "#app/services/context.server.ts";
import { findTokenHolder, spendToken, voidTokensOf } from "#db/queries/account-tokens.server.ts";
import { findPasswordHash, updateAccount } from "#db/queries/accounts.server.ts";
import { insertEvent } from "#db/queries/events.server.ts";
import { accountEvent } from "./account-event.ts";

/** Whether the link still works, for the page that it opens. Opening changes nothing: mail programs open links by themselves. */
export async function linkConfirmsEmail({ db, now }: Context, token: string): Promise<boolean> {
  return (await findTokenHolder(db, { fingerprint: fingerprintOf(token), purpose: "confirm_email", now })) !== null;
}

/**
 * Confirms an e-mail address by the link that was sent to it and the password that was chosen at sign-up, and signs in; gives the cookie.
 * The password is asked because the link alone shows only whose the address is, and not who made the account.
 */
export async function confirmEmail(
  context: Context,
  input: { token: string; password: string },
  settings: SessionSettings,
): Promise<Outcome<{ cookie: string }>> {
  const token = { fingerprint: fingerprintOf(input.token), purpose: "confirm_email", now: context.now } as const;
  const holder = await findTokenHolder(context.db, token);
  if (!holder) return tooOld;
  const matches = await passwordMatches(await findPasswordHash(context.db, holder.accountId), input.password);
  if (!matches) return refuse({ field: "password", message: "Enter the password that you chose when you signed up" });
  return inTransaction(context, async (tx) => {
    if (!(await spendToken(tx, token.fingerprint, context.now))) return tooOld;
    await updateAccount(tx, holder.accountId, { confirmedAt: context.now });
    await voidTokensOf(tx, holder.accountId, ["confirm_email"]);
    const cookie = await startSession(tx, holder.accountId, context.now, settings);
    await insertEvent(tx, context, accountEvent("account.email_confirmed", holder.accountId));
    return accept({ cookie });
  });
}

const tooOld = refuse({ message: "This link has been used, or is too old. Ask for a new one." });
