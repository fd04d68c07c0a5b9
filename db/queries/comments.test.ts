import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Database } from "../connection.server.ts";
import { fillWithHedgehogs, hedgehogs, people } from "../fixtures/hedgehogs.ts";
import { bothEngines } from "../test-database.server.ts";
import { insertReport, listHiddenCommentsVisibleTo, listOpenReports, resolveReports } from "./comment-reports.server.ts";
import {
  findCommentSubjectVisibleTo,
  findCommentVisibleTo,
  insertComment,
  listCommentsVisibleTo,
  listCommentVersionsVisibleTo,
  saveCommentDeletion,
  saveCommentHiding,
  saveCommentWording,
} from "./comments.server.ts";

const now = "2026-01-05T09:00:00.000Z";
const later = "2026-01-05T10:00:00.000Z";
const visitor = { kind: "visitor" } as const;
const onBill = { kind: "bill", id: hedgehogs.bill.id } as const;
const ayeshas = { subject: onBill, parentId: null, authorId: "ayesha", body: "We like it.", now };

describe.each(bothEngines)("comments on $engine", ({ open }) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
    await fillWithHedgehogs(database.writer);
  });
  afterAll(() => database.close());
  beforeEach(async () => {
    await database.writer.deleteFrom("comment_versions").execute();
    await database.writer.deleteFrom("comment_reports").execute();
    await database.writer.deleteFrom("comments").execute();
  });
  const bodiesFor = async (viewer: Parameters<typeof listCommentsVisibleTo>[1], id: string = onBill.id) =>
    (await listCommentsVisibleTo(database.reader, viewer, "bill", id)).map((comment) => comment.body);

  test("a comment of a made-up account is made up", async () => {
    await insertComment(database.writer, { ...ayeshas, id: "1" });
    await insertComment(database.writer, { ...ayeshas, id: "2", authorId: "iain" });
    expect(await listCommentsVisibleTo(database.reader, visitor, "bill", "hedgehogs")).toMatchObject([
      { id: "1", author: "Ayesha", is_made_up: 1, body: "We like it." },
      { id: "2", author: "Iain", is_made_up: 0 },
    ]);
  });

  test("a deleted comment's words are read by its writer only", async () => {
    await insertComment(database.writer, { ...ayeshas, id: "1" });
    await saveCommentDeletion(database.writer, "1", later);
    expect(await bodiesFor(people.ayesha)).toEqual(["We like it."]);
    for (const viewer of [visitor, people.iain, people.morag, people.callum, people.isla]) expect(await bodiesFor(viewer)).toEqual([null]);
    await saveCommentDeletion(database.writer, "1", null);
    expect(await bodiesFor(visitor)).toEqual(["We like it."]);
  });

  test("a hidden comment's words, and its earlier ones, are read by its writer and by moderators only", async () => {
    await insertComment(database.writer, { ...ayeshas, id: "1" });
    await saveCommentWording(database.writer, { id: "1", versionId: "v1", revision: 1, body: "We love it.", now: later });
    await saveCommentHiding(database.writer, "1", { at: later, by: "callum", reason: "It names a neighbour." });
    for (const viewer of [people.ayesha, people.callum, people.isla]) expect(await bodiesFor(viewer)).toEqual(["We love it."]);
    for (const viewer of [visitor, people.iain, people.morag]) {
      expect(await bodiesFor(viewer)).toEqual([null]);
      expect(await listCommentVersionsVisibleTo(database.reader, viewer, ["1"])).toEqual([]);
    }
    expect(await listCommentVersionsVisibleTo(database.reader, people.callum, ["1"])).toMatchObject([
      { body: "We like it.", written_at: now },
    ]);
    expect(await listHiddenCommentsVisibleTo(database.reader, people.callum)).toMatchObject([
      { id: "1", hidden_reason: "It names a neighbour." },
    ]);
  });

  test("comments about a draft are found by editors only", async () => {
    await insertComment(database.writer, { ...ayeshas, subject: { kind: "bill", id: "toads" }, id: "1" });
    expect(await bodiesFor(people.morag, "toads")).toEqual(["We like it."]);
    for (const viewer of [visitor, people.ayesha, people.callum]) {
      expect(await bodiesFor(viewer, "toads")).toEqual([]);
      expect(await findCommentVisibleTo(database.reader, viewer, "1")).toBeNull();
      expect(await findCommentSubjectVisibleTo(database.reader, viewer, "letter", "draft-letter")).toBeNull();
    }
    expect(await findCommentSubjectVisibleTo(database.reader, visitor, "letter", "letter")).toMatchObject({ billId: "hedgehogs" });
  });

  test("of two changes to one wording the second is refused, and nothing of it is kept", async () => {
    await insertComment(database.writer, { ...ayeshas, id: "1" });
    const change = { id: "1", revision: 1, now: later };
    expect(await saveCommentWording(database.writer, { ...change, versionId: "v1", body: "One." })).toBe(true);
    expect(await saveCommentWording(database.writer, { ...change, versionId: "v2", body: "Two." })).toBe(false);
    expect(await bodiesFor(visitor)).toEqual(["One."]);
    expect(await listCommentVersionsVisibleTo(database.reader, visitor, ["1"])).toHaveLength(1);
  });

  test("a person reports a comment once, and again after the first report was closed", async () => {
    await insertComment(database.writer, { ...ayeshas, id: "1" });
    const report = { commentId: "1", reporterId: "iain", reason: "Rude.", now };
    expect(await insertReport(database.writer, { ...report, id: "r1" })).toBe(true);
    expect(await insertReport(database.writer, { ...report, id: "r2" })).toBe(false);
    expect(await listOpenReports(database.reader)).toMatchObject([{ comment_id: "1", reason: "Rude.", reporter: "Iain" }]);
    expect(await resolveReports(database.writer, { commentId: "1", by: "callum", resolution: "dismissed", now: later })).toBe(1);
    expect(await listOpenReports(database.reader)).toEqual([]);
    expect(await insertReport(database.writer, { ...report, id: "r3", reason: "Still rude." })).toBe(true);
    expect(await listOpenReports(database.reader)).toMatchObject([{ reason: "Still rude." }]);
  });
});
