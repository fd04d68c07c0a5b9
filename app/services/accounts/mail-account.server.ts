import { fingerprintOf, newSecret } from "#app/auth/secrets.server.ts";
import { linkExpiry } from "#app/domain/accounts/links.ts";
import type { PlainMail } from "#app/emails/account-mail.ts";
import { confirmEmailMail, noAccountMail } from "#app/emails/account-sign-up.ts";
import type { Context, Write } from "#app/services/context.server.ts";
import { insertAccountToken, type TokenPurpose, voidTokensOf } from "#db/queries/account-tokens.server.ts";
import { enqueueMail } from "#db/queries/outbox.server.ts";

/** Where the site is, for the links in mails: without a slash at the end. */
export type PublicUrl = { publicUrl: string };

type MailKind = "account-confirm" | "account-known" | "account-none" | "account-reset" | "account-password-changed" | "team-invitation";

/** Puts a mail about an account into the outbox. With `onceADayFor` the same kind goes to that address once a day at most, however often a stranger asks. */
export async function mailAccount(
  tx: Write,
  { now, newId }: Context,
  mail: PlainMail & { to: string; kind: MailKind; onceADayFor?: string },
): Promise<void> {
  const { onceADayFor, ...rest } = mail;
  const key = onceADayFor === undefined ? {} : { dedupeKey: `${mail.kind} ${now.slice(0, 10)} ${fingerprintOf(onceADayFor)}` };
  await enqueueMail(tx, { id: newId(), ...rest, ...key, now });
}

/** Makes a link for an account that works once, in place of earlier ones of its kind; gives its secret. */
export async function makeAccountLink(tx: Write, { now }: Context, accountId: string, purpose: TokenPurpose): Promise<string> {
  const { secret, fingerprint } = newSecret();
  await voidTokensOf(tx, accountId, [purpose]);
  await insertAccountToken(tx, { fingerprint, accountId, purpose, expiresAt: linkExpiry(now, purpose), createdAt: now });
  return secret;
}

/** Sends the link by which somebody shows that the address is theirs. */
export async function mailConfirmation(tx: Write, context: Context, to: { accountId: string; email: string } & PublicUrl): Promise<void> {
  const secret = await makeAccountLink(tx, context, to.accountId, "confirm_email");
  const mail = confirmEmailMail({ link: `${to.publicUrl}/confirm-email?token=${secret}` });
  await mailAccount(tx, context, { to: to.email, kind: "account-confirm", ...mail });
}

/** Tells an address that there is no account with it: the page says the same as if there were one, and takes as long. */
export async function mailNoAccount(tx: Write, context: Context, to: { email: string; folded: string } & PublicUrl): Promise<void> {
  const mail = noAccountMail({ signUp: `${to.publicUrl}/sign-up` });
  await mailAccount(tx, context, { to: to.email, kind: "account-none", onceADayFor: to.folded, ...mail });
}
