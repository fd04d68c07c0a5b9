import type { Database } from "#app/database.server.ts";
import type { Instant } from "#app/lib/dates.ts";
import { listDemoAccounts } from "#app/services/first-start/list-demo-accounts.server.ts";
import { loadFirstStartData } from "#app/services/first-start/load-first-start-data.server.ts";

/** Who can sign in to a site that was filled for trying it out. Made up, and said so. */
export type DemoAccount = Awaited<ReturnType<typeof listDemoAccounts>>[number];

/** What the start of this process found or made. `isFilledNow`: the first-start data was put in just now. */
export type FirstStart = { isFilledNow: boolean; demoAccounts: readonly DemoAccount[] };

/** Puts in what every site needs, fills a database that holds nothing yet if that is wanted, and tells which demo accounts there are. */
export async function prepareFirstStart(
  database: Database,
  wanted: { demo: "full" | "record" | "none"; now: Instant; newId: () => string },
): Promise<FirstStart> {
  const isFilledNow = await loadFirstStartData(database, wanted);
  return { isFilledNow, demoAccounts: await listDemoAccounts(database) };
}
