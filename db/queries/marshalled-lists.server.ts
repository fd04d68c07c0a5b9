import type { Kysely } from "kysely";
import type { StageCode } from "#app/domain/facts/bill.ts";
import type { AmendmentListKind } from "#app/domain/facts/text.ts";
import type { Actor } from "#app/domain/permissions/roles.ts";
import type { Schema } from "../schema/schema.ts";
import { findsDrafts } from "./visibility.server.ts";

export type AmendmentListRow = Awaited<ReturnType<typeof listAmendmentListsVisibleTo>>[number];

/** The daily and Marshalled Lists of a bill that the viewer may see: by stage, kind and ordinal. */
export function listAmendmentListsVisibleTo(db: Kysely<Schema>, viewer: Actor, billId: string, stage: StageCode | null = null) {
  let query = lists(db, viewer).where("amendment_lists.bill_id", "=", billId);
  if (stage !== null) query = query.where("amendment_lists.stage", "=", stage);
  return query
    .orderBy("amendment_lists.stage")
    .orderBy("amendment_lists.kind")
    .orderBy("amendment_lists.ordinal")
    .orderBy("amendment_lists.slug")
    .execute();
}

/** A list by its address; null where there is none that the viewer may see. */
export async function findAmendmentListVisibleTo(db: Kysely<Schema>, viewer: Actor, slug: string): Promise<AmendmentListRow | null> {
  return (await lists(db, viewer).where("amendment_lists.slug", "=", slug).executeTakeFirst()) ?? null;
}

/** What stands in a list, in its order; amendments that the viewer may not see are left out. */
export function listEntriesOfListVisibleTo(db: Kysely<Schema>, viewer: Actor, listId: string) {
  return db
    .selectFrom("amendment_list_entries")
    .innerJoin("amendments", "amendments.id", "amendment_list_entries.amendment_id")
    .select([
      "amendment_list_entries.position",
      "amendment_list_entries.is_starred",
      "amendment_list_entries.heading",
      "amendments.id as amendment_id",
      "amendments.slug",
      "amendments.number",
    ])
    .where("amendment_list_entries.list_id", "=", listId)
    .$if(!findsDrafts(viewer), (q) => q.where("amendments.published_at", "is not", null))
    .orderBy("amendment_list_entries.position")
    .execute();
}

/** The lists in which an amendment stands, in the order of printing, as far as the viewer may see them. */
export function listListsOfAmendmentVisibleTo(db: Kysely<Schema>, viewer: Actor, amendmentId: string) {
  return lists(db, viewer)
    .innerJoin("amendment_list_entries", "amendment_list_entries.list_id", "amendment_lists.id")
    .select("amendment_list_entries.is_starred")
    .where("amendment_list_entries.amendment_id", "=", amendmentId)
    .orderBy("amendment_lists.kind")
    .orderBy("amendment_lists.ordinal")
    .execute();
}

export async function insertAmendmentList(
  tx: Kysely<Schema>,
  row: {
    id: string;
    slug: string;
    bill_id: string;
    stage: StageCode;
    kind: AmendmentListKind;
    ordinal: number;
    reference: string | null;
    printed_on: string | null;
    published_at: string | null;
    is_made_up: 0 | 1;
    created_at: string;
    updated_at: string;
  },
  entries: readonly { amendment_id: string; is_starred: 0 | 1; heading: string | null }[],
): Promise<void> {
  await tx.insertInto("amendment_lists").values(row).execute();
  for (let start = 0; start < entries.length; start += 500) {
    const rows = entries.slice(start, start + 500).map((entry, at) => ({ list_id: row.id, position: start + at, ...entry }));
    await tx.insertInto("amendment_list_entries").values(rows).execute();
  }
}

/** The newest list of a kind, drafts included, with what stands in it in order; null where there is none. For an editor's verb. */
export async function findNewestList(db: Kysely<Schema>, billId: string, stage: StageCode, kind: AmendmentListKind) {
  const list = await db
    .selectFrom("amendment_lists")
    .select(["id", "slug", "ordinal"])
    .where("bill_id", "=", billId)
    .where("stage", "=", stage)
    .where("kind", "=", kind)
    .orderBy("created_at", "desc")
    .orderBy("ordinal", "desc")
    .executeTakeFirst();
  if (!list) return null;
  const entries = await db
    .selectFrom("amendment_list_entries")
    .select("amendment_id")
    .where("list_id", "=", list.id)
    .orderBy("position")
    .execute();
  return { ...list, amendmentIds: entries.map((entry) => entry.amendment_id) };
}

/** The ordinal that the next list of a kind would have. */
export async function findNextListOrdinal(db: Kysely<Schema>, billId: string, stage: StageCode, kind: AmendmentListKind): Promise<number> {
  const row = await db
    .selectFrom("amendment_lists")
    .select((e) => e.fn.max("ordinal").as("last"))
    .where("bill_id", "=", billId)
    .where("stage", "=", stage)
    .where("kind", "=", kind)
    .executeTakeFirst();
  return Number(row?.last ?? 0) + 1;
}

export async function isListSlugTaken(db: Kysely<Schema>, slug: string): Promise<boolean> {
  return (await db.selectFrom("amendment_lists").select("id").where("slug", "=", slug).executeTakeFirst()) !== undefined;
}

/** The order of consideration of a bill at a stage; null where it is the bill's own. Not secret where the bill is not. */
export async function findOrderOfConsideration(db: Kysely<Schema>, billId: string, stage: StageCode) {
  const row = await db
    .selectFrom("orders_of_consideration")
    .selectAll()
    .where("bill_id", "=", billId)
    .where("stage", "=", stage)
    .executeTakeFirst();
  return row ?? null;
}

/** Sets or changes the order of consideration of a stage. */
export async function saveOrderOfConsideration(
  tx: Kysely<Schema>,
  row: {
    id: string;
    bill_id: string;
    stage: StageCode;
    arrangement: string;
    reason: string | null;
    motion_reference: string | null;
    updated_at: string;
  },
): Promise<void> {
  await tx.deleteFrom("orders_of_consideration").where("bill_id", "=", row.bill_id).where("stage", "=", row.stage).execute();
  await tx.insertInto("orders_of_consideration").values(row).execute();
}

function lists(db: Kysely<Schema>, viewer: Actor) {
  return db
    .selectFrom("amendment_lists")
    .innerJoin("bills", "bills.id", "amendment_lists.bill_id")
    .selectAll("amendment_lists")
    .select(["bills.slug as bill_slug", "bills.short_title as bill_title"])
    .$if(!findsDrafts(viewer), (q) => q.where("amendment_lists.published_at", "is not", null).where("bills.published_at", "is not", null));
}
