import type { Kysely } from "kysely";
import type { Actor } from "#app/domain/permissions/roles.ts";
import type { Schema } from "../schema/schema.ts";
import { findsDrafts } from "./visibility.server.ts";

export async function findLetterVisibleTo(db: Kysely<Schema>, viewer: Actor, slug: string) {
  const row = await letters(db, viewer).where("letters.slug", "=", slug).executeTakeFirst();
  return row ?? null;
}

/** A letter as it is stored. */
export type StoredLetter = NonNullable<Awaited<ReturnType<typeof findLetterVisibleTo>>>;

/** What the letters of a list have in common: who or what they belong to. Nothing set: all letters. */
export type LetterBelonging = { billId?: string; personId?: string; organisationId?: string; committeeId?: string; topicId?: string };

/** Letters, oldest first by the day sent (or its estimate or first bound); those of which nothing is known come last. */
export function listLettersVisibleTo(db: Kysely<Schema>, viewer: Actor, belonging: LetterBelonging = {}) {
  let query = letters(db, viewer);
  const { billId, personId, organisationId, committeeId, topicId } = belonging;
  if (billId)
    query = query.where("letters.id", "in", (e) =>
      e.selectFrom("bill_links").select("subject_id").where("bill_id", "=", billId).where("subject_kind", "=", "letter"),
    );
  if (topicId)
    query = query.where("letters.id", "in", (e) =>
      e.selectFrom("topic_links").select("subject_id").where("topic_id", "=", topicId).where("subject_kind", "=", "letter"),
    );
  if (personId)
    query = query.where("letters.id", "in", (e) => e.selectFrom("letter_parties").select("letter_id").where("person_id", "=", personId));
  if (organisationId)
    query = query.where("letters.id", "in", (e) =>
      e.selectFrom("letter_parties").select("letter_id").where("organisation_id", "=", organisationId),
    );
  if (committeeId)
    query = query.where("letters.id", "in", (e) =>
      e.selectFrom("letter_parties").select("letter_id").where("committee_id", "=", committeeId),
    );
  return query
    .orderBy(
      (e) => e.fn.coalesce("letters.sent_on", "letters.sent_estimate", "letters.sent_not_before", "letters.sent_not_after"),
      (o) => o.asc().nullsLast(),
    )
    .orderBy("letters.slug")
    .execute();
}

/** Letters by their ids; for the neighbours of a letter in the graph. */
export function listLettersById(db: Kysely<Schema>, viewer: Actor, ids: readonly string[]) {
  if (ids.length === 0) return Promise.resolve([]);
  return letters(db, viewer).where("letters.id", "in", ids).execute();
}

/** Who wrote, received or was copied in, of several letters, in the order printed. */
export function listLetterParties(db: Kysely<Schema>, letterIds: readonly string[]) {
  if (letterIds.length === 0) return Promise.resolve([]);
  return db
    .selectFrom("letter_parties")
    .leftJoin("people", "people.id", "letter_parties.person_id")
    .leftJoin("organisations", "organisations.id", "letter_parties.organisation_id")
    .leftJoin("committees", "committees.id", "letter_parties.committee_id")
    .select([
      "letter_parties.letter_id",
      "letter_parties.role",
      "letter_parties.printed_name",
      "letter_parties.printed_office",
      "people.name as person",
      "people.slug as person_slug",
      "organisations.name as organisation",
      "organisations.slug as organisation_slug",
      "committees.name as committee",
      "committees.slug as committee_slug",
    ])
    .where("letter_parties.letter_id", "in", letterIds)
    .orderBy("letter_parties.position")
    .execute();
}

/** The links of the whole graph of letters, or those that touch some letters. */
export function listLetterLinks(db: Kysely<Schema>, touching?: readonly string[]) {
  if (touching?.length === 0) return Promise.resolve([]);
  return db
    .selectFrom("letter_links")
    .selectAll()
    .$if(touching !== undefined, (q) =>
      q.where((e) => e.or([e("letter_id", "in", touching ?? []), e("target_letter_id", "in", touching ?? [])])),
    )
    .execute();
}

/** Letters that are known only because another mentions them, as links from that other: it cites them. */
export async function listLetterMentions(db: Kysely<Schema>) {
  const rows = await db
    .selectFrom("letters")
    .select(["id", "known_through_letter_id"])
    .where("known_through_letter_id", "is not", null)
    .execute();
  return rows.flatMap(({ id, known_through_letter_id }) =>
    known_through_letter_id === null
      ? []
      : [{ letter_id: known_through_letter_id, target_letter_id: id, kind: "cites" as const, inferred: 0 as const }],
  );
}

/** The bills that records of one kind are about. */
export function listBillsOf(db: Kysely<Schema>, kind: "letter" | "meeting" | "statement" | "figure", ids: readonly string[]) {
  if (ids.length === 0) return Promise.resolve([]);
  return db
    .selectFrom("bill_links")
    .innerJoin("bills", "bills.id", "bill_links.bill_id")
    .select(["bill_links.subject_id", "bills.slug", "bills.short_title"])
    .where("bill_links.subject_kind", "=", kind)
    .where("bill_links.subject_id", "in", ids)
    .where("bills.published_at", "is not", null)
    .execute();
}

function letters(db: Kysely<Schema>, viewer: Actor) {
  return db
    .selectFrom("letters")
    .selectAll("letters")
    .$if(!findsDrafts(viewer), (q) => q.where("letters.published_at", "is not", null));
}
