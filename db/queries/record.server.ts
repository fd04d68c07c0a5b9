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

/** Letters in which a meeting is mentioned, the earliest first. */
export function listLettersOfMeeting(db: Kysely<Schema>, viewer: Actor, meetingId: string) {
  return db
    .selectFrom("meeting_letters")
    .innerJoin("letters", "letters.id", "meeting_letters.letter_id")
    .select(["letters.slug", "letters.subject"])
    .where("meeting_letters.meeting_id", "=", meetingId)
    .$if(!findsDrafts(viewer), (q) => q.where("letters.published_at", "is not", null))
    .orderBy("letters.sent_on", (o) => o.asc().nullsLast())
    .orderBy("letters.slug")
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

export async function findFigureVisibleTo(db: Kysely<Schema>, viewer: Actor, slug: string) {
  const row = await db
    .selectFrom("figures")
    .selectAll()
    .where("slug", "=", slug)
    .$if(!findsDrafts(viewer), (q) => q.where("published_at", "is not", null))
    .executeTakeFirst();
  return row ?? null;
}

/** The offices that people held, each with who held it. */
export function listHoldingsOfPeople(db: Kysely<Schema>, personSlugs: readonly string[]) {
  if (personSlugs.length === 0) return Promise.resolve([]);
  return db
    .selectFrom("office_holdings")
    .innerJoin("offices", "offices.id", "office_holdings.office_id")
    .innerJoin("people", "people.id", "office_holdings.person_id")
    .select([
      "offices.title",
      "offices.slug",
      "people.slug as person_slug",
      "people.name as person",
      "office_holdings.from_on",
      "office_holdings.to_on",
    ])
    .where("people.slug", "in", personSlugs)
    .orderBy("office_holdings.from_on")
    .execute();
}

/** Which of these letters or statements the viewer may see. */
export async function listSlugsVisibleTo(
  db: Kysely<Schema>,
  viewer: Actor,
  table: "letters" | "statements",
  slugs: readonly string[],
): Promise<string[]> {
  if (slugs.length === 0) return [];
  const rows = await db
    .selectFrom(table)
    .select("slug")
    .where("slug", "in", slugs)
    .$if(!findsDrafts(viewer), (q) => q.where("published_at", "is not", null))
    .execute();
  return rows.map((row) => row.slug);
}

/** Where sources can be read. */
export function listSourceAddresses(db: Kysely<Schema>, slugs: readonly string[]) {
  if (slugs.length === 0) return Promise.resolve([]);
  return db.selectFrom("sources").select(["slug", "url"]).where("slug", "in", slugs).execute();
}

/** What letters ask for and nobody is known to have answered in whole, by address. */
export function listRequestsNotAnswered(db: Kysely<Schema>, viewer: Actor) {
  return db
    .selectFrom("requests")
    .innerJoin("letters", "letters.id", "requests.letter_id")
    .select([
      "requests.slug",
      "requests.summary",
      "requests.state",
      "requests.state_note",
      "requests.is_made_up",
      "letters.slug as letter_slug",
      "letters.subject",
      "letters.sent_on",
      "letters.sent_not_before",
      "letters.sent_not_after",
      "letters.sent_estimate",
      "letters.sent_why",
    ])
    .where("requests.state", "in", ["open", "answered_in_part"])
    .$if(!findsDrafts(viewer), (q) => q.where("requests.published_at", "is not", null).where("letters.published_at", "is not", null))
    .orderBy("requests.slug")
    .execute();
}

/** What letters around a bill ask for, with the day of the letter. */
export function listRequestsAroundBill(db: Kysely<Schema>, viewer: Actor, billId: string) {
  return db
    .selectFrom("requests")
    .innerJoin("letters", "letters.id", "requests.letter_id")
    .innerJoin("bill_links", (join) => join.onRef("bill_links.subject_id", "=", "letters.id").on("bill_links.subject_kind", "=", "letter"))
    .select([
      "requests.slug",
      "requests.summary",
      "requests.state",
      "letters.slug as letter_slug",
      "letters.sent_on",
      "letters.sent_not_before",
      "letters.sent_not_after",
      "letters.sent_estimate",
      "letters.sent_why",
    ])
    .where("bill_links.bill_id", "=", billId)
    .$if(!findsDrafts(viewer), (q) => q.where("requests.published_at", "is not", null).where("letters.published_at", "is not", null))
    .orderBy("requests.slug")
    .execute();
}
