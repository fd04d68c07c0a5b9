import { newSecret } from "#app/auth/secrets.server.ts";
import { foldEmail } from "#app/domain/accounts/email.ts";
import { may } from "#app/domain/permissions/may.ts";
import { AppError } from "#app/lib/errors.ts";
import { accept, type Outcome, refuse } from "#app/lib/outcome.ts";
import { type Context, inTransaction } from "#app/services/context.server.ts";
import { findNewestSequence, insertEvent } from "#db/queries/events.server.ts";
import {
  findFollowByAddress,
  findPublishedBill,
  saveFollowAccount,
  saveFollowAsked,
  saveFollowConfirmed,
} from "#db/queries/follows.server.ts";
import { findAddressee } from "#db/queries/mail-preferences.server.ts";
import { isActive } from "./ask-to-follow.server.ts";
import { followEvent } from "./follow-event.ts";

/**
 * Follows a bill with one click, by the confirmed address of the account. A second click changes nothing.
 *
 * @param slugOrId of the bill
 * @throws AppError "not-found" when there is no such bill; "forbidden" where nobody is signed in.
 */
export async function startFollowing(context: Context, slugOrId: string): Promise<Outcome<{ bill: { slug: string; title: string } }>> {
  const { actor, now } = context;
  if (actor.kind !== "account" || !may(actor, "follow.start")) throw new AppError("forbidden", "Sign in to follow with one click.");
  return inTransaction(context, async (tx) => {
    const found = await findPublishedBill(tx, slugOrId);
    if (!found) throw new AppError("not-found", "There is no such bill.");
    const bill = { slug: found.slug, title: found.title };
    const addressee = await findAddressee(tx, actor.id);
    if (!addressee) return refuse({ message: "Confirm your e-mail address first: open the link that we sent you when you signed up." });
    const emailFolded = foldEmail(addressee.email);
    const before = await findFollowByAddress(tx, found.id, emailFolded);
    if (before && isActive(before)) {
      await saveFollowAccount(tx, before.id, actor.id);
      return accept({ bill });
    }
    const linkSecret = newSecret().secret;
    await saveFollowAsked(tx, {
      id: context.newId(),
      billId: found.id,
      accountId: actor.id,
      email: addressee.email,
      emailFolded,
      linkSecret,
      now,
    });
    const follow = await findFollowByAddress(tx, found.id, emailFolded);
    if (!follow) throw new Error("Bug: a follow that was just kept is not there");
    await saveFollowConfirmed(tx, follow.id, { now, lastEventId: await findNewestSequence(tx) });
    await insertEvent(tx, context, followEvent("follow.started", { id: follow.id, billId: found.id }));
    return accept({ bill });
  });
}
