import { accept, type Outcome, refuse } from "#app/lib/outcome.ts";
import { type Context, inTransaction } from "#app/services/context.server.ts";
import { findNewestSequence, insertEvent } from "#db/queries/events.server.ts";
import { saveFollowConfirmed } from "#db/queries/follows.server.ts";
import { isActive } from "./ask-to-follow.server.ts";
import { findFollowByLink } from "./follow-by-link.server.ts";
import { followEvent } from "./follow-event.ts";
import { CONFIRM_DAYS } from "./follow-links.ts";

/** The address is its owner's: from now on they are told what happens to the bill. A second click changes nothing. */
export function confirmFollow(context: Context, link: string): Promise<Outcome<{ bill: { slug: string; title: string } }>> {
  return inTransaction(context, async (tx) => {
    const follow = (await findFollowByLink(tx, link, ["confirm"]))?.follow;
    const oldest = new Date(Date.parse(context.now) - CONFIRM_DAYS * 86_400_000).toISOString();
    if (!follow || (!isActive(follow) && follow.created_at < oldest))
      return refuse({ message: "This link no longer works. Ask to follow the bill again, and we will send you a new one." });
    const bill = { slug: follow.bill_slug, title: follow.bill_title };
    // Not confirmed anew by an old link after the lists were stopped: whoever stops stays stopped until they ask again.
    if (follow.unsubscribed_at)
      return refuse({ message: "You stopped following this bill. Ask again on its page, and we will send you a new link." });
    if (follow.confirmed_at) return accept({ bill });
    await saveFollowConfirmed(tx, follow.id, { now: context.now, lastEventId: await findNewestSequence(tx) });
    await insertEvent(tx, context, followEvent("follow.started", { id: follow.id, billId: follow.bill_id }));
    return accept({ bill });
  });
}
