import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { accept, type Outcome, refuse } from "#app/lib/outcome.ts";
import { findFaultOf, isInUse } from "./inspect-database.ts";

export type Restored = { file: string; kept: string | null };

/**
 * Puts a copy in the place of the database. What was there is kept beside it, under a name with the time.
 * Refused while a server has it open, whatever `force` says: the server would go on writing into the file that was moved away.
 */
export function restoreDatabase(copy: string, to: string, { force, stamp }: { force: boolean; stamp: string }): Outcome<Restored> {
  if (!existsSync(copy)) return refuse({ message: `There is no file ${copy}.` });
  const fault = findFaultOf(copy);
  if (fault) return refuse({ message: `Nothing was changed: ${fault}` });
  const isThere = existsSync(to);
  if (isThere && isInUse(to)) return refuse({ message: `Nothing was changed: ${to} is open, so a server seems to run. Stop it first.` });
  if (isThere && !force) {
    return refuse({ message: `Nothing was changed: ${to} is there already. With --force it is kept under another name and replaced.` });
  }
  mkdirSync(dirname(to), { recursive: true });
  const coming = `${to}.coming`;
  copyFileSync(copy, coming);
  const kept = isThere ? `${to}.replaced-${stamp}` : null;
  if (kept) renameSync(to, kept);
  // A log that stayed behind would be played into the new file.
  for (const beside of ["-wal", "-shm", "-journal"]) rmSync(to + beside, { force: true });
  renameSync(coming, to);
  return accept({ file: to, kept });
}
