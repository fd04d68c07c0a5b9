import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Database } from "#db/connection.server.ts";
import { insertAccount, updateAccount } from "#db/queries/accounts.server.ts";
import { insertTeam, insertTeamMember } from "#db/queries/teams.server.ts";
import { bothEngines } from "#db/test-database.server.ts";
import { endSession, readActor, startSession } from "./sessions.server.ts";

const now = "2025-10-09T17:00:00.000Z";
const later = (days: number) => new Date(Date.parse(now) + days * 86_400_000).toISOString();
const byHttp = { sessionDays: 30, cookiesAreSecure: false };
const byHttps = { sessionDays: 30, cookiesAreSecure: true };
const iain = {
  id: "iain",
  email: "iain@example.org",
  emailFolded: "iain@example.org",
  name: "Iain",
  role: "editor",
  passwordHash: "none",
  confirmedAt: now,
  isMadeUp: true,
  createdAt: now,
} as const;

/** What the browser sends back of a Set-Cookie. */
const sent = (setCookie: string) => setCookie.split(";")[0] ?? "";

describe.each(bothEngines)("on $engine", ({ open }) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());
  beforeEach(() => insertAccount(database.writer, iain));
  afterEach(async () => {
    await database.writer.deleteFrom("teams").execute();
    await database.writer.deleteFrom("accounts").execute();
  });

  test("whoever signed in is known by their cookie, with role and teams", async () => {
    await insertTeam(database.writer, { id: "office", slug: "office", name: "Office", kind: "office", isMadeUp: true, createdAt: now });
    await insertTeamMember(database.writer, { teamId: "office", accountId: "iain", role: "member", joinedAt: now });
    const cookie = await startSession(database.writer, "iain", now, byHttp);
    const { actor, sessionId, refreshedCookie } = await readActor(database, `theme=dark; ${sent(cookie)}`, now, byHttp);
    expect(actor).toEqual({ kind: "account", id: "iain", name: "Iain", role: "editor", teamIds: ["office"] });
    expect(sent(cookie)).toBe(`assent_session=${sessionId}`);
    expect(refreshedCookie).toBeNull();
  });

  test("the database never holds what the browser holds", async () => {
    const cookie = await startSession(database.writer, "iain", now, byHttp);
    const held = sent(cookie).replace("assent_session=", "");
    const rows = await database.reader.selectFrom("login_sessions").selectAll().execute();
    expect(rows).toHaveLength(1);
    expect(rows[0]?.id).toMatch(/^[0-9a-f]{64}$/);
    expect(JSON.stringify(rows)).not.toContain(held);
    // Nor does the row of a stolen backup open the door.
    expect((await readActor(database, `assent_session=${rows[0]?.id}`, now, byHttp)).actor).toEqual({ kind: "visitor" });
  });

  test("a session that is used lasts longer, one that is not used ends", async () => {
    const cookie = sent(await startSession(database.writer, "iain", now, byHttp));
    const used = await readActor(database, cookie, later(20), byHttp);
    expect(used.actor.kind).toBe("account");
    expect(used.refreshedCookie).toContain(cookie);
    expect((await readActor(database, cookie, later(45), byHttp)).actor.kind).toBe("account");
    const unused = await readActor(database, cookie, later(120), byHttp);
    expect(unused.actor.kind).toBe("visitor");
    expect(unused.refreshedCookie).toContain("Max-Age=0");
    expect(await database.reader.selectFrom("login_sessions").selectAll().execute()).toEqual([]);
  });

  test("signing out ends the session for whoever copied the cookie, too", async () => {
    const cookie = sent(await startSession(database.writer, "iain", now, byHttp));
    const { sessionId } = await readActor(database, cookie, now, byHttp);
    expect(await endSession(database.writer, sessionId, now, byHttp)).toContain("Max-Age=0");
    expect((await readActor(database, cookie, now, byHttp)).actor.kind).toBe("visitor");
  });

  test("a disabled account is nobody at its next request", async () => {
    const cookie = sent(await startSession(database.writer, "iain", now, byHttp));
    await updateAccount(database.writer, "iain", { disabledAt: now });
    expect((await readActor(database, cookie, now, byHttp)).actor.kind).toBe("visitor");
  });

  test.each([null, "", "assent_session=", "assent_session=%E0%A4%A", "assent_session=made-up", "%=%"])(
    "the cookie %j is a visitor's",
    async (header) => {
      expect((await readActor(database, header, now, byHttp)).actor).toEqual({ kind: "visitor" });
    },
  );

  test("by https the cookie is bound to this host, and one without the binding is not taken", async () => {
    const cookie = await startSession(database.writer, "iain", now, byHttps);
    for (const word of [/^__Host-assent_session=/, /; HttpOnly/, /; Secure/, /; SameSite=Lax/, /; Path=\//]) expect(cookie).toMatch(word);
    expect(cookie).not.toMatch(/Domain/);
    expect((await readActor(database, sent(cookie), now, byHttps)).actor.kind).toBe("account");
    expect((await readActor(database, sent(cookie).replace("__Host-", ""), now, byHttps)).actor.kind).toBe("visitor");
  });
});
