import type { OrderOfConsideration } from "#app/domain/amendments/order-of-consideration.ts";
import { isOrderOfConsideration } from "#app/domain/amendments/order-words.ts";
import type { StageCode } from "#app/domain/facts/bill.ts";
import { may } from "#app/domain/permissions/may.ts";
import { AppError } from "#app/lib/errors.ts";
import { accept, type Outcome, refuse } from "#app/lib/outcome.ts";
import { type Context, inTransaction } from "#app/services/context.server.ts";
import { findBillVisibleTo } from "#db/queries/bills.server.ts";
import { insertEvent } from "#db/queries/events.server.ts";
import { findOrderOfConsideration, saveOrderOfConsideration } from "#db/queries/marshalled-lists.server.ts";

export type OrderGiven = {
  /** Slug. */
  bill: string;
  stage: StageCode;
  arrangement: OrderOfConsideration;
  reason: string | null;
  motionReference: string | null;
};

/**
 * Sets the order in which a stage considers a bill. The order before is kept in the event.
 *
 * @throws AppError "not-found" for an unknown bill, "forbidden" for who may not
 */
export async function setOrderOfConsideration(context: Context, given: OrderGiven): Promise<Outcome<{ isChanged: boolean }>> {
  const { actor, now, newId } = context;
  if (!may(actor, "amendment.order")) throw new AppError("forbidden", "Only editors can set the order of consideration.");
  if (!isOrderOfConsideration(given.arrangement))
    return refuse({ field: "arrangement", message: "Say in which order the bill is considered" });
  if (given.arrangement.kind === "listed" && given.arrangement.entries.length === 0)
    return refuse({ field: "arrangement", message: "Name what is considered first, and so on" });
  const arrangement = JSON.stringify(given.arrangement);
  return inTransaction(context, async (tx) => {
    const bill = await findBillVisibleTo(tx, actor, given.bill);
    if (!bill) throw new AppError("not-found", "There is no such bill.");
    const before = await findOrderOfConsideration(tx, bill.id, given.stage);
    const reason = given.reason?.trim() || null;
    const motion_reference = given.motionReference?.trim() || null;
    if (before?.arrangement === arrangement && before.reason === reason && before.motion_reference === motion_reference)
      return accept({ isChanged: false });
    await saveOrderOfConsideration(tx, {
      id: newId(),
      bill_id: bill.id,
      stage: given.stage,
      arrangement,
      reason,
      motion_reference,
      updated_at: now,
    });
    const from: unknown = before ? JSON.parse(before.arrangement) : null;
    await insertEvent(tx, context, {
      type: "bill.order_of_consideration_set",
      subjectKind: "bill",
      subjectId: bill.id,
      billId: bill.id,
      visibility: bill.published_at === null ? "editors" : "public",
      particulars: { stage: given.stage, arrangement: given.arrangement, from: isOrderOfConsideration(from) ? from : null, reason },
    });
    return accept({ isChanged: true });
  });
}
