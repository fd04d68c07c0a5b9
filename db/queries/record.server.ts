import type { Kysely } from "kysely";
import type { Actor } from "#app/domain/permissions/roles.ts";
import type { Schema } from "../schema/schema.ts";
import { findsDrafts } from "./visibility.server.ts";

/** What meetings, statements, positions and figures belong to. Nothing set: all of them. */
export type Belonging = { billId?: string; personId?: string; organisationId?: string; topicId?: string };

/** Meetings and visits, oldest first. */
export function listMeetingsVisibleTo(db: Kysely<Schema>, viewer: Actor, { billId, personId, organisationId, topicId }: Belonging = {}) {
  let query = db.selectFrom("meetings").selectAll();
  if (!findsDrafts(viewer)) query = query.where("published_at", "is not", null);
  if (billId)
    query = query.where("id", "in", (e) =>
      e.selectFrom("bill_links").select("subject_id").where("bill_id", "=", billId).where("subject_kind", "=", "meeting"),
    );
  if (topicId)
    query = query.where("id", "in", (e) =>
      e.selectFrom("topic_links").select("subject_id").where("topic_id", "=", topicId).where("subject_kind", "=", "meeting"),
    );
  if (personId)
    query = query.where("id", "in", (e) => e.selectFrom("meeting_participants").select("meeting_id").where("person_id", "=", personId));
  if (organisationId)
    query = query.where("id", "in", (e) =>
      e.selectFrom("meeting_participants").select("meeting_id").where("organisation_id", "=", organisationId),
    );
  return query
    .orderBy(
      (e) => e.fn.coalesce("date_on", "date_estimate", "date_not_before", "date_not_after"),
      (o) => o.asc().nullsLast(),
    )
    .orderBy("slug")
    .execute();
}

export async function findMeetingVisibleTo(db: Kysely<Schema>, viewer: Actor, slug: string) {
  const row = await db
    .selectFrom("meetings")
    .selectAll()
    .where("slug", "=", slug)
    .$if(!findsDrafts(viewer), (q) => q.where("published_at", "is not", null))
    .executeTakeFirst();
  return row ?? null;
}

/** Who took part in several meetings. */
export function listMeetingParticipants(db: Kysely<Schema>, meetingIds: readonly string[]) {
  if (meetingIds.length === 0) return Promise.resolve([]);
  return db
    .selectFrom("meeting_participants")
    .leftJoin("people", "people.id", "meeting_participants.person_id")
    .leftJoin("organisations", "organisations.id", "meeting_participants.organisation_id")
    .leftJoin("committees", "committees.id", "meeting_participants.committee_id")
    .select([
      "meeting_participants.meeting_id",
      "meeting_participants.role",
      "meeting_participants.printed_name",
      "meeting_participants.printed_office",
      "people.name as person",
      "people.slug as person_slug",
      "organisations.name as organisation",
      "organisations.slug as organisation_slug",
      "committees.name as committee",
      "committees.slug as committee_slug",
    ])
    .where("meeting_participants.meeting_id", "in", meetingIds)
    .orderBy("meeting_participants.position")
    .execute();
}

/** Letters in which a meeting is mentioned. */
export function listLettersOfMeeting(db: Kysely<Schema>, meetingId: string) {
  return db
    .selectFrom("meeting_letters")
    .innerJoin("letters", "letters.id", "meeting_letters.letter_id")
    .select(["letters.slug", "letters.subject"])
    .where("meeting_letters.meeting_id", "=", meetingId)
    .where("letters.published_at", "is not", null)
    .execute();
}

/** Meetings that a letter mentions. */
export function listMeetingsOfLetter(db: Kysely<Schema>, letterId: string) {
  return db
    .selectFrom("meeting_letters")
    .innerJoin("meetings", "meetings.id", "meeting_letters.meeting_id")
    .select([
      "meetings.slug",
      "meetings.title",
      "meetings.date_on",
      "meetings.date_not_before",
      "meetings.date_not_after",
      "meetings.date_estimate",
      "meetings.date_why",
    ])
    .where("meeting_letters.letter_id", "=", letterId)
    .where("meetings.published_at", "is not", null)
    .execute();
}

/** What people and organisations said or did, oldest first. */
export function listStatementsVisibleTo(db: Kysely<Schema>, viewer: Actor, { billId, personId, organisationId, topicId }: Belonging = {}) {
  let query = db
    .selectFrom("statements")
    .leftJoin("people", "people.id", "statements.person_id")
    .leftJoin("organisations", "organisations.id", "statements.organisation_id")
    .selectAll("statements")
    .select([
      "people.name as person",
      "people.slug as person_slug",
      "organisations.name as organisation",
      "organisations.slug as organisation_slug",
    ]);
  if (!findsDrafts(viewer)) query = query.where("statements.published_at", "is not", null);
  if (billId)
    query = query.where("statements.id", "in", (e) =>
      e.selectFrom("bill_links").select("subject_id").where("bill_id", "=", billId).where("subject_kind", "=", "statement"),
    );
  if (topicId)
    query = query.where("statements.id", "in", (e) =>
      e.selectFrom("topic_links").select("subject_id").where("topic_id", "=", topicId).where("subject_kind", "=", "statement"),
    );
  if (personId) query = query.where("statements.person_id", "=", personId);
  if (organisationId) query = query.where("statements.organisation_id", "=", organisationId);
  return query
    .orderBy(
      (e) => e.fn.coalesce("statements.date_on", "statements.date_estimate", "statements.date_not_before", "statements.date_not_after"),
      (o) => o.asc().nullsLast(),
    )
    .orderBy("statements.slug")
    .execute();
}

/** Positions, oldest first: a change of mind is the next row of the same holder on the same question. */
export function listPositionsVisibleTo(db: Kysely<Schema>, viewer: Actor, { billId, personId, organisationId, topicId }: Belonging = {}) {
  let query = db
    .selectFrom("positions")
    .leftJoin("people", "people.id", "positions.person_id")
    .leftJoin("organisations", "organisations.id", "positions.organisation_id")
    .leftJoin("statements", (join) =>
      join.onRef("statements.id", "=", "positions.statement_id").on("statements.published_at", "is not", null),
    )
    .leftJoin("divisions", (join) => join.onRef("divisions.id", "=", "positions.division_id").on("divisions.published_at", "is not", null))
    .leftJoin("bills", (join) => join.onRef("bills.id", "=", "positions.bill_id").on("bills.published_at", "is not", null))
    .leftJoin("questions", (join) => join.onRef("questions.id", "=", "positions.question_id").on("questions.published_at", "is not", null))
    .leftJoin("amendments", (join) =>
      join.onRef("amendments.id", "=", "positions.amendment_id").on("amendments.published_at", "is not", null),
    )
    .selectAll("positions")
    .select([
      "people.name as person",
      "people.slug as person_slug",
      "organisations.name as organisation",
      "organisations.slug as organisation_slug",
      "statements.slug as statement_slug",
      "statements.quote",
      "divisions.slug as division_slug",
      "bills.slug as bill_slug",
      "bills.short_title as bill_title",
      "questions.slug as question_slug",
      "questions.title as question_title",
      "amendments.slug as amendment_slug",
      "amendments.number as amendment_number",
    ]);
  if (!findsDrafts(viewer)) query = query.where("positions.published_at", "is not", null);
  if (billId) query = query.where("positions.bill_id", "=", billId);
  if (topicId)
    query = query.where("positions.id", "in", (e) =>
      e.selectFrom("topic_links").select("subject_id").where("topic_id", "=", topicId).where("subject_kind", "=", "position"),
    );
  if (personId) query = query.where("positions.person_id", "=", personId);
  if (organisationId) query = query.where("positions.organisation_id", "=", organisationId);
  return query
    .orderBy(
      (e) => e.fn.coalesce("positions.from_on", "positions.from_estimate", "positions.from_not_before", "positions.from_not_after"),
      (o) => o.asc().nullsLast(),
    )
    .orderBy("positions.slug")
    .execute();
}

/** Figures and who published them. */
export function listFiguresVisibleTo(db: Kysely<Schema>, viewer: Actor, { billId, topicId }: Pick<Belonging, "billId" | "topicId"> = {}) {
  let query = db.selectFrom("figures").selectAll();
  if (!findsDrafts(viewer)) query = query.where("published_at", "is not", null);
  if (billId)
    query = query.where("id", "in", (e) =>
      e.selectFrom("bill_links").select("subject_id").where("bill_id", "=", billId).where("subject_kind", "=", "figure"),
    );
  if (topicId)
    query = query.where("id", "in", (e) =>
      e.selectFrom("topic_links").select("subject_id").where("topic_id", "=", topicId).where("subject_kind", "=", "figure"),
    );
  return query.orderBy("what").orderBy("period").execute();
}
