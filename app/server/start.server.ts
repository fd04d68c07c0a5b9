import { randomUUID } from "node:crypto";
import { fileURLToPath } from "node:url";
import { type Config, readProcessConfig } from "#app/config.server.ts";
import { prepareDatabase } from "#app/database.server.ts";
import { openAttachments } from "#app/http/open-attachments.server.ts";
import { prepareFirstStart } from "#app/jobs/first-start.server.ts";
import { startJobs } from "#app/jobs/run-due.server.ts";
import { AppError } from "#app/lib/errors.ts";
import { announce } from "./announce.server.ts";
import { createApp } from "./app.server.ts";
import { stopOnSignal } from "./graceful-stop.server.ts";
import { createDoors } from "./listen.server.ts";
import { frontFromMemory } from "./memory-front.server.ts";
import { createPages } from "./pages.server.ts";
import { openBuiltPages, openPagesWhileDeveloping } from "./remix-handler.server.ts";
import { createLogger } from "./request-log.server.ts";
import { siteOf } from "./site.server.ts";
import { readStaticFiles } from "./static-files.server.ts";

await main();

/** Whoever starts it is told in plain words what to do, and everything that is wrong with the settings at once. */
async function main(): Promise<void> {
  const config = readProcessConfig();
  if (!config.ok)
    return cannotStart(["its settings are wrong (.env.example explains each)", ...config.refusals.map(({ message }) => `  ${message}`)]);
  try {
    await start(config.value, process.argv.includes("--dev"));
  } catch (fault) {
    if (!(fault instanceof AppError)) throw fault;
    cannotStart([fault.message]);
  }
}

function cannotStart(lines: readonly string[]): void {
  process.stderr.write(`Assent cannot start: ${lines.join("\n")}\n`);
  process.exitCode = 1;
}

async function start(config: Config, dev: boolean): Promise<void> {
  const now = () => new Date().toISOString();
  const newId = randomUUID;
  const logger = createLogger(config.LOG_LEVEL);
  const doors = createDoors();
  const [prepared, remix] = await Promise.all([prepareDatabase(config), dev ? openPagesWhileDeveloping(doors) : openBuiltPages()]);
  const { database, migrations } = prepared;
  const firstStart = await prepareFirstStart(database, { demo: config.demo, now: now(), newId });
  const { port } = await doors.open(config.PORT, config.HOST);
  const site = siteOf(config, port);
  const attachments = openAttachments(config);
  const jobs = startJobs({
    database,
    now,
    publicUrl: site.publicUrl,
    smtpUrl: config.SMTP_URL ?? null,
    mailFrom: config.MAIL_FROM,
    attachments,
    log: (level, sentence, facts) => logger[level](facts, sentence),
  });
  const files = dev ? new Map() : readStaticFiles(fileURLToPath(new URL("../../build/client", import.meta.url)));
  const parts = { config, site, database, attachments, handler: remix.handler, files, logger, now, newId, wakeJobs: jobs.wake, dev };
  const pages = createPages(parts);
  doors.answerWith(createApp(parts, pages).fetch, remix.front ?? frontFromMemory(parts, pages));
  stopOnSignal(logger, { seconds: config.STOP_SECONDS, doors, jobs, pages: remix, database });
  announce(site, migrations, firstStart);
}
