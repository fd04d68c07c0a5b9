import type { Logger } from "pino";

/** What is stopped, in this order: nobody new comes in, the jobs end, the pages and then the database close. */
export type Stoppable = {
  seconds: number;
  doors: { close: (seconds: number) => Promise<number> };
  jobs: { stop: () => Promise<void> };
  pages: { close: () => Promise<void> };
  database: { close: () => Promise<void> };
};

/** Stops when the machine or the person says so. A second signal means "now". */
export function stopOnSignal(logger: Logger, parts: Stoppable): void {
  let stopping = false;
  const stop = async (signal: string) => {
    if (stopping) process.exit(130);
    stopping = true;
    logger.info({ signal }, "stopping: those inside may finish");
    process.exitCode = await stopAll(logger, parts);
    // What still holds the process now is not ours to wait for.
    setTimeout(() => process.exit(), 500).unref();
  };
  for (const signal of ["SIGTERM", "SIGINT"]) process.on(signal, () => void stop(signal));
}

/** Stops everything in order, whatever fails on the way. Gives the exit code: 1 when something was cut off. */
export async function stopAll(logger: Logger, { seconds, doors, jobs, pages, database }: Stoppable): Promise<number> {
  const [cutOff, jobsEnded] = await Promise.all([doors.close(seconds), attempt(logger, "jobs", jobs.stop)]);
  const closed = [jobsEnded, await attempt(logger, "pages", pages.close), await attempt(logger, "database", database.close)];
  logger.info({ cutOff }, "stopped");
  return cutOff === 0 && closed.every(Boolean) ? 0 : 1;
}

async function attempt(logger: Logger, what: string, close: () => Promise<void>): Promise<boolean> {
  try {
    await close();
    return true;
  } catch (fault) {
    // Safe: it is logged and told by the exit code, and the next thing must be closed all the same.
    logger.error({ fault, what }, "could not be closed");
    return false;
  }
}
