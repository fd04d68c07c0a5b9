import { tellOne } from "#app/domain/following/digest.ts";
import { isTellable } from "#app/domain/following/tellable.ts";
import type { Instant } from "#app/lib/dates.ts";
import type { Context } from "#app/services/context.server.ts";
import { readLoggedEvent } from "#app/services/following/logged-event.ts";
import { withoutDrafts } from "#app/services/following/without-drafts.server.ts";
import { listNewestTellableEvents } from "#db/queries/happenings.server.ts";

/** A change of the public record, as a sentence; `quotes` say what changed, in the words before and after. */
export type ChangeShown = { id: string; at: Instant; sentence: string; quotes: readonly string[]; about: { label: string; href: string } };

/** What people changed in the record of bills, newest first. The first start and imports fill the record and are no news: they have receipts. */
export async function readChanges(context: Pick<Context, "db">, { limit }: { limit: number }): Promise<ChangeShown[]> {
  const rows = await withoutDrafts(context.db, await listNewestTellableEvents(context.db, { billId: null, limit }));
  return rows.flatMap((row) => {
    const event = readLoggedEvent(row);
    if (!event || !isTellable(event)) return [];
    const { sentence, quotes } = tellOne(event, row.bill_title);
    return [
      { id: String(event.sequence), at: event.at, sentence, quotes, about: { label: row.bill_title, href: `/bills/${row.bill_slug}` } },
    ];
  });
}
