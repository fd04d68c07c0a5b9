import { type Kysely, PostgresAdapter } from "kysely";

export type Engine = "sqlite" | "postgres";

/** Which engine a handle speaks to. PGlite counts as PostgreSQL. */
// biome-ignore lint/suspicious/noExplicitAny: a migration knows no schema, and the question is the same for every one.
export function engineOf(db: Kysely<any>): Engine {
  return db.getExecutor().adapter instanceof PostgresAdapter ? "postgres" : "sqlite";
}
