import type { Logger } from "pino";
import type { Config } from "#app/config.server.ts";
import type { Database } from "#app/database.server.ts";
import type { Site } from "#app/http/load-context.server.ts";
import type { Instant } from "#app/lib/dates.ts";

/** What runs beside the requests. */
export type Jobs = { wake: () => void; stop: () => Promise<void> };

export type JobsNeed = { config: Config; site: Site; database: Database; logger: Logger; now: () => Instant; newId: () => string };

/** Starts the readers of the event log and the sending of mail. */
// SEAM jobs: app/jobs starts here, and `stop` waits for what is under way.
export async function startJobs(_need: JobsNeed): Promise<Jobs> {
  return { wake: () => undefined, stop: async () => undefined };
}
