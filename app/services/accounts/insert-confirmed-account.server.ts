import type { Email } from "#app/domain/accounts/email.ts";
import type { NewEvent } from "#app/domain/events/event.ts";
import type { Role } from "#app/domain/permissions/roles.ts";
import type { Context, Write } from "#app/services/context.server.ts";
import { insertAccount } from "#db/queries/accounts.server.ts";
import { insertEvents } from "#db/queries/events.server.ts";
import { accountEvent } from "./account-event.ts";

type ConfirmedAccount = { email: Email; name: string; role: Role; passwordHash: string; isMadeUp: boolean };

/** Makes an account whose address counts as confirmed, because whoever runs the command vouches for it; gives its id. */
export async function insertConfirmedAccount(tx: Write, context: Context, account: ConfirmedAccount): Promise<string> {
  const { now, newId } = context;
  const { email, ...rest } = account;
  const id = newId();
  await insertAccount(tx, { id, email: email.email, emailFolded: email.folded, confirmedAt: now, createdAt: now, ...rest });
  await insertEvents(tx, context, [
    accountEvent("account.signed_up", id),
    accountEvent("account.email_confirmed", id),
    ...(account.role === "account" ? [] : [roleGiven(id, account.role, "account")]),
  ]);
  return id;
}

/** The role was given: for the eyes of the account's holder and of administrators. */
export function roleGiven(accountId: string, role: Role, from: Role): NewEvent {
  return {
    type: "account.role_given",
    subjectKind: "account",
    subjectId: accountId,
    billId: null,
    visibility: "private",
    particulars: { role, from },
  };
}
