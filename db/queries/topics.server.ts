import { type Kysely, sql } from "kysely";
import type { RecordKind } from "#app/domain/events/record-kinds.ts";
import type { Actor } from "#app/domain/permissions/roles.ts";
import type { Schema } from "../schema/schema.ts";
import { findsDrafts } from "./visibility.server.ts";

export async function findTopicVisibleTo(db: Kysely<Schema>, viewer: Actor, slug: string) {
  const row = await db
    .selectFrom("topics")
    .selectAll()
    .where("slug", "=", slug)
    .$if(!findsDrafts(viewer), (q) => q.where("published_at", "is not", null))
    .executeTakeFirst();
  return row ?? null;
}

/** Topics and Acts by name. */
export async function listTopicsVisibleTo(db: Kysely<Schema>, viewer: Actor) {
  return db
    .selectFrom("topics")
    .select(["id", "slug", "name", "description", "kind", "citation", "is_made_up", "published_at"])
    .$if(!findsDrafts(viewer), (q) => q.where("published_at", "is not", null))
    .orderBy("name")
    .execute();
}

/** The topics of a bill on which there are letters, each with how many, whatever bill they are about. */
export function listTopicsWithLetters(db: Kysely<Schema>, viewer: Actor, billId: string) {
  return db
    .selectFrom("topic_links as of_bill")
    .innerJoin("topics", "topics.id", "of_bill.topic_id")
    .innerJoin("topic_links as of_letter", "of_letter.topic_id", "topics.id")
    .innerJoin("letters", "letters.id", "of_letter.subject_id")
    .select((e) => ["topics.slug", "topics.name", e.fn.count<number>("letters.id").as("letters")])
    .where("of_bill.subject_kind", "=", "bill")
    .where("of_bill.subject_id", "=", billId)
    .where("of_letter.subject_kind", "=", "letter")
    .where("topics.published_at", "is not", null)
    .$if(!findsDrafts(viewer), (q) => q.where("letters.published_at", "is not", null))
    .groupBy(["topics.slug", "topics.name"])
    .orderBy("topics.name")
    .execute();
}

/** The topics of records of one kind: of those named, or of all. */
export function listTopicsOf(db: Kysely<Schema>, kind: RecordKind, ids?: readonly string[]) {
  if (ids?.length === 0) return Promise.resolve([]);
  return db
    .selectFrom("topic_links")
    .innerJoin("topics", "topics.id", "topic_links.topic_id")
    .select(["topic_links.subject_id", "topics.slug", "topics.name"])
    .where("topic_links.subject_kind", "=", kind)
    .where("topics.published_at", "is not", null)
    .$if(ids !== undefined, (q) => q.where("topic_links.subject_id", "in", ids ?? []))
    .orderBy("topics.name")
    .execute();
}

/** The kinds of record that a topic gathers, with where each is kept. */
const gathered = {
  bill: "bills",
  letter: "letters",
  meeting: "meetings",
  statement: "statements",
  position: "positions",
  question: "questions",
  figure: "figures",
  commitment: "commitments",
} as const;

export type GatheredKind = keyof typeof gathered;

/** How many records of each kind each topic gathers, of those that the viewer may see. One query a kind. */
export async function countGathered(db: Kysely<Schema>, viewer: Actor): Promise<{ topicId: string; kind: GatheredKind; count: number }[]> {
  const counts: { topicId: string; kind: GatheredKind; count: number }[] = [];
  for (const kind of gatheredKinds) {
    const { rows } = await sql<{ topic_id: string; count: number | string }>`
      select topic_links.topic_id, count(*) as count from topic_links
      inner join ${sql.table(gathered[kind])} as record on record.id = topic_links.subject_id
      where topic_links.subject_kind = ${kind} ${findsDrafts(viewer) ? sql`` : sql`and record.published_at is not null`}
      group by topic_links.topic_id`.execute(db);
    counts.push(...rows.map((row) => ({ topicId: row.topic_id, kind, count: Number(row.count) })));
  }
  return counts;
}

const gatheredKinds = ["bill", "letter", "meeting", "statement", "position", "question", "figure", "commitment"] as const;

/** Questions on which people take positions, of a topic. */
export function listQuestionsOfTopic(db: Kysely<Schema>, viewer: Actor, topicId: string) {
  return db
    .selectFrom("questions")
    .innerJoin("topic_links", (join) =>
      join.onRef("topic_links.subject_id", "=", "questions.id").on("topic_links.subject_kind", "=", "question"),
    )
    .select(["questions.id", "questions.slug", "questions.title", "questions.description", "questions.is_made_up"])
    .where("topic_links.topic_id", "=", topicId)
    .$if(!findsDrafts(viewer), (q) => q.where("questions.published_at", "is not", null))
    .orderBy("questions.title")
    .execute();
}
