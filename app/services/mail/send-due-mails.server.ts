import { type Context, inTransaction } from "#app/services/context.server.ts";
import { claimDueMails, type Mail, markMailFailed, markMailSent } from "#db/queries/outbox.server.ts";

/** Gives a mail to the mail server; throws when it is not taken. */
export type Deliver = (mail: Mail) => Promise<void>;

/** Minutes to wait after each failed attempt: about two days in all, then the mail is given up. */
const waits = [1, 5, 15, 60, 180, 360, 720, 1440];
const batch = 10;
/** How long a mail is ours to send. Longer than a mail server may take, so that a slow one does not get it twice. */
const leaseMinutes = 10;

export type Sending = { sent: number; failed: number };

/**
 * Sends what is due, a few mails at a time. A mail that is refused for good (a 5xx answer) is given up at once; any other failure is
 * tried again later. `isStopping` is asked before each mail; what was taken and not sent is due again when its lease ends.
 */
export async function sendDueMails(
  context: Omit<Context, "now">,
  clock: () => string,
  deliver: Deliver,
  isStopping = () => false,
): Promise<Sending> {
  const sending: Sending = { sent: 0, failed: 0 };
  while (!isStopping()) {
    const now = clock();
    const mails = await inTransaction({ ...context, now }, (tx) =>
      claimDueMails(tx, { now, leaseUntil: later(now, leaseMinutes), limit: batch }),
    );
    if (mails.length === 0) break;
    for (const mail of mails) {
      if (isStopping()) break;
      if (await sendOne({ ...context, now: clock() }, mail, deliver)) sending.sent++;
      else sending.failed++;
    }
  }
  return sending;
}

async function sendOne(context: Context, mail: Mail, deliver: Deliver): Promise<boolean> {
  try {
    await deliver(mail);
  } catch (fault) {
    const wait = isRefusedForGood(fault) ? undefined : waits[mail.attempts - 1];
    const sendAfter = wait === undefined ? null : later(context.now, wait);
    // Safe: the failure is kept with the mail, where an administrator reads it and can have it tried again.
    await inTransaction(context, (tx) => markMailFailed(tx, mail.id, { now: context.now, error: reasonOf(fault), sendAfter }));
    return false;
  }
  await inTransaction(context, (tx) => markMailSent(tx, mail.id, context.now));
  return true;
}

function isRefusedForGood(fault: unknown): boolean {
  return typeof fault === "object" && fault !== null && "responseCode" in fault && Number(fault.responseCode) >= 500;
}

function reasonOf(fault: unknown): string {
  return fault instanceof Error ? fault.message : "unknown";
}

function later(now: string, minutes: number): string {
  return new Date(Date.parse(now) + minutes * 60_000).toISOString();
}
