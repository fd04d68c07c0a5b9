import { type Context, inTransaction } from "#app/services/context.server.ts";
import { forgetJobRuns } from "#db/queries/jobs.server.ts";
import { forgetSentMails } from "#db/queries/outbox.server.ts";

/** For how long a mail that was sent or given up is kept: it holds an address and sometimes a link. */
const mailDays = 30;
const runDays = 7;

/** Forgets old mails and old runs of jobs. Gives how many mails. */
export function tidyOutbox(context: Context): Promise<number> {
  const before = (days: number) => new Date(Date.parse(context.now) - days * 86_400_000).toISOString();
  return inTransaction(context, async (tx) => {
    await forgetJobRuns(tx, before(runDays));
    return forgetSentMails(tx, before(mailDays));
  });
}
