// npm run backup [-- FILE]: writes a consistent copy of the database and of the files attached to letters, also while the server runs.
import { dirname, join, resolve } from "node:path";
import { readProcessConfig } from "#app/config.server.ts";
import type { Refusal } from "#app/lib/outcome.ts";
import { attachmentsBeside, copyAttachments } from "./backup/copy-attachments.ts";
import { copyDatabase } from "./backup/copy-database.ts";
import { databaseFileOf, stampOf } from "./backup/database-file.ts";
import { findReferred } from "./backup/find-referred.ts";
import { tellAttachments } from "./backup/tell-attachments.ts";

process.exitCode = await main(process.argv[2]);

async function main(wanted: string | undefined): Promise<number> {
  const config = readProcessConfig();
  if (!config.ok) return say(config.refusals);
  const from = databaseFileOf(config.value);
  if (!from.ok) return say(from.refusals);
  const to = wanted ? resolve(wanted) : join(dirname(from.value), "backups", `assent-${stampOf(new Date())}.db`);
  const copied = await copyDatabase(from.value, to);
  if (!copied.ok) return say(copied.refusals);
  const { file, bytes, sha256 } = copied.value;
  console.log(`${file}\n${(bytes / 1024 / 1024).toFixed(1)} MB, checked whole\nSHA-256 ${sha256}`);
  // After the database: a file is kept before a row names it, so all that this copy names is there by now.
  const attached = await copyAttachments({
    from: config.value.attachmentsDir,
    to: attachmentsBeside(file),
    referred: findReferred(file),
    by: "link",
  });
  const { lines, isWhole } = tellAttachments(attached);
  console.log(lines.join("\n"));
  return isWhole ? 0 : 1;
}

function say(refusals: readonly Refusal[]): number {
  for (const { message } of refusals) console.error(message);
  return 1;
}
