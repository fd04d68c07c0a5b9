import { roleWords } from "#app/domain/permissions/roles.ts";
import type { Database } from "#db/connection.server.ts";
import { firstStartAccounts } from "#db/demo/accounts.ts";
import { findAccountByEmail } from "#db/queries/accounts.server.ts";

/** The made-up accounts of the first start that are still there, with their password; whoever runs the site for real closes them. */
export async function listDemoAccounts(database: Pick<Database, "reader">): Promise<{ role: string; email: string; password: string }[]> {
  const there = await Promise.all(
    firstStartAccounts.map(async (account) =>
      (await findAccountByEmail(database.reader, account.email.toLowerCase()))?.disabledAt === null ? account : null,
    ),
  );
  return there.flatMap((account) =>
    account ? [{ role: roleWords[account.role].name, email: account.email, password: account.password }] : [],
  );
}
