import { may } from "#app/domain/permissions/may.ts";
import { AppError } from "#app/lib/errors.ts";
import { type Context, inTransaction } from "#app/services/context.server.ts";
import { listJobRuns } from "#db/queries/jobs.server.ts";
import { countMails, listMails, type Mail, retryMail } from "#db/queries/outbox.server.ts";

export type { Mail } from "#db/queries/outbox.server.ts";
export type MailPage = {
  mails: readonly Mail[];
  counts: { waiting: number; sent: number; failed: number };
  runs: readonly { id: string; name: string; started_at: string; ended_at: string | null; outcome: string | null }[];
};

/**
 * The outbox as an administrator reads it, newest first, with the jobs that ran. Where mails are really sent their words are left out:
 * a link in one opens its addressee's account, and with it their private notes. @throws AppError "forbidden" for everyone else.
 */
export async function readMail({ db, actor }: Pick<Context, "db" | "actor">, site: { sendsMail: boolean }): Promise<MailPage> {
  requireReader(actor);
  const mails = await listMails(db);
  const shown = site.sendsMail ? mails.map((mail) => ({ ...mail, text: "", html: null, headers: {} })) : mails;
  return { mails: shown, counts: await countMails(db), runs: await listJobRuns(db) };
}

/** Gives a mail that was given up a fresh start. */
export async function sendMailAgain(context: Context, id: string): Promise<void> {
  requireReader(context.actor);
  return inTransaction(context, (tx) => retryMail(tx, id, context.now));
}

/** Mails hold links that open accounts: they are nobody's to read but the administrators'. */
function requireReader(actor: Context["actor"]): void {
  if (!may(actor, "mail.read")) throw new AppError("forbidden", "Only administrators read the outbox.");
}
