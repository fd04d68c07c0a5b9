// npm run restore -- FILE [--force]: puts a copy in the place of the database, and its attached files beside it; what was there is kept.
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { readProcessConfig } from "#app/config.server.ts";
import type { Refusal } from "#app/lib/outcome.ts";
import { attachmentsBeside, copyAttachments } from "./backup/copy-attachments.ts";
import { databaseFileOf, stampOf } from "./backup/database-file.ts";
import { findReferred } from "./backup/find-referred.ts";
import { restoreDatabase } from "./backup/restore-database.ts";
import { tellAttachments } from "./backup/tell-attachments.ts";

process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
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
  const attached = await copyAttachments({
    from: attachmentsBeside(resolve(copy)),
    to: config.value.attachmentsDir,
    referred: findReferred(to.value),
    // Not one file under two names: what happens to the one in use must not happen to the backup.
    by: "copy",
  });
  const { lines, isWhole } = tellAttachments(attached);
  console.log(lines.join("\n"));
  return isWhole ? 0 : 1;
}

function say(refusals: readonly Refusal[]): number {
  for (const { message } of refusals) console.error(message);
  return 1;
}
