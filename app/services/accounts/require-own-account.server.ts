import { passwordMatches } from "#app/auth/password-hash.server.ts";
import { AppError } from "#app/lib/errors.ts";
import type { Refusal } from "#app/lib/outcome.ts";
import type { Context } from "#app/services/context.server.ts";
import { type Account, findAccount, findPasswordHash } from "#db/queries/accounts.server.ts";

/** The account of whoever asks. @throws AppError "not-found" where nobody is signed in. */
export async function requireOwnAccount({ db, actor }: Pick<Context, "db" | "actor">): Promise<Account> {
  const account = actor.kind === "account" ? await findAccount(db, actor.id) : null;
  if (!account) throw new AppError("not-found", "There is no such account.");
  return account;
}

/** Asks for the password once more before something grave. Slow: do it before a transaction opens. */
export async function ownPasswordRefusal(context: Context, accountId: string, password: string, field: string): Promise<Refusal | null> {
  const matches = await passwordMatches(await findPasswordHash(context.db, accountId), password);
  return matches ? null : { field, message: "Enter your present password: this is not it" };
}
