import { hashPassword } from "#app/auth/password-hash.server.ts";
import { type Email, parseEmail } from "#app/domain/accounts/email.ts";
import { parseName } from "#app/domain/accounts/name.ts";
import { passwordRefusals } from "#app/domain/accounts/password.ts";
import { alreadyKnownMail } from "#app/emails/account-sign-up.ts";
import { accept, type Outcome, type Refusal } from "#app/lib/outcome.ts";
import { type Context, inTransaction, type Write } from "#app/services/context.server.ts";
import { findAccountByEmail, insertAccount, updateAccount } from "#db/queries/accounts.server.ts";
import { insertEvent } from "#db/queries/events.server.ts";
import { accountEvent } from "./account-event.ts";
import { mailAccount, mailConfirmation, type PublicUrl } from "./mail-account.server.ts";

export type SignUpInput = { name: string; email: string; password: string } & PublicUrl;

/**
 * Makes an account that waits for its address to be confirmed, and sends the link for it.
 * The answer is the same whether or not the address is known: if it is, its holder is told by mail and nothing is changed.
 * Who signs up again before confirming replaces name, password and link; the link asks for the password,
 * so nobody is led to confirm an account whose password a stranger chose.
 */
export async function signUp(context: Context, input: SignUpInput): Promise<Outcome<null>> {
  const parsed = parseSignUp(input);
  if (!parsed.ok) return parsed;
  const { name, email } = parsed.value;
  const passwordHash = await hashPassword(input.password);
  return inTransaction(context, async (tx) => {
    const known = await findAccountByEmail(tx, email.folded);
    if (known?.disabledAt) return accept(null);
    if (known?.confirmedAt) {
      await mailKnown(tx, context, known.email, input.publicUrl);
      return accept(null);
    }
    const accountId = known?.id ?? context.newId();
    if (known) await updateAccount(tx, accountId, { name, passwordHash });
    else await insertNew(tx, context, { accountId, name, email, passwordHash });
    await mailConfirmation(tx, context, { accountId, email: email.email, publicUrl: input.publicUrl });
    await insertEvent(tx, context, accountEvent("account.signed_up", accountId));
    return accept(null);
  });
}

function parseSignUp(input: SignUpInput): Outcome<{ name: string; email: Email }> {
  const name = parseName(input.name);
  const email = parseEmail(input.email);
  const refusals: Refusal[] = [
    ...(name.ok ? [] : name.refusals),
    ...(email.ok ? [] : email.refusals),
    ...passwordRefusals(input.password, input.email),
  ];
  return name.ok && email.ok && refusals.length === 0 ? accept({ name: name.value, email: email.value }) : { ok: false, refusals };
}

function insertNew(
  tx: Write,
  { now }: Context,
  { accountId, name, email, passwordHash }: { accountId: string; name: string; email: Email; passwordHash: string },
): Promise<void> {
  return insertAccount(tx, {
    id: accountId,
    email: email.email,
    emailFolded: email.folded,
    name,
    role: "account",
    passwordHash,
    confirmedAt: null,
    isMadeUp: false,
    createdAt: now,
  });
}

function mailKnown(tx: Write, context: Context, to: string, publicUrl: string): Promise<void> {
  const mail = alreadyKnownMail({ signIn: `${publicUrl}/sign-in`, forgotten: `${publicUrl}/password/forgotten` });
  return mailAccount(tx, context, { to, kind: "account-known", onceADayFor: to, ...mail });
}
