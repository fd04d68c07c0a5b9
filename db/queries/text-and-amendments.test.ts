import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "#app/domain/permissions/roles.ts";
import type { Database } from "../connection.server.ts";
import { bothEngines } from "../test-database.server.ts";
import { insertAccount } from "./accounts.server.ts";
import {
  findDeletedDraftOf,
  findDraftVisibleTo,
  insertDraft,
  listDraftsVisibleTo,
  purgeDeletedDrafts,
  setDraftDeleted,
  updateDraft,
} from "./amendment-drafts.server.ts";
import {
  deleteAmendmentGroup,
  findAmendmentGroupVisibleTo,
  insertAmendmentGroup,
  listAmendmentGroupsVisibleTo,
  listGroupEntriesVisibleTo,
  replaceGroupEntries,
  updateAmendmentGroup,
} from "./amendment-groups.server.ts";
import { listAmendmentsVisibleTo, listNumbersOfStage } from "./amendments.server.ts";
import { insertRows } from "./facts/rows.server.ts";
import {
  findNextListOrdinal,
  findOrderOfConsideration,
  insertAmendmentList,
  listEntriesOfListVisibleTo,
  listListsOfAmendmentVisibleTo,
  saveOrderOfConsideration,
} from "./marshalled-lists.server.ts";
import { deleteTeam, insertTeam, insertTeamMember } from "./teams.server.ts";
import { insertVerification, listLatestVerifications } from "./verifications.server.ts";
import {
  findNextVersionPosition,
  findVersionAt,
  findVersionBefore,
  findVersionText,
  findVersionVisibleTo,
  listVersionsVisibleTo,
} from "./versions.server.ts";

const now = "2026-10-20T10:00:00.000Z";
const later = "2026-10-21T10:00:00.000Z";
const visitor: Actor = { kind: "visitor" };
const someone = (id: string, role: "account" | "editor" | "administrator" = "account"): Actor => ({
  kind: "account",
  id,
  name: id,
  role,
  teamIds: [],
});
const editor = someone("morag", "editor");
const made = { published_at: now, is_made_up: 1, created_at: now, updated_at: now } as const;
const version = {
  kind: "as_introduced",
  title: "As introduced",
  text: '{"provisions":[]}',
  layout: "null",
  text_sha256: "x",
  source_format: "made_up",
};
const columns = { version_id: "v0", title: "Mine", provision_id: null, edited: "{}", wording: null, remarks: null };

describe.each(bothEngines)("versions, groups, lists and drafts on $engine", ({ open }) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
    const { writer } = database;
    await insertRows(writer, "legislatures", [{ id: "p", slug: "p", name: "Parliament" }]);
    await insertRows(writer, "parliamentary_sessions", [
      { id: "s", legislature_id: "p", number: 7, starts_on: "2026-05-14", updated_at: now },
    ]);
    const bill = { ...made, parliamentary_session_id: "s" };
    await insertRows(writer, "bills", [
      { ...bill, id: "b", slug: "care", short_title: "Care (made up)" },
      { ...bill, id: "d", slug: "draft", short_title: "Draft (made up)", published_at: null },
    ]);
    await insertRows(writer, "versions", [
      { ...made, ...version, id: "v0", slug: "care-0", bill_id: "b", position: 0 },
      { ...made, ...version, id: "v1", slug: "care-1", bill_id: "b", position: 1, layout: "[]" },
      { ...made, ...version, id: "v2", slug: "care-2", bill_id: "b", position: 2, published_at: null },
      { ...made, ...version, id: "w0", slug: "draft-0", bill_id: "d", position: 0 },
    ]);
    const amendment = { ...made, bill_id: "b", stage: "stage_2", wording: "Leave out section 2" };
    await insertRows(writer, "amendments", [
      { ...amendment, id: "a1", slug: "a-1", number: "1", version_id: "v0", sequence: 2 },
      { ...amendment, id: "a2", slug: "a-2", number: "2", version_id: null, sequence: null },
      { ...amendment, id: "a3", slug: "a-3", number: "3", version_id: "v2", sequence: 1 },
      { ...amendment, id: "a4", slug: "a-4", number: "4", version_id: "v0", sequence: 3, published_at: null },
    ]);
    for (const id of ["iain", "shona", "isla"]) {
      const email = `${id}@example.org`;
      const account = { email, emailFolded: email, name: id, role: "account", passwordHash: "-", confirmedAt: now } as const;
      await insertAccount(writer, { ...account, id, isMadeUp: true, createdAt: now });
    }
    await insertTeam(writer, { id: "office", slug: "office", name: "Office", kind: "office", isMadeUp: true, createdAt: now });
    for (const accountId of ["iain", "shona"])
      await insertTeamMember(writer, { teamId: "office", accountId, role: "owner", joinedAt: now });
  });
  afterAll(() => database.close());

  test("a visitor finds published versions of published bills, in their order", async () => {
    const { reader } = database;
    const found = await listVersionsVisibleTo(reader, visitor, "b");
    expect(found.map((each) => [each.slug, Number(each.has_layout), each.bill_slug])).toEqual([
      ["care-0", 0, "care"],
      ["care-1", 1, "care"],
    ]);
    expect((await listVersionsVisibleTo(reader, editor, "b")).map((each) => each.id)).toEqual(["v0", "v1", "v2"]);
    expect(await findVersionVisibleTo(reader, visitor, "draft", "draft-0")).toBeNull();
    expect(await findVersionVisibleTo(reader, visitor, "draft", "v0"), "of another bill").toBeNull();
    expect(await findVersionVisibleTo(reader, editor, "draft", "w0")).toMatchObject({ slug: "draft-0" });
    expect(await findVersionText(reader, "v0")).toEqual({ text: '{"provisions":[]}', layout: "null" });
    expect([await findVersionBefore(reader, "b", 0), (await findVersionBefore(reader, "b", 2))?.id]).toEqual([null, "v1"]);
    expect([await findNextVersionPosition(reader, "b"), await findNextVersionPosition(reader, "none")]).toEqual([3, 0]);
    expect((await findVersionAt(reader, "b", 1))?.id).toBe("v1");
  });

  test("two versions cannot share a place, and a text must be JSON", async () => {
    const row = { ...made, ...version, id: "x", slug: "x", bill_id: "b", position: 1 };
    await expect(insertRows(database.writer, "versions", [row])).rejects.toThrow();
    await expect(insertRows(database.writer, "versions", [{ ...row, position: 9, text: "no json" }])).rejects.toThrow();
    await expect(insertRows(database.writer, "versions", [{ ...row, position: 9, kind: "a dream" }])).rejects.toThrow();
  });

  test("amendments come in the order of lodging, and do not give away a draft version", async () => {
    const found = await listAmendmentsVisibleTo(database.reader, visitor, { billId: "b", stage: "stage_2" });
    expect(found.map((each) => [each.number, each.version_slug])).toEqual([
      ["3", null],
      ["1", "care-0"],
      ["2", null],
    ]);
    expect(await listAmendmentsVisibleTo(database.reader, visitor, { billId: "b", stage: "stage_3" })).toEqual([]);
    expect((await listAmendmentsVisibleTo(database.reader, editor, { versionId: "v0" })).map((each) => each.number)).toEqual(["1", "4"]);
    expect(await listNumbersOfStage(database.reader, "b", "stage_2")).toHaveLength(4);
  });

  test("an amendment that joins a group leaves the one that it was in; drafts in it are for editors", async () => {
    const { reader, writer } = database;
    const group = { ...made, bill_id: "b", stage: "stage_2", notes: null } as const;
    await insertAmendmentGroup(writer, { ...group, id: "g1", slug: "g-1", position: 1, name: "One" });
    await insertAmendmentGroup(writer, { ...group, id: "g0", slug: "g-0", position: 0, name: "Nought" });
    await replaceGroupEntries(writer, "g1", ["a1", "a2"]);
    await replaceGroupEntries(writer, "g0", ["a4", "a2"]);
    const entries = async (viewer: Actor) =>
      (await listGroupEntriesVisibleTo(reader, viewer, ["g0", "g1"])).map((each) => `${each.group_id} ${each.number}`);
    expect(await entries(editor)).toEqual(["g0 4", "g0 2", "g1 1"]);
    expect(await entries(visitor)).toEqual(["g0 2", "g1 1"]);
    expect((await listAmendmentGroupsVisibleTo(reader, visitor, "b", "stage_2")).map((each) => each.name)).toEqual(["Nought", "One"]);
    expect(await updateAmendmentGroup(writer, "g1", 1, { name: "First", updated_at: later })).toBe(true);
    expect(await updateAmendmentGroup(writer, "g1", 1, { name: "Lost", updated_at: later })).toBe(false);
    expect(await findAmendmentGroupVisibleTo(reader, visitor, "g-1")).toMatchObject({ name: "First", revision: 2 });
    await deleteAmendmentGroup(writer, "g1");
    expect(await entries(editor)).toEqual(["g0 4", "g0 2"]);
  });

  test("a list keeps its order, and the next of its kind has the next ordinal", async () => {
    const { reader, writer } = database;
    const list = { ...made, bill_id: "b", stage: "stage_2", kind: "marshalled", reference: null, printed_on: null } as const;
    const entry = { heading: null, is_starred: 0 } as const;
    await insertAmendmentList(writer, { ...list, id: "l1", slug: "l-1", ordinal: 1 }, [
      { ...entry, amendment_id: "a2", heading: "Section 2" },
      { ...entry, amendment_id: "a4" },
      { ...entry, amendment_id: "a1", is_starred: 1 },
    ]);
    expect((await listEntriesOfListVisibleTo(reader, visitor, "l1")).map((each) => [each.number, each.is_starred, each.heading])).toEqual([
      ["2", 0, "Section 2"],
      ["1", 1, null],
    ]);
    expect([
      await findNextListOrdinal(reader, "b", "stage_2", "marshalled"),
      await findNextListOrdinal(reader, "b", "stage_2", "daily"),
    ]).toEqual([2, 1]);
    expect(await listListsOfAmendmentVisibleTo(reader, visitor, "a1")).toMatchObject([{ slug: "l-1", is_starred: 1 }]);
  });

  test("a stage has one order of consideration, the last that was set", async () => {
    const { reader, writer } = database;
    const order = { bill_id: "b", stage: "stage_2", reason: null, motion_reference: null, updated_at: now } as const;
    await saveOrderOfConsideration(writer, { ...order, id: "o1", arrangement: '{"kind":"bill-order"}' });
    await saveOrderOfConsideration(writer, { ...order, id: "o2", arrangement: '{"kind":"listed","entries":[]}' });
    expect(await findOrderOfConsideration(reader, "b", "stage_2")).toMatchObject({ id: "o2" });
    expect(await findOrderOfConsideration(reader, "b", "stage_3")).toBeNull();
  });

  test("of several checks of a version the latest is read", async () => {
    const row = { version_from_id: "v0", version_to_id: "v1", inputs_sha256: "i", engine_version: "1", result: "{}" };
    await insertVerification(database.writer, { ...row, id: "c1", checked_at: now });
    await insertVerification(database.writer, { ...row, id: "c2", checked_at: later });
    expect((await listLatestVerifications(database.reader, ["v1"])).map((each) => each.id)).toEqual(["c2"]);
    expect(await listLatestVerifications(database.reader, [])).toEqual([]);
  });

  test("a draft is found by its writer and by its team, and by nobody else whatever the role", async () => {
    const { reader, writer } = database;
    const draft = { billId: "b", authorId: "iain", now, columns };
    await insertDraft(writer, { ...draft, id: "own", ring: { kind: "me" } });
    await insertDraft(writer, { ...draft, id: "team", ring: { kind: "team", teamId: "office" } });
    const found = async (viewer: Actor) => (await listDraftsVisibleTo(reader, viewer, "b")).map((each) => each.id).sort();
    expect(await found(someone("iain"))).toEqual(["own", "team"]);
    expect(await found(someone("shona"))).toEqual(["team"]);
    for (const viewer of [
      someone("isla"),
      someone("isla", "editor"),
      someone("isla", "administrator"),
      visitor,
      { kind: "operator", command: "x" } as const,
    ])
      expect(await found(viewer)).toEqual([]);
    const change = { id: "team", ring: { kind: "team", teamId: "office" }, now: later, columns: { ...columns, title: "Ours" } } as const;
    expect([await updateDraft(writer, { ...change, revision: 1 }), await updateDraft(writer, { ...change, revision: 1 })]).toEqual([
      true,
      false,
    ]);
    expect(await findDraftVisibleTo(reader, someone("shona"), "team")).toMatchObject({
      title: "Ours",
      revision: 2,
      author: "iain",
      team: "Office",
    });
    await setDraftDeleted(writer, "own", now);
    expect(await findDraftVisibleTo(reader, someone("iain"), "own")).toBeNull();
    expect([
      (await findDeletedDraftOf(reader, someone("iain"), "own"))?.id,
      await findDeletedDraftOf(reader, someone("shona"), "own"),
    ]).toEqual(["own", null]);
    await purgeDeletedDrafts(writer, later);
    expect(await findDeletedDraftOf(reader, someone("iain"), "own")).toBeNull();
    await deleteTeam(writer, "office");
    expect(await found(someone("shona")), "the team is gone").toEqual([]);
    expect(await findDraftVisibleTo(reader, someone("iain"), "team")).toMatchObject({ ring: { kind: "me" } });
  });
});
