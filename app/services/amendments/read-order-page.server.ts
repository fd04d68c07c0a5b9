import { amendingStages } from "#app/domain/amendments/amending-stage.ts";
import { orderInWords } from "#app/domain/amendments/marshalled-list.ts";
import { type OrderOfConsideration, orderUnits } from "#app/domain/amendments/order-of-consideration.ts";
import { stageWords } from "#app/domain/bills/stage-words.ts";
import type { StageCode } from "#app/domain/facts/bill.ts";
import { may } from "#app/domain/permissions/may.ts";
import { printAmendedAt } from "#app/domain/text/amended-print.ts";
import { AppError } from "#app/lib/errors.ts";
import type { Context } from "#app/services/context.server.ts";
import { readVersionsOfBill, readVersionText } from "#app/services/versions/read-versions.server.ts";
import { type OrderRead, readOrderOfConsideration } from "./read-amendment-lists.server.ts";

export type OrderPageRead = {
  bill: { slug: string; title: string; isMadeUp: boolean };
  stage: { value: StageCode; label: string };
  stages: readonly { value: string; label: string }[];
  order: OrderRead;
  /** Each kind of order over the print that is amended, in words; null: no print is to hand. */
  asItWouldBe: readonly string[] | null;
};

/**
 * The order of consideration of a stage, for the page that sets it.
 *
 * @param tried an order that is not saved, to see what it would be; null: the one that is set
 * @throws AppError "not-found" when there is no such bill, or the actor may not set orders: both look the same
 */
export async function readOrderPage(
  context: Context,
  billSlug: string,
  stage: string | null,
  tried: OrderOfConsideration | null,
): Promise<OrderPageRead> {
  if (!may(context.actor, "amendment.order")) throw new AppError("not-found", "There is no such page.");
  const { bill, versions } = await readVersionsOfBill(context, billSlug);
  const code = amendingStages.find((each) => each === stage) ?? "stage_2";
  const order = await readOrderOfConsideration(context, bill.id, code);
  const version = printAmendedAt(code, versions);
  const text = version ? await readVersionText(context, bill.slug, version.slug) : null;
  return {
    bill: { slug: bill.slug, title: bill.title, isMadeUp: bill.isMadeUp },
    stage: { value: code, label: stageWords[code].official },
    stages: amendingStages.map((value) => ({ value, label: stageWords[value].official })),
    order,
    asItWouldBe: text ? orderInWords(orderUnits(text.text, tried ?? order.arrangement)) : null,
  };
}
