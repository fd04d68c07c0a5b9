import type { Kysely } from "kysely";
import type { Adapter, DatabaseSession, DatabaseUser, Lucia } from "lucia";
import type { Role } from "#app/domain/permissions/roles.ts";
import type { Instant } from "#app/lib/dates.ts";
import {
  deleteExpiredLoginSessions,
  deleteLoginSession,
  deleteLoginSessionsOf,
  findLoginSession,
  insertLoginSession,
  moveLoginSessionExpiry,
} from "#db/queries/login-sessions.server.ts";
import type { Schema } from "#db/schema/schema.ts";
import { fingerprintOf } from "./secrets.server.ts";

/** What Lucia reads of an account with its session. */
export type AccountAttributes = { name: string; role: Role; mayComeIn: boolean };

declare module "lucia" {
  interface Register {
    Lucia: Lucia<Record<never, never>, AccountAttributes>;
    DatabaseUserAttributes: AccountAttributes;
  }
}

type Handles = { reader: Kysely<Schema>; writer: Kysely<Schema> };

/**
 * Lucia's sessions in our tables, on either engine. The database knows only the fingerprint of a session id: who reads a backup signs in as nobody.
 * Lucia asks the machine's clock where we are given `now`, so times are moved between the two on their way in and out.
 */
export function sessionAdapter({ reader, writer }: Handles, now: Instant): Adapter {
  const ahead = Date.parse(now) - Date.now();
  const toOurs = (at: Date): Instant => new Date(at.getTime() + ahead).toISOString();
  const toLucias = (at: Instant): Date => new Date(Date.parse(at) - ahead);
  return {
    async getSessionAndUser(sessionId): Promise<[DatabaseSession | null, DatabaseUser | null]> {
      const found = await findLoginSession(reader, fingerprintOf(sessionId));
      if (!found) return [null, null];
      const { id, name, role, confirmedAt, disabledAt } = found.account;
      return [
        { id: sessionId, userId: id, expiresAt: toLucias(found.expiresAt), attributes: {} },
        { id, attributes: { name, role, mayComeIn: confirmedAt !== null && disabledAt === null } },
      ];
    },
    // A session's id cannot be read back from its fingerprint, so nobody can be given a list of them.
    getUserSessions: async () => [],
    setSession: ({ id, userId, expiresAt }) =>
      insertLoginSession(writer, { id: fingerprintOf(id), accountId: userId, expiresAt: toOurs(expiresAt), createdAt: now }),
    updateSessionExpiration: (sessionId, expiresAt) => moveLoginSessionExpiry(writer, fingerprintOf(sessionId), toOurs(expiresAt)),
    deleteSession: (sessionId) => deleteLoginSession(writer, fingerprintOf(sessionId)),
    deleteUserSessions: (accountId) => deleteLoginSessionsOf(writer, accountId),
    deleteExpiredSessions: () => deleteExpiredLoginSessions(writer, now),
  };
}
