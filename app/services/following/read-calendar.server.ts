import { z } from "zod";
import { describeStageEvent, labelStageEvent } from "#app/domain/bills/stage-event-words.ts";
import { clockSentence } from "#app/domain/letters/clock-words.ts";
import { isWaitedFor } from "#app/domain/letters/waiting.ts";
import { visitor } from "#app/domain/permissions/roles.ts";
import { type CalendarDate, printCalendar } from "#app/feeds/calendar.ts";
import { type Day, type Instant, isDay } from "#app/lib/dates.ts";
import { AppError } from "#app/lib/errors.ts";
import type { Context } from "#app/services/context.server.ts";
import { loadClocks } from "#app/services/letters/load-clocks.server.ts";
import { findPublishedBill } from "#db/queries/follows.server.ts";
import {
  findNewestBillEventAt,
  listChangesOfUndatedStageEvents,
  listConsultations,
  listDatedStageEvents,
} from "#db/queries/happenings.server.ts";
import { listLettersVisibleTo } from "#db/queries/letters.server.ts";

type Site = { publicUrl: string };
type Bill = { id: string; slug: string; title: string };

/**
 * A bill's dates as a calendar to subscribe to: its steps, past and planned, and the days on which consultations and calls for views
 * open and close, and those for which replies to letters about it are due or promised. A day that is only estimated is not in it: a calendar cannot say "about". A step that lost its day since is cancelled
 * where the log still knows the day; otherwise it is simply no longer there, which subscribed calendars take for the same.
 *
 * @throws AppError "not-found" when there is no such bill, or it is not published.
 */
export async function readCalendar(context: Pick<Context, "db" | "now">, slug: string, { publicUrl }: Site): Promise<string> {
  const { db } = context;
  const bill = await findPublishedBill(db, slug);
  if (!bill) throw new AppError("not-found", "There is no such bill.");
  const host = new URL(publicUrl).hostname;
  const link = `${publicUrl}/bills/${bill.slug}`;
  const dates = [
    ...(await steps(db, bill, host, link)),
    ...(await consultations(db, bill, host, link)),
    ...(await lettersDue(context, bill, publicUrl)),
    ...(await cancelled(db, bill, host, link)),
  ];
  dates.sort((a, b) => a.on.localeCompare(b.on) || a.uid.localeCompare(b.uid));
  const stampAt: Instant = (await findNewestBillEventAt(db, bill.id)) ?? "2026-01-01T00:00:00.000Z";
  return printCalendar({ name: bill.title, description: `The dates of the ${bill.title}, from ${link}`, link, stampAt, dates });
}

async function steps(db: Context["db"], bill: Bill, host: string, link: string): Promise<CalendarDate[]> {
  const rows = await listDatedStageEvents(db, bill.id);
  return rows.flatMap((row) => {
    if (!row.date_on) return [];
    return [
      {
        uid: `stage-event-${row.id}@${host}`,
        sequence: row.revision - 1,
        on: row.date_on,
        summary: `${labelStageEvent(row.stage, row.event)}: ${bill.title}`,
        description: [describeStageEvent(row.stage, row.event), row.description, link].filter(Boolean).join("\n"),
        link,
        place: row.place,
        isCancelled: false,
      },
    ];
  });
}

const consultationWords = { consultation: "Consultation", call_for_views: "Call for views" } as const;

async function consultations(db: Context["db"], bill: Bill, host: string, link: string): Promise<CalendarDate[]> {
  const rows = await listConsultations(db, bill.id);
  return rows.flatMap((row) => {
    const common = { sequence: row.revision - 1, link: row.url ?? link, place: null, isCancelled: false };
    const day = (what: "opens" | "closes", on: string | null): CalendarDate[] => {
      if (!on) return [];
      const summary = `${consultationWords[row.kind]} ${what}: ${bill.title}`;
      const description = [row.run_by ? `Run by: ${row.run_by}` : null, row.note, link].filter(Boolean).join("\n");
      return [{ ...common, uid: `consultation-${row.id}-${what}@${host}`, on, summary, description }];
    };
    return [...day("opens", row.opens_on), ...day("closes", row.closes_on)];
  });
}

/** The last days of public letters about the bill that still wait for a reply: by the rule, and as promised. */
async function lettersDue({ db, now }: Pick<Context, "db" | "now">, bill: Bill, publicUrl: string): Promise<CalendarDate[]> {
  const rows = await listLettersVisibleTo(db, visitor, { billId: bill.id });
  const clocks = await loadClocks({ db, now, actor: visitor }, rows);
  return rows.flatMap((row) => {
    const clock = clocks.of.get(row.id);
    if (!clock || !isWaitedFor(clock)) return [];
    const link = `${publicUrl}/letters/${row.slug}`;
    const day = (what: "promised" | "last day by rule", on: Day | null): CalendarDate[] => {
      if (!on) return [];
      const uid = `letter-${row.id}-${what === "promised" ? "promised" : "due"}@${new URL(publicUrl).hostname}`;
      const summary = `Reply to a letter, ${what}: ${row.subject}`;
      const description = [clockSentence(clock), row.is_made_up === 1 ? "This letter is made up." : null, link].filter(Boolean).join("\n");
      return [{ uid, sequence: row.revision - 1, on, summary, description, link, place: null, isCancelled: false }];
    };
    return [...day("last day by rule", clock.dueOn), ...day("promised", clock.promisedOn)];
  });
}

async function cancelled(db: Context["db"], bill: Bill, host: string, link: string): Promise<CalendarDate[]> {
  const rows = await listChangesOfUndatedStageEvents(db, bill.id);
  const lastDays = new Map<string, { on: Day; sequence: number }>();
  for (const { subject_id, particulars } of rows) {
    const before = lastDays.get(subject_id);
    const from = dayChanged.parse(JSON.parse(particulars)).changes.find((change) => change.field === "date_on")?.from;
    if (from && isDay(from)) lastDays.set(subject_id, { on: from, sequence: (before?.sequence ?? 0) + 1 });
    else if (before) lastDays.set(subject_id, { ...before, sequence: before.sequence + 1 });
  }
  return [...lastDays].map(([id, { on, sequence }]) => ({
    uid: `stage-event-${id}@${host}`,
    sequence,
    on,
    // What it was called is not said: perhaps it should never have been said.
    summary: bill.title,
    description: link,
    link,
    place: null,
    isCancelled: true,
  }));
}

const dayChanged = z.object({ changes: z.array(z.object({ field: z.string(), from: z.string().nullable() })) });
