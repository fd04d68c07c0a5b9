import { may } from "#app/domain/permissions/may.ts";
import { AppError } from "#app/lib/errors.ts";
import type { Context } from "#app/services/context.server.ts";
import { findAccount } from "#db/queries/accounts.server.ts";
import { type AccountLine, showAccount } from "./read-accounts.server.ts";

/** One account, for administrators. @throws AppError "not-found" for an unknown one, and for everyone else. */
export async function readAccount({ db, actor }: Context, id: string): Promise<AccountLine> {
  const account = may(actor, "account.administer") ? await findAccount(db, id) : null;
  if (!account) throw new AppError("not-found", "There is no such account.");
  return showAccount(account);
}
