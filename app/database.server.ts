import type { Instant } from "#app/lib/dates.ts";
import { type Database, openDatabase } from "#db/connection.server.ts";
import { migrateToLatest } from "#db/migrate.server.ts";

export type { Database } from "#db/connection.server.ts";

export type Prepared = { database: Database; migrations: readonly string[]; loadedFirstStartData: boolean };

/** Opens the database, brings it to the newest schema, and fills it if it is empty and that is wanted. */
export async function prepareDatabase(
  { DATABASE_URL, ASSENT_DEMO }: { DATABASE_URL: string; ASSENT_DEMO: "full" | "none" },
  { now, newId }: { now: () => Instant; newId: () => string },
): Promise<Prepared> {
  const database = await openDatabase(DATABASE_URL);
  try {
    const migrations = await migrateToLatest(database);
    const loadedFirstStartData = ASSENT_DEMO === "full" && (await fill(database, { now: now(), newId }));
    return { database, migrations, loadedFirstStartData };
  } catch (fault) {
    await database.close();
    throw fault;
  }
}

// SEAM first start: becomes loadFirstStartData of app/services/first-start.
async function fill(_database: Database, _at: { now: Instant; newId: () => string }): Promise<boolean> {
  return false;
}
