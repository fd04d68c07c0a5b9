import { randomUUID } from "node:crypto";
import type { Kysely, Transaction } from "kysely";
import type { Actor } from "#app/domain/permissions/roles.ts";
import type { Instant } from "#app/lib/dates.ts";
import type { Database } from "#db/connection.server.ts";
import type { Schema } from "#db/schema/schema.ts";

/**
 * Who asks, when, and of which database. Every service takes one; nothing below calls the clock or the dice by itself.
 * `db` is for reading; what changes goes through `inTransaction`.
 */
export type Context = {
  db: Kysely<Schema>;
  writer: Kysely<Schema>;
  actor: Actor;
  now: Instant;
  newId: () => string;
};

export type Write = Transaction<Schema>;

/**
 * Runs a change in one short transaction: all of it is kept, or nothing. On SQLite it takes the write lock at once.
 * Do what is slow (hashing, parsing) before calling.
 */
export function inTransaction<T>({ writer }: Context, change: (tx: Write) => Promise<T>): Promise<T> {
  return writer.transaction().execute(change);
}

/** A context for what no person asked for: the first-start data, an import, the schedule. */
export function contextOf(database: Pick<Database, "reader" | "writer">, actor: Actor, now: Instant): Context {
  return { db: database.reader, writer: database.writer, actor, now, newId: randomUUID };
}
