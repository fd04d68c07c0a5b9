import { parseName } from "#app/domain/accounts/name.ts";
import { accept, type Outcome } from "#app/lib/outcome.ts";
import { type Context, inTransaction } from "#app/services/context.server.ts";
import { updateAccount } from "#db/queries/accounts.server.ts";
import { insertEvent } from "#db/queries/events.server.ts";
import { accountEvent } from "./account-event.ts";
import { requireOwnAccount } from "./require-own-account.server.ts";

/** Changes the name under which one's comments and notes stand, earlier ones too. */
export async function changeName(context: Context, input: { name: string }): Promise<Outcome<{ name: string }>> {
  const account = await requireOwnAccount(context);
  const name = parseName(input.name);
  if (!name.ok) return name;
  return inTransaction(context, async (tx) => {
    if (name.value !== account.name) {
      await updateAccount(tx, account.id, { name: name.value });
      await insertEvent(tx, context, accountEvent("account.name_changed", account.id));
    }
    return accept({ name: name.value });
  });
}
