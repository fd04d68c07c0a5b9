import type { Kysely } from "kysely";
import type { StageCode } from "#app/domain/facts/bill.ts";
import type { Actor } from "#app/domain/permissions/roles.ts";
import type { Schema } from "../schema/schema.ts";
import { findsDrafts } from "./visibility.server.ts";

export type AmendmentGroupRow = Awaited<ReturnType<typeof listAmendmentGroupsVisibleTo>>[number];

/** The groups of a bill's amendments that the viewer may see, in the order of the groupings; of one stage, or of all. */
export function listAmendmentGroupsVisibleTo(db: Kysely<Schema>, viewer: Actor, billId: string, stage: StageCode | null = null) {
  let query = groups(db, viewer).where("amendment_groups.bill_id", "=", billId);
  if (stage !== null) query = query.where("amendment_groups.stage", "=", stage);
  return query.orderBy("amendment_groups.stage").orderBy("amendment_groups.position").orderBy("amendment_groups.slug").execute();
}

/** A group by its address or its id; null where there is none that the viewer may see. */
export async function findAmendmentGroupVisibleTo(db: Kysely<Schema>, viewer: Actor, slugOrId: string): Promise<AmendmentGroupRow | null> {
  const row = await groups(db, viewer)
    .where((e) => e.or([e("amendment_groups.slug", "=", slugOrId), e("amendment_groups.id", "=", slugOrId)]))
    .executeTakeFirst();
  return row ?? null;
}

/** The amendments of groups that the viewer may see, in the order of each group. */
export function listGroupEntriesVisibleTo(db: Kysely<Schema>, viewer: Actor, groupIds: readonly string[]) {
  return db
    .selectFrom("amendment_group_entries")
    .innerJoin("amendments", "amendments.id", "amendment_group_entries.amendment_id")
    .leftJoin("people", "people.id", "amendments.member_id")
    .select([
      "amendment_group_entries.group_id",
      "amendment_group_entries.position",
      "amendments.id",
      "amendments.slug",
      "amendments.number",
      "amendments.printed_member",
      "people.name as member",
    ])
    .where("amendment_group_entries.group_id", "in", groupIds.length > 0 ? groupIds : [""])
    .$if(!findsDrafts(viewer), (q) => q.where("amendments.published_at", "is not", null))
    .orderBy("amendment_group_entries.group_id")
    .orderBy("amendment_group_entries.position")
    .execute();
}

export async function insertAmendmentGroup(
  tx: Kysely<Schema>,
  row: {
    id: string;
    slug: string;
    bill_id: string;
    stage: StageCode;
    position: number;
    name: string;
    notes: string | null;
    published_at: string | null;
    is_made_up: 0 | 1;
    created_at: string;
    updated_at: string;
  },
): Promise<void> {
  await tx.insertInto("amendment_groups").values(row).execute();
}

/** Sets columns over the revision that was read; false where it was changed meanwhile, and nothing is written. */
export async function updateAmendmentGroup(
  tx: Kysely<Schema>,
  id: string,
  revision: number,
  columns: { name?: string; position?: number; notes?: string | null; updated_at: string },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable("amendment_groups")
    .set({ ...columns, revision: revision + 1 })
    .where("id", "=", id)
    .where("revision", "=", revision)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

/** Puts exactly these amendments into a group, in this order; each leaves the group that it was in. */
export async function replaceGroupEntries(tx: Kysely<Schema>, groupId: string, amendmentIds: readonly string[]): Promise<void> {
  await tx.deleteFrom("amendment_group_entries").where("group_id", "=", groupId).execute();
  if (amendmentIds.length === 0) return;
  await tx.deleteFrom("amendment_group_entries").where("amendment_id", "in", amendmentIds).execute();
  await tx
    .insertInto("amendment_group_entries")
    .values(amendmentIds.map((amendment_id, position) => ({ group_id: groupId, amendment_id, position })))
    .execute();
}

/** Takes a group out; its amendments stay, without a group. */
export async function deleteAmendmentGroup(tx: Kysely<Schema>, id: string): Promise<void> {
  await tx.deleteFrom("amendment_groups").where("id", "=", id).execute();
}

export async function isGroupSlugTaken(db: Kysely<Schema>, slug: string): Promise<boolean> {
  return (await db.selectFrom("amendment_groups").select("id").where("slug", "=", slug).executeTakeFirst()) !== undefined;
}

function groups(db: Kysely<Schema>, viewer: Actor) {
  return db
    .selectFrom("amendment_groups")
    .innerJoin("bills", "bills.id", "amendment_groups.bill_id")
    .selectAll("amendment_groups")
    .select(["bills.slug as bill_slug", "bills.short_title as bill_title"])
    .$if(!findsDrafts(viewer), (q) => q.where("amendment_groups.published_at", "is not", null).where("bills.published_at", "is not", null));
}
