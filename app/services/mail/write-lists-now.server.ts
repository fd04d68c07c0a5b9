import { may } from "#app/domain/permissions/may.ts";
import { AppError } from "#app/lib/errors.ts";
import type { Context } from "#app/services/context.server.ts";
import { writeDigests } from "#app/services/following/write-digests.server.ts";
import { runJob } from "./run-job.server.ts";

/** Writes the daily lists at once instead of in the morning; what was told is not told again then. Gives a sentence about it. */
export async function writeListsNow(context: Context, clock: () => string, site: { publicUrl: string }): Promise<string> {
  if (!may(context.actor, "mail.read")) throw new AppError("forbidden", "Only administrators can do that.");
  const outcome = await runJob(context, clock, "digests", async () => {
    const count = await writeDigests(context, site);
    return count === 1 ? "1 list written" : `${count} lists written`;
  });
  return outcome === null ? "The lists are being written already." : `${outcome}.`;
}
