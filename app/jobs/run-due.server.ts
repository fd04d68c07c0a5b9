import { Cron } from "croner";
import type { Database } from "#app/database.server.ts";
import type { Instant } from "#app/lib/dates.ts";
import type { AttachmentStore } from "#app/services/attachments/attachment-store.server.ts";
import { contextOf } from "#app/services/context.server.ts";
import { runJob } from "#app/services/mail/run-job.server.ts";
import { type JobName, type Scheduled, schedule } from "./schedule.ts";
import { openMailServer } from "./smtp.server.ts";
import { type JobNeeds, work } from "./work.server.ts";

export type JobsNeed = {
  database: Database;
  now: () => Instant;
  publicUrl: string;
  /** Null: mail is not sent, and waits where an administrator reads it. */
  smtpUrl: string | null;
  mailFrom: string;
  attachments: AttachmentStore;
  log: (level: "info" | "error", sentence: string, facts: Record<string, unknown>) => void;
  /** Instead of the list's own times: for tests, which run each job when they want to. */
  times?: readonly Scheduled[];
};

/** The jobs of this process. `wake`: there is something to do now. `stop` waits for what is under way. */
export type Jobs = { wake: () => void; runJobNow: (name: JobName) => Promise<string | null>; stop: () => Promise<void> };

/** Starts what runs beside the requests: readers of the event log, and the sending of mail. */
export function startJobs({ database, now, publicUrl, smtpUrl, mailFrom, attachments, log, times = schedule }: JobsNeed): Jobs {
  let isStopping = false;
  const mailServer = smtpUrl === null ? null : openMailServer({ url: smtpUrl, from: mailFrom, publicUrl });
  const needs: JobNeeds = { database, now, publicUrl, mailServer, attachments, isStopping: () => isStopping };
  // Without a mail server there is nothing to send by, and no need to look every minute.
  const ours = times.filter(({ name }) => name !== "outbox" || mailServer !== null);
  const run = oneAtATime((name) => runOne(needs, name));

  async function runQuietly(name: JobName): Promise<void> {
    if (isStopping) return;
    try {
      const outcome = await run(name);
      if (outcome) log("info", "A job ran", { job: name, outcome });
    } catch (fault) {
      // Safe: the run is noted as failed, its reader has not moved, and it is tried again at its next time.
      log("error", "A job failed", { job: name, fault });
    }
  }

  const crons = ours.map(({ name, cron }) => new Cron(cron, { timezone: "Europe/London", unref: true }, () => runQuietly(name)));
  const runAll = async (jobs: readonly Scheduled[]) => {
    // In the order of the list: what writes mails comes before what sends them.
    for (const { name } of jobs) await runQuietly(name);
  };
  let wakening = runAll(ours.filter(({ atStart }) => atStart));
  let isWoken = false;

  return {
    runJobNow: run,
    wake() {
      if (isWoken || isStopping) return;
      isWoken = true;
      // After the answer to whoever did it has gone out.
      wakening = wakening
        .then(() => new Promise((done) => setTimeout(done, wakeDelayMs)))
        .then(() => {
          isWoken = false;
          return runAll(ours.filter(({ wakes }) => wakes));
        });
    },
    async stop() {
      isStopping = true;
      for (const cron of crons) cron.stop();
      await Promise.all([wakening, run.settled()]);
      mailServer?.close();
    },
  };
}

const wakeDelayMs = 50;

function runOne(needs: JobNeeds, name: JobName): Promise<string | null> {
  const context = contextOf(needs.database, { kind: "operator", command: "schedule" }, needs.now());
  return runJob(context, needs.now, name, () => work[name](needs));
}

/** Within this process a job that is asked for while it runs is run once more afterwards; other processes are kept out by the database. */
function oneAtATime(start: (name: JobName) => Promise<string | null>) {
  const underWay = new Map<JobName, Promise<string | null>>();
  const run = (name: JobName): Promise<string | null> => {
    const before = underWay.get(name) ?? Promise.resolve(null);
    const own = before.catch(() => null).then(() => start(name));
    underWay.set(name, own);
    const forget = () => void (underWay.get(name) === own && underWay.delete(name));
    own.then(forget, forget);
    return own;
  };
  return Object.assign(run, { settled: () => Promise.allSettled([...underWay.values()]) });
}
