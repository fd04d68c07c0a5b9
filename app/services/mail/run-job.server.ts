import { type Context, inTransaction } from "#app/services/context.server.ts";
import { beginJobRun, endJobRun } from "#db/queries/jobs.server.ts";

/** After this a run that did not end belongs to a process that died. */
const staleMinutes = 15;

/**
 * Runs a job's work, unless it is under way already, here or on another machine. What happened is kept as a sentence.
 * Gives the sentence; null where it was under way.
 *
 * @throws what the work throws, after that was noted.
 */
export async function runJob(
  context: Omit<Context, "now">,
  clock: () => string,
  name: string,
  work: () => Promise<string>,
): Promise<string | null> {
  const id = context.newId();
  const now = clock();
  const staleBefore = new Date(Date.parse(now) - staleMinutes * 60_000).toISOString();
  if (!(await inTransaction({ ...context, now }, (tx) => beginJobRun(tx, { id, name, now, staleBefore })))) return null;
  const end = (outcome: string) => inTransaction({ ...context, now }, (tx) => endJobRun(tx, { id, now: clock(), outcome }));
  try {
    const outcome = await work();
    await end(outcome);
    return outcome;
  } catch (fault) {
    await end(`Failed: ${fault instanceof Error ? fault.message : "unknown"}`);
    throw fault;
  }
}
