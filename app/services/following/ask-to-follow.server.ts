import { newSecret } from "#app/auth/secrets.server.ts";
import { parseEmail } from "#app/domain/accounts/email.ts";
import { alreadyFollowingMail, confirmFollowMail } from "#app/emails/follow-confirm.ts";
import { AppError } from "#app/lib/errors.ts";
import { accept, type Outcome } from "#app/lib/outcome.ts";
import { type Context, inTransaction } from "#app/services/context.server.ts";
import { insertEvent } from "#db/queries/events.server.ts";
import { countMailsTo, type Follow, findFollowByAddress, findPublishedBill, saveFollowAsked } from "#db/queries/follows.server.ts";
import { enqueueMail, type NewMail } from "#db/queries/outbox.server.ts";
import { followEvent } from "./follow-event.ts";
import { CONFIRM_DAYS, followLinks, MOST_CONFIRMATIONS_A_DAY } from "./follow-links.ts";
import { sealedLink } from "./mail-links.server.ts";

/**
 * Asks to follow a bill by e-mail, without an account: nothing is sent but a link to confirm. The answer is the same whether the
 * address follows the bill already, asked before or was never seen, so nobody learns who follows what.
 *
 * @param bill its slug or id
 * @throws AppError "not-found" when there is no such bill, or it is not published.
 */
export async function askToFollow(
  context: Context,
  { bill: slugOrId, email }: { bill: string; email: string },
  { publicUrl }: { publicUrl: string },
): Promise<Outcome<{ bill: { slug: string; title: string } }>> {
  const address = parseEmail(email);
  if (!address.ok) return address;
  return inTransaction(context, async (tx) => {
    const bill = await findPublishedBill(tx, slugOrId);
    if (!bill) throw new AppError("not-found", "There is no such bill.");
    const { folded } = address.value;
    const answer = accept({ bill: { slug: bill.slug, title: bill.title } });
    const since = new Date(Date.parse(context.now) - 86_400_000).toISOString();
    // Whoever types another's address must not be able to fill their letter box.
    if ((await countMailsTo(tx, { address: folded, kind: "confirm-follow", since })) >= MOST_CONFIRMATIONS_A_DAY) return answer;
    const before = await findFollowByAddress(tx, bill.id, folded);
    if (before && isActive(before)) {
      await enqueueMail(tx, { ...alreadyMail(before, publicUrl), ...toOwner(context, address.value.email, before.id) });
      return answer;
    }
    const asked = {
      id: context.newId(),
      billId: bill.id,
      accountId: before?.account_id ?? null,
      email: address.value.email,
      emailFolded: folded,
    };
    await saveFollowAsked(tx, { ...asked, linkSecret: newSecret().secret, now: context.now });
    const follow = await findFollowByAddress(tx, bill.id, folded);
    if (!follow) throw new Error("Bug: a follow that was just kept is not there");
    const link = followLinks.confirm(publicUrl, sealedLink(follow.id, "confirm", follow.link_secret));
    await enqueueMail(tx, {
      ...confirmFollowMail({ bill: bill.title, link, days: CONFIRM_DAYS }),
      ...toOwner(context, follow.email, follow.id),
    });
    await insertEvent(tx, context, followEvent("follow.asked_for", { id: follow.id, billId: bill.id }));
    return answer;
  });
}

/** Whether its address is told what happens. */
export function isActive(follow: Pick<Follow, "confirmed_at" | "unsubscribed_at">): boolean {
  return follow.confirmed_at !== null && follow.unsubscribed_at === null;
}

function alreadyMail(follow: Follow, publicUrl: string) {
  const stop = followLinks.stop(publicUrl, sealedLink(follow.id, "stop", follow.link_secret));
  return alreadyFollowingMail({ bill: follow.bill_title, link: followLinks.bill(publicUrl, follow.bill_slug), stop });
}

/** One mail an hour about one bill: pressing the button twice is not two wishes. */
function toOwner({ newId, now }: Context, email: string, followId: string): Pick<NewMail, "id" | "to" | "kind" | "dedupeKey" | "now"> {
  return { id: newId(), to: email, kind: "confirm-follow", dedupeKey: `confirm-follow:${followId}:${now.slice(0, 13)}`, now };
}
