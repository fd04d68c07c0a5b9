import { isClosedAddress } from "#app/domain/accounts/email.ts";
import type { AccountState } from "#app/domain/accounts/state.ts";
import { may } from "#app/domain/permissions/may.ts";
import type { Role } from "#app/domain/permissions/roles.ts";
import { AppError } from "#app/lib/errors.ts";
import type { Context } from "#app/services/context.server.ts";
import { type Account, listAccounts } from "#db/queries/accounts.server.ts";

export type AccountLine = Pick<Account, "id" | "name" | "role" | "createdAt" | "isMadeUp"> & { email: string | null; state: AccountState };
export type AccountsPage = { accounts: AccountLine[]; total: number; page: number; pages: number };

const perPage = 50;

/** The accounts, for administrators: by name, searched by name or address. @throws AppError "not-found" for everyone else. */
export async function readAccounts(
  { db, actor }: Context,
  search: { text: string; role: Role | null; page: number },
): Promise<AccountsPage> {
  if (!may(actor, "account.administer")) throw new AppError("not-found", "There is nothing at this address.");
  const page = Math.max(1, Math.trunc(search.page) || 1);
  const found = await listAccounts(db, { text: search.text, role: search.role, limit: perPage, offset: (page - 1) * perPage });
  return { accounts: found.accounts.map(showAccount), total: found.total, page, pages: Math.max(1, Math.ceil(found.total / perPage)) };
}

/** An account as administrators see it: of a closed one there is no address. */
export function showAccount(account: Account): AccountLine {
  const { id, name, role, createdAt, isMadeUp } = account;
  const state = stateOf(account);
  return { id, name, role, createdAt, isMadeUp, email: state === "closed" ? null : account.email, state };
}

function stateOf(account: Account): AccountState {
  if (isClosedAddress(account.email)) return "closed";
  if (account.disabledAt) return "disabled";
  return account.confirmedAt ? "active" : "not-confirmed";
}
