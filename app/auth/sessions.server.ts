import type { Kysely } from "kysely";
import { Lucia, TimeSpan } from "lucia";
import { type Actor, visitor } from "#app/domain/permissions/roles.ts";
import type { Instant } from "#app/lib/dates.ts";
import type { Database } from "#db/connection.server.ts";
import { listTeamIdsOf } from "#db/queries/teams.server.ts";
import type { Schema } from "#db/schema/schema.ts";
import { type AccountAttributes, sessionAdapter } from "./session-adapter.server.ts";

/** How sessions are kept: for how many days without use, and whether people come by https. */
export type SessionSettings = { sessionDays: number; cookiesAreSecure: boolean };

/**
 * Who asks. `sessionId` is what the browser holds (null: nobody is signed in);
 * `refreshedCookie` is a Set-Cookie to send along, because the session was prolonged or is over.
 */
export type WhoAsks = { actor: Actor; sessionId: string | null; refreshedCookie: string | null };

/** Reads from the Cookie header who asks, with the teams that they belong to at this moment. Whatever is wrong with it, they are a visitor. */
export async function readActor(
  database: Pick<Database, "reader" | "writer">,
  cookieHeader: string | null,
  now: Instant,
  settings: SessionSettings,
): Promise<WhoAsks> {
  const lucia = luciaOn(database, now, settings);
  const sessionId = readCookie(lucia, cookieHeader);
  if (!sessionId) return { actor: visitor, sessionId: null, refreshedCookie: null };
  const { session, user } = await lucia.validateSession(sessionId);
  if (!session || !user.mayComeIn) {
    return { actor: visitor, sessionId: null, refreshedCookie: lucia.createBlankSessionCookie().serialize() };
  }
  const teamIds = await listTeamIdsOf(database.reader, user.id);
  return {
    actor: { kind: "account", id: user.id, name: user.name, role: user.role, teamIds },
    sessionId,
    refreshedCookie: session.fresh ? lucia.createSessionCookie(sessionId).serialize() : null,
  };
}

/** Begins a session in the transaction of the sign-in; gives the Set-Cookie that carries it. Its id is new each time: none that was there before is taken over. */
export async function startSession(tx: Kysely<Schema>, accountId: string, now: Instant, settings: SessionSettings): Promise<string> {
  const lucia = luciaOn({ reader: tx, writer: tx }, now, settings);
  const session = await lucia.createSession(accountId, {});
  return lucia.createSessionCookie(session.id).serialize();
}

/** Ends this one session; gives the Set-Cookie that makes the browser forget it. */
export async function endSession(tx: Kysely<Schema>, sessionId: string | null, now: Instant, settings: SessionSettings): Promise<string> {
  const lucia = luciaOn({ reader: tx, writer: tx }, now, settings);
  if (sessionId) await lucia.invalidateSession(sessionId);
  return lucia.createBlankSessionCookie().serialize();
}

type Handles = Pick<Database, "reader" | "writer">;

function luciaOn(handles: Handles, now: Instant, { sessionDays, cookiesAreSecure }: SessionSettings) {
  return new Lucia<Record<never, never>, AccountAttributes>(sessionAdapter(handles, now), {
    sessionExpiresIn: new TimeSpan(sessionDays, "d"),
    sessionCookie: {
      // With the prefix the browser takes the cookie from this very host by https only: no neighbouring site can plant one.
      name: cookiesAreSecure ? "__Host-assent_session" : "assent_session",
      attributes: { secure: cookiesAreSecure, sameSite: "lax", path: "/" },
    },
    getUserAttributes: ({ name, role, mayComeIn }) => ({ name, role, mayComeIn }),
  });
}

function readCookie(lucia: { readSessionCookie(header: string): string | null }, header: string | null): string | null {
  try {
    return lucia.readSessionCookie(header ?? "");
  } catch (fault) {
    // Safe: a Cookie header with broken percent signs can come from anywhere, and carries no session of ours.
    if (fault instanceof URIError) return null;
    throw fault;
  }
}
