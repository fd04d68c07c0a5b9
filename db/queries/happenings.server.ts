import type { ExpressionBuilder, Kysely } from "kysely";
import type { Day, Instant } from "#app/lib/dates.ts";
import type { Schema } from "../schema/schema.ts";

type EventsExpression = ExpressionBuilder<Schema, "events">;

/** Kinds of record that have a draft state of their own: an event about one is told only while the record is public. */
const publicRecords = {
  proposal: (e: EventsExpression) => e.selectFrom("proposals").select("proposals.id").where("proposals.published_at", "is not", null),
  division: (e: EventsExpression) => e.selectFrom("divisions").select("divisions.id").where("divisions.published_at", "is not", null),
  letter: (e: EventsExpression) => e.selectFrom("letters").select("letters.id").where("letters.published_at", "is not", null),
  meeting: (e: EventsExpression) => e.selectFrom("meetings").select("meetings.id").where("meetings.published_at", "is not", null),
  statement: (e: EventsExpression) => e.selectFrom("statements").select("statements.id").where("statements.published_at", "is not", null),
  position: (e: EventsExpression) => e.selectFrom("positions").select("positions.id").where("positions.published_at", "is not", null),
  figure: (e: EventsExpression) => e.selectFrom("figures").select("figures.id").where("figures.published_at", "is not", null),
  amendment: (e: EventsExpression) => e.selectFrom("amendments").select("amendments.id").where("amendments.published_at", "is not", null),
};
/** Kinds that are public exactly when their bill is. */
const partsOfABill = ["bill", "stage_event", "document", "consultation", "claim"] as const;

/**
 * Public events about public bills, oldest first, in `(after, upTo]`; not about comments, notes or people.
 * What was public when it happened and is a draft by now is left out.
 */
export function listTellableEvents(
  db: Kysely<Schema>,
  { billIds, after, upTo, limit }: { billIds: readonly string[]; after: number; upTo: number; limit: number },
) {
  if (billIds.length === 0) return Promise.resolve([]);
  return tellable(db)
    .where("events.bill_id", "in", billIds)
    .where("events.id", ">", after)
    .where("events.id", "<=", upTo)
    .orderBy("events.id")
    .limit(limit)
    .execute();
}

/** The newest of them first, about one bill or about all, without what only filled the database: the first start and imports. */
export function listNewestTellableEvents(db: Kysely<Schema>, { billId, limit }: { billId: string | null; limit: number }) {
  return tellable(db)
    .$if(billId !== null, (q) => q.where("events.bill_id", "=", billId))
    .where("events.actor_kind", "=", "account")
    .orderBy("events.id", "desc")
    .limit(limit)
    .execute();
}

/** What happened on a known day up to `until`, newest first: stage events of public bills. */
export function listStageEventsUpTo(db: Kysely<Schema>, { billId, until, limit }: { billId: string | null; until: Day; limit: number }) {
  return stageEvents(db, billId)
    .where("stage_events.date_on", "<=", until)
    .orderBy("stage_events.date_on", "desc")
    .orderBy("stage_events.position", "desc")
    .limit(limit)
    .execute();
}

/** All stage events of a bill that have a known day, past and to come. */
export function listDatedStageEvents(db: Kysely<Schema>, billId: string) {
  return stageEvents(db, billId)
    .where("stage_events.date_on", "is not", null)
    .orderBy("stage_events.date_on")
    .orderBy("stage_events.position")
    .execute();
}

/** Divisions up to a day, newest first. */
export function listDivisionsUpTo(db: Kysely<Schema>, { billId, until, limit }: { billId: string | null; until: Day; limit: number }) {
  return db
    .selectFrom("divisions")
    .innerJoin("bills", "bills.id", "divisions.bill_id")
    .select([
      "divisions.id",
      "divisions.slug",
      "divisions.title",
      "divisions.held_on",
      "divisions.result",
      "divisions.announced_for",
      "divisions.announced_against",
      "divisions.announced_abstain",
      "bills.slug as bill_slug",
      "bills.short_title as bill_title",
    ])
    .where("divisions.published_at", "is not", null)
    .where("bills.published_at", "is not", null)
    .where("divisions.held_on", "<=", until)
    .$if(billId !== null, (q) => q.where("divisions.bill_id", "=", billId))
    .orderBy("divisions.held_on", "desc")
    .orderBy("divisions.id")
    .limit(limit)
    .execute();
}

/** Letters about bills, sent on a known day up to `until`, newest first; a letter about two bills comes once for each. */
export function listLettersUpTo(db: Kysely<Schema>, { billId, until, limit }: { billId: string | null; until: Day; limit: number }) {
  return db
    .selectFrom("letters")
    .innerJoin("bill_links", (join) => join.onRef("bill_links.subject_id", "=", "letters.id").on("bill_links.subject_kind", "=", "letter"))
    .innerJoin("bills", "bills.id", "bill_links.bill_id")
    .select([
      "letters.id",
      "letters.slug",
      "letters.subject",
      "letters.sent_on",
      "bills.slug as bill_slug",
      "bills.short_title as bill_title",
    ])
    .where("letters.published_at", "is not", null)
    .where("bills.published_at", "is not", null)
    .where("letters.sent_on", "<=", until)
    .$if(billId !== null, (q) => q.where("bill_links.bill_id", "=", billId ?? ""))
    .orderBy("letters.sent_on", "desc")
    .orderBy("letters.id")
    .limit(limit)
    .execute();
}

/** Consultations and calls for views on a bill. */
export function listConsultations(db: Kysely<Schema>, billId: string) {
  return db.selectFrom("consultations").selectAll().where("bill_id", "=", billId).orderBy("opens_on").orderBy("id").execute();
}

function stageEvents(db: Kysely<Schema>, billId: string | null) {
  return db
    .selectFrom("stage_events")
    .innerJoin("bills", "bills.id", "stage_events.bill_id")
    .select([
      "stage_events.id",
      "stage_events.stage",
      "stage_events.event",
      "stage_events.date_on",
      "stage_events.place",
      "stage_events.description",
      "stage_events.revision",
      "bills.slug as bill_slug",
      "bills.short_title as bill_title",
    ])
    .where("bills.published_at", "is not", null)
    .$if(billId !== null, (q) => q.where("stage_events.bill_id", "=", billId ?? ""));
}

function tellable(db: Kysely<Schema>) {
  return db
    .selectFrom("events")
    .innerJoin("bills", "bills.id", "events.bill_id")
    .selectAll("events")
    .select(["bills.slug as bill_slug", "bills.short_title as bill_title"])
    .where("events.visibility", "=", "public")
    .where("bills.published_at", "is not", null)
    .where((e) => e.or([e("events.subject_kind", "in", partsOfABill), ...isOfPublicRecord(e)]));
}

function isOfPublicRecord(e: EventsExpression) {
  return Object.entries(publicRecords).map(([kind, ids]) =>
    e.and([e("events.subject_kind", "=", kind), e("events.subject_id", "in", ids(e))]),
  );
}

/** When the public record of a bill last changed, or null where nothing was ever recorded. */
export async function findNewestBillEventAt(db: Kysely<Schema>, billId: string): Promise<Instant | null> {
  const row = await db
    .selectFrom("events")
    .select("at")
    .where("bill_id", "=", billId)
    .where("visibility", "=", "public")
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
  return row?.at ?? null;
}

/** Public changes to stage events of a bill that have no day any more, or are gone; oldest first. */
export function listChangesOfUndatedStageEvents(db: Kysely<Schema>, billId: string) {
  return db
    .selectFrom("events")
    .select(["subject_id", "particulars"])
    .where("bill_id", "=", billId)
    .where("subject_kind", "=", "stage_event")
    .where("event", "in", ["stage_event.corrected", "stage_event.undone"])
    .where("visibility", "=", "public")
    .where("subject_id", "not in", (e) =>
      e.selectFrom("stage_events").select("stage_events.id").where("stage_events.date_on", "is not", null),
    )
    .orderBy("id")
    .execute();
}
