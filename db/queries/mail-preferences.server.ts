import type { Kysely } from "kysely";
import type { Instant } from "#app/lib/dates.ts";
import type { Schema } from "../schema/schema.ts";

/** The account's preferences; made with this secret where there are none yet. */
export async function findOrMakeMailPreferences(tx: Kysely<Schema>, accountId: string, newSecret: string) {
  await tx
    .insertInto("mail_preferences")
    .values({ account_id: accountId, link_secret: newSecret, replies_refused_at: null })
    .onConflict((conflict) => conflict.column("account_id").doNothing())
    .execute();
  return tx.selectFrom("mail_preferences").selectAll().where("account_id", "=", accountId).executeTakeFirstOrThrow();
}

/** The account's preferences, or null: then it never said anything and gets what everyone gets. */
export async function findMailPreferences(db: Kysely<Schema>, accountId: string) {
  return (await db.selectFrom("mail_preferences").selectAll().where("account_id", "=", accountId).executeTakeFirst()) ?? null;
}

/** Turns mails about replies off (`now`) or on (null). */
export async function saveRepliesRefused(tx: Kysely<Schema>, accountId: string, refusedAt: Instant | null): Promise<void> {
  await tx.updateTable("mail_preferences").set({ replies_refused_at: refusedAt }).where("account_id", "=", accountId).execute();
}

/** Somebody who can be written to: confirmed, and not closed. */
export async function findAddressee(db: Kysely<Schema>, accountId: string) {
  const row = await db
    .selectFrom("accounts")
    .select(["id", "name", "email"])
    .where("id", "=", accountId)
    .where("confirmed_at", "is not", null)
    .where("disabled_at", "is", null)
    .executeTakeFirst();
  return row ?? null;
}

/** Replies written in `(after, upTo]`, oldest first: the numbers of their events and their ids. */
export function listRepliesWritten(db: Kysely<Schema>, { after, upTo, limit }: { after: number; upTo: number; limit: number }) {
  return db
    .selectFrom("events")
    .innerJoin("comments", "comments.id", "events.subject_id")
    .select(["events.id as sequence", "comments.id as reply_id", "comments.parent_id"])
    .where("events.event", "=", "comment.written")
    .where("comments.parent_id", "is not", null)
    .where("events.id", ">", after)
    .where("events.id", "<=", upTo)
    .orderBy("events.id")
    .limit(limit)
    .execute();
}
