import type { Kysely } from "kysely";
import type { Schema } from "../schema/schema.ts";

/** The requests of a letter, drafts included, with all that they say in words. */
export function listRequestsOfLetter(db: Kysely<Schema>, letterId: string) {
  return db
    .selectFrom("requests")
    .select(["id", "slug", "summary", "quote", "state", "state_note", "remarks", "published_at"])
    .where("letter_id", "=", letterId)
    .orderBy("created_at")
    .orderBy("id")
    .execute();
}

/** The letters that answer a letter, with the days on which they were sent: for a letter whose day is changed. */
export function listRepliesTo(db: Kysely<Schema>, letterId: string) {
  return db
    .selectFrom("letter_links")
    .innerJoin("letters", "letters.id", "letter_links.letter_id")
    .select(["letters.subject", "letters.sent_on", "letters.sent_not_before", "letters.sent_not_after", "letters.sent_estimate"])
    .select("letters.sent_why")
    .where("letter_links.kind", "=", "replies_to")
    .where("letter_links.target_letter_id", "=", letterId)
    .orderBy("letters.slug")
    .execute();
}

/** Letters by their addresses, with the days on which they were sent. */
export function listLettersSent(db: Kysely<Schema>, slugs: readonly string[]) {
  if (slugs.length === 0) return Promise.resolve([]);
  return db
    .selectFrom("letters")
    .select(["id", "slug", "subject", "sent_on", "sent_not_before", "sent_not_after", "sent_estimate", "sent_why"])
    .where("slug", "in", slugs)
    .execute();
}

/** The terms of one person in the offices that are known here, under the titles of those terms. */
export function listTermsOf(db: Kysely<Schema>, personId: string) {
  return db
    .selectFrom("office_holdings")
    .innerJoin("offices", "offices.id", "office_holdings.office_id")
    .innerJoin("people", "people.id", "office_holdings.person_id")
    .select([
      "offices.title as office",
      "offices.slug",
      "people.name as person",
      "office_holdings.from_on as from",
      "office_holdings.to_on as to",
    ])
    .where("office_holdings.person_id", "=", personId)
    .orderBy("office_holdings.from_on")
    .execute();
}

/** What is written on the ties of a letter and of its requests, from either end: notes, and what is tied to in words. */
export async function listWordsOnTies(db: Kysely<Schema>, letterId: string): Promise<string[]> {
  const requests = db.selectFrom("requests").select("id").where("letter_id", "=", letterId);
  const [links, ties] = await Promise.all([
    db
      .selectFrom("letter_links")
      .select("note")
      .where((e) => e.or([e("letter_id", "=", letterId), e("target_letter_id", "=", letterId)]))
      .execute(),
    db
      .selectFrom("ties")
      .select(["note", "target_words"])
      .where((e) => e.or([e("subject_id", "=", letterId), e("target_id", "=", letterId), e("subject_id", "in", requests)]))
      .execute(),
  ]);
  return [...links.map(({ note }) => note), ...ties.flatMap(({ note, target_words }) => [note, target_words])].filter(
    (words) => words !== null,
  );
}

/** What sources are said to show of a letter and of its requests, and what claims about them say. */
export async function listWordsOfSources(db: Kysely<Schema>, letterId: string): Promise<string[]> {
  const requests = db.selectFrom("requests").select("id").where("letter_id", "=", letterId);
  const kinds = ["letter", "request"];
  const [citations, claims] = await Promise.all([
    db
      .selectFrom("citations")
      .select("what")
      .where("subject_kind", "in", kinds)
      .where((e) => e.or([e("subject_id", "=", letterId), e("subject_id", "in", requests)]))
      .execute(),
    db
      .selectFrom("claims")
      .select(["value", "note"])
      .where("subject_kind", "in", kinds)
      .where((e) => e.or([e("subject_id", "=", letterId), e("subject_id", "in", requests)]))
      .execute(),
  ]);
  return [...citations.map(({ what }) => what), ...claims.flatMap(({ value, note }) => [value, note])].filter((words) => words !== null);
}

/** Which letter each subject of an event belongs to, by "kind id": letters themselves, their requests, and claims about either. */
export async function listLettersOfSubjects(
  db: Kysely<Schema>,
  subjects: readonly { subject_kind: string; subject_id: string }[],
): Promise<Map<string, string>> {
  const idsOf = (kind: string) => [...new Set(subjects.filter((each) => each.subject_kind === kind).map((each) => each.subject_id))];
  const found = new Map(idsOf("letter").map((id) => [`letter ${id}`, id]));
  const [requests, claims] = [idsOf("request"), idsOf("claim")];
  if (requests.length > 0) {
    const rows = await db.selectFrom("requests").select(["id", "letter_id"]).where("id", "in", requests).execute();
    for (const { id, letter_id } of rows) found.set(`request ${id}`, letter_id);
  }
  if (claims.length > 0) {
    const rows = await db
      .selectFrom("claims")
      .leftJoin("requests", (join) => join.onRef("requests.id", "=", "claims.subject_id").on("claims.subject_kind", "=", "request"))
      .select((e) => ["claims.id", e.fn.coalesce("requests.letter_id", "claims.subject_id").as("letter_id")])
      .where("claims.subject_kind", "in", ["letter", "request"])
      .where("claims.id", "in", claims)
      .execute();
    for (const { id, letter_id } of rows) found.set(`claim ${id}`, letter_id);
  }
  return found;
}

/** The letters that were sent on a day; those without a known day where there is none. Drafts included. */
export function listLettersOfDay(db: Kysely<Schema>, on: string | null) {
  return db
    .selectFrom("letters")
    .select(["id", "slug", "subject"])
    .where((e) => (on === null ? e("sent_on", "is", null) : e("sent_on", "=", on)))
    .execute();
}

/** The statements of a day; those without a known day where there is none. Drafts included. */
export function listStatementsOfDay(db: Kysely<Schema>, on: string | null) {
  return db
    .selectFrom("statements")
    .select(["id", "slug", "printed_speaker", "summary"])
    .where((e) => (on === null ? e("date_on", "is", null) : e("date_on", "=", on)))
    .execute();
}
