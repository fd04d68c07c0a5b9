import { type Kysely, sql } from "kysely";
import type { RecordKind } from "#app/domain/events/record-kinds.ts";
import type { TieKind } from "#app/domain/facts/ties.ts";
import type { Actor } from "#app/domain/permissions/roles.ts";
import type { ReferenceKind } from "#app/domain/records/record-form.ts";
import { type UncertainDay, unknownDay } from "#app/lib/dates.ts";
import type { Schema } from "../schema/schema.ts";
import { referenceTables } from "./records/references.server.ts";
import { uncertainDayOf } from "./uncertain-day.ts";
import { findsDrafts } from "./visibility.server.ts";

/** A record that a tie names, as far as the viewer may see it. `bill`: of an amendment or a version. */
export type TiedRecord = { id: string; slug: string; name: string; bill: { slug: string; title: string } | null };

/** What records of one kind are tied to, role by role in the order typed. */
export function listTies(db: Kysely<Schema>, subjectKind: RecordKind, ids: readonly string[]) {
  if (ids.length === 0) return Promise.resolve([]);
  return db
    .selectFrom("ties")
    .selectAll()
    .where("subject_kind", "=", subjectKind)
    .where("subject_id", "in", ids)
    .orderBy("role")
    .orderBy("position")
    .orderBy("id")
    .execute();
}

/** What is tied to a record. A motion has no id: it is known by its words. */
export function listTiesTo(db: Kysely<Schema>, targetKind: TieKind, target: { ids: readonly string[] } | { words: string }) {
  const query = db.selectFrom("ties").selectAll().where("target_kind", "=", targetKind).orderBy("subject_kind").orderBy("id");
  if ("words" in target) return query.where("target_words", "=", target.words).execute();
  return target.ids.length === 0 ? Promise.resolve([]) : query.where("target_id", "in", target.ids).execute();
}

/** Records of one kind by their ids: drafts only for those who find drafts, and nothing of a bill that is a draft itself. */
export async function listTiedRecords(
  db: Kysely<Schema>,
  viewer: Actor,
  kind: ReferenceKind | "request" | "figure" | "position",
  ids: readonly string[],
): Promise<TiedRecord[]> {
  if (ids.length === 0) return [];
  if (kind === "amendment") return listTiedAmendments(db, viewer, ids);
  if (kind === "version") return listTiedVersions(db, viewer, ids);
  if (kind === "request") return listTiedRequests(db, viewer, ids);
  const { table, name } = kind === "figure" || kind === "position" ? ownTables[kind] : referenceTables[kind];
  const { rows } = await sql<{ id: string; slug: string; name: string }>`
    select id, slug, ${sql.ref(name)} as name from ${sql.table(table)}
    where id in (${sql.join(ids)}) ${findsDrafts(viewer) ? sql`` : sql`and published_at is not null`}`.execute(db);
  return rows.map((row) => ({ ...row, bill: null }));
}

const ownTables = {
  figure: { table: "figures", name: "what" },
  position: { table: "positions", name: "printed_holder" },
} as const;

async function listTiedAmendments(db: Kysely<Schema>, viewer: Actor, ids: readonly string[]): Promise<TiedRecord[]> {
  const rows = await db
    .selectFrom("amendments")
    .innerJoin("bills", "bills.id", "amendments.bill_id")
    .select(["amendments.id", "amendments.slug", "amendments.number", "bills.slug as bill_slug", "bills.short_title"])
    .where("amendments.id", "in", ids)
    .$if(!findsDrafts(viewer), (q) => q.where("amendments.published_at", "is not", null).where("bills.published_at", "is not", null))
    .execute();
  return rows.map(({ id, slug, number, bill_slug, short_title }) => ({
    id,
    slug,
    name: number,
    bill: { slug: bill_slug, title: short_title },
  }));
}

async function listTiedVersions(db: Kysely<Schema>, viewer: Actor, ids: readonly string[]): Promise<TiedRecord[]> {
  const rows = await db
    .selectFrom("versions")
    .innerJoin("bills", "bills.id", "versions.bill_id")
    .select(["versions.id", "versions.slug", "versions.title", "bills.slug as bill_slug", "bills.short_title"])
    .where("versions.id", "in", ids)
    .$if(!findsDrafts(viewer), (q) => q.where("versions.published_at", "is not", null).where("bills.published_at", "is not", null))
    .execute();
  return rows.map(({ id, slug, title, bill_slug, short_title }) => ({
    id,
    slug,
    name: title,
    bill: { slug: bill_slug, title: short_title },
  }));
}

/** When records that can answer or meet something happened: a letter was sent, a statement made, a meeting held, an amendment decided (else lodged). */
export async function listDaysOf(
  db: Kysely<Schema>,
  kind: "letter" | "statement" | "meeting" | "amendment",
  ids: readonly string[],
): Promise<{ id: string; day: UncertainDay }[]> {
  if (ids.length === 0) return [];
  if (kind === "amendment") {
    const rows = await db.selectFrom("amendments").select(["id", "decided_on", "lodged_on"]).where("id", "in", ids).execute();
    return rows.map(({ id, decided_on, lodged_on }) => ({ id, day: { ...unknownDay, on: decided_on ?? lodged_on } }));
  }
  if (kind === "letter") {
    const rows = await db
      .selectFrom("letters")
      .select(["id", "sent_on", "sent_not_before", "sent_not_after", "sent_estimate", "sent_why"])
      .where("id", "in", ids)
      .execute();
    return rows.map((row) => ({ id: row.id, day: uncertainDayOf(row, "sent") }));
  }
  const rows = await db
    .selectFrom(kind === "meeting" ? "meetings" : "statements")
    .select(["id", "date_on", "date_not_before", "date_not_after", "date_estimate", "date_why"])
    .where("id", "in", ids)
    .execute();
  return rows.map((row) => ({ id: row.id, day: uncertainDayOf(row, "date") }));
}

/** A request is seen where its letter is seen: its address is the letter's. */
async function listTiedRequests(db: Kysely<Schema>, viewer: Actor, ids: readonly string[]): Promise<TiedRecord[]> {
  const rows = await db
    .selectFrom("requests")
    .innerJoin("letters", "letters.id", "requests.letter_id")
    .select(["requests.id", "requests.summary", "requests.slug", "letters.slug as letter_slug"])
    .where("requests.id", "in", ids)
    .$if(!findsDrafts(viewer), (q) => q.where("requests.published_at", "is not", null).where("letters.published_at", "is not", null))
    .execute();
  return rows.map(({ id, slug, summary, letter_slug }) => ({ id, slug: `${letter_slug}#${slug}`, name: summary, bill: null }));
}
