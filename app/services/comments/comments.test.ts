import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { MAX_COMMENT } from "#app/domain/comments/comment.ts";
import { type Actor, visitor } from "#app/domain/permissions/roles.ts";
import type { AppError } from "#app/lib/errors.ts";
import { type Context, contextOf } from "#app/services/context.server.ts";
import type { Database } from "#db/connection.server.ts";
import { fillWithHedgehogs, people } from "#db/fixtures/hedgehogs.ts";
import { findNewestSequence } from "#db/queries/events.server.ts";
import { openTestDatabase } from "#db/test-database.server.ts";
import { deleteComment } from "./delete-comment.server.ts";
import { dismissReports } from "./dismiss-reports.server.ts";
import { editComment } from "./edit-comment.server.ts";
import { hideComment } from "./hide-comment.server.ts";
import { readComment } from "./read-comment.server.ts";
import { readCommentHistory } from "./read-comment-history.server.ts";
import { readCommentsAbout } from "./read-comments.server.ts";
import { readModerationQueue } from "./read-moderation-queue.server.ts";
import { reportComment } from "./report-comment.server.ts";
import { restoreComment } from "./restore-comment.server.ts";
import { showComment } from "./show-comment.server.ts";
import { writeComment } from "./write-comment.server.ts";

const { ayesha, iain, morag, callum, isla } = people;
const onBill = { kind: "bill", id: "hedgehogs" } as const;
const secret = "The words that must not leak";

let database: Database;
let minutes = 0;
/** Each call is a minute later than the one before. */
const as = (actor: Actor): Context => contextOf(database, actor, new Date(Date.UTC(2026, 0, 5, 9, minutes++)).toISOString());

beforeAll(async () => {
  database = await openTestDatabase();
  await fillWithHedgehogs(database.writer);
});
afterAll(() => database.close());
beforeEach(async () => {
  await database.writer.deleteFrom("comment_reports").execute();
  await database.writer.deleteFrom("comment_versions").execute();
  await database.writer.updateTable("comments").set({ parent_id: null }).execute();
  await database.writer.deleteFrom("comments").execute();
});

async function said(actor: Actor, body = "We like it.", parentId: string | null = null): Promise<string> {
  const outcome = await writeComment(as(actor), { about: onBill, parentId, body });
  if (!outcome.ok) throw new Error(outcome.refusals[0]?.message);
  return outcome.value.id;
}
const newestEvent = () => database.reader.selectFrom("events").selectAll().orderBy("id", "desc").limit(1).executeTakeFirst();
const kindOf = (fault: AppError) => fault.kind;
const refused = (work: Promise<unknown>) => work.then(() => "nothing was thrown", kindOf);
const first = async (viewer: Actor) => (await readCommentsAbout(as(viewer), "bill", "hedgehogs")).threads[0]!.comment;

describe("writing", () => {
  test("a comment is shown to everyone, and its event tells of it without its words", async () => {
    const id = await said(ayesha, `**${secret}**`);
    expect(await first(visitor)).toMatchObject({
      id,
      author: "Ayesha",
      isMadeUp: true,
      isOwn: false,
      html: `<p><strong>${secret}</strong></p>`,
      state: "shown",
    });
    const event = await newestEvent();
    expect(event).toMatchObject({ event: "comment.written", actor_id: "ayesha", bill_id: "hedgehogs", visibility: "public" });
    expect(JSON.stringify(event)).not.toContain(secret);
  });
  test("a comment on a letter belongs to the letter's bill, so that its log knows", async () => {
    await writeComment(as(iain), { about: { kind: "letter", id: "letter" }, parentId: null, body: "When will it be answered?" });
    expect(await newestEvent()).toMatchObject({
      bill_id: "hedgehogs",
      particulars: JSON.stringify({ aboutKind: "letter", aboutId: "letter", inReplyTo: null }),
    });
  });
  test("a reply stands under what it answers, and a reply to it on the same level", async () => {
    const id = await said(ayesha);
    const reply = await said(iain, "So do we.", id);
    await said(ayesha, "Good.", reply);
    const { threads, count } = await readCommentsAbout(as(visitor), "bill", "hedgehogs");
    expect(count).toBe(3);
    expect(threads).toHaveLength(1);
    expect(threads[0]!.replies.map(({ comment, answers }) => [comment.author, answers?.author ?? null])).toEqual([
      ["Iain", null],
      ["Ayesha", "Iain"],
    ]);
  });
  test("nothing, and too much, are refused with the field named, and leave nothing behind", async () => {
    const before = await findNewestSequence(database.reader);
    for (const body of ["  ", "a".repeat(MAX_COMMENT + 1)])
      expect(await writeComment(as(ayesha), { about: onBill, parentId: null, body })).toMatchObject({
        ok: false,
        refusals: [{ field: "body" }],
      });
    expect((await readCommentsAbout(as(visitor), "bill", "hedgehogs")).threads).toEqual([]);
    expect(await findNewestSequence(database.reader)).toBe(before);
  });
  test("a visitor cannot, and nobody can on what is not published or not there", async () => {
    expect(await refused(writeComment(as(visitor), { about: onBill, parentId: null, body: "Hello" }))).toBe("forbidden");
    for (const about of [
      { kind: "bill", id: "toads" },
      { kind: "letter", id: "draft-letter" },
      { kind: "bill", id: "none" },
    ] as const)
      for (const actor of [ayesha, morag])
        expect(await refused(writeComment(as(actor), { about, parentId: null, body: "Hello" }))).toBe("not-found");
  });
  test("a reply to what was deleted, hidden, or said elsewhere is refused and given back", async () => {
    const deleted = await said(ayesha);
    await deleteComment(as(ayesha), deleted);
    const hidden = await said(ayesha);
    await hideComment(as(callum), { id: hidden, reason: "Rude." });
    for (const parentId of [deleted, hidden, "none"])
      expect(await writeComment(as(iain), { about: onBill, parentId, body: "Yes" })).toMatchObject({ ok: false });
    const here = await said(ayesha);
    expect(await writeComment(as(iain), { about: { kind: "letter", id: "letter" }, parentId: here, body: "Yes" })).toMatchObject({
      ok: false,
    });
  });
});

describe("editing", () => {
  test("the new wording is shown with its day, and the earlier ones stay readable", async () => {
    const id = await said(ayesha, "We like it.");
    expect(await editComment(as(ayesha), { id, revision: 1, body: "We love it." })).toMatchObject({ ok: true });
    expect(await newestEvent()).toMatchObject({ event: "comment.edited", visibility: "public" });
    const comment = await first(visitor);
    expect(comment.html).toBe("<p>We love it.</p>");
    expect(comment.editedAt).not.toBeNull();
    expect(await readCommentHistory(as(visitor), id)).toMatchObject({ earlier: [{ html: "<p>We like it.</p>" }] });
  });
  test("the same wording changes nothing", async () => {
    const id = await said(ayesha);
    const before = await findNewestSequence(database.reader);
    expect(await editComment(as(ayesha), { id, revision: 1, body: "We like it. " })).toMatchObject({ ok: true });
    expect(await findNewestSequence(database.reader)).toBe(before);
    expect((await first(visitor)).editedAt).toBeNull();
  });
  test("of two windows the second is told, and the first one's wording stays", async () => {
    const id = await said(ayesha);
    await editComment(as(ayesha), { id, revision: 1, body: "One." });
    expect(await editComment(as(ayesha), { id, revision: 1, body: "Two." })).toMatchObject({ ok: false });
    expect((await first(visitor)).html).toBe("<p>One.</p>");
  });
  test("nobody edits another's comment, whatever their role", async () => {
    const id = await said(ayesha);
    for (const actor of [visitor, iain, morag, callum, isla]) {
      expect(await refused(editComment(as(actor), { id, revision: 1, body: "Changed" }))).toBe("forbidden");
      expect(await refused(deleteComment(as(actor), id))).toBe("forbidden");
    }
    expect((await first(visitor)).html).toBe("<p>We like it.</p>");
  });
  test("a deleted or hidden comment is not edited", async () => {
    const id = await said(ayesha);
    await hideComment(as(callum), { id, reason: "Rude." });
    expect(await editComment(as(ayesha), { id, revision: 2, body: "Polite." })).toMatchObject({ ok: false });
    await deleteComment(as(ayesha), id);
    expect(await editComment(as(ayesha), { id, revision: 3, body: "Polite." })).toMatchObject({ ok: false });
  });
});

describe("deleting", () => {
  test("the words are gone for everyone but the writer, who can bring them back", async () => {
    const id = await said(ayesha, secret);
    await said(iain, "I answer.", id);
    await deleteComment(as(ayesha), id);
    expect(await newestEvent()).toMatchObject({ event: "comment.deleted", visibility: "private" });
    for (const viewer of [visitor, iain, morag, callum, isla])
      expect(JSON.stringify(await readCommentsAbout(as(viewer), "bill", "hedgehogs"))).not.toContain(secret);
    expect(await first(visitor)).toMatchObject({ state: "deleted", html: null });
    expect((await first(ayesha)).may).toMatchObject({ restore: true, edit: false });
    await restoreComment(as(ayesha), id);
    expect(await newestEvent()).toMatchObject({ event: "comment.restored" });
    expect(await first(visitor)).toMatchObject({ html: `<p>${secret}</p>` });
  });
  test("a second click changes nothing and records nothing", async () => {
    const id = await said(ayesha);
    await deleteComment(as(ayesha), id);
    const before = await findNewestSequence(database.reader);
    await deleteComment(as(ayesha), id);
    expect(await findNewestSequence(database.reader)).toBe(before);
  });
  test("what was hidden stays hidden when it is brought back", async () => {
    const id = await said(ayesha, secret);
    await hideComment(as(callum), { id, reason: "It names a neighbour." });
    await deleteComment(as(ayesha), id);
    await restoreComment(as(ayesha), id);
    expect(await first(visitor)).toMatchObject({ state: "hidden", html: null });
  });
});

describe("moderating", () => {
  test("a hidden comment is replaced by the reason, and shown again on a second thought", async () => {
    const id = await said(ayesha, secret);
    await said(iain, "I answer.", id);
    expect(await hideComment(as(callum), { id, reason: "It names a neighbour." })).toMatchObject({ ok: true });
    expect(await newestEvent()).toMatchObject({ event: "comment.hidden", visibility: "public" });
    for (const viewer of [visitor, iain, morag]) {
      expect(await first(viewer)).toMatchObject({ state: "hidden", hiddenReason: "It names a neighbour.", html: null });
      expect(JSON.stringify(await readCommentsAbout(as(viewer), "bill", "hedgehogs"))).not.toContain(secret);
      expect(await refused(readCommentHistory(as(viewer), id))).toBe("not-found");
    }
    await showComment(as(callum), id);
    expect(await newestEvent()).toMatchObject({ event: "comment.shown" });
    expect(await first(visitor)).toMatchObject({ state: "shown", hiddenReason: null, html: `<p>${secret}</p>` });
  });
  test("hiding needs a reason", async () => {
    const id = await said(ayesha);
    expect(await hideComment(as(callum), { id, reason: " " })).toMatchObject({ ok: false, refusals: [{ field: "reason" }] });
    expect((await first(visitor)).state).toBe("shown");
  });
  test("only moderators hide, show and see the reports", async () => {
    const id = await said(ayesha);
    for (const actor of [visitor, iain, ayesha, morag]) {
      expect(await refused(hideComment(as(actor), { id, reason: "No." }))).toBe("forbidden");
      expect(await refused(showComment(as(actor), id))).toBe("forbidden");
      expect(await refused(dismissReports(as(actor), id))).toBe("forbidden");
      expect(await refused(readModerationQueue(as(actor)))).toBe("forbidden");
    }
  });
  test("a report waits for the moderators with its reason, and is nobody else's to read", async () => {
    const id = await said(ayesha);
    expect(await reportComment(as(iain), { id, reason: "It is about my neighbour" })).toMatchObject({ ok: true });
    expect(await newestEvent()).toMatchObject({ event: "comment.reported", visibility: "private" });
    const queue = await readModerationQueue(as(callum));
    expect(queue.reported).toMatchObject([
      {
        comment: { id },
        about: { slug: "care-of-hedgehogs-scotland-bill" },
        reports: [{ reporter: "Iain", reason: "It is about my neighbour" }],
      },
    ]);
    for (const viewer of [visitor, ayesha, iain])
      expect(JSON.stringify(await readCommentsAbout(as(viewer), "bill", "hedgehogs"))).not.toContain("neighbour");
  });
  test("hiding closes the reports, and so does dismissing them", async () => {
    const id = await said(ayesha);
    await reportComment(as(iain), { id, reason: "Rude" });
    await dismissReports(as(callum), id);
    expect((await readModerationQueue(as(callum))).reported).toEqual([]);
    await reportComment(as(iain), { id, reason: "Really" });
    await hideComment(as(callum), { id, reason: "Rude." });
    expect(await readModerationQueue(as(isla))).toMatchObject({ reported: [], hidden: [{ comment: { id } }] });
  });
  test("a report needs a reason and somebody signed in", async () => {
    const id = await said(ayesha);
    expect(await reportComment(as(iain), { id, reason: "" })).toMatchObject({ ok: false, refusals: [{ field: "reason" }] });
    expect(await refused(reportComment(as(visitor), { id, reason: "Rude" }))).toBe("forbidden");
  });
});

test("the page for one comment is there for those who may act on it", async () => {
  const id = await said(ayesha, "*We* like it.");
  expect(await readComment(as(ayesha), id, "comment.edit")).toMatchObject({ body: "*We* like it.", revision: 1 });
  expect(await refused(readComment(as(iain), id, "comment.edit"))).toBe("forbidden");
  expect(await refused(readComment(as(iain), "none", "comment.report"))).toBe("not-found");
});

test("what each reader is offered is what they may do", async () => {
  await said(ayesha);
  expect((await first(visitor)).may).toEqual({
    reply: false,
    edit: false,
    delete: false,
    restore: false,
    report: false,
    hide: false,
    show: false,
  });
  expect((await first(ayesha)).may).toMatchObject({ reply: true, edit: true, delete: true, report: false, hide: false });
  expect((await first(iain)).may).toMatchObject({ reply: true, edit: false, delete: false, report: true, hide: false });
  expect((await first(callum)).may).toMatchObject({ report: true, hide: true });
});
