import type { Kysely } from "kysely";
import type { Instant } from "#app/lib/dates.ts";
import type { Schema } from "../schema/schema.ts";

/** A bill followed by mail, with the bill as everyone sees it. */
export type Follow = Awaited<ReturnType<ReturnType<typeof follows>["execute"]>>[number];

/** One follow, also one that is not confirmed or has ended; null where there is none, or its bill is no longer public. */
export async function findFollow(db: Kysely<Schema>, id: string): Promise<Follow | null> {
  return (await follows(db).where("follows.id", "=", id).executeTakeFirst()) ?? null;
}

/** The follow of one bill by one address, in whatever state. */
export async function findFollowByAddress(db: Kysely<Schema>, billId: string, emailFolded: string): Promise<Follow | null> {
  const row = await follows(db).where("follows.bill_id", "=", billId).where("follows.email_folded", "=", emailFolded).executeTakeFirst();
  return row ?? null;
}

/** What an account follows now, by title. */
export function listFollowsOfAccount(db: Kysely<Schema>, accountId: string): Promise<Follow[]> {
  return active(db).where("follows.account_id", "=", accountId).orderBy("bills.short_title").execute();
}

/** The addresses that are to be told what changed. Unconfirmed ones, those that stopped and those of closed accounts are not among them. */
export async function listFollowedAddresses(db: Kysely<Schema>): Promise<string[]> {
  const rows = await active(db).clearSelect().select("follows.email_folded").distinct().orderBy("follows.email_folded").execute();
  return rows.map((row) => row.email_folded);
}

/** What one address follows now, by title. */
export function listFollowsOfAddress(db: Kysely<Schema>, emailFolded: string): Promise<Follow[]> {
  return active(db).where("follows.email_folded", "=", emailFolded).orderBy("bills.short_title").execute();
}

/** A bill that is public, by its slug or its id. */
export async function findPublishedBill(db: Kysely<Schema>, slugOrId: string) {
  const row = await db
    .selectFrom("bills")
    .select(["id", "slug", "short_title as title", "is_made_up"])
    .where((e) => e.or([e("slug", "=", slugOrId), e("id", "=", slugOrId)]))
    .where("published_at", "is not", null)
    .executeTakeFirst();
  return row ?? null;
}

type NewFollow = {
  id: string;
  billId: string;
  accountId: string | null;
  email: string;
  emailFolded: string;
  linkSecret: string;
  now: Instant;
};

/** Begins a follow that is not confirmed yet, or begins it anew for an address that asked before; links in older mails keep working. */
export async function saveFollowAsked(tx: Kysely<Schema>, { id, billId, accountId, email, emailFolded, linkSecret, now }: NewFollow) {
  const asked = { account_id: accountId, email, created_at: now, confirmed_at: null, unsubscribed_at: null };
  await tx
    .insertInto("follows")
    .values({ id, bill_id: billId, email_folded: emailFolded, link_secret: linkSecret, last_event_id: 0, ...asked })
    .onConflict((conflict) => conflict.columns(["bill_id", "email_folded"]).doUpdateSet(asked))
    .execute();
}

/** The address is its owner's: they are told what happens after `lastEventId`. */
export async function saveFollowConfirmed(
  tx: Kysely<Schema>,
  id: string,
  { now, lastEventId }: { now: Instant; lastEventId: number },
): Promise<void> {
  await tx
    .updateTable("follows")
    .set({ confirmed_at: now, unsubscribed_at: null, last_event_id: lastEventId })
    .where("id", "=", id)
    .execute();
}

/** The follow belongs to this account from now on: its holder sees it among what they follow. */
export async function saveFollowAccount(tx: Kysely<Schema>, id: string, accountId: string): Promise<void> {
  await tx.updateTable("follows").set({ account_id: accountId }).where("id", "=", id).execute();
}

/** Ends follows. The rows stay, so that a second click on the link in an old mail still finds what it ended. */
export async function saveFollowsEnded(tx: Kysely<Schema>, ids: readonly string[], now: Instant): Promise<void> {
  if (ids.length === 0) return;
  await tx.updateTable("follows").set({ unsubscribed_at: now }).where("id", "in", ids).where("unsubscribed_at", "is", null).execute();
}

/** Moves the place up to which each was told. A place never moves back. */
export async function saveFollowsTold(tx: Kysely<Schema>, ids: readonly string[], lastEventId: number): Promise<void> {
  if (ids.length === 0) return;
  await tx
    .updateTable("follows")
    .set({ last_event_id: lastEventId })
    .where("id", "in", ids)
    .where("last_event_id", "<", lastEventId)
    .execute();
}

/** Forgets the addresses that did not confirm or that stopped, and gives how many: an address is kept only while it is needed. */
export async function forgetFollows(
  tx: Kysely<Schema>,
  { unconfirmedBefore, endedBefore }: { unconfirmedBefore: Instant; endedBefore: Instant },
): Promise<number> {
  const { numDeletedRows } = await tx
    .deleteFrom("follows")
    .where((e) =>
      e.or([e.and([e("confirmed_at", "is", null), e("created_at", "<", unconfirmedBefore)]), e("unsubscribed_at", "<", endedBefore)]),
    )
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}

/** How many mails of a kind went to an address since an instant: nobody's letter box is filled by somebody who types their address. */
export async function countMailsTo(
  db: Kysely<Schema>,
  { address, kind, since }: { address: string; kind: string; since: Instant },
): Promise<number> {
  const row = await db
    .selectFrom("outbox")
    .select((e) => e.fn.countAll().as("count"))
    .where((e) => e(e.fn<string>("lower", ["to_address"]), "=", address.toLowerCase()))
    .where("kind", "=", kind)
    .where("created_at", ">", since)
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

function follows(db: Kysely<Schema>) {
  return db
    .selectFrom("follows")
    .innerJoin("bills", "bills.id", "follows.bill_id")
    .leftJoin("accounts", "accounts.id", "follows.account_id")
    .selectAll("follows")
    .select(["bills.slug as bill_slug", "bills.short_title as bill_title"])
    .where("bills.published_at", "is not", null);
}

function active(db: Kysely<Schema>) {
  return follows(db)
    .where("follows.confirmed_at", "is not", null)
    .where("follows.unsubscribed_at", "is", null)
    .where("accounts.disabled_at", "is", null);
}
