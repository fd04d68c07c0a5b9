import type { Database } from "#app/database.server.ts";
import type { Instant } from "#app/lib/dates.ts";
import { forgetWhatRanOut } from "#app/services/accounts/forget-what-ran-out.server.ts";
import type { AttachmentStore } from "#app/services/attachments/attachment-store.server.ts";
import { sweepAttachments } from "#app/services/attachments/sweep-attachments.server.ts";
import { writeReplyMails } from "#app/services/comments/write-reply-mails.server.ts";
import { contextOf } from "#app/services/context.server.ts";
import { forgetAddresses } from "#app/services/following/forget-addresses.server.ts";
import { writeDigests } from "#app/services/following/write-digests.server.ts";
import { sendDueMails } from "#app/services/mail/send-due-mails.server.ts";
import { tidyOutbox } from "#app/services/mail/tidy.server.ts";
import type { JobName } from "./schedule.ts";
import type { MailServer } from "./smtp.server.ts";

/** What the jobs are given. `mailServer` null: no mail is sent, and it waits where an administrator reads it. */
export type JobNeeds = {
  database: Database;
  now: () => Instant;
  publicUrl: string;
  mailServer: MailServer | null;
  attachments: AttachmentStore;
  isStopping: () => boolean;
};

/** What each job does, and says of it in one sentence without anybody's name. An empty sentence: there was nothing to do. */
export const work: Record<JobName, (needs: JobNeeds) => Promise<string>> = {
  async replies(needs) {
    return many(await writeReplyMails(context(needs), needs), "mail about a reply", "mails about replies");
  },
  async digests(needs) {
    return many(await writeDigests(context(needs), needs, needs.isStopping), "list written", "lists written");
  },
  async outbox(needs) {
    const { mailServer, now, isStopping } = needs;
    if (!mailServer) return "";
    const { sent, failed } = await sendDueMails(context(needs), now, mailServer.deliver, isStopping);
    return sent + failed === 0 ? "" : `${sent} sent, ${failed} failed`;
  },
  async "forget-addresses"(needs) {
    return many(await forgetAddresses(context(needs)), "address forgotten", "addresses forgotten");
  },
  async "forget-what-ran-out"(needs) {
    await forgetWhatRanOut(context(needs));
    return "";
  },
  async "tidy-outbox"(needs) {
    return many(await tidyOutbox(context(needs)), "old mail forgotten", "old mails forgotten");
  },
  async "sweep-attachments"(needs) {
    return many(await sweepAttachments(context(needs), needs.attachments), "file removed", "files removed");
  },
};

function context({ database, now }: JobNeeds) {
  return contextOf(database, { kind: "operator", command: "schedule" }, now());
}

function many(count: number, one: string, more: string): string {
  if (count === 0) return "";
  return `${count} ${count === 1 ? one : more}`;
}
