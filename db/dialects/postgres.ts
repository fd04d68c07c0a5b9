import { type Dialect, PostgresDialect } from "kysely";
import pg from "pg";

const bigint = 20;
const numeric = 1700;

/** A Kysely dialect on a pool. Counts and row numbers come as numbers, as on SQLite. */
export function postgresDialect(url: string): Dialect {
  const types = new pg.TypeOverrides();
  types.setTypeParser(bigint, Number);
  types.setTypeParser(numeric, Number);
  return new PostgresDialect({ pool: new pg.Pool({ connectionString: url, types }) });
}
