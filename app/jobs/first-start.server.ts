import type { Database } from "#app/database.server.ts";
import type { Instant } from "#app/lib/dates.ts";

/** Who can sign in to a site that was filled for trying it out. Made up, and said so. */
export type DemoAccount = { role: string; email: string; password: string };

/** Fills a database that holds nothing yet, if that is wanted. True: it was filled just now. */
// SEAM first start: calls loadFirstStartData of app/services/first-start.
export async function fillEmptyDatabase(
  _database: Database,
  _demo: "full" | "none",
  _at: { now: Instant; newId: () => string },
): Promise<boolean> {
  return false;
}

/** The demo accounts to print at start: none where the site is not one for trying out. */
// SEAM demo accounts: those that the first-start data makes.
export function listDemoAccounts(_demo: "full" | "none"): readonly DemoAccount[] {
  return [];
}
