import { resolve } from "node:path";
import type { Config } from "#app/config.server.ts";
import { accept, type Outcome, refuse } from "#app/lib/outcome.ts";

/** The file that the settings name; refused for PostgreSQL, which has tools of its own for this. */
export function databaseFileOf({ DATABASE_URL }: Pick<Config, "DATABASE_URL">): Outcome<string> {
  if (DATABASE_URL.startsWith("file:")) return accept(resolve(DATABASE_URL.slice("file:".length)));
  return refuse({ message: "The database is PostgreSQL: use pg_dump and pg_restore, which copy it while it is used." });
}

/** A time as it can stand in a file's name: "2025-10-09T12-30-00Z". */
export function stampOf(now: Date): string {
  return now.toISOString().replace(/\.\d+/, "").replaceAll(":", "-");
}
