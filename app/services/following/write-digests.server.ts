import { type BillDigest, tell } from "#app/domain/following/digest.ts";
import { followDigestMail } from "#app/emails/follow-digest.ts";
import { dayInLondon } from "#app/lib/dates.ts";
import { type Context, inTransaction, type Write } from "#app/services/context.server.ts";
import { type Follow, listFollowedAddresses, listFollowsOfAddress, saveFollowsTold } from "#db/queries/follows.server.ts";
import { listTellableEvents } from "#db/queries/happenings.server.ts";
import { findSettledSequence, lockCursor, saveCursor } from "#db/queries/jobs.server.ts";
import { enqueueMail } from "#db/queries/outbox.server.ts";
import { followLinks } from "./follow-links.ts";
import { readLoggedEvent } from "./logged-event.ts";
import { sealedLink } from "./mail-links.server.ts";
import { withoutDrafts } from "./without-drafts.server.ts";

/** How many events one list looks at; what is beyond waits for the next. */
const mostEvents = 2_000;
const cursor = "reader:digests";

/**
 * Writes the lists of what changed into the outbox: one mail to each confirmed address for which something happened, and gives how
 * many. An address's place in the log moves in the transaction in which its list is written, so each event is told once,
 * however often this runs and wherever it stops. `isStopping` is asked between two addresses.
 */
export async function writeDigests(context: Context, { publicUrl }: { publicUrl: string }, isStopping = () => false): Promise<number> {
  let written = 0;
  for (const address of await listFollowedAddresses(context.db)) {
    if (isStopping()) break;
    if (await inTransaction(context, (tx) => writeDigest(tx, context, address, publicUrl))) written++;
  }
  return written;
}

async function writeDigest(tx: Write, context: Context, address: string, publicUrl: string): Promise<boolean> {
  await takeTurn(tx, context.now);
  const follows = await listFollowsOfAddress(tx, address);
  const [first] = follows;
  const settled = await findSettledSequence(tx, context.now);
  const after = Math.min(...follows.map((follow) => follow.last_event_id));
  if (!first || after >= settled) return false;
  const rows = await listTellableEvents(tx, { billIds: follows.map((follow) => follow.bill_id), after, upTo: settled, limit: mostEvents });
  const upTo = rows.length < mostEvents ? settled : Number(rows.at(-1)?.id);
  const told = await withoutDrafts(tx, rows);
  const bills = follows
    .map((follow) => ({ ...digestOf(follow, told), ...linksOf(follow, publicUrl) }))
    .filter((bill) => bill.told.length > 0);
  await saveFollowsTold(
    tx,
    follows.map((follow) => follow.id),
    upTo,
  );
  if (bills.length === 0) return false;
  const stopAll = followLinks.stop(publicUrl, sealedLink(first.id, "stop-all", first.link_secret));
  const manage = follows.some((follow) => follow.account_id !== null) ? followLinks.manage(publicUrl) : null;
  return enqueueMail(tx, {
    id: context.newId(),
    to: first.email,
    ...followDigestMail({ on: dayInLondon(context.now), bills, stopAll, manage }),
    // RFC 8058: the mail program shows its own button, and presses it without anybody signing in.
    headers: {
      "List-Unsubscribe": `<${stopAll}>`,
      "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
      Precedence: "bulk",
      "Auto-Submitted": "auto-generated",
    },
    kind: "digest",
    dedupeKey: `digest:${first.id}:${after}`,
    now: context.now,
  });
}

/** Two machines that write lists at once take turns, address by address. */
async function takeTurn(tx: Write, now: string): Promise<void> {
  if ((await lockCursor(tx, cursor, now)) === null) await saveCursor(tx, cursor, 0, now);
}

function digestOf(follow: Follow, rows: Awaited<ReturnType<typeof listTellableEvents>>): BillDigest {
  const events = rows
    .filter((row) => row.bill_id === follow.bill_id && Number(row.id) > follow.last_event_id)
    .flatMap((row) => readLoggedEvent(row) ?? []);
  return { title: follow.bill_title, slug: follow.bill_slug, told: tell(events, follow.bill_title) };
}

function linksOf(follow: Follow, publicUrl: string) {
  return {
    link: followLinks.bill(publicUrl, follow.bill_slug),
    stop: followLinks.stop(publicUrl, sealedLink(follow.id, "stop", follow.link_secret)),
  };
}
