import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import type { Actor } from "#app/domain/permissions/roles.ts";
import { enqueueMail } from "#db/queries/outbox.server.ts";
import { openTestDatabase } from "#db/test-database.server.ts";
import { readMail } from "./read-mail.server.ts";

test("an administrator opens nobody's account, and reads nobody's notes, by the link in a mail that was sent to another", async () => {
  const database = await openTestDatabase();
  const actor: Actor = { kind: "account", id: "isla", name: "Isla", role: "administrator", teamIds: [] };
  const mail = {
    id: randomUUID(),
    to: "shona@example.org",
    subject: "A new password",
    kind: "account-reset",
    now: "2026-01-01T00:00:00.000Z",
  };
  await enqueueMail(database.writer, { ...mail, text: "Open /password/reset?token=secret", headers: { "List-Unsubscribe": "<secret>" } });
  const context = { db: database.reader, actor };
  const sent = await readMail(context, { sendsMail: true });
  expect(sent.mails.map(({ subject }) => subject)).toEqual(["A new password"]);
  expect(JSON.stringify(sent)).not.toContain("secret");
  // While developing, where nothing is sent, this is the only place to read it.
  expect(JSON.stringify(await readMail(context, { sendsMail: false }))).toContain("token=secret");
  await database.close();
});
