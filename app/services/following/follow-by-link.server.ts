import type { Kysely } from "kysely";
import type { Context } from "#app/services/context.server.ts";
import { type Follow, findFollow } from "#db/queries/follows.server.ts";
import type { Schema } from "#db/schema/schema.ts";
import { isGenuine, type LinkPurpose, readLink } from "./mail-links.server.ts";

/** The follow that a link in a mail belongs to, with what the link is for; null where the link is not ours, or for something else. */
export async function findFollowByLink(
  db: Kysely<Schema>,
  text: string,
  purposes: readonly LinkPurpose[],
): Promise<{ follow: Follow; purpose: LinkPurpose } | null> {
  const link = readLink(text);
  if (!link || !purposes.includes(link.purpose)) return null;
  const follow = await findFollow(db, link.id);
  return follow && isGenuine(link, follow.link_secret) ? { follow, purpose: link.purpose } : null;
}

/** What the page behind a link shows before its button is pressed; null where the link does not work. */
export async function readFollowLink(
  { db }: Pick<Context, "db">,
  text: string,
  purposes: readonly LinkPurpose[],
): Promise<{ bill: { slug: string; title: string }; purpose: LinkPurpose; isConfirmed: boolean; isEnded: boolean } | null> {
  const found = await findFollowByLink(db, text, purposes);
  if (!found) return null;
  const { follow, purpose } = found;
  return {
    bill: { slug: follow.bill_slug, title: follow.bill_title },
    purpose,
    isConfirmed: follow.confirmed_at !== null,
    isEnded: follow.unsubscribed_at !== null,
  };
}
