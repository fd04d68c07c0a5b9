import type { Kysely } from "kysely";
import { type Migration, Migrator } from "kysely/migration";
import * as parliamentAndPeople from "./migrations/0001-parliament-and-people.ts";
import * as billsAndDivisions from "./migrations/0002-bills-and-divisions.ts";
import * as theRecord from "./migrations/0003-the-record.ts";
import * as accountsAndConversation from "./migrations/0004-accounts-and-conversation.ts";
import * as mailPreferences from "./migrations/0005-mail-preferences.ts";
import * as moreIndexes from "./migrations/0006-more-indexes.ts";
import * as sourcesCorrected from "./migrations/0007-sources-corrected.ts";
import * as textAndAmendments from "./migrations/0008-text-and-amendments.ts";
import * as recordAroundABill from "./migrations/0009-the-record-around-a-bill.ts";
import type { Schema } from "./schema/schema.ts";

/** In order. A migration that has been merged is never edited: add the next. */
const migrations: Record<string, Migration> = {
  "0001-parliament-and-people": parliamentAndPeople,
  "0002-bills-and-divisions": billsAndDivisions,
  "0003-the-record": theRecord,
  "0004-accounts-and-conversation": accountsAndConversation,
  "0005-mail-preferences": mailPreferences,
  "0006-more-indexes": moreIndexes,
  "0007-sources-corrected": sourcesCorrected,
  "0008-text-and-amendments": textAndAmendments,
  "0009-the-record-around-a-bill": recordAroundABill,
};

/**
 * Brings the database to the newest schema, and gives the names of the migrations that it ran.
 *
 * @param upTo the last migration to run, for a test of the next; null: all
 * @throws the migration's own error when one fails; nothing of that one is kept.
 */
export async function migrateToLatest(database: { writer: Kysely<Schema> }, upTo: string | null = null): Promise<string[]> {
  const migrator = new Migrator({ db: database.writer, provider: { getMigrations: async () => migrations } });
  const { error, results } = upTo === null ? await migrator.migrateToLatest() : await migrator.migrateTo(upTo);
  if (error) throw error;
  return (results ?? []).map((result) => result.migrationName);
}
