import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { may } from "#app/domain/permissions/may.ts";
import { closeAccount } from "#app/services/accounts/close-account.server.ts";
import { forgetWhatRanOut } from "#app/services/accounts/forget-what-ran-out.server.ts";
import { type Cast, loadCast } from "#app/services/accounts/test-accounts.server.ts";
import { listAmendmentsForEngine } from "#app/services/amendments/list-amendments-for-engine.server.ts";
import { readChanges } from "#app/services/changes/read-changes.server.ts";
import { type Context, contextOf } from "#app/services/context.server.ts";
import { layFacts } from "#app/services/facts/lay-facts.server.ts";
import { readDesk } from "#app/services/records/read-desk.server.ts";
import { seedRulebook } from "#app/services/rules/seed-rulebook.server.ts";
import { leaveTeam } from "#app/services/teams/leave-team.server.ts";
import { readVersion } from "#app/services/versions/read-versions.server.ts";
import type { Database } from "#db/connection.server.ts";
import { type CastName, cast, castNow, castTeams } from "#db/fixtures/cast.ts";
import { careBill, madeUpFacts } from "#db/fixtures/made-up-bills.ts";
import { versionsOf } from "#db/fixtures/made-up-versions.ts";
import { findDeletedDraftOf, findDraftVisibleTo, listDraftsVisibleTo } from "#db/queries/amendment-drafts.server.ts";
import { listNewestPublicEvents, listPublicEventsAfter } from "#db/queries/events.server.ts";
import { openTestDatabase } from "#db/test-database.server.ts";
import { deleteAmendmentDraft, restoreAmendmentDraft } from "./delete-draft.server.ts";
import { readAmendmentDraft, readAmendmentDrafts, readDeletedDrafts } from "./read-drafts.server.ts";
import { type DraftGiven, saveAmendmentDraft } from "./save-draft.server.ts";

const secret = "the words that must not leak";
const bill = careBill.slug;
let database: Database;
let people: Cast;
let office: string;
let minutes = 0;
const as = (name: CastName) => people.as(name, minutes++);

beforeAll(async () => {
  database = await openTestDatabase();
  people = await loadCast(database);
  office = `team:${people.teamIdOf("office")}`;
  const operator = contextOf(database, { kind: "operator", command: "import" }, castNow);
  await seedRulebook(operator);
  const receipt = { kind: "t", file: null, fileSha256: null, importer: "t", asked: 1, came: 1, missing: [], contradictory: [] };
  await layFacts(operator, { ...madeUpFacts, versions: versionsOf(bill) }, { receipt });
});
afterAll(() => database.close());
beforeEach(() => database.writer.deleteFrom("amendment_drafts").execute());

const given = (more: Partial<DraftGiven> = {}): DraftGiven => ({
  id: null,
  revision: 0,
  bill,
  version: `${bill}-as-introduced`,
  ring: "me",
  title: "A longer duty",
  provisionId: "section-1-1",
  edited: { text: secret },
  wording: `In section 1, insert <${secret}>`,
  remarks: null,
  ...more,
});
async function saved(name: CastName, more: Partial<DraftGiven> = {}): Promise<string> {
  const outcome = await saveAmendmentDraft(await as(name), given(more));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  return outcome.value.id;
}

const everyone = ["iain", "shona", "ayesha", "isla", "morag", "fergus", "callum", "rory", "visitor", "operator"] as const;
type Name = (typeof everyone)[number];
async function contextOfName(name: Name): Promise<Context> {
  if (name === "visitor") return people.asVisitor(minutes++);
  if (name === "operator") return contextOf(database, { kind: "operator", command: "import" }, castNow);
  return as(name);
}

describe.each(everyone)("what %s finds of drafts", (name) => {
  const mayRead: Record<"own" | "team" | "deleted", readonly Name[]> = { own: ["iain"], team: ["iain", "shona"], deleted: [] };
  test.each(["own", "team", "deleted"] as const)("the draft: %s", async (which) => {
    const id = await saved("iain", which === "own" ? {} : { ring: office });
    if (which === "deleted") await deleteAmendmentDraft(await as("iain"), id);
    const context = await contextOfName(name);
    const { db, actor } = context;
    const expected = mayRead[which].includes(name);
    expect((await findDraftVisibleTo(db, actor, id)) !== null, "findDraftVisibleTo").toBe(expected);
    expect((await listDraftsVisibleTo(db, actor)).length > 0, "listDraftsVisibleTo").toBe(expected);
    expect((await readAmendmentDrafts(context, bill)).drafts.length > 0, "readAmendmentDrafts").toBe(expected);
    const opened = await readAmendmentDraft(context, id).then(
      () => "read",
      (fault) => fault.kind,
    );
    expect(opened).toBe(expected ? "read" : "not-found");
    expect((await findDeletedDraftOf(db, actor, id)) !== null, "findDeletedDraftOf").toBe(which === "deleted" && name === "iain");
    const deleted = (await readDeletedDrafts(context)).map(({ title }) => title);
    expect(deleted, "readDeletedDrafts").toEqual(which === "deleted" && name === "iain" ? ["A longer duty"] : []);
    const teamId = which === "own" ? null : people.teamIdOf("office");
    if (which !== "deleted")
      expect(may(actor, "amendment-draft.read", { authorId: people.idOf("iain"), teamId }), "its twin").toBe(expected);
  });
});

test("no way out for others shows a word of a draft, or that there is one", async () => {
  await saved("iain", { ring: office });
  const editor = await as("morag");
  const [version] = await database.reader.selectFrom("versions").select("id").execute();
  const everything = [
    await listNewestPublicEvents(database.reader, { limit: 500 }),
    await listPublicEventsAfter(database.reader, 0),
    await readChanges(people.asVisitor(minutes++), { limit: 500 }),
    await readDesk(editor),
    await listAmendmentsForEngine(editor, { versionId: version?.id ?? "none" }),
    await readVersion(editor, bill, null),
  ];
  expect(JSON.stringify(everything)).not.toContain(secret);
  expect(JSON.stringify(everything)).not.toContain("amendment_draft");
  const event = await database.reader.selectFrom("events").selectAll().orderBy("id", "desc").executeTakeFirst();
  expect(event).toMatchObject({ event: "amendment_draft.saved", visibility: "private", bill_id: null });
  expect(event?.particulars).not.toContain(secret);
});

test("a draft comes back as it was saved, and a colleague of the team may change it but not for whom it is", async () => {
  const id = await saved("iain", { ring: office });
  const { draft } = await readAmendmentDraft(await as("shona"), id);
  expect(draft).toMatchObject({ edited: { text: secret }, isOwn: false, mayChange: true, author: "Iain", ring: { value: office } });
  const change = given({ id, revision: draft.revision, ring: "me", title: "A much longer duty", edited: ["other", 1] });
  expect(await saveAmendmentDraft(await as("shona"), change)).toMatchObject({ ok: true, value: { revision: 2 } });
  const now = await readAmendmentDraft(await as("iain"), id);
  expect(now.draft).toMatchObject({ title: "A much longer duty", edited: ["other", 1], ring: { value: office } });
  expect(await saveAmendmentDraft(await as("iain"), change), "the revision moved on").toMatchObject({ ok: false });
});

test("what cannot be kept is refused with its field", async () => {
  const fieldsOf = async (more: Partial<DraftGiven>, name: CastName = "iain") => {
    const outcome = await saveAmendmentDraft(await as(name), given(more));
    return outcome.ok ? "saved" : outcome.refusals.map((refusal) => refusal.field);
  };
  expect(await fieldsOf({ title: " " })).toEqual(["title"]);
  expect(await fieldsOf({ wording: "x".repeat(200_001) })).toEqual(["wording"]);
  expect(await fieldsOf({ ring: "everyone" })).toEqual(["ring"]);
  expect(await fieldsOf({ ring: office }, "isla"), "another's team, whatever the role").toEqual(["ring"]);
  await expect(saveAmendmentDraft(people.asVisitor(), given())).rejects.toMatchObject({ kind: "not-found" });
  await expect(saveAmendmentDraft(await as("iain"), given({ version: "nothing" }))).rejects.toMatchObject({ kind: "not-found" });
  const id = await saved("iain");
  await expect(saveAmendmentDraft(await as("isla"), given({ id, revision: 1 }))).rejects.toMatchObject({ kind: "not-found" });
});

test("a draft that was deleted is brought back by its writer, and gone for good after a month", async () => {
  const id = await saved("iain");
  await expect(deleteAmendmentDraft(await as("morag"), id)).rejects.toMatchObject({ kind: "not-found" });
  await deleteAmendmentDraft(await as("iain"), id);
  await restoreAmendmentDraft(await as("iain"), id);
  expect((await readAmendmentDraft(await as("iain"), id)).draft.title).toBe("A longer duty");
  await deleteAmendmentDraft(await as("iain"), id);
  await forgetWhatRanOut(await people.as("iain", 60 * 24 * 40));
  await expect(restoreAmendmentDraft(await as("iain"), id)).rejects.toMatchObject({ kind: "not-found" });
});

test("who leaves the team has lost its drafts, keeps reading their own, and changes it no more", async () => {
  const [hers, his] = [await saved("shona", { ring: office }), await saved("iain", { ring: office })];
  await leaveTeam(await as("shona"), castTeams.office.slug);
  expect((await readAmendmentDrafts(await as("shona"))).drafts.map((draft) => [draft.id, draft.mayChange])).toEqual([[hers, false]]);
  await expect(readAmendmentDraft(await as("shona"), his)).rejects.toMatchObject({ kind: "not-found" });
});

test("when an account is closed its own drafts go", async () => {
  const id = await saved("rory");
  await closeAccount(await as("rory"), { password: cast.rory.password });
  expect(await database.reader.selectFrom("amendment_drafts").select("id").where("id", "=", id).execute()).toEqual([]);
});

test("a print that is not published is not given away to colleagues by a draft that an editor keeps with them", async () => {
  await database.writer.updateTable("versions").set({ published_at: null }).where("slug", "=", `${bill}-as-introduced`).execute();
  try {
    await database.writer
      .insertInto("team_members")
      .values({ team_id: people.teamIdOf("office"), account_id: people.idOf("morag"), role: "member", joined_at: castNow })
      .execute();
    const shared = await saveAmendmentDraft(await as("morag"), given({ ring: office }));
    expect(shared).toMatchObject({ ok: false, refusals: [{ field: "ring" }] });
    expect(await saveAmendmentDraft(await as("morag"), given())).toMatchObject({ ok: true });
  } finally {
    await database.writer.deleteFrom("team_members").where("account_id", "=", people.idOf("morag")).execute();
    await database.writer.updateTable("versions").set({ published_at: castNow }).where("slug", "=", `${bill}-as-introduced`).execute();
  }
});
