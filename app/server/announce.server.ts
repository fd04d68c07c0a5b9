import type { Site } from "#app/http/load-context.server.ts";
import type { DemoAccount } from "#app/jobs/first-start.server.ts";

type Happened = { migrations: readonly string[]; isFilledNow: boolean };

/** Tells whoever started it where the site is, and who can sign in there. */
export function announce(site: Site, { migrations, isFilledNow }: Happened, accounts: readonly DemoAccount[]): void {
  const lines = [
    ...(migrations.length > 0 ? [`Database brought up to date (${migrations.length} step${migrations.length === 1 ? "" : "s"}).`] : []),
    ...(isFilledNow ? ["First-start data loaded."] : []),
    `Assent is at ${site.publicUrl}`,
    ...(accounts.length > 0 ? ["Demo accounts (made up):", ...accounts.map(inColumns(accounts))] : []),
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
}

function inColumns(accounts: readonly DemoAccount[]): (account: DemoAccount) => string {
  const width = Math.max(...accounts.map(({ email }) => email.length));
  return ({ email, password, role }) => `  ${email.padEnd(width)}  ${password}  ${role}`;
}
