import { expect, test } from "vitest";
import { fillWithHedgehogs, hedgehogs } from "#db/fixtures/hedgehogs.ts";
import { openTestDatabase } from "#db/test-database.server.ts";
import { listConsultationsOfBill } from "./bills.server.ts";

test("the consultation of a proposal that is a draft is not shown beside the bill that came of it", async () => {
  const database = await openTestDatabase();
  await fillWithHedgehogs(database.writer);
  const { id: billId } = hedgehogs.bill;
  const { parliamentary_session_id } = await database.reader
    .selectFrom("bills")
    .select("parliamentary_session_id")
    .where("id", "=", billId)
    .executeTakeFirstOrThrow();
  const now = "2026-01-01T00:00:00.000Z";
  await database.writer
    .insertInto("proposals")
    .values({ id: "draft", slug: "draft", title: "A draft", parliamentary_session_id, bill_id: billId, created_at: now, updated_at: now })
    .execute();
  await database.writer
    .insertInto("consultations")
    .values({ id: "early", proposal_id: "draft", kind: "consultation", run_by: "Nobody may know" })
    .execute();
  expect(await listConsultationsOfBill(database.reader, billId)).toEqual([]);
  await database.writer.updateTable("proposals").set({ published_at: now }).execute();
  expect(await listConsultationsOfBill(database.reader, billId)).toHaveLength(1);
  await database.close();
});
