import { readProcessConfig } from "#app/config.server.ts";
import { type Context, contextOf } from "#app/services/context.server.ts";
import { seedRulebook } from "#app/services/rules/seed-rulebook.server.ts";
import { type Database, openDatabase } from "#db/connection.server.ts";
import { migrateToLatest } from "#db/migrate.server.ts";

/** Opens the configured database for a command, with its newest schema and the rulebook's sessions in it. */
export async function openForImport(newId: () => string): Promise<{ database: Database; context: Context }> {
  const config = readProcessConfig();
  if (!config.ok) throw new Error(`The settings are wrong:\n${config.refusals.map(({ message }) => `  ${message}`).join("\n")}`);
  const database = await openDatabase(config.value.DATABASE_URL);
  await migrateToLatest(database);
  const context = { ...contextOf(database, { kind: "operator", command: "import" }, new Date().toISOString()), newId };
  await seedRulebook(context);
  return { database, context };
}
