import type { Kysely } from "kysely";
import type { Schema } from "../../schema/schema.ts";

/** What the procedure looks at in a bill's own row, drafts included: ask `may` first. By its slug or its id. */
export async function findBillForProcedure(db: Kysely<Schema>, slugOrId: string) {
  const row = await db
    .selectFrom("bills")
    .select(["id", "slug", "revision", "published_at", "short_title", "type", "procedure", "introduced_on", "outcome", "enactment"])
    .select(["block_outcome", "act_title", "asp_number", "lead_committee_id", "is_made_up"])
    .where((e) => e.or([e("slug", "=", slugOrId), e("id", "=", slugOrId)]))
    .executeTakeFirst();
  return row ?? null;
}

/** The stage events of a bill as the procedure looks at them, with the ids by which an editor corrects them. */
export function listEventsForProcedure(db: Kysely<Schema>, billId: string) {
  return db
    .selectFrom("stage_events")
    .select(["id", "stage", "event", "date_on", "date_not_before", "date_not_after", "date_estimate", "date_why", "override_reason"])
    .where("bill_id", "=", billId)
    .orderBy("position")
    .execute();
}

/** Whether a print of the bill as amended at Stage 2 is recorded: then Stage 2 changed it. */
export async function hasPrintAsAmended(db: Kysely<Schema>, billId: string): Promise<boolean> {
  const row = await db
    .selectFrom("bill_documents")
    .select("id")
    .where("bill_id", "=", billId)
    .where("kind", "=", "bill_as_amended_at_stage_2")
    .executeTakeFirst();
  return row !== undefined;
}

/** Keeps the reason for which a rule was set aside with the event that it was set aside for. */
export async function setOverrideReason(tx: Kysely<Schema>, stageEventId: string, reason: string): Promise<void> {
  await tx.updateTable("stage_events").set({ override_reason: reason }).where("id", "=", stageEventId).execute();
}

/** Another bill of the session with this number; null when the number is free. */
export async function findBillWithNumber(db: Kysely<Schema>, sessionNumber: number, spBillNumber: number, exceptId: string | null) {
  const row = await db
    .selectFrom("bills")
    .innerJoin("parliamentary_sessions", "parliamentary_sessions.id", "bills.parliamentary_session_id")
    .select(["bills.id", "bills.short_title"])
    .where("parliamentary_sessions.number", "=", sessionNumber)
    .where("bills.sp_bill_number", "=", spBillNumber)
    .$if(exceptId !== null, (q) => q.where("bills.id", "<>", exceptId ?? ""))
    .executeTakeFirst();
  return row ?? null;
}

/** The reason for which a rule was set aside for a stage event; null: none was. */
export async function findOverrideReason(db: Kysely<Schema>, stageEventId: string): Promise<string | null> {
  const row = await db.selectFrom("stage_events").select("override_reason").where("id", "=", stageEventId).executeTakeFirst();
  return row?.override_reason ?? null;
}
