import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { promisify } from "node:util";

/** Imports all of the pack into an empty database, and says how long it took. */
export async function importPack(file: string): Promise<string> {
  const pack = "../shared/data";
  if (!existsSync(pack)) return `Import: left out, because ${pack} is not there`;
  const settings = { ...process.env, DATABASE_URL: `file:${file}`, LOG_LEVEL: "warn" };
  const began = performance.now();
  try {
    await promisify(execFile)(process.execPath, ["scripts/import.ts", "pack", pack], { env: settings, maxBuffer: 64 * 1024 * 1024 });
  } catch (fault) {
    // Safe: the report says that it failed, with the last words of the command.
    return `Import: failed (${fault instanceof Error ? fault.message.split("\n").slice(0, 3).join(" ") : "unknown"})`;
  }
  return `Import of the whole pack into an empty database: ${((performance.now() - began) / 1000).toFixed(1)} s`;
}
