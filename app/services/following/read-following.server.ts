import { AppError } from "#app/lib/errors.ts";
import type { Context } from "#app/services/context.server.ts";
import { findPublishedBill } from "#db/queries/follows.server.ts";
import { isFollowing } from "./read-follows.server.ts";

/** A bill to follow, for `<FollowPanel>`: whether somebody is signed in, and follows it. */
export type Following = { bill: { slug: string; title: string }; isSignedIn: boolean; isFollowing: boolean };

/** How the actor stands to a bill (by its slug or id). @throws AppError "not-found" when there is no such bill, or it is not published. */
export async function readFollowing(context: Pick<Context, "db" | "actor">, slugOrId: string): Promise<Following> {
  const bill = await findPublishedBill(context.db, slugOrId);
  if (!bill) throw new AppError("not-found", "There is no such bill.");
  return {
    bill: { slug: bill.slug, title: bill.title },
    isSignedIn: context.actor.kind === "account",
    isFollowing: await isFollowing(context, bill.id),
  };
}
