import type { Site } from "#app/http/load-context.server.ts";
import type { DemoAccount, FirstStart } from "#app/jobs/first-start.server.ts";

/** Tells whoever started it where the site is, and who can sign in there for a try. */
export function announce(site: Site, migrations: readonly string[], { isFilledNow, demoAccounts }: FirstStart): void {
  const lines = [
    ...(migrations.length > 0 ? [`The database was brought up to date (${count(migrations.length, "step")}).`] : []),
    ...(isFilledNow ? filled[site.demo] : []),
    ...(demoAccounts.length > 0 ? ["", "Made-up accounts for trying it out:", ...inColumns(demoAccounts)] : []),
    ...(demoAccounts.length > 0 && site.isForOthers
      ? ["Their passwords are known to everyone: close them before others can reach this site."]
      : []),
    "",
    `Assent is at ${site.publicUrl}`,
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
}

const filled: Record<Site["demo"], readonly string[]> = {
  full: ["It was empty, and now holds the first-start data: real bills with their sources, and made-up accounts."],
  record: [
    "It was empty, and now holds the first-start data: real bills with their sources.",
    "No demo accounts were made, because everybody knows their password and others can reach this site (ASSENT_DEMO=full makes them).",
    "Make the first administrator with: npm run make-administrator -- you@example.org",
  ],
  none: [],
};

function inColumns(accounts: readonly DemoAccount[]): string[] {
  const width = Math.max(...accounts.map(({ email }) => email.length));
  return accounts.map(({ email, password, role }) => `  ${email.padEnd(width)}  ${password}  ${role}`);
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? "" : "s"}`;
}
