import { hashPassword } from "#app/auth/password-hash.server.ts";
import { type SessionSettings, startSession } from "#app/auth/sessions.server.ts";
import { passwordRefusals } from "#app/domain/accounts/password.ts";
import { passwordChangedMail } from "#app/emails/account-password.ts";
import { accept, type Outcome, refuse } from "#app/lib/outcome.ts";
import { type Context, inTransaction } from "#app/services/context.server.ts";
import { voidTokensOf } from "#db/queries/account-tokens.server.ts";
import { updateAccount } from "#db/queries/accounts.server.ts";
import { insertEvent } from "#db/queries/events.server.ts";
import { deleteLoginSessionsOf } from "#db/queries/login-sessions.server.ts";
import { accountEvent } from "./account-event.ts";
import { mailAccount, type PublicUrl } from "./mail-account.server.ts";
import { ownPasswordRefusal, requireOwnAccount } from "./require-own-account.server.ts";

/** Changes one's own password. Every session ends, and a new one begins here; gives its cookie. */
export async function changePassword(
  context: Context,
  input: { presentPassword: string; password: string } & PublicUrl,
  settings: SessionSettings,
): Promise<Outcome<{ cookie: string }>> {
  const account = await requireOwnAccount(context);
  const wrong = await ownPasswordRefusal(context, account.id, input.presentPassword, "presentPassword");
  const [first, ...others] = [...(wrong ? [wrong] : []), ...passwordRefusals(input.password, account.email)];
  if (first) return refuse(first, ...others);
  const passwordHash = await hashPassword(input.password);
  return inTransaction(context, async (tx) => {
    await updateAccount(tx, account.id, { passwordHash });
    await voidTokensOf(tx, account.id, ["reset_password"]);
    await deleteLoginSessionsOf(tx, account.id);
    const cookie = await startSession(tx, account.id, context.now, settings);
    const mail = passwordChangedMail({ at: context.now, forgotten: `${input.publicUrl}/password/forgotten` });
    await mailAccount(tx, context, { to: account.email, kind: "account-password-changed", ...mail });
    await insertEvent(tx, context, accountEvent("account.password_changed", account.id));
    return accept({ cookie });
  });
}
