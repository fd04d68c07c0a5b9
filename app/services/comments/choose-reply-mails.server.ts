import { randomBytes } from "node:crypto";
import { AppError } from "#app/lib/errors.ts";
import { type Context, inTransaction } from "#app/services/context.server.ts";
import { isGenuine, readLink } from "#app/services/following/mail-links.server.ts";
import { findMailPreferences, findOrMakeMailPreferences, saveRepliesRefused } from "#db/queries/mail-preferences.server.ts";

/** Turns mails about replies on or off for the signed-in account. */
export async function chooseReplyMails(context: Context, wanted: boolean): Promise<void> {
  const { actor, now } = context;
  if (actor.kind !== "account") throw new AppError("forbidden", "Sign in to choose your mails.");
  return inTransaction(context, async (tx) => {
    await findOrMakeMailPreferences(tx, actor.id, randomBytes(32).toString("base64url"));
    await saveRepliesRefused(tx, actor.id, wanted ? null : now);
  });
}

/** Whether the link in a mail is one that turns mails about replies off. */
export async function isReplyMailsLink({ db }: Pick<Context, "db">, text: string): Promise<boolean> {
  return (await accountOfLink(db, text)) !== null;
}

/** Turns mails about replies off by the link in one, without signing in. Gives false where the link is not ours. */
export function refuseReplyMailsByLink(context: Context, text: string): Promise<boolean> {
  return inTransaction(context, async (tx) => {
    const accountId = await accountOfLink(tx, text);
    if (accountId === null) return false;
    await saveRepliesRefused(tx, accountId, context.now);
    return true;
  });
}

async function accountOfLink(db: Context["db"], text: string): Promise<string | null> {
  const link = readLink(text);
  if (link?.purpose !== "no-replies") return null;
  const preferences = await findMailPreferences(db, link.id);
  return preferences && isGenuine(link, preferences.link_secret) ? link.id : null;
}
