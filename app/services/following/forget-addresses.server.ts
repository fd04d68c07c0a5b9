import { type Context, inTransaction } from "#app/services/context.server.ts";
import { forgetFollows } from "#db/queries/follows.server.ts";
import { CONFIRM_DAYS } from "./follow-links.ts";

/** For how long an ended follow is kept, so that the links in its last mails still find it. */
const endedDays = 90;

/** Forgets addresses that were never confirmed, and those that stopped long ago. Gives how many. */
export function forgetAddresses(context: Context): Promise<number> {
  const before = (days: number) => new Date(Date.parse(context.now) - days * 86_400_000).toISOString();
  return inTransaction(context, (tx) => forgetFollows(tx, { unconfirmedBefore: before(CONFIRM_DAYS), endedBefore: before(endedDays) }));
}
