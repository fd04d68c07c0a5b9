import type { Instant } from "#app/lib/dates.ts";
import { AppError } from "#app/lib/errors.ts";
import type { Context } from "#app/services/context.server.ts";
import { listFollowsOfAccount } from "#db/queries/follows.server.ts";
import { findMailPreferences } from "#db/queries/mail-preferences.server.ts";

/** What an account follows, and which mails it wants. */
export type MyFollows = { follows: readonly { slug: string; title: string; since: Instant }[]; wantsReplies: boolean };

/** The page on which somebody looks after what they follow. @throws AppError "forbidden" where nobody is signed in. */
export async function readFollows({ db, actor }: Pick<Context, "db" | "actor">): Promise<MyFollows> {
  if (actor.kind !== "account") throw new AppError("forbidden", "Sign in to see what you follow.");
  const follows = await listFollowsOfAccount(db, actor.id);
  const preferences = await findMailPreferences(db, actor.id);
  return {
    follows: follows.map((follow) => ({
      slug: follow.bill_slug,
      title: follow.bill_title,
      since: follow.confirmed_at ?? follow.created_at,
    })),
    wantsReplies: preferences?.replies_refused_at == null,
  };
}

/** Whether the actor follows the bill (by slug or id) with their account: for the button on its page. */
export async function isFollowing({ db, actor }: Pick<Context, "db" | "actor">, slugOrId: string): Promise<boolean> {
  if (actor.kind !== "account") return false;
  const follows = await listFollowsOfAccount(db, actor.id);
  return follows.some((follow) => follow.bill_slug === slugOrId || follow.bill_id === slugOrId);
}
