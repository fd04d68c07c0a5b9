import { AppError } from "#app/lib/errors.ts";
import { type Context, inTransaction } from "#app/services/context.server.ts";
import { listFollowsOfAccount } from "#db/queries/follows.server.ts";
import { endFollows } from "./unsubscribe.server.ts";

/** Stops following a bill (by its slug or id) with the account's address. What is not followed stays so. */
export async function stopFollowing(context: Context, slugOrId: string): Promise<void> {
  const { actor } = context;
  if (actor.kind !== "account") throw new AppError("forbidden", "Sign in to see what you follow.");
  return inTransaction(context, async (tx) => {
    const follows = await listFollowsOfAccount(tx, actor.id);
    await endFollows(
      tx,
      context,
      follows.filter((follow) => follow.bill_slug === slugOrId || follow.bill_id === slugOrId),
    );
  });
}
