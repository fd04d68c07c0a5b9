import { describeStageEvent, labelStageEvent } from "#app/domain/bills/stage-event-words.ts";
import { addDays, dayInLondon } from "#app/lib/dates.ts";
import { readChanges } from "#app/services/changes/read-changes.server.ts";
import type { Context } from "#app/services/context.server.ts";
import { readWaitingFigures } from "#app/services/letters/read-waiting.server.ts";
import { listBillsInProgress, listDatedHappenings, listOpenConsultations } from "#db/queries/bills.server.ts";

/** How far ahead "next" looks, in days. */
const aheadDays = 60;

/** The first page: what is open to the public, what comes, what happened last, which bills are in progress, what changed in the record, how many letters wait. */
export async function readHome(context: Context) {
  const { db, actor } = context;
  const today = dayInLondon(context.now);
  const [open, coming, past, inProgress, changes, letters] = await Promise.all([
    listOpenConsultations(db, today),
    listDatedHappenings(db, { day: today, direction: "from", limit: 8 }),
    listDatedHappenings(db, { day: today, direction: "before", limit: 60 }),
    listBillsInProgress(db, actor),
    readChanges(context, { limit: 6 }),
    readWaitingFigures(context),
  ]);
  return {
    today,
    open: open.map((each) => ({
      id: each.id,
      title: each.bill_title ?? each.proposal_title ?? "",
      href: each.bill_slug ? `/bills/${each.bill_slug}` : `/proposals/${each.proposal_slug}`,
      kind: each.kind,
      runBy: each.run_by,
      closesOn: each.closes_on,
      url: each.url,
      isMadeUp: each.bill_is_made_up === 1 || each.proposal_is_made_up === 1,
    })),
    coming: coming.filter((each) => (each.date_on ?? "") <= addDays(today, aheadDays)).map(showHappening),
    past: onePerBill(past).slice(0, 8).map(showHappening),
    inProgress: inProgress.map((bill) => ({
      slug: bill.slug,
      href: `/bills/${bill.slug}`,
      title: bill.short_title,
      session: bill.session,
      introducedOn: bill.introduced_on,
      isMadeUp: bill.is_made_up === 1,
    })),
    changes,
    letters,
  };
}

type Happening = Awaited<ReturnType<typeof listDatedHappenings>>[number];

function showHappening(row: Happening) {
  return {
    id: row.id,
    href: `/bills/${row.slug}`,
    title: row.short_title,
    on: row.date_on ?? "",
    words: labelStageEvent(row.stage, row.event),
    sentence: describeStageEvent(row.stage, row.event),
    isMadeUp: row.is_made_up === 1,
  };
}

/** The newest happening of each bill: one busy bill should not hide the others. */
function onePerBill(rows: readonly Happening[]): Happening[] {
  const seen = new Set<string>();
  return rows.filter((row) => !seen.has(row.slug) && seen.add(row.slug));
}
