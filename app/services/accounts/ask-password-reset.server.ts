import { parseEmail } from "#app/domain/accounts/email.ts";
import { resetPasswordMail } from "#app/emails/account-password.ts";
import { accept, type Outcome } from "#app/lib/outcome.ts";
import { type Context, inTransaction } from "#app/services/context.server.ts";
import { findAccountByEmail } from "#db/queries/accounts.server.ts";
import { insertEvent } from "#db/queries/events.server.ts";
import { accountEvent } from "./account-event.ts";
import { mailAccount, mailNoAccount, makeAccountLink, type PublicUrl } from "./mail-account.server.ts";

/** Sends a link for a new password. The answer is the same whether or not the address is known; a mail goes out either way. */
export async function askPasswordReset(context: Context, input: { email: string } & PublicUrl): Promise<Outcome<null>> {
  const parsed = parseEmail(input.email);
  if (!parsed.ok) return parsed;
  return inTransaction(context, async (tx) => {
    const account = await findAccountByEmail(tx, parsed.value.folded);
    if (!account || account.disabledAt) {
      await mailNoAccount(tx, context, { ...parsed.value, publicUrl: input.publicUrl });
      return accept(null);
    }
    const secret = await makeAccountLink(tx, context, account.id, "reset_password");
    const mail = resetPasswordMail({ link: `${input.publicUrl}/password/reset?token=${secret}` });
    await mailAccount(tx, context, { to: account.email, kind: "account-reset", ...mail });
    await insertEvent(tx, context, accountEvent("account.password_reset_asked", account.id));
    return accept(null);
  });
}
