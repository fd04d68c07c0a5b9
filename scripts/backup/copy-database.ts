import { createHash } from "node:crypto";
import { createReadStream, existsSync, mkdirSync, renameSync, rmSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { pipeline } from "node:stream/promises";
import Sqlite from "better-sqlite3";
import { accept, type Outcome, refuse } from "#app/lib/outcome.ts";
import { findFaultOf } from "./inspect-database.ts";

export type Copy = { file: string; bytes: number; sha256: string };

/**
 * Copies a database, also while a server writes to it: the copy is the state of one moment, a single file, checked before it gets its name.
 * An existing file is never written over.
 */
export async function copyDatabase(from: string, to: string): Promise<Outcome<Copy>> {
  if (!existsSync(from)) return refuse({ message: `There is no database at ${from}. Is DATABASE_URL set as it is for the server?` });
  if (existsSync(to)) return refuse({ message: `${to} is there already. Name another file, or move it away first.` });
  const unfinished = `${to}.unfinished`;
  mkdirSync(dirname(to), { recursive: true });
  rmSync(unfinished, { force: true });
  try {
    await copyPages(from, unfinished);
    const fault = findFaultOf(unfinished);
    if (fault) return refuse({ message: `The copy was not kept: ${fault}` });
    renameSync(unfinished, to);
    return accept({ file: to, bytes: statSync(to).size, sha256: await hashOf(to) });
  } finally {
    rmSync(unfinished, { force: true });
  }
}

async function copyPages(from: string, to: string): Promise<void> {
  const source = new Sqlite(from, { readonly: true, timeout: 10_000 });
  try {
    // All that is left in one step: between steps a writer could make it begin again, and a busy one for ever.
    await source.backup(to, { progress: ({ remainingPages }) => Math.max(remainingPages, 100) });
  } finally {
    source.close();
  }
  const copy = new Sqlite(to);
  // One file, without a log beside it that could be forgotten when it is carried away.
  copy.pragma("journal_mode = DELETE");
  copy.close();
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(file), hash);
  return hash.digest("hex");
}
