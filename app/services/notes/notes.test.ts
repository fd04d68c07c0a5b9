import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { isVisibleTo } from "#app/domain/notes/visibility.ts";
import { type Actor, visitor } from "#app/domain/permissions/roles.ts";
import type { AppError } from "#app/lib/errors.ts";
import { closeAccount } from "#app/services/accounts/close-account.server.ts";
import { type Cast, loadCast } from "#app/services/accounts/test-accounts.server.ts";
import { type Context, contextOf } from "#app/services/context.server.ts";
import { leaveTeam } from "#app/services/teams/leave-team.server.ts";
import { removeMember } from "#app/services/teams/remove-member.server.ts";
import type { Database } from "#db/connection.server.ts";
import { type CastName, cast, castNow } from "#db/fixtures/cast.ts";
import { listNewestPublicEvents, listPublicEventsAfter } from "#db/queries/events.server.ts";
import {
  findDeletedNoteOf,
  findNoteVisibleTo,
  listDeletedNotesOf,
  listNotesAboutVisibleTo,
  listNotesVisibleTo,
  listNoteVersionsOf,
} from "#db/queries/notes.server.ts";
import { openTestDatabase } from "#db/test-database.server.ts";
import { deleteNote, restoreNote } from "./delete-note.server.ts";
import { editNote } from "./edit-note.server.ts";
import { insertNoteSubjects } from "./note-subjects-for-tests.ts";
import { readNoteForEditing, readNotes, readNotesAbout } from "./read-notes.server.ts";
import { writeNote } from "./write-note.server.ts";

const secret = "The words that must not leak";
let database: Database;
let people: Cast;
let office: string;
let minutes = 0;
const as = (name: CastName) => people.as(name, minutes++);
const faultOf = (work: Promise<unknown>) =>
  work.then(
    () => "nothing was thrown",
    (fault: AppError) => fault.kind,
  );

beforeAll(async () => {
  database = await openTestDatabase();
  people = await loadCast(database);
  office = `team:${people.teamIdOf("office")}`;
  await insertNoteSubjects(database.writer);
});
afterAll(() => database.close());
afterEach(() => database.writer.deleteFrom("notes").execute());

const onBill = { subjectKind: "bill", subjectId: "hedgehogs" };
async function written(name: CastName, ring: string, body = secret, about = onBill): Promise<string> {
  const outcome = await writeNote(await as(name), { ...about, ring, body });
  if (!outcome.ok) throw new Error(outcome.refusals[0]?.message);
  return outcome.value.id;
}
const seenBy = async (context: Context) => (await readNotesAbout(context, "bill", "hedgehogs"))?.notes ?? [];
const newestEvent = () => database.reader.selectFrom("events").selectAll().orderBy("id", "desc").limit(1).executeTakeFirst();
const edit = (ring: string, more: { body?: string; confirmedRing?: string; revision?: number } = {}) => ({
  body: secret,
  confirmedRing: null,
  revision: 1,
  ...more,
  ring,
});

describe("writing", () => {
  test.each([
    ["bill", "hedgehogs", "/bills/care-of-hedgehogs"],
    ["letter", "letter", "/letters/letter-about-hedgehogs"],
    ["amendment", "amendment", "/amendments/amendment-1"],
    ["division", "division", "/votes/vote-on-hedgehogs"],
  ])("a note on a %s stands beside it", async (subjectKind, subjectId, address) => {
    const outcome = await writeNote(await as("iain"), { subjectKind, subjectId, ring: "me", body: "Ask about **hedges**." });
    expect(outcome).toMatchObject({ ok: true, value: { address } });
    const { notes } = await readNotes(await as("iain"));
    expect(notes).toHaveLength(1);
    expect(notes[0]).toMatchObject({ isOwn: true, mayEdit: true, html: "<p>Ask about <strong>hedges</strong>.</p>", about: { address } });
  });
  test("the ring is said in words, to the writer and to the colleague", async () => {
    await written("iain", "me");
    await written("iain", office);
    expect((await seenBy(await as("iain"))).map((note) => note.ring.label)).toEqual(["Only you", "Your office: 2 people"]);
    expect((await seenBy(await as("shona"))).map((note) => note.ring.label)).toEqual(["Your office: 2 people"]);
  });
  test("the event is private, about no bill, and has no word of the note", async () => {
    const id = await written("iain", office);
    const event = await newestEvent();
    expect(event).toMatchObject({ event: "note.written", visibility: "private", subject_id: id, bill_id: null });
    expect(JSON.stringify(event)).not.toContain(secret);
  });
  test("says all that is missing, and writes nothing", async () => {
    const outcome = await writeNote(await as("iain"), { ...onBill, ring: "", body: " " });
    expect(outcome.ok ? [] : outcome.refusals.map((refusal) => refusal.field)).toEqual(["body", "ring"]);
    expect(await seenBy(await as("iain"))).toEqual([]);
  });
  test("for a team of others is refused", async () => {
    for (const name of ["ayesha", "isla"] as const)
      expect((await writeNote(await as(name), { ...onBill, ring: office, body: "x" })).ok).toBe(false);
  });
  test("is not for visitors, and not on what is not there or not public", async () => {
    const note = { ...onBill, ring: "me", body: "x" };
    expect(await faultOf(writeNote(people.asVisitor(), note))).toBe("not-found");
    expect(await faultOf(writeNote(await as("iain"), { ...note, subjectId: "draft" }))).toBe("not-found");
    expect(await faultOf(writeNote(await as("iain"), { ...note, subjectId: "nothing" }))).toBe("not-found");
    expect(await faultOf(writeNote(await as("iain"), { ...note, subjectKind: "person" }))).toBe("not-found");
    expect((await writeNote(await as("morag"), { ...note, subjectId: "draft" })).ok).toBe(true);
  });
  test("what was typed as HTML is shown as it was typed", async () => {
    await written("iain", "me", "<script>alert(1)</script>");
    expect((await seenBy(await as("iain")))[0]?.html).not.toContain("<script");
  });
});

describe("whose eyes", () => {
  const everyone = ["iain", "shona", "ayesha", "isla", "morag", "callum", "rory", "visitor"] as const;
  type Name = (typeof everyone)[number];
  let ids: Record<"own" | "team" | "deleted", string>;
  const contextOf_ = async (name: Name): Promise<Context> => (name === "visitor" ? people.asVisitor() : await as(name));
  beforeEach(async () => {
    ids = { own: await written("iain", "me"), team: await written("iain", office), deleted: await written("iain", office) };
    await editNote(await as("iain"), ids.team, edit(office, { body: "Newer words" }));
    await deleteNote(await as("iain"), ids.deleted);
  });

  const mayRead: Record<"own" | "team" | "deleted", readonly Name[]> = { own: ["iain"], team: ["iain", "shona"], deleted: [] };
  describe.each(everyone)("%s", (name) => {
    test.each(["own", "team", "deleted"] as const)("and the note: %s", async (which) => {
      const context = await contextOf_(name);
      const { db, actor } = context;
      const expected = mayRead[which].includes(name);
      const id = ids[which];
      expect((await findNoteVisibleTo(db, actor, id)) !== null, "findNoteVisibleTo").toBe(expected);
      expect(
        (await listNotesVisibleTo(db, actor)).some((note) => note.id === id),
        "listNotesVisibleTo",
      ).toBe(expected);
      expect(
        (await listNotesAboutVisibleTo(db, actor, "bill", "hedgehogs")).some((note) => note.id === id),
        "listNotesAbout",
      ).toBe(expected);
      expect(
        (await seenBy(context)).some((note) => note.id === id),
        "readNotesAbout",
      ).toBe(expected);
      expect(
        (await readNotes(context)).notes.some((note) => note.id === id),
        "readNotes",
      ).toBe(expected);
      const isWriter = name === "iain";
      expect((await listNoteVersionsOf(db, actor, id)).length > 0, "listNoteVersionsOf").toBe(isWriter && which === "team");
      expect((await findDeletedNoteOf(db, actor, id)) !== null, "findDeletedNoteOf").toBe(isWriter && which === "deleted");
      expect(
        (await listDeletedNotesOf(db, actor, castNow)).some((note) => note.id === id),
        "listDeletedNotesOf",
      ).toBe(isWriter && which === "deleted");
      expect(await faultOf(readNoteForEditing(context, id)), "readNoteForEditing").toBe(
        isWriter && which !== "deleted" ? "nothing was thrown" : "not-found",
      );
      if (isWriter) return;
      expect(await faultOf(editNote(context, id, edit("me")))).toBe("not-found");
      expect(await faultOf(deleteNote(context, id))).toBe("not-found");
      expect(await faultOf(restoreNote(context, id))).toBe("not-found");
    });
  });

  test("the where clause and the rule agree about every note and everybody", async () => {
    const rows = await database.reader.selectFrom("notes").selectAll().where("deleted_at", "is", null).execute();
    const actors: Actor[] = [visitor, { kind: "operator", command: "import" }];
    for (const name of everyone) if (name !== "visitor") actors.push(await people.actor(name));
    for (const actor of actors) {
      const bySql = (await listNotesVisibleTo(database.reader, actor)).map((note) => note.id).toSorted();
      const byRule = rows.filter((row) =>
        isVisibleTo(actor, { authorId: row.author_id, ring: row.team_id ? { kind: "team", teamId: row.team_id } : { kind: "me" } }),
      );
      expect(bySql).toEqual(byRule.map((row) => row.id).toSorted());
    }
  });

  test("a visitor's page gets no panel at all", async () => {
    expect(await readNotesAbout(people.asVisitor(), "bill", "hedgehogs")).toBeNull();
    expect(await readNotesAbout(contextOf(database, { kind: "operator", command: "import" }, castNow), "bill", "hedgehogs")).toBeNull();
  });

  test("nothing of it is in the public log, from which feeds, mails and search are made", async () => {
    const events = [
      ...(await listPublicEventsAfter(database.reader, 0)),
      ...(await listNewestPublicEvents(database.reader, { limit: 1000 })),
    ];
    expect(
      events.filter((event) => event.event.startsWith("note.") || Object.values(ids).some((id) => JSON.stringify(event).includes(id))),
    ).toEqual([]);
    const [log, outbox] = [
      await database.reader.selectFrom("events").selectAll().execute(),
      await database.reader.selectFrom("outbox").selectAll().execute(),
    ];
    expect(JSON.stringify([log, outbox])).not.toContain(secret);
  });

  test("who is removed from the team has lost its notes at once, also in a request that had begun", async () => {
    const begun = await as("shona");
    await database.writer.deleteFrom("team_members").where("account_id", "=", people.idOf("shona")).execute();
    expect(await seenBy(begun)).toEqual([]);
    const { id } = { id: people.teamIdOf("office") };
    await database.writer
      .insertInto("team_members")
      .values({ team_id: id, account_id: people.idOf("shona"), role: "member", joined_at: castNow })
      .execute();
  });
});

describe("editing", () => {
  test("keeps the earlier wording for the writer", async () => {
    const id = await written("iain", "me", "First");
    expect(await editNote(await as("iain"), id, edit("me", { body: "Second" }))).toEqual({ ok: true, value: { kind: "saved" } });
    const note = await readNoteForEditing(await as("iain"), id);
    expect(note).toMatchObject({
      body: "Second",
      ring: "me",
      revision: 2,
      versions: [{ body: "First" }],
      about: { title: "Care of Hedgehogs (made up)" },
    });
    expect((await newestEvent())?.event).toBe("note.edited");
  });
  test("letting others in asks once, with their names, and writes nothing before", async () => {
    const id = await written("iain", "me");
    const asked = await editNote(await as("iain"), id, edit(office));
    expect(asked).toMatchObject({ ok: true, value: { kind: "asks", choice: { label: "Your office: 2 people", readers: ["Shona"] } } });
    expect(await seenBy(await as("shona"))).toEqual([]);
    expect(await editNote(await as("iain"), id, edit(office, { confirmedRing: office }))).toEqual({ ok: true, value: { kind: "saved" } });
    expect(await seenBy(await as("shona"))).toHaveLength(1);
  });
  test("what was written for nobody else is not shown to the team by way of history", async () => {
    const id = await written("iain", "me", secret);
    await editNote(await as("iain"), id, edit(office, { body: "For all of us", confirmedRing: office }));
    const shona = await as("shona");
    expect(
      JSON.stringify([await seenBy(shona), await readNotes(shona), await listNoteVersionsOf(shona.db, shona.actor, id)]),
    ).not.toContain(secret);
  });
  test("taking a note back from the team asks nothing", async () => {
    const id = await written("iain", office);
    expect(await editNote(await as("iain"), id, edit("me"))).toEqual({ ok: true, value: { kind: "saved" } });
    expect(await seenBy(await as("shona"))).toEqual([]);
  });
  test("over a change of one's own in another window is refused, and nothing is lost", async () => {
    const id = await written("iain", "me", "First");
    await editNote(await as("iain"), id, edit("me", { body: "Second" }));
    const outcome = await editNote(await as("iain"), id, edit("me", { body: "Third", revision: 1 }));
    expect(outcome.ok ? [] : outcome.refusals.map((refusal) => refusal.field)).toEqual(["body"]);
    expect((await readNoteForEditing(await as("iain"), id)).body).toBe("Second");
  });
  test("to nothing, or for a team of others, is refused", async () => {
    const id = await written("iain", "me");
    const campaign = `team:${people.teamIdOf("campaign")}`;
    expect((await editNote(await as("iain"), id, edit("me", { body: " " }))).ok).toBe(false);
    expect((await editNote(await as("iain"), id, edit(campaign, { confirmedRing: campaign }))).ok).toBe(false);
  });
});

describe("deleting", () => {
  test("hides the note from everybody, and its writer can bring it back", async () => {
    const id = await written("iain", office);
    await deleteNote(await as("iain"), id);
    expect(await seenBy(await as("shona"))).toEqual([]);
    expect((await readNotesAbout(await as("iain"), "bill", "hedgehogs"))?.deleted.map((note) => note.id)).toEqual([id]);
    expect((await readNotesAbout(await as("shona"), "bill", "hedgehogs"))?.deleted).toEqual([]);
    expect((await newestEvent())?.event).toBe("note.deleted");
    await restoreNote(await as("iain"), id);
    expect(await seenBy(await as("shona"))).toHaveLength(1);
    expect((await newestEvent())?.event).toBe("note.restored");
  });
  test("is offered to be undone for a day", async () => {
    await deleteNote(await as("iain"), await written("iain", "me"));
    expect((await readNotes(await people.as("iain", minutes + 25 * 60))).deleted).toEqual([]);
  });
});

test("a note whose thing was withdrawn from view is kept, without naming the thing", async () => {
  await written("iain", "me", "Kept", { subjectKind: "letter", subjectId: "letter" });
  await database.writer.updateTable("letters").set({ published_at: null }).where("id", "=", "letter").execute();
  expect((await readNotes(await as("iain"))).notes[0]).toMatchObject({ html: "<p>Kept</p>", about: null });
  expect((await readNotes(await as("iain"))).notes[0]?.about).toBeNull();
  await database.writer.updateTable("letters").set({ published_at: castNow }).where("id", "=", "letter").execute();
});

test("who leaves keeps what they wrote, says so, and changes it no more; a team that nobody is left in leaves its notes to their writers", async () => {
  const shonas = await written("shona", office, "By Shona");
  await written("iain", office, "By Iain");
  await removeMember(await as("iain"), "office-of-a-made-up-msp", people.idOf("shona"));
  expect((await seenBy(await as("shona"))).map(({ ring, mayEdit }) => [ring.label, mayEdit])).toEqual([
    ["You, and a team that you have left", false],
  ]);
  expect(await faultOf(editNote(await as("shona"), shonas, edit("me")))).toBe("not-found");
  expect(await leaveTeam(await as("iain"), "office-of-a-made-up-msp")).toMatchObject({ ok: true, value: { wasLast: true } });
  for (const name of ["iain", "shona"] as const)
    expect((await seenBy(await as(name))).map((note) => note.ring.label)).toEqual(["Only you"]);
});

test("with an account that is closed its notes go, also from the team", async () => {
  const friends = `team:${people.teamIdOf("campaign")}`;
  await written("ayesha", friends);
  await closeAccount(await as("ayesha"), { password: cast.ayesha.password });
  expect(await database.reader.selectFrom("notes").selectAll().execute()).toEqual([]);
});
