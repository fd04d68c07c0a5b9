import type { Kysely } from "kysely";
import type { Actor } from "#app/domain/permissions/roles.ts";
import type { Schema } from "../schema/schema.ts";
import { findsDrafts } from "./visibility.server.ts";

export async function findAmendmentVisibleTo(db: Kysely<Schema>, viewer: Actor, slug: string) {
  const row = await amendments(db, viewer).where("amendments.slug", "=", slug).executeTakeFirst();
  return row ?? null;
}

/** Amendments to one bill, or lodged by one member, in the order in which they were entered. */
export function listAmendmentsVisibleTo(db: Kysely<Schema>, viewer: Actor, of: { billId: string } | { memberId: string }) {
  return amendments(db, viewer)
    .$if("billId" in of, (q) => q.where("amendments.bill_id", "=", "billId" in of ? of.billId : ""))
    .$if("memberId" in of, (q) => q.where("amendments.member_id", "=", "memberId" in of ? of.memberId : ""))
    .orderBy("amendments.stage")
    .orderBy("amendments.created_at")
    .orderBy("amendments.slug")
    .execute();
}

function amendments(db: Kysely<Schema>, viewer: Actor) {
  return db
    .selectFrom("amendments")
    .innerJoin("bills", "bills.id", "amendments.bill_id")
    .leftJoin("people", "people.id", "amendments.member_id")
    .leftJoin("divisions", (join) => join.onRef("divisions.id", "=", "amendments.division_id").on("divisions.published_at", "is not", null))
    .selectAll("amendments")
    .select([
      "bills.slug as bill_slug",
      "bills.short_title as bill_title",
      "people.name as member",
      "people.slug as member_slug",
      "divisions.slug as division_slug",
      "divisions.announced_for",
      "divisions.announced_against",
    ])
    .$if(!findsDrafts(viewer), (q) => q.where("amendments.published_at", "is not", null).where("bills.published_at", "is not", null));
}
