import { hashPassword } from "#app/auth/password-hash.server.ts";
import { fingerprintOf } from "#app/auth/secrets.server.ts";
import { passwordRefusals } from "#app/domain/accounts/password.ts";
import { passwordChangedMail } from "#app/emails/account-password.ts";
import { accept, type Outcome, refuse } from "#app/lib/outcome.ts";
import { type Context, inTransaction } from "#app/services/context.server.ts";
import { findTokenHolder, spendToken, voidTokensOf } from "#db/queries/account-tokens.server.ts";
import { findAccount, updateAccount } from "#db/queries/accounts.server.ts";
import { insertEvents } from "#db/queries/events.server.ts";
import { deleteLoginSessionsOf } from "#db/queries/login-sessions.server.ts";
import { accountEvent } from "./account-event.ts";
import { mailAccount, type PublicUrl } from "./mail-account.server.ts";

/** Whether the link still works, for the page that it opens. */
export async function linkResetsPassword({ db, now }: Context, token: string): Promise<boolean> {
  return (await findTokenHolder(db, { fingerprint: fingerprintOf(token), purpose: "reset_password", now })) !== null;
}

/**
 * Sets a new password by the link that was sent for it, which works once. Whoever was signed in is signed out everywhere.
 * The link also shows that the address is theirs, so it confirms an account that still waited for that.
 */
export async function resetPassword(context: Context, input: { token: string; password: string } & PublicUrl): Promise<Outcome<null>> {
  const { now } = context;
  const token = { fingerprint: fingerprintOf(input.token), purpose: "reset_password", now } as const;
  const holder = await findTokenHolder(context.db, token);
  if (!holder) return tooOld;
  const [first, ...others] = passwordRefusals(input.password, holder.email);
  if (first) return refuse(first, ...others);
  const passwordHash = await hashPassword(input.password);
  return inTransaction(context, async (tx) => {
    const account = await findAccount(tx, holder.accountId);
    if (!account || account.disabledAt || !(await spendToken(tx, token.fingerprint, now))) return tooOld;
    const confirms = account.confirmedAt === null;
    await updateAccount(tx, account.id, { passwordHash, ...(confirms && { confirmedAt: now }) });
    await voidTokensOf(tx, account.id, ["reset_password", "confirm_email"]);
    await deleteLoginSessionsOf(tx, account.id);
    const mail = passwordChangedMail({ at: now, forgotten: `${input.publicUrl}/password/forgotten` });
    await mailAccount(tx, context, { to: account.email, kind: "account-password-changed", ...mail });
    await insertEvents(tx, context, [
      accountEvent("account.password_changed", account.id),
      ...(confirms ? [accountEvent("account.email_confirmed", account.id)] : []),
    ]);
    return accept(null);
  });
}

const tooOld = refuse({ message: "This link has been used, or is too old. Ask for a new one." });
