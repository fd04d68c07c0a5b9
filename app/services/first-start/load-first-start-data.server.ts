import type { Actor } from "#app/domain/permissions/roles.ts";
import type { Instant } from "#app/lib/dates.ts";
import { loadDemoAccounts } from "#app/services/accounts/load-demo-accounts.server.ts";
import type { Context } from "#app/services/context.server.ts";
import { layFacts } from "#app/services/facts/lay-facts.server.ts";
import { seedRulebook } from "#app/services/rules/seed-rulebook.server.ts";
import { verifyVersionsOfBill } from "#app/services/versions/verify-version.server.ts";
import type { Database } from "#db/connection.server.ts";
import { isDatabaseEmpty } from "#db/queries/first-start.server.ts";
import { loadDemoComments } from "./load-demo-comments.server.ts";

/** `record`: without the made-up accounts and what they say. */
type FirstStart = { demo: "full" | "record" | "none"; now: Instant; newId: () => string };

/**
 * Puts what every site needs into the database (the rulebook, where rows of it are missing) and, into an empty one only,
 * the first-start data: real bills with their sources, and made-up accounts and comments that are marked as such.
 * True: the first-start data was put in just now.
 */
export async function loadFirstStartData(
  database: Pick<Database, "reader" | "writer">,
  { demo, now, newId }: FirstStart,
): Promise<boolean> {
  const actor: Actor = { kind: "operator", command: "first-start" };
  const context: Context = { db: database.reader, writer: database.writer, actor, now, newId };
  await seedRulebook(context);
  if (demo === "none" || !(await isDatabaseEmpty(database.reader))) return false;
  // Read only now: on every later start nobody needs it.
  const { firstStartAccounts, firstStartComments, firstStartFacts, firstStartTeams } = await import("#db/demo/first-start.ts");
  await layFacts(context, firstStartFacts, {
    receipt: {
      kind: "first-start",
      file: null,
      fileSha256: null,
      importer: "first-start/1",
      asked: count(firstStartFacts),
      came: count(firstStartFacts),
      missing: [],
      contradictory: [],
    },
  });
  for (const bill of new Set(firstStartFacts.versions.map((version) => version.bill))) await verifyVersionsOfBill(context, bill);
  if (demo === "record") return true;
  const { accountIds } = await loadDemoAccounts(context, firstStartAccounts, firstStartTeams);
  await loadDemoComments(context, firstStartComments, accountIds);
  return true;
}

function count(facts: Record<string, readonly unknown[]>): number {
  return Object.values(facts).reduce((sum, all) => sum + all.length, 0);
}
