import Sqlite from "better-sqlite3";
import { CompiledQuery, type DatabaseConnection, type Dialect, SqliteAdapter, SqliteDialect, SqliteDriver } from "kysely";

/** How long a statement waits for another process that writes (an import, a backup), in milliseconds. */
const busyTimeoutMs = 5_000;
const statementsKept = 500;

/** Opens a file with what every handle needs: write-ahead log, foreign keys, patience. `readonly` handles never wait for a writer. */
export function openSqliteFile(file: string, options: { readonly: boolean }): Sqlite.Database {
  const handle = new Sqlite(file, { readonly: options.readonly, timeout: busyTimeoutMs });
  if (!options.readonly) {
    handle.pragma("journal_mode = WAL");
    // NORMAL can lose the last commits at a power cut; what was accepted must be kept, so each commit reaches the disk.
    handle.pragma("synchronous = FULL");
  }
  handle.pragma("foreign_keys = ON");
  return handle;
}

/** A Kysely dialect on an open handle: statements are kept prepared, and write transactions take the lock at once. */
export function sqliteDialect(handle: Sqlite.Database): Dialect {
  const config = { database: keepingStatements(handle) };
  const base = new SqliteDialect(config);
  return {
    createAdapter: () => new TransactionalAdapter(),
    createDriver: () => new ImmediateDriver(config),
    createIntrospector: (db) => base.createIntrospector(db),
    createQueryCompiler: () => base.createQueryCompiler(),
  };
}

// SQLite can undo a change of its tables, which Kysely does not assume: without this a migration that fails would leave half of itself,
// and two processes that start on one new file would both make the tables.
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

// A transaction that reads first and writes later would otherwise fail as soon as another process wrote in between.
class ImmediateDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw("begin immediate"));
  }
}

/** Preparing costs more than most of our queries: the newest statements stay prepared. */
function keepingStatements(handle: Sqlite.Database) {
  const kept = new Map<string, Sqlite.Statement<unknown[]>>();
  return {
    close: () => void handle.close(),
    prepare(text: string): Sqlite.Statement<unknown[]> {
      const known = kept.get(text);
      if (known) return known;
      const statement = handle.prepare(text);
      if (kept.size >= statementsKept) {
        const [oldest] = kept.keys();
        if (oldest !== undefined) kept.delete(oldest);
      }
      kept.set(text, statement);
      return statement;
    },
  };
}
