import type { Kysely } from "kysely";
import type { Actor } from "#app/domain/permissions/roles.ts";
import type { Schema } from "../schema/schema.ts";
import { findsDrafts } from "./visibility.server.ts";

export async function findPersonVisibleTo(db: Kysely<Schema>, viewer: Actor, slug: string) {
  const row = await db
    .selectFrom("people")
    .selectAll()
    .where("slug", "=", slug)
    .$if(!findsDrafts(viewer), (q) => q.where("published_at", "is not", null))
    .executeTakeFirst();
  return row ?? null;
}

/** Everyone, by surname. */
export function listPeopleVisibleTo(db: Kysely<Schema>, viewer: Actor) {
  return db
    .selectFrom("people")
    .select(["id", "slug", "name", "surname", "forename", "folded_name", "other_names", "is_made_up", "published_at"])
    .$if(!findsDrafts(viewer), (q) => q.where("published_at", "is not", null))
    .orderBy("surname")
    .orderBy("forename")
    .execute();
}

/** Party and seat as sources show them, oldest first; of one person, or of all. */
export function listSeats(db: Kysely<Schema>, personId?: string) {
  return db
    .selectFrom("seats")
    .leftJoin("areas", "areas.id", "seats.area_id")
    .leftJoin("parties", "parties.id", "seats.party_id")
    .select([
      "seats.person_id",
      "seats.from_on",
      "seats.to_on",
      "seats.basis",
      "areas.name as area",
      "areas.kind as area_kind",
      "parties.short_name as party",
      "parties.name as party_name",
    ])
    .$if(personId !== undefined, (q) => q.where("seats.person_id", "=", personId ?? ""))
    .orderBy("seats.from_on")
    .execute();
}

/** Party of several people as sources show them, oldest first. */
export function listSeatsOfPeople(db: Kysely<Schema>, personIds: readonly string[]) {
  if (personIds.length === 0) return Promise.resolve([]);
  return db
    .selectFrom("seats")
    .innerJoin("parties", "parties.id", "seats.party_id")
    .select(["seats.person_id", "seats.from_on", "seats.to_on", "seats.basis", "parties.short_name as party"])
    .where("seats.person_id", "in", personIds)
    .orderBy("seats.from_on")
    .execute();
}

/** Offices that a person held, newest first. */
export function listOfficesOfPerson(db: Kysely<Schema>, personId: string) {
  return db
    .selectFrom("office_holdings")
    .innerJoin("offices", "offices.id", "office_holdings.office_id")
    .select(["offices.title", "offices.slug", "office_holdings.from_on", "office_holdings.to_on", "office_holdings.note"])
    .where("office_holdings.person_id", "=", personId)
    .orderBy("office_holdings.from_on", "desc")
    .execute();
}

/** Who held offices, by office and then by day; of one office, of one organisation, or of all. Gaps and overlaps are real. */
export function listOfficeHoldings(db: Kysely<Schema>, { officeId, organisationId }: { officeId?: string; organisationId?: string } = {}) {
  return db
    .selectFrom("office_holdings")
    .innerJoin("offices", "offices.id", "office_holdings.office_id")
    .leftJoin("people", "people.id", "office_holdings.person_id")
    .select([
      "offices.id as office_id",
      "offices.slug as office_slug",
      "offices.title",
      "people.name as person",
      "people.slug as person_slug",
      "office_holdings.from_on",
      "office_holdings.to_on",
      "office_holdings.note",
    ])
    .$if(officeId !== undefined, (q) => q.where("offices.id", "=", officeId ?? ""))
    .$if(organisationId !== undefined, (q) => q.where("offices.organisation_id", "=", organisationId ?? ""))
    .orderBy("offices.title")
    .orderBy("office_holdings.from_on")
    .execute();
}

export async function findOffice(db: Kysely<Schema>, slug: string) {
  return (await db.selectFrom("offices").selectAll().where("slug", "=", slug).executeTakeFirst()) ?? null;
}

export async function findOrganisationVisibleTo(db: Kysely<Schema>, viewer: Actor, slug: string) {
  const row = await db
    .selectFrom("organisations")
    .selectAll()
    .where("slug", "=", slug)
    .$if(!findsDrafts(viewer), (q) => q.where("published_at", "is not", null))
    .executeTakeFirst();
  return row ?? null;
}

export function listOrganisationsVisibleTo(db: Kysely<Schema>, viewer: Actor) {
  return db
    .selectFrom("organisations")
    .selectAll()
    .$if(!findsDrafts(viewer), (q) => q.where("published_at", "is not", null))
    .orderBy("name")
    .execute();
}

export async function findCommitteeVisibleTo(db: Kysely<Schema>, viewer: Actor, slug: string) {
  const row = await committees(db, viewer).where("committees.slug", "=", slug).executeTakeFirst();
  return row ?? null;
}

export function listCommitteesVisibleTo(db: Kysely<Schema>, viewer: Actor) {
  return committees(db, viewer).orderBy("parliamentary_sessions.number", "desc").orderBy("committees.name").execute();
}

/** Members of a committee as far as sources name them. */
export function listCommitteeMembers(db: Kysely<Schema>, committeeId: string) {
  return db
    .selectFrom("committee_members")
    .innerJoin("people", "people.id", "committee_members.person_id")
    .select([
      "committee_members.role",
      "committee_members.from_on",
      "committee_members.to_on",
      "people.name as person",
      "people.slug as person_slug",
    ])
    .where("committee_members.committee_id", "=", committeeId)
    .orderBy("people.surname")
    .execute();
}

/** Committees that a person belongs or belonged to. */
export function listCommitteesOfPerson(db: Kysely<Schema>, personId: string) {
  return db
    .selectFrom("committee_members")
    .innerJoin("committees", "committees.id", "committee_members.committee_id")
    .select(["committees.name", "committees.slug", "committee_members.role", "committee_members.from_on", "committee_members.to_on"])
    .where("committee_members.person_id", "=", personId)
    .where("committees.published_at", "is not", null)
    .orderBy("committees.name")
    .execute();
}

function committees(db: Kysely<Schema>, viewer: Actor) {
  return db
    .selectFrom("committees")
    .innerJoin("parliamentary_sessions", "parliamentary_sessions.id", "committees.parliamentary_session_id")
    .selectAll("committees")
    .select("parliamentary_sessions.number as session")
    .$if(!findsDrafts(viewer), (q) => q.where("committees.published_at", "is not", null));
}
