import type { AddressInfo } from "node:net";
import { simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";
import { afterEach, beforeEach, expect, test } from "vitest";
import { recorded } from "#app/domain/events/record-event.ts";
import type { AttachmentStore } from "#app/services/attachments/attachment-store.server.ts";
import { refuseReplyMailsByLink } from "#app/services/comments/choose-reply-mails.server.ts";
import { deleteComment } from "#app/services/comments/delete-comment.server.ts";
import { writeComment } from "#app/services/comments/write-comment.server.ts";
import { contextOf } from "#app/services/context.server.ts";
import { startFollowing } from "#app/services/following/start-following.server.ts";
import { unsubscribe } from "#app/services/following/unsubscribe.server.ts";
import type { Database } from "#db/connection.server.ts";
import { fillWithHedgehogs, hedgehogs, people } from "#db/fixtures/hedgehogs.ts";
import { insertEvent } from "#db/queries/events.server.ts";
import { enqueueMail, findMail, listMails } from "#db/queries/outbox.server.ts";
import { openTestDatabase } from "#db/test-database.server.ts";
import { type Jobs, startJobs } from "./run-due.server.ts";

type Received = Awaited<ReturnType<typeof simpleParser>>;

let database: Database;
let jobs: Jobs;
let server: SMTPServer;
let answer: { code: number; message: string } | null = null;
const received: Received[] = [];
let clock = Date.UTC(2026, 0, 5, 9);
const swept: { known: ReadonlySet<string>; olderThan: string }[] = [];
const attachments: AttachmentStore = {
  keep: () => Promise.reject(new Error("no job keeps files")),
  read: () => Promise.reject(new Error("no job reads files")),
  sweepOrphans(known, olderThan) {
    swept.push({ known, olderThan });
    return Promise.resolve({ files: 1, bytes: 10 });
  },
};
const now = () => new Date(clock).toISOString();
const as = (actor: Parameters<typeof contextOf>[1]) => contextOf(database, actor, now());

beforeEach(async () => {
  answer = null;
  received.length = 0;
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    onData(stream, _session, done) {
      simpleParser(stream).then((mail) => {
        if (answer) return done(Object.assign(new Error(answer.message), { responseCode: answer.code }));
        received.push(mail);
        done();
      }, done);
    },
  });
  const port = await new Promise<number>((listening) => {
    const inner = server.listen(0, "127.0.0.1", () => {
      const address: AddressInfo | string | null = inner.address();
      listening(typeof address === "object" && address ? address.port : 0);
    });
  });
  database = await openTestDatabase();
  await fillWithHedgehogs(database.writer);
  jobs = startJobs({
    database,
    now,
    publicUrl: "https://assent.example",
    smtpUrl: `smtp://127.0.0.1:${port}`,
    mailFrom: "Assent <assent@example.org>",
    attachments,
    log: () => undefined,
    times: [],
  });
});
afterEach(async () => {
  await jobs.stop();
  await database.close();
  await new Promise<void>((closed) => server.close(() => closed()));
});

const letter = { id: "1", to: "ayesha@example.org", subject: "Hello – à bientôt", text: "A line.\n.\nAnother line.", kind: "test" };
const put = (mail = letter) => enqueueMail(database.writer, { ...mail, now: now() });
/** What the mail program finds in the headers that begin with "List-". */
const listHeaders = (mail: Received) => JSON.stringify(mail.headers.get("list"));
const linkIn = (mail: Received) => listHeaders(mail).match(/unsubscribe\/([^">\s]+)/)![1]!;

test("a mail arrives at the mail server as it was written, once", async () => {
  await put();
  expect(await jobs.runJobNow("outbox")).toBe("1 sent, 0 failed");
  expect(await jobs.runJobNow("outbox")).toBe("");
  expect(received).toHaveLength(1);
  expect(received[0]).toMatchObject({ subject: "Hello – à bientôt" });
  expect(received[0]!.headers.get("message-id")).toBe("<1@assent.example>");
  expect(received[0]!.text).toContain("A line.\n.\nAnother line.");
  expect(received[0]!.from?.text).toContain("assent@example.org");
  expect(await findMail(database.reader, "1")).toMatchObject({ sentAt: now() });
});

test("a mail server that cannot just now is asked again later, and nothing is lost", async () => {
  await put();
  answer = { code: 451, message: "Try later" };
  expect(await jobs.runJobNow("outbox")).toBe("0 sent, 1 failed");
  expect(await findMail(database.reader, "1")).toMatchObject({
    sentAt: null,
    failedAt: null,
    lastError: expect.stringContaining("Try later"),
  });
  answer = null;
  expect(await jobs.runJobNow("outbox")).toBe("");
  clock += 61_000;
  expect(await jobs.runJobNow("outbox")).toBe("1 sent, 0 failed");
});

test("each wait is longer, and after two days a mail is given up", async () => {
  await put();
  answer = { code: 451, message: "Try later" };
  let tries = 0;
  for (let hour = 0; hour < 100; hour++) {
    if ((await jobs.runJobNow("outbox")) !== "") tries++;
    clock += 3_600_000;
  }
  expect(tries).toBeLessThan(10);
  expect((await findMail(database.reader, "1"))?.failedAt).not.toBeNull();
});

test("a mail that is refused for good is given up at once, and does not hold up the others", async () => {
  await put();
  answer = { code: 550, message: "No such mailbox" };
  await jobs.runJobNow("outbox");
  expect((await findMail(database.reader, "1"))?.failedAt).not.toBeNull();
  answer = null;
  await put({ ...letter, id: "2" });
  expect(await jobs.runJobNow("outbox")).toBe("1 sent, 0 failed");
});

test("two at once send each mail once", async () => {
  for (let number = 1; number <= 5; number++) await put({ ...letter, id: String(number) });
  await Promise.all([jobs.runJobNow("outbox"), jobs.runJobNow("outbox"), jobs.runJobNow("outbox")]);
  expect(received.map((mail) => mail.headers.get("message-id")).sort()).toEqual(
    [1, 2, 3, 4, 5].map((number) => `<${number}@assent.example>`),
  );
});

test("a list of what changed can be stopped by the mail program's own button", async () => {
  const { iain } = people;
  await startFollowing(as(iain), hedgehogs.bill.slug);
  await insertEvent(
    database.writer,
    as(people.morag),
    recorded({ kind: "letter", id: "letter", title: "Letter about hedgehogs (made up)", billId: "hedgehogs", isDraft: false }),
  );
  expect(await jobs.runJobNow("digests")).toBe("1 list written");
  await jobs.runJobNow("outbox");
  const [list] = received;
  expect(list).toMatchObject({ subject: `What changed: ${hedgehogs.bill.title}` });
  expect(listHeaders(list!)).toContain("One-Click");
  expect(await unsubscribe(as({ kind: "visitor" }), linkIn(list!))).toBe(true);
});

test("whoever is answered is told by mail, once, and can turn that off from the mail", async () => {
  const { ayesha, iain } = people;
  // The reader begins with what is said after it first ran.
  await jobs.runJobNow("replies");
  const say = async (actor: typeof ayesha | typeof iain, body: string, parentId: string | null = null) => {
    const outcome = await writeComment(as(actor), { about: { kind: "bill", id: "hedgehogs" }, parentId, body });
    return outcome.ok ? outcome.value.id : "";
  };
  const comment = await say(ayesha, "We like it.");
  await say(ayesha, "Very much.", comment);
  const gone = await say(iain, "This was a mistake.", comment);
  await deleteComment(as(iain), gone);
  await say(iain, "So do **we**.", comment);
  expect(await jobs.runJobNow("replies")).toBe("1 mail about a reply");
  expect(await jobs.runJobNow("replies")).toBe("");
  await jobs.runJobNow("outbox");
  expect(received).toHaveLength(1);
  expect(received[0]!.subject).toBe("Iain replied to your comment");
  expect(received[0]!.text).toContain("> So do **we**.");
  expect(received[0]!.text).not.toContain("mistake");
  expect(await refuseReplyMailsByLink(as({ kind: "visitor" }), linkIn(received[0]!))).toBe(true);
  await say(iain, "And again.", comment);
  expect(await jobs.runJobNow("replies")).toBe("");
});

test("without a mail server mails wait, and are not counted as tried", async () => {
  await jobs.stop();
  jobs = startJobs({
    database,
    now,
    publicUrl: "http://localhost:3000",
    smtpUrl: null,
    mailFrom: "Assent <assent@localhost>",
    attachments,
    log: () => undefined,
    times: [],
  });
  await put();
  await jobs.runJobNow("outbox");
  expect(await listMails(database.reader)).toMatchObject([{ attempts: 0, sentAt: null }]);
});

test("a job that another machine is at is left to it, until that machine is taken for dead", async () => {
  await database.writer
    .insertInto("job_runs")
    .values({ id: "other", name: "digests", started_at: now(), ended_at: null, outcome: null })
    .execute();
  expect(await jobs.runJobNow("digests")).toBeNull();
  clock += 16 * 60_000;
  expect(await jobs.runJobNow("digests")).toBe("");
});

test("files that no letter refers to are removed after a week, and none by a database that refers to no file", async () => {
  expect(await jobs.runJobNow("sweep-attachments")).toBe("");
  expect(swept).toEqual([]);
  const stamp = { created_at: now(), updated_at: now() };
  await database.writer
    .insertInto("letters")
    .values({ id: "l", slug: "l", kind: "letter", subject: "A letter (made up)", text_found: 1, confidence: "official", ...stamp })
    .execute();
  await database.writer
    .insertInto("letter_attachments")
    .values({
      id: "a",
      letter_id: "l",
      position: 0,
      title: "A paper (made up)",
      file_sha256: "ab".repeat(32),
      file_name: "paper.pdf",
      media_type: "application/pdf",
      bytes: 10,
      removed_at: now(),
      recorded_at: now(),
    })
    .execute();
  expect(await jobs.runJobNow("sweep-attachments")).toBe("1 file removed");
  expect(swept).toEqual([{ known: new Set(["ab".repeat(32)]), olderThan: new Date(clock - 7 * 86_400_000).toISOString() }]);
});
