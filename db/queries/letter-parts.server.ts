import type { Kysely } from "kysely";
import type { Actor } from "#app/domain/permissions/roles.ts";
import type { Schema } from "../schema/schema.ts";
import { findsDrafts } from "./visibility.server.ts";

/** What letters ask for, in the order in which it was recorded. */
export function listRequestsOfLetters(db: Kysely<Schema>, viewer: Actor, letterIds: readonly string[]) {
  if (letterIds.length === 0) return Promise.resolve([]);
  return db
    .selectFrom("requests")
    .selectAll()
    .where("letter_id", "in", letterIds)
    .$if(!findsDrafts(viewer), (q) => q.where("published_at", "is not", null))
    .orderBy("created_at")
    .orderBy("slug")
    .execute();
}

/** The newest text of each letter, with what is withheld of it: never to be shown but through `shownText`. */
export function listTextsOfLetters(db: Kysely<Schema>, letterIds: readonly string[]) {
  if (letterIds.length === 0) return Promise.resolve([]);
  return db
    .selectFrom("letter_texts")
    .select(["letter_id", "text", "withheld"])
    .where("letter_id", "in", letterIds)
    .where("position", "=", (e) =>
      e
        .selectFrom("letter_texts as newer")
        .whereRef("newer.letter_id", "=", "letter_texts.letter_id")
        .select((of) => of.fn.max("newer.position").as("newest")),
    )
    .execute();
}

/** The attachments that everybody may have, in their order. A withheld one is not among them: not its name, not its hash, not its text. */
export function listPublicAttachments(db: Kysely<Schema>, letterIds: readonly string[]) {
  if (letterIds.length === 0) return Promise.resolve([]);
  return db
    .selectFrom("letter_attachments")
    .select(["id", "letter_id", "position", "title", "file_name", "media_type", "bytes", "pages", "text", "text_note"])
    .where("letter_id", "in", letterIds)
    .where("removed_at", "is", null)
    .where("withheld_reason", "is", null)
    .orderBy("position")
    .execute();
}

/** That attachments are withheld, and why: nothing else of them. */
export async function listWithheldReasons(db: Kysely<Schema>, letterId: string): Promise<string[]> {
  const rows = await db
    .selectFrom("letter_attachments")
    .select("withheld_reason")
    .where("letter_id", "=", letterId)
    .where("removed_at", "is", null)
    .where("withheld_reason", "is not", null)
    .orderBy("position")
    .execute();
  return rows.flatMap((row) => row.withheld_reason ?? []);
}

/** What editors did to the clocks of letters, as far as it counts, in the order of the days from which it holds. */
export function listClockStepsInForce(db: Kysely<Schema>, letterIds: readonly string[]) {
  if (letterIds.length === 0) return Promise.resolve([]);
  return db
    .selectFrom("letter_clock_steps")
    .selectAll()
    .where("letter_id", "in", letterIds)
    .where("taken_back_at", "is", null)
    .orderBy("from_on")
    .orderBy("recorded_at")
    .orderBy("id")
    .execute();
}

/** Within how long letters are answered, by which source. */
export function listReplyRules(db: Kysely<Schema>) {
  return db.selectFrom("reply_rules").selectAll().orderBy("correspondence").orderBy("applies_from").orderBy("id").execute();
}

export type ReplyRuleRow = Awaited<ReturnType<typeof listReplyRules>>[number];
export type ClockStepRow = Awaited<ReturnType<typeof listClockStepsInForce>>[number];

/** The replies to letters, as far as the viewer may see them: a draft stops no clock that the public reads. */
export function listRepliesTo(db: Kysely<Schema>, viewer: Actor, letterIds: readonly string[]) {
  if (letterIds.length === 0) return Promise.resolve([]);
  return db
    .selectFrom("letter_links")
    .innerJoin("letters", "letters.id", "letter_links.letter_id")
    .select([
      "letter_links.target_letter_id",
      "letter_links.nature",
      "letter_links.inferred",
      "letters.subject",
      "letters.sent_on",
      "letters.sent_not_before",
      "letters.sent_not_after",
      "letters.sent_estimate",
      "letters.sent_why",
    ])
    .where("letter_links.kind", "=", "replies_to")
    .where("letter_links.target_letter_id", "in", letterIds)
    .$if(!findsDrafts(viewer), (q) => q.where("letters.published_at", "is not", null))
    .orderBy("letters.slug")
    .execute();
}

/** Published divisions on motions, by the motion's reference. */
export async function listDivisionsOnMotions(db: Kysely<Schema>, references: readonly string[]) {
  if (references.length === 0) return [];
  return db
    .selectFrom("divisions")
    .select(["slug", "reference"])
    .where("reference", "in", references)
    .where("published_at", "is not", null)
    .orderBy("slug")
    .execute();
}
