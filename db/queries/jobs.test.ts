import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { NewEvent } from "#app/domain/events/event.ts";
import type { Database } from "../connection.server.ts";
import { fillWithHedgehogs, people } from "../fixtures/hedgehogs.ts";
import { bothEngines } from "../test-database.server.ts";
import { insertComment } from "./comments.server.ts";
import { findNewestSequence, insertEvent } from "./events.server.ts";
import { beginJobRun, endJobRun, findSettledSequence, forgetJobRuns, listJobRuns, lockCursor, saveCursor } from "./jobs.server.ts";
import {
  findAddressee,
  findMailPreferences,
  findOrMakeMailPreferences,
  listRepliesWritten,
  saveRepliesRefused,
} from "./mail-preferences.server.ts";

const at = (minute: number) => new Date(Date.UTC(2026, 0, 5, 9, minute)).toISOString();

describe.each(bothEngines)("what jobs keep, on $engine", ({ engine, open }) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
    await fillWithHedgehogs(database.writer);
  });
  afterAll(() => database.close());
  const begin = (id: string, minute: number) =>
    database.writer.transaction().execute((tx) => beginJobRun(tx, { id, name: "digests", now: at(minute), staleBefore: at(minute - 15) }));

  test("a job is not begun while it is under way, unless whoever began it is dead", async () => {
    expect(await begin("1", 0)).toBe(true);
    expect(await begin("2", 5)).toBe(false);
    expect(await begin("3", 20)).toBe(true);
    await endJobRun(database.writer, { id: "3", now: at(21), outcome: "2 lists written" });
    expect(await listJobRuns(database.reader)).toMatchObject([
      { id: "3", ended_at: at(21), outcome: "2 lists written" },
      { id: "1", outcome: "The process stopped in the middle of it." },
    ]);
    await forgetJobRuns(database.writer, at(60));
    expect(await listJobRuns(database.reader)).toEqual([]);
  });

  test("a run that found nothing to do leaves no trace", async () => {
    await begin("4", 30);
    await endJobRun(database.writer, { id: "4", now: at(31), outcome: "" });
    expect(await listJobRuns(database.reader)).toEqual([]);
  });

  test("a reader that never ran has no place, and keeps the one that it was given", async () => {
    expect(await lockCursor(database.writer, "reader:test", at(0))).toBeNull();
    await saveCursor(database.writer, "reader:test", 7, at(0));
    expect(await lockCursor(database.writer, "reader:test", at(1))).toBe(7);
    await saveCursor(database.writer, "reader:test", 9, at(2));
    expect(await lockCursor(database.writer, "reader:test", at(3))).toBe(9);
  });

  test("replies are found by the log, and on PostgreSQL only once no lower number can still appear", async () => {
    const written = (id: string, inReplyTo: string | null): NewEvent => ({
      type: "comment.written",
      subjectKind: "comment",
      subjectId: id,
      billId: "hedgehogs",
      visibility: "public",
      particulars: { aboutKind: "bill", aboutId: "hedgehogs", inReplyTo },
    });
    for (const [id, parentId] of [
      ["first", null],
      ["answer", "first"],
    ] as const) {
      await insertComment(database.writer, {
        id,
        parentId,
        subject: { kind: "bill", id: "hedgehogs" },
        authorId: "iain",
        body: "Yes.",
        now: at(40),
      });
      await insertEvent(database.writer, { actor: people.iain, now: at(40) }, written(id, parentId));
    }
    const newest = await findNewestSequence(database.reader);
    expect(await findSettledSequence(database.reader, at(41))).toBe(engine === "SQLite" ? newest : 0);
    expect(await findSettledSequence(database.reader, at(50))).toBe(newest);
    expect(await listRepliesWritten(database.reader, { after: 0, upTo: newest, limit: 10 })).toMatchObject([
      { sequence: newest, reply_id: "answer", parent_id: "first" },
    ]);
  });

  test("who said nothing about mails gets them, and is asked for one secret only", async () => {
    expect(await findMailPreferences(database.reader, "iain")).toBeNull();
    await findOrMakeMailPreferences(database.writer, "iain", "secret");
    expect(await findOrMakeMailPreferences(database.writer, "iain", "another")).toMatchObject({
      link_secret: "secret",
      replies_refused_at: null,
    });
    await saveRepliesRefused(database.writer, "iain", at(0));
    expect(await findMailPreferences(database.reader, "iain")).toMatchObject({ replies_refused_at: at(0) });
    expect(await findAddressee(database.reader, "iain")).toMatchObject({ email: "iain@example.org" });
    expect(await findAddressee(database.reader, "nobody")).toBeNull();
  });
});
