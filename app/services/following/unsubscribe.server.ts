import { type Context, inTransaction, type Write } from "#app/services/context.server.ts";
import { insertEvent } from "#db/queries/events.server.ts";
import type { Follow } from "#db/queries/follows.server.ts";
import { listFollowsOfAddress, saveFollowsEnded } from "#db/queries/follows.server.ts";
import { findFollowByLink } from "./follow-by-link.server.ts";
import { followEvent } from "./follow-event.ts";

/**
 * Ends what the link in a mail is for: one bill's list, or all lists to the address. No signing in, and a second click changes nothing.
 * Gives false where the link is not ours.
 */
export function unsubscribe(context: Context, link: string): Promise<boolean> {
  return inTransaction(context, async (tx) => {
    const found = await findFollowByLink(tx, link, ["stop", "stop-all"]);
    if (!found) return false;
    const { follow, purpose } = found;
    const ending = purpose === "stop-all" ? await listFollowsOfAddress(tx, follow.email_folded) : [follow];
    await endFollows(tx, context, ending);
    return true;
  });
}

/** Ends follows that are under way, and records it. */
export async function endFollows(tx: Write, context: Context, follows: readonly Follow[]): Promise<void> {
  const ending = follows.filter((follow) => follow.unsubscribed_at === null);
  await saveFollowsEnded(
    tx,
    ending.map((follow) => follow.id),
    context.now,
  );
  for (const { id, bill_id } of ending) await insertEvent(tx, context, followEvent("follow.ended", { id, billId: bill_id }));
}
