import type { Kysely } from "kysely";
import type { Actor } from "#app/domain/permissions/roles.ts";
import type { Schema } from "../schema/schema.ts";
import type { Belonging } from "./record.server.ts";
import { findsDrafts } from "./visibility.server.ts";

/** What people and organisations said or did, oldest first. */
export function listStatementsVisibleTo(db: Kysely<Schema>, viewer: Actor, { billId, personId, organisationId, topicId }: Belonging = {}) {
  let query = statements(db, viewer);
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

export async function findStatementVisibleTo(db: Kysely<Schema>, viewer: Actor, slug: string) {
  return (await statements(db, viewer).where("statements.slug", "=", slug).executeTakeFirst()) ?? null;
}

/** Which public bills and topics statements are about, as (statement, slug, name). */
export async function listSubjectsOfStatements(db: Kysely<Schema>, ids: readonly string[]) {
  if (ids.length === 0) return { bills: [], topics: [] };
  const [bills, topics] = await Promise.all([
    db
      .selectFrom("bill_links")
      .innerJoin("bills", "bills.id", "bill_links.bill_id")
      .select(["bill_links.subject_id as statement_id", "bills.slug", "bills.short_title as name"])
      .where("bill_links.subject_kind", "=", "statement")
      .where("bill_links.subject_id", "in", ids)
      .where("bills.published_at", "is not", null)
      .orderBy("bills.short_title")
      .execute(),
    db
      .selectFrom("topic_links")
      .innerJoin("topics", "topics.id", "topic_links.topic_id")
      .select(["topic_links.subject_id as statement_id", "topics.slug", "topics.name"])
      .where("topic_links.subject_kind", "=", "statement")
      .where("topic_links.subject_id", "in", ids)
      .where("topics.published_at", "is not", null)
      .orderBy("topics.name")
      .execute(),
  ]);
  return { bills, topics };
}

/** A statement with the names of who made it and the vote that it was: of each of these only what is public. */
function statements(db: Kysely<Schema>, viewer: Actor) {
  return db
    .selectFrom("statements")
    .leftJoin("people", (join) => join.onRef("people.id", "=", "statements.person_id").on("people.published_at", "is not", null))
    .leftJoin("organisations", (join) =>
      join.onRef("organisations.id", "=", "statements.organisation_id").on("organisations.published_at", "is not", null),
    )
    .leftJoin("divisions", (join) => join.onRef("divisions.id", "=", "statements.division_id").on("divisions.published_at", "is not", null))
    .selectAll("statements")
    .select([
      "people.name as person",
      "people.slug as person_slug",
      "organisations.name as organisation",
      "organisations.slug as organisation_slug",
      "divisions.slug as division_slug",
      "divisions.title as division_title",
    ])
    .$if(!findsDrafts(viewer), (q) => q.where("statements.published_at", "is not", null));
}

/** What sources are called, and who wrote letters: for the levels through which words came to us. */
export async function listNamesOfLevels(db: Kysely<Schema>, of: { sources: readonly string[]; letters: readonly string[] }) {
  const [sources, senders] = await Promise.all([
    of.sources.length === 0
      ? []
      : db.selectFrom("sources").select(["slug", "title", "publisher"]).where("slug", "in", of.sources).execute(),
    of.letters.length === 0
      ? []
      : db
          .selectFrom("letter_parties")
          .innerJoin("letters", "letters.id", "letter_parties.letter_id")
          .leftJoin("people", (join) => join.onRef("people.id", "=", "letter_parties.person_id").on("people.published_at", "is not", null))
          .select(["letters.slug", "people.name as person", "letter_parties.printed_name", "letter_parties.printed_office"])
          .where("letters.slug", "in", of.letters)
          .where("letters.published_at", "is not", null)
          .where("letter_parties.role", "=", "from")
          .orderBy("letter_parties.position")
          .execute(),
  ]);
  return { sources, senders };
}
