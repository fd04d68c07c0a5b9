import Sqlite from "better-sqlite3";
import { z } from "zod";

/** What is wrong with a database file, as a sentence; null: it is whole, and it is one of Assent's. */
export function findFaultOf(file: string): string | null {
  try {
    return inspect(file);
  } catch (fault) {
    // Safe: that it cannot be read is the answer, in SQLite's own words.
    return `${file} is not a database that can be read (${fault instanceof Error ? fault.message : "unknown"}).`;
  }
}

/** Whether another process has the database open, which is how a running server shows itself. */
export function isInUse(file: string): boolean {
  const handle = new Sqlite(file, { timeout: 0 });
  try {
    // The write-ahead log can be put away only by the last one who has the file open.
    handle.pragma("journal_mode = DELETE");
    return false;
  } catch (fault) {
    if (fault instanceof Error && /locked|busy/i.test(fault.message)) return true;
    throw fault;
  } finally {
    handle.close();
  }
}

function inspect(file: string): string | null {
  const handle = new Sqlite(file, { readonly: true, fileMustExist: true });
  try {
    const whole = handle.pragma("integrity_check", { simple: true });
    if (whole !== "ok") return `${file} is damaged (${whole}).`;
    if (Rows.parse(handle.pragma("foreign_key_check")).length > 0) return `${file} names records that are not in it.`;
    const tables = Rows.parse(handle.prepare("select name from sqlite_master where name in ('kysely_migration', 'bills', 'events')").all());
    return tables.length === 3 ? null : `${file} is not a database of Assent.`;
  } finally {
    handle.close();
  }
}

const Rows = z.array(z.unknown());
