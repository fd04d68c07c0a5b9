import type { Kysely } from "kysely";
import type { Role } from "#app/domain/permissions/roles.ts";
import type { Instant } from "#app/lib/dates.ts";
import type { Schema } from "../schema/schema.ts";

/** A login session with its account. `id` is the fingerprint of what the browser holds. */
export type LoginSession = {
  id: string;
  expiresAt: Instant;
  account: { id: string; name: string; role: Role; confirmedAt: Instant | null; disabledAt: Instant | null };
};

/** Somebody signed in. */
export async function insertLoginSession(
  tx: Kysely<Schema>,
  session: { id: string; accountId: string; expiresAt: Instant; createdAt: Instant },
): Promise<void> {
  const { id, accountId, expiresAt, createdAt } = session;
  await tx.insertInto("login_sessions").values({ id, account_id: accountId, expires_at: expiresAt, created_at: createdAt }).execute();
}

/** The session with its account, whether or not it has expired; null when there is none. */
export async function findLoginSession(db: Kysely<Schema>, id: string): Promise<LoginSession | null> {
  const row = await db
    .selectFrom("login_sessions")
    .innerJoin("accounts", "accounts.id", "login_sessions.account_id")
    .select(["login_sessions.id", "login_sessions.expires_at", "accounts.id as account_id"])
    .select(["accounts.name", "accounts.role", "accounts.confirmed_at", "accounts.disabled_at"])
    .where("login_sessions.id", "=", id)
    .executeTakeFirst();
  if (!row) return null;
  const { name, role, confirmed_at: confirmedAt, disabled_at: disabledAt } = row;
  return { id: row.id, expiresAt: row.expires_at, account: { id: row.account_id, name, role, confirmedAt, disabledAt } };
}

/** The session lasts longer, because it is used. */
export async function moveLoginSessionExpiry(tx: Kysely<Schema>, id: string, expiresAt: Instant): Promise<void> {
  await tx.updateTable("login_sessions").set({ expires_at: expiresAt }).where("id", "=", id).execute();
}

/** Signed out here. */
export async function deleteLoginSession(tx: Kysely<Schema>, id: string): Promise<void> {
  await tx.deleteFrom("login_sessions").where("id", "=", id).execute();
}

/** Signed out everywhere. */
export async function deleteLoginSessionsOf(tx: Kysely<Schema>, accountId: string): Promise<void> {
  await tx.deleteFrom("login_sessions").where("account_id", "=", accountId).execute();
}

/** Forgets the sessions that have run out. */
export async function deleteExpiredLoginSessions(tx: Kysely<Schema>, now: Instant): Promise<void> {
  await tx.deleteFrom("login_sessions").where("expires_at", "<=", now).execute();
}
