import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Database } from "../connection.server.ts";
import { bothEngines } from "../test-database.server.ts";
import { claimDueMails, countMails, enqueueMail, findMail, listMails, markMailFailed, markMailSent, retryMail } from "./outbox.server.ts";

const now = "2026-01-05T09:00:00Z";
const later = "2026-01-05T09:10:00Z";
const letter = { to: "ayesha@example.org", subject: "Confirm", text: "Open the link.", kind: "confirm-follow", now };

describe.each(bothEngines)("the outbox on $engine", ({ open }) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());
  beforeEach(() => database.writer.deleteFrom("outbox").execute());
  const claim = (at = now) => database.writer.transaction().execute((tx) => claimDueMails(tx, { now: at, leaseUntil: later, limit: 10 }));

  test("a mail with a key that was used is not written a second time", async () => {
    expect(await enqueueMail(database.writer, { ...letter, id: "1", dedupeKey: "a" })).toBe(true);
    expect(await enqueueMail(database.writer, { ...letter, id: "2", dedupeKey: "a" })).toBe(false);
    expect(await enqueueMail(database.writer, { ...letter, id: "3" })).toBe(true);
    expect(await enqueueMail(database.writer, { ...letter, id: "4" })).toBe(true);
    expect((await listMails(database.reader)).map((mail) => mail.id)).toEqual(["1", "3", "4"]);
  });

  test("a claimed mail is given to nobody else until its lease ends", async () => {
    await enqueueMail(database.writer, { ...letter, id: "1", headers: { "List-Unsubscribe": "<https://assent.example/u>" } });
    expect(await claim()).toMatchObject([{ id: "1", attempts: 1, headers: { "List-Unsubscribe": "<https://assent.example/u>" } }]);
    expect(await claim()).toEqual([]);
    expect(await claim(later)).toMatchObject([{ id: "1", attempts: 2 }]);
  });

  test("a mail for later is not due", async () => {
    await enqueueMail(database.writer, { ...letter, id: "1", sendAfter: later });
    expect(await claim()).toEqual([]);
  });

  test("a mail that was sent or given up is not taken again, and can be tried anew", async () => {
    await enqueueMail(database.writer, { ...letter, id: "1" });
    await enqueueMail(database.writer, { ...letter, id: "2" });
    await claim();
    await markMailSent(database.writer, "1", now);
    await markMailFailed(database.writer, "2", { now, error: "550 no such mailbox", sendAfter: null });
    expect(await claim(later)).toEqual([]);
    expect(await countMails(database.reader)).toEqual({ waiting: 0, sent: 1, failed: 1 });
    await retryMail(database.writer, "2", later);
    expect(await claim(later)).toMatchObject([{ id: "2", attempts: 1 }]);
    expect(await findMail(database.reader, "2")).toMatchObject({ lastError: "550 no such mailbox", failedAt: null });
  });

  test("a line break in a subject does not begin another header", async () => {
    await enqueueMail(database.writer, { ...letter, id: "1", subject: "Hello\r\nBcc: everyone@example.org" });
    expect((await findMail(database.reader, "1"))?.subject).toBe("Hello Bcc: everyone@example.org");
  });
});
