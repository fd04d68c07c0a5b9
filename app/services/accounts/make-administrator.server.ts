import { hashPassword, noPassword } from "#app/auth/password-hash.server.ts";
import { type Email, parseEmail } from "#app/domain/accounts/email.ts";
import { parseName } from "#app/domain/accounts/name.ts";
import { passwordRefusals } from "#app/domain/accounts/password.ts";
import { may } from "#app/domain/permissions/may.ts";
import { AppError } from "#app/lib/errors.ts";
import { accept, type Outcome, type Refusal } from "#app/lib/outcome.ts";
import { type Context, inTransaction, type Write } from "#app/services/context.server.ts";
import { type Account, findAccountByEmail, findPasswordHash, updateAccount } from "#db/queries/accounts.server.ts";
import { insertEvents } from "#db/queries/events.server.ts";
import { deleteLoginSessionsOf } from "#db/queries/login-sessions.server.ts";
import { accountEvent } from "./account-event.ts";
import { insertConfirmedAccount, roleGiven } from "./insert-confirmed-account.server.ts";
import { makeAccountLink, type PublicUrl } from "./mail-account.server.ts";

export type MakeAdministratorInput = { email: string; name: string | null; password: string | null } & PublicUrl;
/** `setPasswordLink`: to be opened once, where no password was given and the account has none. */
export type MadeAdministrator = { email: string; name: string; wasMade: boolean; setPasswordLink: string | null };

/**
 * Makes the account with this address an administrator, and makes it where there is none; its address counts as confirmed.
 * For whoever runs the command on the machine. @throws AppError "not-found" for everyone else.
 */
export async function makeAdministrator(context: Context, input: MakeAdministratorInput): Promise<Outcome<MadeAdministrator>> {
  const { actor } = context;
  if (actor.kind !== "operator" || !may(actor, "account.administer")) throw new AppError("not-found", "There is nothing here.");
  const parsed = parse(input);
  if (!parsed.ok) return parsed;
  const { email, name } = parsed.value;
  const passwordHash = input.password === null ? null : await hashPassword(input.password);
  return inTransaction(context, async (tx) => {
    const known = await findAccountByEmail(tx, email.folded);
    const made = {
      email,
      name: name ?? "Administrator",
      role: "administrator",
      passwordHash: passwordHash ?? noPassword,
      isMadeUp: false,
    } as const;
    const id = known ? await promote(tx, context, known, { name, passwordHash }) : await insertConfirmedAccount(tx, context, made);
    const needsPassword = (await findPasswordHash(tx, id)) === noPassword;
    const secret = needsPassword ? await makeAccountLink(tx, context, id, "reset_password") : null;
    return accept({
      email: known?.email ?? email.email,
      name: name ?? known?.name ?? made.name,
      wasMade: !known,
      setPasswordLink: secret && `${input.publicUrl}/password/reset?token=${secret}`,
    });
  });
}

function parse(input: MakeAdministratorInput): Outcome<{ email: Email; name: string | null }> {
  const email = parseEmail(input.email);
  const name: Outcome<string | null> = input.name === null ? accept(null) : parseName(input.name);
  const refusals: Refusal[] = [
    ...(email.ok ? [] : email.refusals),
    ...(name.ok ? [] : name.refusals),
    ...(input.password === null ? [] : passwordRefusals(input.password, input.email)),
  ];
  return email.ok && name.ok && refusals.length === 0 ? accept({ email: email.value, name: name.value }) : { ok: false, refusals };
}

async function promote(
  tx: Write,
  context: Context,
  known: Account,
  given: { name: string | null; passwordHash: string | null },
): Promise<string> {
  const { id } = known;
  // Who signed up with this address but never confirmed it may be anybody: their password does not come along.
  const passwordHash = given.passwordHash ?? (known.confirmedAt ? null : noPassword);
  await updateAccount(tx, id, {
    role: "administrator",
    disabledAt: null,
    confirmedAt: known.confirmedAt ?? context.now,
    ...(given.name !== null && { name: given.name }),
    ...(passwordHash !== null && { passwordHash }),
  });
  if (passwordHash !== null) await deleteLoginSessionsOf(tx, id);
  await insertEvents(tx, context, [
    ...(known.confirmedAt ? [] : [accountEvent("account.email_confirmed", id)]),
    ...(known.disabledAt ? [accountEvent("account.enabled", id)] : []),
    ...(given.passwordHash ? [accountEvent("account.password_changed", id)] : []),
    ...(given.name !== null && given.name !== known.name ? [accountEvent("account.name_changed", id)] : []),
    ...(known.role === "administrator" ? [] : [roleGiven(id, "administrator", known.role)]),
  ]);
  return id;
}
