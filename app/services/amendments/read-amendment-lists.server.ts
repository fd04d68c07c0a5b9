import { type OrderOfConsideration, usualOrders } from "#app/domain/amendments/order-of-consideration.ts";
import { isOrderOfConsideration } from "#app/domain/amendments/order-words.ts";
import type { StageCode } from "#app/domain/facts/bill.ts";
import type { AmendmentListKind } from "#app/domain/facts/text.ts";
import type { Day } from "#app/lib/dates.ts";
import { AppError } from "#app/lib/errors.ts";
import type { Context } from "#app/services/context.server.ts";
import { findBillVisibleTo } from "#db/queries/bills.server.ts";
import {
  type AmendmentListRow,
  findAmendmentListVisibleTo,
  findOrderOfConsideration,
  listAmendmentListsVisibleTo,
  listEntriesOfListVisibleTo,
} from "#db/queries/marshalled-lists.server.ts";

/** A daily or Marshalled List as it was published. */
export type AmendmentListShown = {
  id: string;
  slug: string;
  stage: StageCode;
  kind: AmendmentListKind;
  ordinal: number;
  reference: string | null;
  printedOn: Day | null;
  isDraft: boolean;
};

export type AmendmentListRead = AmendmentListShown & {
  bill: { slug: string; title: string };
  /** In the order of the list. `amendmentId` joins them with `listAmendmentsForEngine`. */
  entries: readonly { amendmentId: string; slug: string; number: string; isStarred: boolean; heading: string | null }[];
};

/**
 * The daily and Marshalled Lists of a bill; of one stage, or of all.
 *
 * @throws AppError "not-found" when there is no such bill that the actor may see
 */
export async function readAmendmentLists({ db, actor }: Context, billSlug: string, stage: StageCode | null = null) {
  const bill = await findBillVisibleTo(db, actor, billSlug);
  if (!bill) throw new AppError("not-found", "There is no such bill.");
  const rows = await listAmendmentListsVisibleTo(db, actor, bill.id, stage);
  return { bill: { id: bill.id, slug: bill.slug, title: bill.short_title }, lists: rows.map(showList) };
}

/**
 * One list with its amendments in order.
 *
 * @throws AppError "not-found" when there is none that the actor may see
 */
export async function readAmendmentList({ db, actor }: Context, slug: string): Promise<AmendmentListRead> {
  const row = await findAmendmentListVisibleTo(db, actor, slug);
  if (!row) throw new AppError("not-found", "There is no such list of amendments.");
  const entries = await listEntriesOfListVisibleTo(db, actor, row.id);
  return {
    ...showList(row),
    bill: { slug: row.bill_slug, title: row.bill_title },
    entries: entries.map((entry) => ({
      amendmentId: entry.amendment_id,
      slug: entry.slug,
      number: entry.number,
      isStarred: entry.is_starred === 1,
      heading: entry.heading,
    })),
  };
}

/** The order in which a stage takes a bill, and where it comes from. */
export type OrderRead = {
  arrangement: OrderOfConsideration;
  /** False: nobody has set one, and it is the usual order. */
  isSet: boolean;
  reason: string | null;
  motionReference: string | null;
};

/** The order of consideration of a bill at a stage; the usual one where none has been set. Call it only for a bill that the actor was found to see. */
export async function readOrderOfConsideration({ db }: Pick<Context, "db">, billId: string, stage: StageCode): Promise<OrderRead> {
  const row = await findOrderOfConsideration(db, billId, stage);
  const arrangement: unknown = row === null ? null : JSON.parse(row.arrangement);
  if (row && isOrderOfConsideration(arrangement))
    return { arrangement, isSet: true, reason: row.reason, motionReference: row.motion_reference };
  const usual = stage === "stage_3" ? usualOrders.stage_3 : usualOrders.stage_2;
  return { arrangement: usual.order, isSet: false, reason: null, motionReference: null };
}

function showList(row: AmendmentListRow): AmendmentListShown {
  const { id, slug, stage, kind, ordinal, reference, printed_on, published_at } = row;
  return { id, slug, stage, kind, ordinal, reference, printedOn: printed_on, isDraft: published_at === null };
}
