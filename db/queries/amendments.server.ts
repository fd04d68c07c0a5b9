import type { Kysely } from "kysely";
import type { StageCode } from "#app/domain/facts/bill.ts";
import type { Actor } from "#app/domain/permissions/roles.ts";
import type { Schema } from "../schema/schema.ts";
import { findsDrafts } from "./visibility.server.ts";

export type AmendmentRow = Awaited<ReturnType<typeof listAmendmentsVisibleTo>>[number];

/** Which amendments are meant: of a bill (at a stage, or all), to one print, or lodged by one member. */
export type AmendmentsOf = { billId: string; stage?: StageCode | null } | { versionId: string } | { memberId: string };

export async function findAmendmentVisibleTo(db: Kysely<Schema>, viewer: Actor, slug: string) {
  const row = await amendments(db, viewer).where("amendments.slug", "=", slug).executeTakeFirst();
  return row ?? null;
}

/** Amendments in the order in which they were entered, or lodged where that is known. */
export function listAmendmentsVisibleTo(db: Kysely<Schema>, viewer: Actor, of: AmendmentsOf) {
  let query = amendments(db, viewer);
  if ("billId" in of) query = query.where("amendments.bill_id", "=", of.billId);
  if ("billId" in of && of.stage) query = query.where("amendments.stage", "=", of.stage);
  if ("versionId" in of) query = query.where("amendments.version_id", "=", of.versionId);
  if ("memberId" in of) query = query.where("amendments.member_id", "=", of.memberId);
  return query
    .orderBy("amendments.stage")
    .orderBy((e) => e.fn.coalesce("amendments.sequence", e.lit(2_000_000)))
    .orderBy("amendments.created_at")
    .orderBy("amendments.slug")
    .execute();
}

/** The numbers that a stage of a bill has already, drafts included: for the check of a list that is to be lodged. */
export function listNumbersOfStage(db: Kysely<Schema>, billId: string, stage: StageCode) {
  return db
    .selectFrom("amendments")
    .select(["id", "number", "slug", "sequence", "wording", "state"])
    .where("bill_id", "=", billId)
    .where("stage", "=", stage)
    .execute();
}

function amendments(db: Kysely<Schema>, viewer: Actor) {
  return db
    .selectFrom("amendments")
    .innerJoin("bills", "bills.id", "amendments.bill_id")
    .leftJoin("people", "people.id", "amendments.member_id")
    .leftJoin("people as movers", "movers.id", "amendments.moved_by_id")
    .leftJoin("divisions", (join) => join.onRef("divisions.id", "=", "amendments.division_id").on("divisions.published_at", "is not", null))
    .leftJoin("versions", (join) => {
      const named = join.onRef("versions.id", "=", "amendments.version_id");
      return findsDrafts(viewer) ? named : named.on("versions.published_at", "is not", null);
    })
    .leftJoin("amendment_group_entries", "amendment_group_entries.amendment_id", "amendments.id")
    .leftJoin("amendment_groups", (join) =>
      join.onRef("amendment_groups.id", "=", "amendment_group_entries.group_id").on("amendment_groups.published_at", "is not", null),
    )
    .selectAll("amendments")
    .select([
      "bills.slug as bill_slug",
      "bills.short_title as bill_title",
      "people.name as member",
      "people.slug as member_slug",
      "movers.name as mover",
      "movers.slug as mover_slug",
      "divisions.slug as division_slug",
      "divisions.announced_for",
      "divisions.announced_against",
      "divisions.announced_abstain",
      "divisions.casting_vote as division_casting_vote",
      "versions.slug as version_slug",
      "versions.title as version_title",
      "amendment_groups.id as group_id",
      "amendment_groups.slug as group_slug",
      "amendment_groups.name as group_name",
      "amendment_groups.position as group_position",
      "amendment_group_entries.position as position_in_group",
    ])
    .$if(!findsDrafts(viewer), (q) => q.where("amendments.published_at", "is not", null).where("bills.published_at", "is not", null));
}

/** Which parties people sat for, as sources show it, oldest first. Seats without a party are left out. */
export async function listPartiesOfPeople(db: Kysely<Schema>, personIds: readonly string[]) {
  if (personIds.length === 0) return [];
  return db
    .selectFrom("seats")
    .innerJoin("parties", "parties.id", "seats.party_id")
    .select(["seats.person_id", "seats.from_on", "seats.to_on", "parties.short_name as party"])
    .where("seats.person_id", "in", personIds)
    .orderBy("seats.from_on")
    .orderBy("seats.id")
    .execute();
}
