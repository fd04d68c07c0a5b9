import { type ExpressionBuilder, type Kysely, sql } from "kysely";
import type { Actor } from "#app/domain/permissions/roles.ts";
import type { Schema } from "../schema/schema.ts";
import { findsDrafts } from "./visibility.server.ts";

/** A bill with its session and lead committee; null when there is none that the viewer may see. */
export async function findBillVisibleTo(db: Kysely<Schema>, viewer: Actor, slug: string) {
  const row = await db
    .selectFrom("bills")
    .innerJoin("parliamentary_sessions", "parliamentary_sessions.id", "bills.parliamentary_session_id")
    .leftJoin("committees", "committees.id", "bills.lead_committee_id")
    .selectAll("bills")
    .select(["parliamentary_sessions.number as session", "committees.name as lead_committee", "committees.slug as lead_committee_slug"])
    .where("bills.slug", "=", slug)
    .$if(!findsDrafts(viewer), (q) => q.where("bills.published_at", "is not", null))
    .executeTakeFirst();
  return row ?? null;
}

/** Every bill that the viewer may see, with what the table of bills shows; newest session first. */
export async function listBillsVisibleTo(db: Kysely<Schema>, viewer: Actor) {
  return db
    .selectFrom("bills")
    .innerJoin("parliamentary_sessions", "parliamentary_sessions.id", "bills.parliamentary_session_id")
    .select([
      "bills.id",
      "bills.slug",
      "bills.short_title",
      "bills.act_title",
      "bills.type",
      "bills.procedure",
      "bills.sp_bill_number",
      "bills.introduced_on",
      "bills.outcome",
      "bills.outcome_on",
      "bills.outcome_cause",
      "bills.enactment",
      "bills.assent_on",
      "bills.block_route",
      "bills.block_outcome",
      "bills.published_at",
      "bills.is_made_up",
      "parliamentary_sessions.number as session",
    ])
    .$if(!findsDrafts(viewer), (q) => q.where("bills.published_at", "is not", null))
    .orderBy("parliamentary_sessions.number", "desc")
    .orderBy("bills.introduced_on", "desc")
    .orderBy("bills.short_title")
    .execute();
}

/** Other titles under which bills have been known: former short titles, Act and proposal titles. */
export function listBillTitles(db: Kysely<Schema>, billId?: string) {
  return db
    .selectFrom("bill_titles")
    .selectAll()
    .$if(billId !== undefined, (q) => q.where("bill_id", "=", billId ?? ""))
    .orderBy("position")
    .execute();
}

/** Who has bills in hand, of one bill or of all: the member, an additional member, or the promoter. */
export function listBillRoles(db: Kysely<Schema>, billId?: string) {
  return db
    .selectFrom("bill_roles")
    .leftJoin("people", "people.id", "bill_roles.person_id")
    .leftJoin("organisations", "organisations.id", "bill_roles.organisation_id")
    .select([
      "bill_roles.bill_id",
      "bill_roles.role",
      "bill_roles.from_on",
      "bill_roles.to_on",
      "bill_roles.note",
      "people.name as person",
      "people.slug as person_slug",
      "organisations.name as organisation",
      "organisations.slug as organisation_slug",
    ])
    .$if(billId !== undefined, (q) => q.where("bill_roles.bill_id", "=", billId ?? ""))
    .orderBy("bill_roles.position")
    .execute();
}

/** What happened to one bill, oldest first; what has no day stands where it was entered. */
export function listStageEvents(db: Kysely<Schema>, billId: string) {
  return db
    .selectFrom("stage_events")
    .leftJoin("divisions", (join) =>
      join.onRef("divisions.id", "=", "stage_events.division_id").on("divisions.published_at", "is not", null),
    )
    .leftJoin("committees", "committees.id", "stage_events.committee_id")
    .selectAll("stage_events")
    .select([
      "divisions.slug as division_slug",
      "divisions.announced_for",
      "divisions.announced_against",
      "divisions.announced_abstain",
      "divisions.result",
      "divisions.reference as division_reference",
      "divisions.kind as division_kind",
      "divisions.casting_vote",
      "committees.name as committee",
      "committees.slug as committee_slug",
    ])
    .where("stage_events.bill_id", "=", billId)
    .orderBy("stage_events.position")
    .execute();
}

/** The stage events of every bill, as far as the table and the progress of bills need them. */
export function listStageEventsOfAllBills(db: Kysely<Schema>) {
  return db
    .selectFrom("stage_events")
    .select([
      "bill_id",
      "stage",
      "event",
      "date_on",
      "date_not_before",
      "date_not_after",
      "date_estimate",
      "date_why",
      "motion_reference",
      "position",
    ])
    .orderBy("position")
    .execute();
}

/** The newest and the next happenings with a known day, of published bills. `until` is exclusive for what was, inclusive from that day for what comes. */
export function listDatedHappenings(db: Kysely<Schema>, options: { day: string; direction: "before" | "from"; limit: number }) {
  return db
    .selectFrom("stage_events")
    .innerJoin("bills", "bills.id", "stage_events.bill_id")
    .select([
      "stage_events.id",
      "stage_events.stage",
      "stage_events.event",
      "stage_events.description",
      "stage_events.date_on",
      "bills.slug",
      "bills.short_title",
      "bills.type",
      "bills.is_made_up",
    ])
    .where("bills.published_at", "is not", null)
    .where("stage_events.date_on", "is not", null)
    .where("stage_events.date_on", options.direction === "before" ? "<" : ">=", options.day)
    .orderBy("stage_events.date_on", options.direction === "before" ? "desc" : "asc")
    .orderBy("stage_events.position", options.direction === "before" ? "desc" : "asc")
    .limit(options.limit)
    .execute();
}

export function listBillDocuments(db: Kysely<Schema>, billId: string) {
  return db.selectFrom("bill_documents").selectAll().where("bill_id", "=", billId).orderBy("position").execute();
}

/** Consultations and calls for views of one bill, and of the proposal that it came from once that is public. */
export function listConsultationsOfBill(db: Kysely<Schema>, billId: string) {
  return db
    .selectFrom("consultations")
    .leftJoin("proposals", (join) =>
      join.onRef("proposals.id", "=", "consultations.proposal_id").on("proposals.published_at", "is not", null),
    )
    .selectAll("consultations")
    .where((e) => e.or([e("consultations.bill_id", "=", billId), e("proposals.bill_id", "=", billId)]))
    .orderBy("consultations.opens_on")
    .execute();
}

/** Consultations and calls for views that are open on a day, of published bills and proposals; those that close first come first. */
export function listOpenConsultations(db: Kysely<Schema>, day: string) {
  return (
    db
      .selectFrom("consultations")
      // A draft bill must not be named because the proposal that it came from is public.
      .leftJoin("proposals", (join) =>
        join.onRef("proposals.id", "=", "consultations.proposal_id").on("proposals.published_at", "is not", null),
      )
      .leftJoin("bills", (join) => join.onRef("bills.id", "=", "consultations.bill_id").on("bills.published_at", "is not", null))
      .select([
        "consultations.id",
        "consultations.kind",
        "consultations.run_by",
        "consultations.opens_on",
        "consultations.closes_on",
        "consultations.url",
        "bills.slug as bill_slug",
        "bills.short_title as bill_title",
        "bills.is_made_up as bill_is_made_up",
        "proposals.slug as proposal_slug",
        "proposals.title as proposal_title",
        "proposals.is_made_up as proposal_is_made_up",
      ])
      .where("consultations.closes_on", ">=", day)
      .where((e) => e.or([e("consultations.opens_on", "is", null), e("consultations.opens_on", "<=", day)]))
      .where((e) => e.or([e("bills.id", "is not", null), e("proposals.id", "is not", null)]))
      .orderBy("consultations.closes_on")
      .execute()
  );
}

/** Motions that suspended or varied a rule for one bill. */
export function listRuleVariations(db: Kysely<Schema>, billId: string) {
  return db.selectFrom("rule_variations").selectAll().where("bill_id", "=", billId).orderBy("agreed_on").execute();
}

/** Bills that a person or organisation has in hand, and what for. Exactly one of the two is given. */
export function listBillsInHand(db: Kysely<Schema>, viewer: Actor, holder: { personId: string } | { organisationId: string }) {
  return db
    .selectFrom("bill_roles")
    .innerJoin("bills", "bills.id", "bill_roles.bill_id")
    .innerJoin("parliamentary_sessions", "parliamentary_sessions.id", "bills.parliamentary_session_id")
    .select([
      "bill_roles.role",
      "bill_roles.from_on",
      "bill_roles.to_on",
      "bills.slug",
      "bills.short_title",
      "bills.outcome",
      "bills.enactment",
      "bills.introduced_on",
      "parliamentary_sessions.number as session",
    ])
    .$if("personId" in holder, (q) => q.where("bill_roles.person_id", "=", "personId" in holder ? holder.personId : ""))
    .$if("organisationId" in holder, (q) =>
      q.where("bill_roles.organisation_id", "=", "organisationId" in holder ? holder.organisationId : ""),
    )
    .$if(!findsDrafts(viewer), (q) => q.where("bills.published_at", "is not", null))
    .orderBy("parliamentary_sessions.number", "desc")
    .orderBy("bills.short_title")
    .execute();
}

/** Bills that a committee leads on. */
export function listBillsOfCommittee(db: Kysely<Schema>, viewer: Actor, committeeId: string) {
  return briefBills(db, viewer).where("bills.lead_committee_id", "=", committeeId).execute();
}

/** Bills linked to a topic. */
export function listBillsOfTopic(db: Kysely<Schema>, viewer: Actor, topicId: string) {
  return briefBills(db, viewer)
    .where((e) => hasTopic(e, topicId))
    .execute();
}

function briefBills(db: Kysely<Schema>, viewer: Actor) {
  return db
    .selectFrom("bills")
    .innerJoin("parliamentary_sessions", "parliamentary_sessions.id", "bills.parliamentary_session_id")
    .select([
      "bills.slug",
      "bills.short_title",
      "bills.outcome",
      "bills.enactment",
      "bills.introduced_on",
      "parliamentary_sessions.number as session",
    ])
    .$if(!findsDrafts(viewer), (q) => q.where("bills.published_at", "is not", null))
    .orderBy("parliamentary_sessions.number", "desc")
    .orderBy("bills.short_title");
}

function hasTopic(e: ExpressionBuilder<Schema, "bills" | "parliamentary_sessions">, topicId: string) {
  return e.exists(
    e
      .selectFrom("topic_links")
      .select(sql<number>`1`.as("one"))
      .where("topic_links.topic_id", "=", topicId)
      .where("topic_links.subject_kind", "=", "bill")
      .whereRef("topic_links.subject_id", "=", "bills.id"),
  );
}

/** Bills that the Parliament has not finished with, newest first. */
export function listBillsInProgress(db: Kysely<Schema>, viewer: Actor) {
  return briefBills(db, viewer)
    .select("bills.is_made_up")
    .where((e) => e.or([e("bills.outcome", "=", "in_progress"), e("bills.enactment", "=", "pending")]))
    .execute();
}

/** The short titles of published bills, by their slugs. */
export async function listBillTitlesBySlug(db: Kysely<Schema>, slugs: readonly string[]) {
  if (slugs.length === 0) return [];
  return db.selectFrom("bills").select(["slug", "short_title"]).where("slug", "in", slugs).where("published_at", "is not", null).execute();
}
