import type { Kysely } from "kysely";
import type { Instant } from "#app/lib/dates.ts";
import type { Schema } from "../schema/schema.ts";

/** What a link sent by mail is for. */
export type TokenPurpose = "confirm_email" | "reset_password";

export async function insertAccountToken(
  tx: Kysely<Schema>,
  token: { fingerprint: string; accountId: string; purpose: TokenPurpose; expiresAt: Instant; createdAt: Instant },
): Promise<void> {
  await tx
    .insertInto("account_tokens")
    .values({
      id: token.fingerprint,
      account_id: token.accountId,
      purpose: token.purpose,
      expires_at: token.expiresAt,
      created_at: token.createdAt,
    })
    .execute();
}

/** Whose link it is, if it was not used and has not run out; else null. */
export async function findTokenHolder(
  db: Kysely<Schema>,
  token: { fingerprint: string; purpose: TokenPurpose; now: Instant },
): Promise<{ accountId: string; email: string } | null> {
  const row = await db
    .selectFrom("account_tokens")
    .innerJoin("accounts", "accounts.id", "account_tokens.account_id")
    .select(["accounts.id", "accounts.email"])
    .where("account_tokens.id", "=", token.fingerprint)
    .where("account_tokens.purpose", "=", token.purpose)
    .where("account_tokens.used_at", "is", null)
    .where("account_tokens.expires_at", ">", token.now)
    .where("accounts.disabled_at", "is", null)
    .executeTakeFirst();
  return row ? { accountId: row.id, email: row.email } : null;
}

/** Uses the link up; false where somebody did so in between, and then nothing may follow from it. */
export async function spendToken(tx: Kysely<Schema>, fingerprint: string, now: Instant): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable("account_tokens")
    .set({ used_at: now })
    .where("id", "=", fingerprint)
    .where("used_at", "is", null)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

/** Earlier links of the kind lead nowhere any more. */
export async function voidTokensOf(tx: Kysely<Schema>, accountId: string, purposes: readonly TokenPurpose[]): Promise<void> {
  await tx
    .deleteFrom("account_tokens")
    .where("account_id", "=", accountId)
    .where("purpose", "in", purposes)
    .where("used_at", "is", null)
    .execute();
}

/** Forgets the links that have run out. */
export async function deleteExpiredTokens(tx: Kysely<Schema>, now: Instant): Promise<void> {
  await tx.deleteFrom("account_tokens").where("expires_at", "<=", now).execute();
}
