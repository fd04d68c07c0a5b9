import type { Kysely } from "kysely";
import type { Actor } from "#app/domain/permissions/roles.ts";
import type { Schema } from "../schema/schema.ts";
import { findsDrafts } from "./visibility.server.ts";

export async function findProposalVisibleTo(db: Kysely<Schema>, viewer: Actor, slug: string) {
  const row = await proposals(db, viewer).where("proposals.slug", "=", slug).executeTakeFirst();
  return row ?? null;
}

/** The proposal that a bill came from; null: none is known. */
export async function findProposalOfBill(db: Kysely<Schema>, viewer: Actor, billId: string) {
  const row = await proposals(db, viewer).where("proposals.bill_id", "=", billId).executeTakeFirst();
  return row ?? null;
}

/** Proposals, newest session first; of one member, or of all. */
export function listProposalsVisibleTo(db: Kysely<Schema>, viewer: Actor, memberId?: string) {
  return proposals(db, viewer)
    .$if(memberId !== undefined, (q) => q.where("proposals.member_id", "=", memberId ?? ""))
    .orderBy("parliamentary_sessions.number", "desc")
    .orderBy("proposals.title")
    .execute();
}

/** The supporters that are known by name. */
export function listProposalSupporters(db: Kysely<Schema>, proposalId: string) {
  return db
    .selectFrom("proposal_supporters")
    .innerJoin("people", "people.id", "proposal_supporters.person_id")
    .select(["people.slug", "people.name"])
    .where("proposal_supporters.proposal_id", "=", proposalId)
    .orderBy("people.surname")
    .execute();
}

function proposals(db: Kysely<Schema>, viewer: Actor) {
  return db
    .selectFrom("proposals")
    .innerJoin("parliamentary_sessions", "parliamentary_sessions.id", "proposals.parliamentary_session_id")
    .leftJoin("people", "people.id", "proposals.member_id")
    .leftJoin("bills", (join) => join.onRef("bills.id", "=", "proposals.bill_id").on("bills.published_at", "is not", null))
    .selectAll("proposals")
    .select([
      "parliamentary_sessions.number as session",
      "people.name as member",
      "people.slug as member_slug",
      "bills.slug as bill_slug",
      "bills.short_title as bill_title",
    ])
    .$if(!findsDrafts(viewer), (q) => q.where("proposals.published_at", "is not", null));
}
