import type { ExpressionBuilder, Kysely } from "kysely";
import type { Actor } from "#app/domain/permissions/roles.ts";
import type { Schema } from "../schema/schema.ts";
import type { Belonging } from "./record.server.ts";
import { findsDrafts } from "./visibility.server.ts";

/**
 * Which positions are meant; nothing set: all of them. `billId`: on the bill as a whole or a part of it. `aroundBillId`: also those on its
 * amendments, and on motions on which there was a vote about it.
 */
export type PositionsOf = Belonging & { aroundBillId?: string; questionId?: string; amendmentId?: string; statementId?: string };

/** Positions, oldest first: a change of mind is the next row of the same holder on the same subject. */
export function listPositionsVisibleTo(db: Kysely<Schema>, viewer: Actor, of: PositionsOf = {}) {
  let query = positions(db, viewer);
  const { billId, aroundBillId, questionId, amendmentId, statementId, personId, organisationId, topicId } = of;
  if (billId) query = query.where("positions.bill_id", "=", billId);
  if (aroundBillId) query = query.where((e) => isAroundBill(e, aroundBillId));
  if (questionId) query = query.where("positions.question_id", "=", questionId);
  if (amendmentId) query = query.where("positions.amendment_id", "=", amendmentId);
  if (statementId) query = query.where("positions.statement_id", "=", statementId);
  if (personId) query = query.where("positions.person_id", "=", personId);
  if (organisationId) query = query.where("positions.organisation_id", "=", organisationId);
  if (topicId)
    query = query.where("positions.id", "in", (e) =>
      e.selectFrom("topic_links").select("subject_id").where("topic_id", "=", topicId).where("subject_kind", "=", "position"),
    );
  return query
    .orderBy(
      (e) => e.fn.coalesce("positions.from_on", "positions.from_estimate", "positions.from_not_before", "positions.from_not_after"),
      (o) => o.asc().nullsLast(),
    )
    .orderBy("positions.created_at")
    .orderBy("positions.slug")
    .execute();
}

export async function findPositionVisibleTo(db: Kysely<Schema>, viewer: Actor, slug: string) {
  return (await positions(db, viewer).where("positions.slug", "=", slug).executeTakeFirst()) ?? null;
}

function isAroundBill(e: ExpressionBuilder<Schema & { positions: Schema["positions"] }, "positions">, billId: string) {
  return e.or([
    e("positions.bill_id", "=", billId),
    e("positions.amendment_id", "in", e.selectFrom("amendments").select("amendments.id").where("amendments.bill_id", "=", billId)),
    e(
      "positions.motion",
      "in",
      e
        .selectFrom("divisions")
        .select("divisions.reference")
        .where("divisions.bill_id", "=", billId)
        .where("divisions.reference", "is not", null)
        .where("divisions.published_at", "is not", null),
    ),
  ]);
}

/** A position with the names of its holder and subject, and what it rests on: of each of these only what is public. */
function positions(db: Kysely<Schema>, viewer: Actor) {
  return db
    .selectFrom("positions")
    .leftJoin("people", (join) => join.onRef("people.id", "=", "positions.person_id").on("people.published_at", "is not", null))
    .leftJoin("organisations", (join) =>
      join.onRef("organisations.id", "=", "positions.organisation_id").on("organisations.published_at", "is not", null),
    )
    .leftJoin("statements", (join) =>
      join.onRef("statements.id", "=", "positions.statement_id").on("statements.published_at", "is not", null),
    )
    .leftJoin("divisions", (join) => join.onRef("divisions.id", "=", "positions.division_id").on("divisions.published_at", "is not", null))
    .leftJoin("bills", (join) => join.onRef("bills.id", "=", "positions.bill_id").on("bills.published_at", "is not", null))
    .leftJoin("questions", (join) => join.onRef("questions.id", "=", "positions.question_id").on("questions.published_at", "is not", null))
    .leftJoin("amendments", (join) =>
      join.onRef("amendments.id", "=", "positions.amendment_id").on("amendments.published_at", "is not", null),
    )
    .leftJoin("bills as amended", (join) => join.onRef("amended.id", "=", "amendments.bill_id").on("amended.published_at", "is not", null))
    .selectAll("positions")
    .select([
      "people.name as person",
      "people.slug as person_slug",
      "organisations.name as organisation",
      "organisations.slug as organisation_slug",
      "statements.slug as statement_slug",
      "statements.quote",
      "statements.summary as statement_summary",
      "statements.division_id as statement_division_id",
      "divisions.slug as division_slug",
      "divisions.title as division_title",
      "bills.slug as bill_slug",
      "bills.short_title as bill_title",
      "questions.slug as question_slug",
      "questions.title as question_title",
      "amendments.slug as amendment_slug",
      "amendments.number as amendment_number",
      "amended.slug as amended_slug",
      "amended.short_title as amended_title",
    ])
    .$if(!findsDrafts(viewer), (q) => q.where("positions.published_at", "is not", null));
}

/** The questions that people take positions on, by title. */
export function listQuestionsVisibleTo(db: Kysely<Schema>, viewer: Actor) {
  return db
    .selectFrom("questions")
    .selectAll()
    .$if(!findsDrafts(viewer), (q) => q.where("published_at", "is not", null))
    .orderBy("title")
    .orderBy("slug")
    .execute();
}

export async function findQuestionVisibleTo(db: Kysely<Schema>, viewer: Actor, slug: string) {
  const row = await db
    .selectFrom("questions")
    .selectAll()
    .where("slug", "=", slug)
    .$if(!findsDrafts(viewer), (q) => q.where("published_at", "is not", null))
    .executeTakeFirst();
  return row ?? null;
}

/** In published divisions about a bill: what members said that they meant, each with the vote that is recorded for them. */
export function listMeantVotesOfBill(db: Kysely<Schema>, billId: string) {
  return db
    .selectFrom("vote_statements")
    .innerJoin("divisions", "divisions.id", "vote_statements.division_id")
    .leftJoin("division_votes", (join) =>
      join
        .onRef("division_votes.division_id", "=", "vote_statements.division_id")
        .on((e) =>
          e.or([
            e("division_votes.person_id", "=", e.ref("vote_statements.person_id")),
            e.and([
              e("vote_statements.person_id", "is", null),
              e("division_votes.printed_name", "=", e.ref("vote_statements.printed_name")),
            ]),
          ]),
        ),
    )
    .leftJoin("people", (join) => join.onRef("people.id", "=", "vote_statements.person_id").on("people.published_at", "is not", null))
    .select([
      "vote_statements.id",
      "vote_statements.printed_name",
      "vote_statements.quote",
      "vote_statements.intended_vote",
      "vote_statements.reply",
      "vote_statements.effect",
      "division_votes.vote",
      "divisions.slug as division_slug",
      "divisions.title as division_title",
      "divisions.held_on",
      "people.name as person",
      "people.slug as person_slug",
    ])
    .where("divisions.bill_id", "=", billId)
    .where("divisions.published_at", "is not", null)
    .orderBy("divisions.held_on")
    .orderBy("vote_statements.position")
    .execute();
}
