import type { Context } from "#app/services/context.server.ts";
import { listRequestsAroundBill } from "#db/queries/record.server.ts";
import { uncertainDayOf } from "#db/queries/uncertain-day.ts";

/** What letters around a bill ask for, each with the day of its letter. */
export async function readRequestsOfBill({ db, actor }: Context, billId: string) {
  const rows = await listRequestsAroundBill(db, actor, billId);
  return rows.map((row) => ({
    slug: row.slug,
    letterSlug: row.letter_slug,
    summary: row.summary,
    state: row.state,
    sent: uncertainDayOf(row, "sent"),
  }));
}
