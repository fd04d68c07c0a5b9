import { describeStageEvent } from "#app/domain/bills/stage-event-words.ts";
import { tellOne } from "#app/domain/following/digest.ts";
import { isFeedNews } from "#app/domain/following/tellable.ts";
import { type FeedEntry, type FeedOf, printAtom } from "#app/feeds/atom.ts";
import { type Day, dayInLondon, formatDay } from "#app/lib/dates.ts";
import { AppError } from "#app/lib/errors.ts";
import type { Context } from "#app/services/context.server.ts";
import { findPublishedBill } from "#db/queries/follows.server.ts";
import { listDivisionsUpTo, listLettersUpTo, listNewestTellableEvents, listStageEventsUpTo } from "#db/queries/happenings.server.ts";
import { readLoggedEvent } from "./logged-event.ts";
import { withoutDrafts } from "./without-drafts.server.ts";

const mostEntries = 50;
type Site = { publicUrl: string };

/**
 * The Atom feed of one bill (by its slug), or of all bills (null). The same for everyone, signed in or not.
 *
 * Entries come from two places. What happened to a bill on a known day (steps, divisions, letters) is told by that day, so that a feed
 * of a bill that was imported yesterday still reads as the bill's history. What was done to the record since (corrections, choices
 * between claims, arrivals without a day) is told from the event log, by when it was done, and only where a person did it:
 * the first start and imports fill the record, and are no news.
 *
 * @throws AppError "not-found" when there is no such bill, or it is not published.
 */
export async function readFeed({ db, now }: Pick<Context, "db" | "now">, slug: string | null, { publicUrl }: Site): Promise<string> {
  const bill = slug === null ? null : await findPublishedBill(db, slug);
  if (slug !== null && !bill) throw new AppError("not-found", "There is no such bill.");
  const wanted = { billId: bill?.id ?? null, limit: mostEntries };
  const past = { ...wanted, until: dayInLondon(now) };
  const entries = [
    ...(await stepEntries(db, past, publicUrl)),
    ...(await divisionEntries(db, past, publicUrl)),
    ...(await letterEntries(db, past, publicUrl)),
    ...(await recordEntries(db, wanted, publicUrl)),
  ];
  entries.sort((a, b) => b.updatedAt.localeCompare(a.updatedAt) || a.id.localeCompare(b.id));
  return printAtom({ ...headOf(bill, publicUrl), entries: entries.slice(0, mostEntries) });
}

function headOf(bill: { slug: string; title: string } | null, publicUrl: string): Omit<FeedOf, "entries"> {
  const path = bill ? `/bills/${bill.slug}` : "";
  const title = bill ? bill.title : "Bills of the Scottish Parliament";
  return {
    id: tag(publicUrl, bill ? `bill/${bill.slug}` : "bills"),
    title: `${title} – Assent`,
    subtitle: bill
      ? "What happens to this bill, and what is corrected in its record."
      : "What happens to bills, and what is corrected in their record.",
    self: `${publicUrl}${path}/feed.atom`,
    link: `${publicUrl}${path || "/"}`,
  };
}

type Past = { billId: string | null; limit: number; until: Day };
type Db = Context["db"];

async function stepEntries(db: Db, past: Past, publicUrl: string): Promise<FeedEntry[]> {
  const rows = await listStageEventsUpTo(db, past);
  return rows.flatMap((row) => {
    if (!row.date_on) return [];
    const lines = [
      `${formatDay(row.date_on)}.`,
      ...(row.place ? [`Where: ${row.place}.`] : []),
      ...(row.description ? [row.description] : []),
    ];
    return [
      entry(publicUrl, {
        kind: "stage-event",
        of: row,
        on: row.date_on,
        title: describeStageEvent(row.stage, row.event),
        lines,
        path: `/bills/${row.bill_slug}`,
      }),
    ];
  });
}

async function divisionEntries(db: Db, past: Past, publicUrl: string): Promise<FeedEntry[]> {
  const rows = await listDivisionsUpTo(db, past);
  return rows.map((row) => {
    const result = `${row.result === "agreed" ? "Agreed to" : "Disagreed to"}: for ${row.announced_for}, against ${row.announced_against}, abstentions ${row.announced_abstain}.`;
    return entry(publicUrl, {
      kind: "division",
      of: row,
      on: row.held_on,
      title: `Vote: ${row.title}`,
      lines: [`${formatDay(row.held_on)}.`, result],
      path: `/votes/${row.slug}`,
    });
  });
}

async function letterEntries(db: Db, past: Past, publicUrl: string): Promise<FeedEntry[]> {
  const rows = await listLettersUpTo(db, past);
  return rows.flatMap((row) => {
    if (!row.sent_on) return [];
    return [
      entry(publicUrl, {
        kind: "letter",
        of: row,
        on: row.sent_on,
        title: `Letter: ${row.subject}`,
        lines: [`Sent on ${formatDay(row.sent_on)}.`],
        path: `/letters/${row.slug}`,
      }),
    ];
  });
}

async function recordEntries(db: Db, wanted: { billId: string | null; limit: number }, publicUrl: string): Promise<FeedEntry[]> {
  const rows = await withoutDrafts(db, await listNewestTellableEvents(db, wanted));
  return rows.flatMap((row) => {
    const event = readLoggedEvent(row);
    if (!event || !isFeedNews(event)) return [];
    const { sentence, quotes } = tellOne(event, row.bill_title);
    const title = sentence.includes(row.bill_title) ? sentence : `${row.bill_title}: ${sentence}`;
    const id = tag(publicUrl, `event/${event.sequence}`);
    return [
      { id, title, lines: [sentence, ...quotes], link: `${publicUrl}/bills/${row.bill_slug}`, publishedAt: event.at, updatedAt: event.at },
    ];
  });
}

type Dated = {
  kind: string;
  of: { id: string; bill_slug: string; bill_title: string };
  on: Day;
  title: string;
  lines: string[];
  path: string;
};

function entry(publicUrl: string, { kind, of, on, title, lines, path }: Dated): FeedEntry {
  // A day has no hour: noon is on that day wherever the reader is in these islands.
  const at = `${on}T12:00:00.000Z`;
  // A letter about two bills is an entry of both, so the bill is a part of what it is.
  const id = tag(publicUrl, `bill/${of.bill_slug}/${kind}/${of.id}`);
  return { id, title: `${of.bill_title}: ${title}`, lines, link: `${publicUrl}${path}`, publishedAt: at, updatedAt: at };
}

/** A name that stays when the address of the page changes (RFC 4151). */
function tag(publicUrl: string, what: string): string {
  return `tag:${new URL(publicUrl).hostname},2026:${what}`;
}
