// npm run restore -- FILE [--force]: puts a copy in the place of the database; what was there is kept.
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { readProcessConfig } from "#app/config.server.ts";
import type { Refusal } from "#app/lib/outcome.ts";
import { databaseFileOf, stampOf } from "./backup/database-file.ts";
import { restoreDatabase } from "./backup/restore-database.ts";

process.exitCode = main(process.argv.slice(2));

function main(args: string[]): number {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, strict: false });
  const [copy] = positionals;
  if (!copy) return say([{ message: "Say which file: npm run restore -- data/backups/assent-….db [--force]" }]);
  const config = readProcessConfig();
  if (!config.ok) return say(config.refusals);
  const to = databaseFileOf(config.value);
  if (!to.ok) return say(to.refusals);
  const restored = restoreDatabase(resolve(copy), to.value, { force: values.force === true, stamp: stampOf(new Date()) });
  if (!restored.ok) return say(restored.refusals);
  console.log(`${restored.value.file} now holds what ${copy} holds.`);
  if (restored.value.kept) console.log(`What was there is kept as ${restored.value.kept}`);
  return 0;
}

function say(refusals: readonly Refusal[]): number {
  for (const { message } of refusals) console.error(message);
  return 1;
}
