import type { Kysely } from "kysely";
import type { Actor } from "#app/domain/permissions/roles.ts";
import type { Schema } from "../schema/schema.ts";
import type { Belonging } from "./record.server.ts";
import { findsDrafts } from "./visibility.server.ts";

/** Commitments, oldest first by the day on which they were made (or its estimate or first bound). */
export function listCommitmentsVisibleTo(db: Kysely<Schema>, viewer: Actor, belonging: Belonging = {}) {
  const { billId, personId, organisationId, topicId } = belonging;
  let query = commitments(db, viewer);
  if (billId)
    query = query.where("commitments.id", "in", (e) =>
      e.selectFrom("bill_links").select("subject_id").where("bill_id", "=", billId).where("subject_kind", "=", "commitment"),
    );
  if (topicId)
    query = query.where("commitments.id", "in", (e) =>
      e.selectFrom("topic_links").select("subject_id").where("topic_id", "=", topicId).where("subject_kind", "=", "commitment"),
    );
  if (personId) query = query.where("commitments.person_id", "=", personId);
  if (organisationId) query = query.where("commitments.organisation_id", "=", organisationId);
  return query
    .orderBy(
      (e) => e.fn.coalesce("commitments.made_on", "commitments.made_estimate", "commitments.made_not_before", "commitments.made_not_after"),
      (o) => o.asc().nullsLast(),
    )
    .orderBy("commitments.slug")
    .execute();
}

export async function findCommitmentVisibleTo(db: Kysely<Schema>, viewer: Actor, slug: string) {
  const row = await commitments(db, viewer).where("commitments.slug", "=", slug).executeTakeFirst();
  return row ?? null;
}

/** What a commitment is now, before a change of it is saved. */
export async function findCommitmentState(db: Kysely<Schema>, id: string) {
  const row = await db.selectFrom("commitments").select(["state", "state_note"]).where("id", "=", id).executeTakeFirst();
  return row ?? null;
}

/** The bills that commitments are about, with their end, as the viewer may see them. */
export function listBillsOfCommitments(db: Kysely<Schema>, viewer: Actor, ids: readonly string[]) {
  if (ids.length === 0) return Promise.resolve([]);
  return db
    .selectFrom("bill_links")
    .innerJoin("bills", "bills.id", "bill_links.bill_id")
    .select(["bill_links.subject_id", "bills.id", "bills.slug", "bills.short_title", "bills.outcome"])
    .where("bill_links.subject_kind", "=", "commitment")
    .where("bill_links.subject_id", "in", ids)
    .$if(!findsDrafts(viewer), (q) => q.where("bills.published_at", "is not", null))
    .orderBy("bills.short_title")
    .execute();
}

/** The stage events of several bills, in their order, as far as what is due at a stage looks at them. */
export function listStagesOfBills(db: Kysely<Schema>, billIds: readonly string[]) {
  if (billIds.length === 0) return Promise.resolve([]);
  return db
    .selectFrom("stage_events")
    .select(["bill_id", "stage", "event", "date_on"])
    .where("bill_id", "in", billIds)
    .orderBy("position")
    .execute();
}

function commitments(db: Kysely<Schema>, viewer: Actor) {
  return db
    .selectFrom("commitments")
    .leftJoin("people", "people.id", "commitments.person_id")
    .leftJoin("organisations", "organisations.id", "commitments.organisation_id")
    .selectAll("commitments")
    .select([
      "people.name as person",
      "people.slug as person_slug",
      "organisations.name as organisation",
      "organisations.slug as organisation_slug",
    ])
    .$if(!findsDrafts(viewer), (q) => q.where("commitments.published_at", "is not", null));
}
