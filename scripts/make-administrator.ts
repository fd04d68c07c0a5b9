import { parseArgs } from "node:util";
import { readProcessConfig } from "../app/config.server.ts";
import { makeAdministrator } from "../app/services/accounts/make-administrator.server.ts";
import { contextOf } from "../app/services/context.server.ts";
import { openDatabase } from "../db/connection.server.ts";
import { migrateToLatest } from "../db/migrate.server.ts";

const usage = `npm run make-administrator -- EMAIL [--name "Their name"]

Makes the account with this e-mail address an administrator, and makes the account if there is none.
It prints a link to choose a password, which works once. With ADMINISTRATOR_PASSWORD set, that is the password instead.`;

process.exitCode = await run();

async function run(): Promise<number> {
  const asked = readArguments();
  if (!asked) {
    console.error(usage);
    return 2;
  }
  const config = readProcessConfig();
  if (!config.ok) return complain(config.refusals);
  const database = await openDatabase(config.value.DATABASE_URL);
  try {
    await migrateToLatest(database);
    const context = contextOf(database, { kind: "operator", command: "make-administrator" }, new Date().toISOString());
    const password = process.env.ADMINISTRATOR_PASSWORD || null;
    const made = await makeAdministrator(context, { ...asked, password, publicUrl: config.value.publicUrl });
    if (!made.ok) return complain(made.refusals);
    const { name, wasMade, setPasswordLink } = made.value;
    console.log(
      wasMade ? `Made an account for ${name} (${made.value.email}): administrator.` : `${name} (${made.value.email}) is now administrator.`,
    );
    if (setPasswordLink) console.log(`To choose the password, open within two hours, with the server running:\n${setPasswordLink}`);
    return 0;
  } finally {
    await database.close();
  }
}

function readArguments(): { email: string; name: string | null } | null {
  try {
    const { values, positionals } = parseArgs({ options: { name: { type: "string" } }, allowPositionals: true });
    const [email, ...more] = positionals;
    return email && more.length === 0 ? { email, name: values.name ?? null } : null;
  } catch {
    // Safe: whatever cannot be read as arguments is answered with how to write them.
    return null;
  }
}

function complain(refusals: readonly { message: string }[]): number {
  for (const refusal of refusals) console.error(refusal.message);
  return 1;
}
