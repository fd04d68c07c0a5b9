import type { Kysely } from "kysely";
import type { ProcedureState, StageEventState } from "#app/domain/procedure/position.ts";
import { findBillForProcedure, hasPrintAsAmended, listEventsForProcedure } from "#db/queries/records/bill-procedure.server.ts";
import { uncertainDayOf } from "#db/queries/uncertain-day.ts";
import type { Schema } from "#db/schema/schema.ts";

export type BillAtStage = {
  bill: NonNullable<Awaited<ReturnType<typeof findBillForProcedure>>>;
  state: ProcedureState;
  /** The stage events with their ids, in the order of `state.stageEvents`. */
  events: readonly (StageEventState & { id: string; overrideReason: string | null })[];
};

/** A bill as the procedure looks at it; null when there is none. Drafts included: ask `may` first. */
export async function loadBillAtStage(db: Kysely<Schema>, slugOrId: string): Promise<BillAtStage | null> {
  const bill = await findBillForProcedure(db, slugOrId);
  if (!bill) return null;
  const rows = await listEventsForProcedure(db, bill.id);
  const events = rows.map((row) => ({
    id: row.id,
    stage: row.stage,
    event: row.event,
    date: uncertainDayOf(row, "date"),
    overrideReason: row.override_reason,
  }));
  return {
    bill,
    events,
    state: {
      type: bill.type,
      procedure: bill.procedure,
      outcome: bill.outcome,
      enactment: bill.enactment,
      blockOutcome: bill.block_outcome,
      introducedOn: bill.introduced_on,
      stageEvents: events,
      // A bill that came to a vote on a financial resolution needed one; of any other it is not known.
      needsFinancialResolution: events.some((each) => each.stage === "financial_resolution") ? true : null,
      amendedAtSecondStage: (await hasPrintAsAmended(db, bill.id)) ? true : null,
    },
  };
}
