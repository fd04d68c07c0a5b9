import { stageEventWords } from "#app/domain/bills/stage-event-words.ts";
import type { BillFacts, StageEventFacts, StageEventKind } from "#app/domain/facts/bill.ts";
import type { DivisionFacts } from "#app/domain/facts/division.ts";
import type { Write } from "#app/services/context.server.ts";
import { insertRows, listRowsBy, type Row, updateRecordRow } from "#db/queries/facts/rows.server.ts";
import type { Laid } from "./lay-records.server.ts";
import type { Laying } from "./laying.server.ts";
import { uncertainColumns } from "./record-columns.ts";

/** What can happen more than once at a stage: a second day is a second event. Anything else happens once. */
const repeats: ReadonlySet<StageEventKind> = new Set<StageEventKind>([
  "amendments",
  "call_for_views_closed",
  "call_for_views_opened",
  "committee_evidence",
  "committee_meeting",
  "consultation_closed",
  "consultation_opened",
  "debate",
  "debate_programmed",
  "lead_committee_meeting",
  "lead_committee_report",
  "proceedings",
  "referred_back",
  "timetable_motion",
  "withdrawn",
]);

/**
 * Lays what happened to the bills. An event that is there is completed; one that can happen only once and is there on another day
 * stays as it is, and the other day is told in the receipt.
 */
export async function layStageEvents(laying: Laying, tx: Write, bills: readonly Laid<BillFacts>[]): Promise<void> {
  const stored = new Map<string, Row[]>();
  for (const row of await listRowsBy(
    tx,
    "stage_events",
    "bill_id",
    bills.filter((bill) => !bill.isNew).map((bill) => bill.id),
  )) {
    const bill = String(row.bill_id);
    stored.set(bill, [...(stored.get(bill) ?? []), row]);
  }
  const fresh: Row[] = [];
  for (const { id, slug, fact } of bills) {
    const there = stored.get(id) ?? [];
    const taken = new Set<Row>();
    let position = Math.max(-1, ...there.map((row) => Number(row.position)));
    for (const event of fact.stageEvents) {
      const row = await rowOf(laying, tx, slug, event);
      const known = findKnown(there, taken, event, row);
      if (known) {
        taken.add(known);
        await complete(laying, tx, id, slug, event, known, row);
        continue;
      }
      position += 1;
      fresh.push({ id: laying.context.newId(), bill_id: id, ...row, override_reason: null, position });
      laying.change(id, { field: "stage_events", from: null, to: say(event) });
    }
  }
  await insertRows(tx, "stage_events", fresh);
}

/** Events that a division decides: a debate on the same motion is none of them. */
const decided: ReadonlySet<string> = new Set<StageEventKind>([
  "agreed",
  "approved",
  "general_principles_agreed",
  "general_principles_not_agreed",
  "not_agreed",
  "not_approved",
  "not_passed",
  "passed",
]);

/** A division that comes after its bill ties itself to the event that its motion decided. */
export async function tieDivisions(laying: Laying, tx: Write, divisions: readonly DivisionFacts[]): Promise<void> {
  const byReference = new Map(divisions.flatMap(({ reference, slug }) => (reference ? [[reference, slug] as const] : [])));
  const events = (await listRowsBy(tx, "stage_events", "motion_reference", [...byReference.keys()])).filter(
    (event) => event.division_id === null && decided.has(String(event.event)),
  );
  const billIds = [...new Set(events.map((event) => String(event.bill_id)))];
  const bills = new Map((await listRowsBy(tx, "bills", "id", billIds)).map((bill) => [String(bill.id), bill]));
  for (const event of events) {
    const reference = String(event.motion_reference);
    const division_id = await laying.idOf(tx, "division", byReference.get(reference));
    const bill = bills.get(String(event.bill_id));
    if (!division_id || !bill) continue;
    await updateRecordRow(tx, "stage_events", String(event.id), { division_id });
    const id = String(bill.id);
    const isDraft = (bill.published_at ?? null) === null;
    await laying.note(
      tx,
      String(bill.slug),
      { kind: "bill", id, title: String(bill.short_title), billId: id, isDraft, isNew: false },
      "bill",
    );
    laying.change(id, { field: "stage_events", from: null, to: `decided by the division on ${reference}` });
  }
}

async function rowOf(laying: Laying, tx: Write, slug: string, event: StageEventFacts): Promise<Row> {
  return {
    stage: event.stage,
    event: event.event,
    ...uncertainColumns("date", event.date),
    place: event.place ?? null,
    description: event.description ?? null,
    motion_reference: event.motionReference ?? null,
    // A division that is cited and not held is the importer's to tell; when it comes, it ties itself to this event.
    division_id: await laying.idOf(tx, "division", event.division),
    committee_id: await laying.referTo(tx, "committee", event.committee, slug),
  };
}

function findKnown(there: readonly Row[], taken: ReadonlySet<Row>, event: StageEventFacts, row: Row): Row | undefined {
  const same = there.filter(
    (known) =>
      !taken.has(known) &&
      known.event === event.event &&
      (known.stage === event.stage || known.stage === "unknown" || event.stage === "unknown"),
  );
  const onDay = same.find((known) => (known.date_on ?? null) === (row.date_on ?? null));
  if (onDay) return onDay;
  const undated = same.find((known) => (known.date_on ?? null) === null || (row.date_on ?? null) === null);
  return undated ?? (repeats.has(event.event) ? undefined : same[0]);
}

async function complete(
  laying: Laying,
  tx: Write,
  billId: string,
  slug: string,
  event: StageEventFacts,
  known: Row,
  row: Row,
): Promise<void> {
  if (known.date_on && row.date_on && known.date_on !== row.date_on) {
    laying.contradictory.push(
      `${slug}: “${stageEventWords[event.event].label}” is on ${known.date_on} here and on ${row.date_on} in this import; the first is kept.`,
    );
  }
  const filled = ["date_on", "place", "description", "motion_reference", "division_id", "committee_id"].filter(
    (column) => (known[column] ?? null) === null && (row[column] ?? null) !== null,
  );
  if (filled.length === 0) return;
  await updateRecordRow(tx, "stage_events", String(known.id), Object.fromEntries(filled.map((column) => [column, row[column] ?? null])));
  laying.change(billId, { field: "stage_events", from: null, to: say(event) });
}

function say(event: StageEventFacts): string {
  return `${stageEventWords[event.event].label}${event.date.on ? `, ${event.date.on}` : ""}`;
}
