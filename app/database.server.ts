import { type Database, openDatabase } from "#db/connection.server.ts";
import { migrateToLatest } from "#db/migrate.server.ts";
import { findNewestMigration } from "#db/queries/migrations.server.ts";

export type { Database } from "#db/connection.server.ts";

/** The open handles, and the names of the steps that brought the database to the newest schema just now. */
export type Prepared = { database: Database; migrations: readonly string[] };

/** Opens the database and brings it to the newest schema. */
export async function prepareDatabase({ DATABASE_URL }: { DATABASE_URL: string }): Promise<Prepared> {
  const database = await openDatabase(DATABASE_URL);
  try {
    return { database, migrations: await migrateToLatest(database) };
  } catch (fault) {
    await database.close();
    throw fault;
  }
}

/** The newest step of the schema that the database has. It asks the database, so it also tells whether that answers. */
export function readSchemaStep({ reader }: Pick<Database, "reader">): Promise<string | null> {
  return findNewestMigration(reader);
}
