import type { Kysely } from "kysely";
import type { EventType, EventVisibility, NewEvent, SubjectKind } from "#app/domain/events/event.ts";
import type { Actor } from "#app/domain/permissions/roles.ts";
import type { Instant } from "#app/lib/dates.ts";
import type { Schema } from "../schema/schema.ts";

/** An event as a row of the log. `particulars` is the JSON of the event's own type. */
export type EventRow = {
  id: number;
  event: string;
  at: Instant;
  actor_id: string | null;
  actor_kind: string;
  subject_kind: string;
  subject_id: string;
  bill_id: string | null;
  visibility: EventVisibility;
  particulars: string;
};

/** Who and when, as every Context carries them. */
type By = { actor: Actor; now: Instant };

/** Writes events to the log; call it in the transaction of the change that they tell of. */
export async function insertEvents(tx: Kysely<Schema>, by: By, events: readonly NewEvent[]): Promise<void> {
  // Both engines limit the parameters of one statement.
  for (let start = 0; start < events.length; start += 500) {
    const rows = events.slice(start, start + 500).map((event) => rowOf(by, event));
    await tx.insertInto("events").values(rows).execute();
  }
}

/** Writes one event to the log; see `insertEvents`. */
export function insertEvent(tx: Kysely<Schema>, by: By, event: NewEvent): Promise<void> {
  return insertEvents(tx, by, [event]);
}

/** One event by its number in the log. */
export async function findEvent(db: Kysely<Schema>, sequence: number): Promise<EventRow | null> {
  return (await db.selectFrom("events").selectAll().where("id", "=", sequence).executeTakeFirst()) ?? null;
}

/** The newest first: what happened to one thing. */
export async function listEventsOfSubject(
  db: Kysely<Schema>,
  subjectKind: SubjectKind,
  subjectId: string,
  limit = 200,
): Promise<EventRow[]> {
  return db
    .selectFrom("events")
    .selectAll()
    .where("subject_kind", "=", subjectKind)
    .where("subject_id", "=", subjectId)
    .orderBy("id", "desc")
    .limit(limit)
    .execute();
}

/** Public events after a place in the log, oldest first; about one bill, or about all. */
export async function listPublicEventsAfter(
  db: Kysely<Schema>,
  sequence: number,
  options: { billId?: string; limit?: number } = {},
): Promise<EventRow[]> {
  let query = db.selectFrom("events").selectAll().where("id", ">", sequence).where("visibility", "=", "public");
  if (options.billId) query = query.where("bill_id", "=", options.billId);
  return query
    .orderBy("id")
    .limit(options.limit ?? 1000)
    .execute();
}

/** The newest public events first: about one bill, or about all; `types` narrows by name. */
export async function listNewestPublicEvents(
  db: Kysely<Schema>,
  options: { billId?: string; limit: number; types?: readonly EventType[] },
): Promise<EventRow[]> {
  let query = db.selectFrom("events").selectAll().where("visibility", "=", "public");
  if (options.billId) query = query.where("bill_id", "=", options.billId);
  if (options.types) query = query.where("event", "in", options.types);
  return query.orderBy("id", "desc").limit(options.limit).execute();
}

/** The number of the newest event; 0 when nothing has happened yet. */
export async function findNewestSequence(db: Kysely<Schema>): Promise<number> {
  const row = await db
    .selectFrom("events")
    .select((e) => e.fn.max("id").as("newest"))
    .executeTakeFirst();
  return Number(row?.newest ?? 0);
}

function rowOf({ actor, now }: By, event: NewEvent) {
  return {
    event: event.type,
    at: now,
    actor_id: actor.kind === "account" ? actor.id : null,
    actor_kind: actor.kind === "operator" ? actor.command : actor.kind,
    subject_kind: event.subjectKind,
    subject_id: event.subjectId,
    bill_id: event.billId,
    visibility: event.visibility,
    particulars: JSON.stringify(event.particulars),
  };
}
