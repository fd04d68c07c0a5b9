import { parseEmail } from "#app/domain/accounts/email.ts";
import { alreadyKnownMail } from "#app/emails/account-sign-up.ts";
import { accept, type Outcome } from "#app/lib/outcome.ts";
import { type Context, inTransaction } from "#app/services/context.server.ts";
import { findAccountByEmail } from "#db/queries/accounts.server.ts";
import { mailAccount, mailConfirmation, mailNoAccount, type PublicUrl } from "./mail-account.server.ts";

/** Sends the link to confirm an address once more. The answer is the same for every address; a mail says how things are. */
export async function resendConfirmation(context: Context, input: { email: string } & PublicUrl): Promise<Outcome<null>> {
  const parsed = parseEmail(input.email);
  if (!parsed.ok) return parsed;
  const { publicUrl } = input;
  return inTransaction(context, async (tx) => {
    const account = await findAccountByEmail(tx, parsed.value.folded);
    if (!account || account.disabledAt) {
      await mailNoAccount(tx, context, { ...parsed.value, publicUrl });
    } else if (account.confirmedAt) {
      const mail = alreadyKnownMail({ signIn: `${publicUrl}/sign-in`, forgotten: `${publicUrl}/password/forgotten` });
      await mailAccount(tx, context, { to: account.email, kind: "account-known", onceADayFor: account.email, ...mail });
    } else {
      await mailConfirmation(tx, context, { accountId: account.id, email: account.email, publicUrl });
    }
    return accept(null);
  });
}
