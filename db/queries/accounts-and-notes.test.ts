import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "#app/domain/permissions/roles.ts";
import type { Database } from "../connection.server.ts";
import { bothEngines } from "../test-database.server.ts";
import { deleteExpiredTokens, findTokenHolder, insertAccountToken, spendToken, voidTokensOf } from "./account-tokens.server.ts";
import {
  countOtherAdministrators,
  eraseAccount,
  findAccount,
  findAccountByEmail,
  findPasswordHash,
  insertAccount,
  listAccounts,
  updateAccount,
} from "./accounts.server.ts";
import { deleteExpiredLoginSessions, deleteLoginSessionsOf, findLoginSession, insertLoginSession } from "./login-sessions.server.ts";
import { findNoteSubjectVisibleTo, listNoteSubjectsVisibleTo } from "./note-subjects.server.ts";
import {
  findDeletedNoteOf,
  findNoteVisibleTo,
  insertNote,
  insertNoteVersion,
  listDeletedNotesOf,
  listNotesAboutVisibleTo,
  listNotesVisibleTo,
  listNoteVersionsOf,
  purgeDeletedNotes,
  setNoteDeleted,
  updateNote,
} from "./notes.server.ts";
import {
  acceptOpenInvitation,
  deleteExpiredInvitations,
  deleteOpenInvitations,
  findOpenInvitation,
  insertTeamInvitation,
  listOpenInvitations,
} from "./team-invitations.server.ts";
import {
  deleteTeam,
  deleteTeamMember,
  findTeamVisibleTo,
  insertTeam,
  insertTeamMember,
  listTeamIdsOf,
  listTeamMembers,
  listTeamSlugs,
  listTeamsOf,
  updateTeamMemberRole,
} from "./teams.server.ts";

const now = "2026-10-20T10:00:00.000Z";
const later = "2026-10-20T11:00:00.000Z";
const someone = (id: string): Actor => ({ kind: "account", id, name: id, role: "account", teamIds: [] });
const visitor: Actor = { kind: "visitor" };
const about = { subjectKind: "bill", subjectId: "b" } as const;
const inOffice = { kind: "team", teamId: "office" } as const;

describe.each(bothEngines)("on $engine", ({ open }) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());
  beforeEach(async () => {
    for (const id of ["iain", "shona", "ayesha"]) {
      const email = `${id}@example.org`;
      const role = id === "ayesha" ? "administrator" : "account";
      const name = id.charAt(0).toUpperCase() + id.slice(1);
      await insertAccount(database.writer, {
        id,
        email,
        emailFolded: email,
        name,
        role,
        passwordHash: `hash of ${id}`,
        confirmedAt: now,
        isMadeUp: true,
        createdAt: now,
      });
    }
    await insertTeam(database.writer, { id: "office", slug: "office", name: "Office", kind: "office", isMadeUp: true, createdAt: now });
    await insertTeamMember(database.writer, { teamId: "office", accountId: "iain", role: "owner", joinedAt: now });
    await insertTeamMember(database.writer, { teamId: "office", accountId: "shona", role: "member", joinedAt: later });
  });
  afterEach(async () => {
    for (const table of ["notes", "teams", "accounts"] as const) await database.writer.deleteFrom(table).execute();
  });

  test("an account is found by id and by address, changed, and found by parts of its name and address", async () => {
    const { reader, writer } = database;
    expect(await findAccountByEmail(reader, "iain@example.org")).toEqual(await findAccount(reader, "iain"));
    expect(await findAccount(reader, "nobody")).toBeNull();
    expect([await findPasswordHash(reader, "iain"), await findPasswordHash(reader, "nobody")]).toEqual(["hash of iain", null]);
    await updateAccount(writer, "iain", { name: "100% Iain", role: "editor", disabledAt: now });
    expect(await findAccount(reader, "iain")).toMatchObject({ name: "100% Iain", role: "editor", disabledAt: now, isMadeUp: true });
    const found = async (text: string, role: "editor" | null = null, offset = 0) => {
      const { accounts, total } = await listAccounts(reader, { text, role, limit: 2, offset });
      return [accounts.map((account) => account.id), total];
    };
    expect(await found("")).toEqual([["iain", "ayesha"], 3]);
    expect(await found("", null, 2)).toEqual([["shona"], 3]);
    expect(await found("0%")).toEqual([["iain"], 1]);
    expect(await found("SHONA@")).toEqual([["shona"], 1]);
    expect(await found("_")).toEqual([[], 0]);
    expect(await found("i", "editor")).toEqual([["iain"], 1]);
    expect([await countOtherAdministrators(reader, "ayesha"), await countOtherAdministrators(reader, "iain")]).toEqual([0, 1]);
  });

  test("two accounts cannot have one address", async () => {
    const twin = { id: "twin", email: "Iain@example.org", emailFolded: "iain@example.org", name: "Twin", role: "account" } as const;
    await expect(
      insertAccount(database.writer, { ...twin, passwordHash: "x", confirmedAt: null, isMadeUp: false, createdAt: now }),
    ).rejects.toThrow();
  });

  test("a session ends by itself, and with all others of its account", async () => {
    const { reader, writer } = database;
    for (const id of ["one", "two"])
      await insertLoginSession(writer, { id, accountId: "iain", expiresAt: id === "one" ? now : later, createdAt: now });
    expect(await findLoginSession(reader, "one")).toMatchObject({ id: "one", expiresAt: now, account: { id: "iain", role: "account" } });
    await deleteExpiredLoginSessions(writer, now);
    expect([await findLoginSession(reader, "one"), (await findLoginSession(reader, "two"))?.id]).toEqual([null, "two"]);
    await deleteLoginSessionsOf(writer, "iain");
    expect(await findLoginSession(reader, "two")).toBeNull();
  });

  test("a link works once, until it runs out, for its own purpose", async () => {
    const { reader, writer } = database;
    const link = { fingerprint: "f", purpose: "reset_password" } as const;
    await insertAccountToken(writer, { ...link, accountId: "iain", expiresAt: later, createdAt: now });
    expect(await findTokenHolder(reader, { ...link, now })).toEqual({ accountId: "iain", email: "iain@example.org" });
    expect(await findTokenHolder(reader, { ...link, purpose: "confirm_email", now })).toBeNull();
    expect(await findTokenHolder(reader, { ...link, now: later })).toBeNull();
    expect([await spendToken(writer, "f", now), await spendToken(writer, "f", now)]).toEqual([true, false]);
    expect(await findTokenHolder(reader, { ...link, now })).toBeNull();
    await insertAccountToken(writer, { ...link, fingerprint: "g", accountId: "iain", expiresAt: later, createdAt: now });
    await voidTokensOf(writer, "iain", ["reset_password"]);
    expect(await findTokenHolder(reader, { ...link, fingerprint: "g", now })).toBeNull();
    await deleteExpiredTokens(writer, later);
    expect(await reader.selectFrom("account_tokens").selectAll().execute()).toEqual([]);
  });

  test("a team is found by its members, with how many they are", async () => {
    const { reader, writer } = database;
    expect(await findTeamVisibleTo(reader, someone("shona"), "office")).toMatchObject({
      name: "Office",
      people: 2,
      role: "member",
      isMadeUp: true,
    });
    for (const viewer of [someone("ayesha"), visitor]) expect(await findTeamVisibleTo(reader, viewer, "office")).toBeNull();
    expect((await listTeamsOf(reader, someone("iain"))).map((team) => team.role)).toEqual(["owner"]);
    await updateTeamMemberRole(writer, "office", "shona", "owner");
    expect((await listTeamMembers(reader, "office")).map(({ name, role }) => [name, role])).toEqual([
      ["Iain", "owner"],
      ["Shona", "owner"],
    ]);
    await deleteTeamMember(writer, "office", "shona");
    expect(await listTeamIdsOf(reader, "shona")).toEqual([]);
    expect(await listTeamSlugs(reader, "off")).toEqual(new Set(["office"]));
  });

  test("an invitation is open until it is accepted, withdrawn or too old", async () => {
    const { reader, writer } = database;
    const invitation = { teamId: "office", emailFolded: "rory@example.org", invitedBy: "iain", expiresAt: later, createdAt: now };
    for (const id of ["a", "b", "c"]) await insertTeamInvitation(writer, { ...invitation, id, emailFolded: `${id}@example.org` });
    expect(await findOpenInvitation(reader, "a", now)).toMatchObject({ team: { slug: "office", kind: "office" }, invitedBy: "Iain" });
    expect([await acceptOpenInvitation(writer, "a", now), await acceptOpenInvitation(writer, "a", now)]).toEqual([true, false]);
    expect(await deleteOpenInvitations(writer, "office", "b@example.org")).toBe(1);
    expect((await listOpenInvitations(reader, "office", now)).map((each) => each.id)).toEqual(["c"]);
    expect(await findOpenInvitation(reader, "c", later)).toBeNull();
    await deleteExpiredInvitations(writer, later);
    expect(await reader.selectFrom("team_invitations").selectAll().execute()).toEqual([]);
  });

  test("a note is read by its writer and its team, and by nobody else", async () => {
    const { reader, writer } = database;
    await insertNote(writer, { id: "own", ...about, authorId: "iain", ring: { kind: "me" }, body: "own", createdAt: now });
    await insertNote(writer, { id: "team", ...about, authorId: "iain", ring: inOffice, body: "team", createdAt: later });
    const readBy = async (viewer: Actor) => (await listNotesAboutVisibleTo(reader, viewer, "bill", "b")).map((note) => note.id);
    expect(await readBy(someone("iain"))).toEqual(["own", "team"]);
    expect(await readBy(someone("shona"))).toEqual(["team"]);
    for (const viewer of [someone("ayesha"), someone(""), visitor, { kind: "operator", command: "x" } as const])
      expect(await readBy(viewer)).toEqual([]);
    expect((await listNotesVisibleTo(reader, someone("iain"))).map((note) => note.id)).toEqual(["team", "own"]);
    expect(await findNoteVisibleTo(reader, someone("shona"), "own")).toBeNull();
    expect(await findNoteVisibleTo(reader, someone("shona"), "team")).toMatchObject({
      author: "Iain",
      team: "Office",
      ring: inOffice,
      isMadeUp: true,
    });
  });

  test("a note is written over only by who saw its newest words; what was deleted is found by its writer until it is forgotten", async () => {
    const { reader, writer } = database;
    await insertNote(writer, { id: "n", ...about, authorId: "iain", ring: inOffice, body: "first", createdAt: now });
    await insertNoteVersion(writer, { id: "v", noteId: "n", body: "first", writtenAt: now });
    const change = { id: "n", ring: { kind: "me" }, body: "second", editedAt: later } as const;
    expect([await updateNote(writer, { ...change, revision: 1 }), await updateNote(writer, { ...change, revision: 1 })]).toEqual([
      true,
      false,
    ]);
    expect(await listNoteVersionsOf(reader, someone("iain"), "n")).toEqual([{ body: "first", writtenAt: now }]);
    expect(await listNoteVersionsOf(reader, someone("shona"), "n")).toEqual([]);
    await setNoteDeleted(writer, "n", now);
    expect(await findNoteVisibleTo(reader, someone("iain"), "n")).toBeNull();
    expect((await findDeletedNoteOf(reader, someone("iain"), "n"))?.id).toBe("n");
    expect(await findDeletedNoteOf(reader, someone("shona"), "n")).toBeNull();
    expect(await listDeletedNotesOf(reader, someone("iain"), now, { kind: "bill", id: "b" })).toHaveLength(1);
    expect(await listDeletedNotesOf(reader, someone("iain"), later)).toEqual([]);
    await purgeDeletedNotes(writer, later);
    expect(await findDeletedNoteOf(reader, someone("iain"), "n")).toBeNull();
  });

  test("the things that notes are about are found by what the viewer may see", async () => {
    const { reader } = database;
    const references = (["bill", "letter", "amendment", "division"] as const).map((kind) => ({ kind, id: "nothing" }));
    expect(await listNoteSubjectsVisibleTo(reader, someone("iain"), references)).toEqual([]);
    expect(await findNoteSubjectVisibleTo(reader, visitor, { kind: "amendment", id: "nothing" })).toBeNull();
  });

  test("a team that goes leaves its notes to their writers, for them alone", async () => {
    const { reader, writer } = database;
    await insertNote(writer, { id: "n", ...about, authorId: "iain", ring: inOffice, body: "team", createdAt: now });
    await deleteTeam(writer, "office");
    expect((await findNoteVisibleTo(reader, someone("iain"), "n"))?.ring).toEqual({ kind: "me" });
    expect(await findNoteVisibleTo(reader, someone("shona"), "n")).toBeNull();
  });

  test("who is erased is gone from every table", async () => {
    const { reader, writer } = database;
    await insertNote(writer, { id: "n", ...about, authorId: "iain", ring: inOffice, body: "team", createdAt: now });
    await insertLoginSession(writer, { id: "s", accountId: "iain", expiresAt: later, createdAt: now });
    await eraseAccount(writer, "iain", { address: "closed:iain", name: "A former member", now });
    expect(await findAccount(reader, "iain")).toMatchObject({ email: "closed:iain", name: "A former member", disabledAt: now });
    expect(await findPasswordHash(reader, "iain")).toBe("none");
    expect(await listTeamIdsOf(reader, "iain")).toEqual([]);
    for (const table of ["notes", "login_sessions"] as const) expect(await reader.selectFrom(table).selectAll().execute()).toEqual([]);
  });
});
