import type { Kysely } from "kysely";
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

/** Topics by name, each with how many records of each kind it gathers. */
export async function listTopicsVisibleTo(db: Kysely<Schema>, viewer: Actor) {
  return db
    .selectFrom("topics")
    .leftJoin("topic_links", "topic_links.topic_id", "topics.id")
    .select((e) => [
      "topics.id",
      "topics.slug",
      "topics.name",
      "topics.description",
      "topics.is_made_up",
      e.fn.count<number>("topic_links.subject_id").as("linked"),
    ])
    .$if(!findsDrafts(viewer), (q) => q.where("topics.published_at", "is not", null))
    .groupBy(["topics.id", "topics.slug", "topics.name", "topics.description", "topics.is_made_up"])
    .orderBy("topics.name")
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
