import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "#app/domain/permissions/roles.ts";
import { type Context, contextOf } from "#app/services/context.server.ts";
import { seedRulebook } from "#app/services/rules/seed-rulebook.server.ts";
import type { Database } from "#db/connection.server.ts";
import { listEventsOfSubject } from "#db/queries/events.server.ts";
import { bothEngines } from "#db/test-database.server.ts";
import { createRecord } from "./create-record.server.ts";
import { removePart, restorePart } from "./remove-part.server.ts";

const morag: Actor = { kind: "account", id: "morag", name: "Morag", role: "editor", teamIds: [] };
const ayesha: Actor = { kind: "account", id: "ayesha", name: "Ayesha", role: "account", teamIds: [] };

describe.each(bothEngines)("removing a part of a bill on $engine", ({ open }) => {
  let database: Database;
  let context: Context;
  let id: string;
  beforeEach(async () => {
    database = await open();
    context = contextOf(database, morag, "2026-10-20T10:00:00Z");
    await seedRulebook(context);
    const bill = { short_title: "Care of Hedgehogs (Scotland) Bill (made up)", session: "7", introduced_on: "2026-05-20" };
    await createRecord(context, "bill", bill, { publish: true, isMadeUp: true });
    const made = await createRecord(
      context,
      "document",
      {
        bill: "s7-care-of-hedgehogs-scotland-bill-made-up",
        kind: "policy_memorandum",
        title: "Policy Memorandum (made up)",
        published_on: "2026-05-20",
      },
      { publish: true, isMadeUp: true },
    );
    if (!made.ok) throw new Error(JSON.stringify(made.refusals));
    id = made.value.id;
  });
  afterEach(() => database.close());

  const documents = () => database.reader.selectFrom("bill_documents").select(["id", "title", "published_on", "kind"]).execute();

  test("what was entered by mistake is removed with a reason, and comes back as it was", async () => {
    const before = await documents();
    expect(await removePart(context, "document", id, " ")).toMatchObject({ ok: false, refusals: [{ field: "reason" }] });
    expect(await removePart(context, "document", id, "Entered twice")).toMatchObject({ ok: true });
    expect(await documents()).toEqual([]);
    const [event] = await listEventsOfSubject(database.reader, "document", id);
    expect(event).toMatchObject({ event: "document.removed", visibility: "editors" });
    expect(await restorePart(context, "document", id)).toMatchObject({ ok: true, value: { title: "Policy Memorandum (made up)" } });
    expect(await documents()).toEqual(before);
    await expect(restorePart(context, "document", id)).rejects.toMatchObject({ kind: "not-found" });
  });

  test("a whole record is not removed: it is withdrawn from view", async () => {
    await expect(removePart(context, "bill", "s7-care-of-hedgehogs-scotland-bill-made-up", "x")).rejects.toMatchObject({
      kind: "not-found",
    });
  });

  test("a member of the public removes nothing", async () => {
    await expect(removePart({ ...context, actor: ayesha }, "document", id, "x")).rejects.toMatchObject({ kind: "forbidden" });
    expect(await documents()).toHaveLength(1);
  });
});
