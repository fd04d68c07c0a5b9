import { type Kysely, type SqlBool, sql } from "kysely";
import type { Role } from "#app/domain/permissions/roles.ts";
import type { Instant } from "#app/lib/dates.ts";
import type { Flag } from "../schema/columns.ts";
import type { Schema } from "../schema/schema.ts";

/** An account without its secret. */
export type Account = {
  id: string;
  email: string;
  name: string;
  role: Role;
  confirmedAt: Instant | null;
  disabledAt: Instant | null;
  isMadeUp: boolean;
  createdAt: Instant;
};

export type NewAccount = Omit<Account, "disabledAt"> & { emailFolded: string; passwordHash: string };

const columns = ["id", "email", "name", "role", "confirmed_at", "disabled_at", "is_made_up", "created_at"] as const;

export async function insertAccount(tx: Kysely<Schema>, account: NewAccount): Promise<void> {
  await tx
    .insertInto("accounts")
    .values({
      id: account.id,
      email: account.email,
      email_folded: account.emailFolded,
      name: account.name,
      password_hash: account.passwordHash,
      role: account.role,
      confirmed_at: account.confirmedAt,
      is_made_up: account.isMadeUp ? 1 : 0,
      created_at: account.createdAt,
    })
    .execute();
}

/** The account, or null. */
export async function findAccount(db: Kysely<Schema>, id: string): Promise<Account | null> {
  const row = await db.selectFrom("accounts").select(columns).where("id", "=", id).executeTakeFirst();
  return row ? accountOf(row) : null;
}

/** The account with this folded address, or null. */
export async function findAccountByEmail(db: Kysely<Schema>, emailFolded: string): Promise<Account | null> {
  const row = await db.selectFrom("accounts").select(columns).where("email_folded", "=", emailFolded).executeTakeFirst();
  return row ? accountOf(row) : null;
}

/** The hash of the account's password; null where there is no such account. */
export async function findPasswordHash(db: Kysely<Schema>, id: string): Promise<string | null> {
  const row = await db.selectFrom("accounts").select("password_hash").where("id", "=", id).executeTakeFirst();
  return row?.password_hash ?? null;
}

/** Changes what is given, and leaves the rest. */
export async function updateAccount(
  tx: Kysely<Schema>,
  id: string,
  changes: { name?: string; passwordHash?: string; role?: Role; confirmedAt?: Instant; disabledAt?: Instant | null },
): Promise<void> {
  await tx
    .updateTable("accounts")
    .set({
      ...(changes.name !== undefined && { name: changes.name }),
      ...(changes.passwordHash !== undefined && { password_hash: changes.passwordHash }),
      ...(changes.role !== undefined && { role: changes.role }),
      ...(changes.confirmedAt !== undefined && { confirmed_at: changes.confirmedAt }),
      ...(changes.disabledAt !== undefined && { disabled_at: changes.disabledAt }),
    })
    .where("id", "=", id)
    .execute();
}

/** Which accounts the list of accounts shows. */
export type AccountSearch = { text: string; role: Role | null; limit: number; offset: number };

/** Accounts whose name or address holds the text, by name; and how many there are in all. */
export async function listAccounts(db: Kysely<Schema>, search: AccountSearch): Promise<{ accounts: Account[]; total: number }> {
  const pattern = `%${search.text
    .trim()
    .toLowerCase()
    .replace(/[\\%_]/g, "\\$&")}%`;
  let found = db.selectFrom("accounts");
  if (search.role) found = found.where("role", "=", search.role);
  if (search.text.trim() !== "") {
    // Without "escape" SQLite has no way to look for a percent sign.
    found = found.where(sql<SqlBool>`(lower(name) like ${pattern} escape '\\' or email_folded like ${pattern} escape '\\')`);
  }
  const rows = await found.select(columns).orderBy("name").orderBy("id").limit(search.limit).offset(search.offset).execute();
  const { total } = await found.select((e) => e.fn.countAll<number>().as("total")).executeTakeFirstOrThrow();
  return { accounts: rows.map(accountOf), total: Number(total) };
}

/** How many administrators can still sign in, besides one. */
export async function countOtherAdministrators(db: Kysely<Schema>, accountId: string): Promise<number> {
  const { total } = await db
    .selectFrom("accounts")
    .select((e) => e.fn.countAll<number>().as("total"))
    .where("role", "=", "administrator")
    .where("disabled_at", "is", null)
    .where("id", "!=", accountId)
    .executeTakeFirstOrThrow();
  return Number(total);
}

/**
 * Erases a person from the database: address, name, password, sessions, links, notes, follows, memberships, and mail to or about their address.
 * What remains is an empty account under which their comments stand, and the ids in the event log.
 */
export async function eraseAccount(tx: Kysely<Schema>, id: string, as: { address: string; name: string; now: Instant }): Promise<void> {
  const account = await tx.selectFrom("accounts").select(["email", "email_folded"]).where("id", "=", id).executeTakeFirstOrThrow();
  await tx.deleteFrom("login_sessions").where("account_id", "=", id).execute();
  await tx.deleteFrom("account_tokens").where("account_id", "=", id).execute();
  await tx.deleteFrom("team_members").where("account_id", "=", id).execute();
  await tx
    .deleteFrom("team_invitations")
    .where((e) => e.or([e("invited_by", "=", id), e("email_folded", "=", account.email_folded)]))
    .execute();
  await tx.deleteFrom("notes").where("author_id", "=", id).execute();
  // What was drafted with a team stays with the team, by a former member.
  await tx.deleteFrom("amendment_drafts").where("author_id", "=", id).where("ring", "=", "me").execute();
  await tx
    .deleteFrom("follows")
    .where((e) => e.or([e("account_id", "=", id), e("email_folded", "=", account.email_folded)]))
    .execute();
  await tx
    .deleteFrom("outbox")
    .where((e) => e(e.fn<string>("lower", ["to_address"]), "=", account.email_folded))
    .execute();
  await tx
    .updateTable("accounts")
    .set({ email: as.address, email_folded: as.address, name: as.name, password_hash: "none", role: "account", disabled_at: as.now })
    .where("id", "=", id)
    .execute();
}

type Row = {
  id: string;
  email: string;
  name: string;
  role: Role;
  confirmed_at: string | null;
  disabled_at: string | null;
  is_made_up: Flag;
  created_at: string;
};

function accountOf(row: Row): Account {
  return {
    id: row.id,
    email: row.email,
    name: row.name,
    role: row.role,
    confirmedAt: row.confirmed_at,
    disabledAt: row.disabled_at,
    isMadeUp: row.is_made_up === 1,
    createdAt: row.created_at,
  };
}
