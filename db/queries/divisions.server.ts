import type { Kysely } from "kysely";
import type { Actor } from "#app/domain/permissions/roles.ts";
import type { Schema } from "../schema/schema.ts";
import { findsDrafts } from "./visibility.server.ts";

/** A division with its bill; null when there is none that the viewer may see. */
export async function findDivisionVisibleTo(db: Kysely<Schema>, viewer: Actor, slug: string) {
  const row = await divisionsWithBills(db, viewer).selectAll("divisions").where("divisions.slug", "=", slug).executeTakeFirst();
  return row ?? null;
}

/** Divisions, newest first; of one bill, or of all. */
export function listDivisionsVisibleTo(db: Kysely<Schema>, viewer: Actor, billId?: string) {
  return divisionsWithBills(db, viewer)
    .select([
      "divisions.id",
      "divisions.slug",
      "divisions.reference",
      "divisions.kind",
      "divisions.title",
      "divisions.stage",
      "divisions.held_on",
      "divisions.announced_for",
      "divisions.announced_against",
      "divisions.announced_abstain",
      "divisions.result",
      "divisions.consequence",
      "divisions.published_at",
      "divisions.is_made_up",
    ])
    .$if(billId !== undefined, (q) => q.where("divisions.bill_id", "=", billId ?? ""))
    .orderBy("divisions.held_on", "desc")
    .orderBy("divisions.slug")
    .execute();
}

/** The roll-call as printed, in the printed order, with the people who could be matched. */
export function listVotes(db: Kysely<Schema>, divisionId: string) {
  return db
    .selectFrom("division_votes")
    .leftJoin("people", "people.id", "division_votes.person_id")
    .select([
      "division_votes.position",
      "division_votes.printed_name",
      "division_votes.seat",
      "division_votes.seat_kind",
      "division_votes.party",
      "division_votes.vote",
      "division_votes.proxy_cast_by",
      "people.slug as person_slug",
      "people.name as person_name",
    ])
    .where("division_votes.division_id", "=", divisionId)
    .orderBy("division_votes.position")
    .execute();
}

/** How parties voted in several divisions at once: one row for each division, party and vote. */
export function listPartyVotes(db: Kysely<Schema>, divisionIds: readonly string[]) {
  if (divisionIds.length === 0) return Promise.resolve([]);
  return db
    .selectFrom("division_votes")
    .select((e) => ["division_id", "party", "vote", e.fn.countAll<number>().as("count")])
    .where("division_id", "in", divisionIds)
    .groupBy(["division_id", "party", "vote"])
    .execute();
}

/** What members said about their recorded vote. */
export function listVoteStatements(db: Kysely<Schema>, divisionId: string) {
  return db
    .selectFrom("vote_statements")
    .leftJoin("people", "people.id", "vote_statements.person_id")
    .selectAll("vote_statements")
    .select("people.slug as person_slug")
    .where("vote_statements.division_id", "=", divisionId)
    .orderBy("vote_statements.position")
    .execute();
}

/** How one person voted, newest first. */
export function listVotesOfPerson(db: Kysely<Schema>, viewer: Actor, personId: string) {
  return db
    .selectFrom("division_votes")
    .innerJoin("divisions", "divisions.id", "division_votes.division_id")
    .leftJoin("bills", (join) => join.onRef("bills.id", "=", "divisions.bill_id").on("bills.published_at", "is not", null))
    .select([
      "divisions.slug",
      "divisions.title",
      "divisions.held_on",
      "divisions.result",
      "divisions.is_made_up",
      "division_votes.vote",
      "division_votes.party",
      "division_votes.seat",
      "bills.short_title as bill_title",
      "bills.slug as bill_slug",
    ])
    .where("division_votes.person_id", "=", personId)
    .$if(!findsDrafts(viewer), (q) => q.where("divisions.published_at", "is not", null))
    .orderBy("divisions.held_on", "desc")
    .execute();
}

function divisionsWithBills(db: Kysely<Schema>, viewer: Actor) {
  return db
    .selectFrom("divisions")
    .innerJoin("parliamentary_sessions", "parliamentary_sessions.id", "divisions.parliamentary_session_id")
    .leftJoin("bills", (join) =>
      findsDrafts(viewer)
        ? join.onRef("bills.id", "=", "divisions.bill_id")
        : join.onRef("bills.id", "=", "divisions.bill_id").on("bills.published_at", "is not", null),
    )
    .select(["parliamentary_sessions.number as session", "bills.slug as bill_slug", "bills.short_title as bill_title"])
    .$if(!findsDrafts(viewer), (q) => q.where("divisions.published_at", "is not", null));
}
