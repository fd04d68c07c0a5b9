import type { Kysely } from "kysely";
import type { Instant } from "#app/lib/dates.ts";
import type { Schema } from "../schema/schema.ts";

/** A mail to be sent: written in the transaction of whatever it tells of, sent later by a job. */
export type NewMail = {
  id: string;
  to: string;
  subject: string;
  text: string;
  html?: string | null;
  /** Extra headers, such as List-Unsubscribe. */
  headers?: Readonly<Record<string, string>>;
  /** What it is for, in one word or two: `confirm-follow`, `digest`. */
  kind: string;
  /** A mail with a key that was used before is not written again, so a job that runs twice sends once. */
  dedupeKey?: string;
  now: Instant;
  /** Not before; without it, at once. */
  sendAfter?: Instant;
};

/** A mail as it waits in the outbox. */
export type Mail = {
  id: string;
  to: string;
  subject: string;
  text: string;
  html: string | null;
  headers: Record<string, string>;
  kind: string;
  createdAt: Instant;
  sendAfter: Instant;
  attempts: number;
  sentAt: Instant | null;
  failedAt: Instant | null;
  lastError: string | null;
};

/** Puts a mail into the outbox; false where its key was used before, and nothing is written. */
export async function enqueueMail(tx: Kysely<Schema>, mail: NewMail): Promise<boolean> {
  const result = await tx
    .insertInto("outbox")
    .values({
      id: mail.id,
      to_address: mail.to,
      // A line break in a subject would begin another header.
      subject: mail.subject.replace(/\s+/g, " ").trim(),
      text_body: mail.text,
      html_body: mail.html ?? null,
      headers: JSON.stringify(mail.headers ?? {}),
      kind: mail.kind,
      dedupe_key: mail.dedupeKey ?? null,
      created_at: mail.now,
      send_after: mail.sendAfter ?? mail.now,
      sent_at: null,
      failed_at: null,
      last_error: null,
    })
    .onConflict((conflict) => conflict.column("dedupe_key").doNothing())
    .executeTakeFirst();
  return Number(result.numInsertedOrUpdatedRows ?? 0) > 0;
}

/**
 * Takes the mails that are due, oldest first, and counts the attempt. Nobody else is given them until `leaseUntil`;
 * a sender that dies in between leaves them to be taken again then.
 */
export async function claimDueMails(
  tx: Kysely<Schema>,
  { now, leaseUntil, limit }: { now: Instant; leaseUntil: Instant; limit: number },
): Promise<Mail[]> {
  const due = await unsent(tx).where("send_after", "<=", now).orderBy("send_after").orderBy("id").limit(limit).execute();
  const claimed: Mail[] = [];
  for (const row of due) {
    // By the number of attempts that was read: of two senders on two machines, one changes the row and the other finds it changed.
    const { numUpdatedRows } = await tx
      .updateTable("outbox")
      .set({ attempts: row.attempts + 1, send_after: leaseUntil })
      .where("id", "=", row.id)
      .where("attempts", "=", row.attempts)
      .where("sent_at", "is", null)
      .executeTakeFirstOrThrow();
    if (numUpdatedRows > 0n) claimed.push(mailOf({ ...row, attempts: row.attempts + 1, send_after: leaseUntil }));
  }
  return claimed;
}

/** The mail server took it. */
export async function markMailSent(tx: Kysely<Schema>, id: string, now: Instant): Promise<void> {
  const sent = await tx
    .updateTable("outbox")
    .set({ sent_at: now, last_error: null })
    .where("id", "=", id)
    .returning("kind")
    .executeTakeFirst();
  if (!sent || !opensAnAccount(sent.kind)) return;
  // The link in it is a key: once it is on its way, nobody but its reader should find it.
  await tx.updateTable("outbox").set({ text_body: "Sent. Its link is not kept.", html_body: null }).where("id", "=", id).execute();
}

/** Mails whose link confirms an address, sets a password or lets somebody into a team. */
function opensAnAccount(kind: string): boolean {
  return kind.startsWith("account") || kind.startsWith("team");
}

/** The attempt failed: it is due again at `sendAfter`, or given up where that is null. */
export async function markMailFailed(
  tx: Kysely<Schema>,
  id: string,
  { now, error, sendAfter }: { now: Instant; error: string; sendAfter: Instant | null },
): Promise<void> {
  const next = sendAfter ? { send_after: sendAfter } : { failed_at: now };
  await tx
    .updateTable("outbox")
    .set({ ...next, last_error: error.slice(0, 500) })
    .where("id", "=", id)
    .where("sent_at", "is", null)
    .execute();
}

/** Gives a mail that was given up a fresh start. */
export async function retryMail(tx: Kysely<Schema>, id: string, now: Instant): Promise<void> {
  await tx
    .updateTable("outbox")
    .set({ failed_at: null, attempts: 0, send_after: now })
    .where("id", "=", id)
    .where("sent_at", "is", null)
    .execute();
}

/** Forgets mails that were made before and have been sent or given up; gives how many. */
export async function forgetSentMails(tx: Kysely<Schema>, before: Instant): Promise<number> {
  const { numDeletedRows } = await tx
    .deleteFrom("outbox")
    .where("created_at", "<", before)
    .where((e) => e.or([e("sent_at", "is not", null), e("failed_at", "is not", null)]))
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}

/** The newest mails first. */
export async function listMails(db: Kysely<Schema>, limit = 200): Promise<Mail[]> {
  const rows = await db.selectFrom("outbox").selectAll().orderBy("created_at", "desc").orderBy("id").limit(limit).execute();
  return rows.map(mailOf);
}

/** One mail, or null. */
export async function findMail(db: Kysely<Schema>, id: string): Promise<Mail | null> {
  const row = await db.selectFrom("outbox").selectAll().where("id", "=", id).executeTakeFirst();
  return row ? mailOf(row) : null;
}

/** How many mails wait, were sent, and were given up. */
export async function countMails(db: Kysely<Schema>): Promise<{ waiting: number; sent: number; failed: number }> {
  const rows = await db.selectFrom("outbox").select(["sent_at", "failed_at"]).execute();
  const sent = rows.filter((row) => row.sent_at).length;
  const failed = rows.filter((row) => !row.sent_at && row.failed_at).length;
  return { waiting: rows.length - sent - failed, sent, failed };
}

function unsent(db: Kysely<Schema>) {
  return db.selectFrom("outbox").selectAll().where("sent_at", "is", null).where("failed_at", "is", null);
}

type Row = Awaited<ReturnType<ReturnType<typeof unsent>["execute"]>>[number];

function mailOf(row: Row): Mail {
  return {
    id: row.id,
    to: row.to_address,
    subject: row.subject,
    text: row.text_body,
    html: row.html_body,
    headers: readHeaders(row.headers),
    kind: row.kind,
    createdAt: row.created_at,
    sendAfter: row.send_after,
    attempts: row.attempts,
    sentAt: row.sent_at,
    failedAt: row.failed_at,
    lastError: row.last_error,
  };
}

function readHeaders(json: string | null): Record<string, string> {
  const headers: unknown = json ? JSON.parse(json) : {};
  if (typeof headers !== "object" || headers === null) return {};
  return Object.fromEntries(Object.entries(headers).filter((entry): entry is [string, string] => typeof entry[1] === "string"));
}
