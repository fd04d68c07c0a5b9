import type { Kysely } from "kysely";
import type { Actor } from "#app/domain/permissions/roles.ts";
import type { Schema } from "../schema/schema.ts";
import { findsDrafts } from "./visibility.server.ts";

/** A version without its text, which can be half a megabyte. */
export type VersionRow = Awaited<ReturnType<typeof listVersionsVisibleTo>>[number];

/** The versions of a bill that the viewer may see, in their order. Without their texts. */
export function listVersionsVisibleTo(db: Kysely<Schema>, viewer: Actor, billId: string) {
  return versions(db, viewer).where("versions.bill_id", "=", billId).orderBy("versions.position").execute();
}

/** A version of a bill by its address (with or without that of the bill in front) or its id, without its text; null where there is none that the viewer may see. */
export async function findVersionVisibleTo(
  db: Kysely<Schema>,
  viewer: Actor,
  billSlug: string,
  slugOrId: string,
): Promise<VersionRow | null> {
  const row = await versions(db, viewer)
    .where("bills.slug", "=", billSlug)
    .where((e) =>
      e.or([e("versions.slug", "=", slugOrId), e("versions.id", "=", slugOrId), e("versions.slug", "=", `${billSlug}-${slugOrId}`)]),
    )
    .executeTakeFirst();
  return row ?? null;
}

/** The address of the bill that a version belongs to, by the version's own address; null where there is none that the viewer may see. */
export async function findBillOfVersionVisibleTo(db: Kysely<Schema>, viewer: Actor, slug: string): Promise<string | null> {
  const row = await versions(db, viewer).where("versions.slug", "=", slug).executeTakeFirst();
  return row?.bill_slug ?? null;
}

/** The stored text of a version that was found before: the viewer's right to it is asked there. */
export async function findVersionText(db: Kysely<Schema>, id: string): Promise<{ text: string; layout: string } | null> {
  return (await db.selectFrom("versions").select(["text", "layout"]).where("id", "=", id).executeTakeFirst()) ?? null;
}

/** The version that stands before a place in a bill's order, drafts included; null when it would be the first. For an editor's verb. */
export async function findVersionBefore(db: Kysely<Schema>, billId: string, position: number) {
  const row = await db
    .selectFrom("versions")
    .select(["id", "slug", "title", "position", "text_sha256"])
    .where("bill_id", "=", billId)
    .where("position", "<", position)
    .orderBy("position", "desc")
    .executeTakeFirst();
  return row ?? null;
}

/** The next free place in a bill's order of versions. */
export async function findNextVersionPosition(db: Kysely<Schema>, billId: string): Promise<number> {
  const row = await db
    .selectFrom("versions")
    .select((e) => e.fn.max("position").as("last"))
    .where("bill_id", "=", billId)
    .executeTakeFirst();
  return Number(row?.last ?? -1) + 1;
}

/** Which version of a bill stands at a place, drafts included. */
export async function findVersionAt(db: Kysely<Schema>, billId: string, position: number) {
  const row = await db
    .selectFrom("versions")
    .select(["id", "title"])
    .where("bill_id", "=", billId)
    .where("position", "=", position)
    .executeTakeFirst();
  return row ?? null;
}

/** By what the texts of all versions of a bill are found, drafts included: for an editor's verb. */
export function listTextsOfBill(db: Kysely<Schema>, billId: string) {
  return db.selectFrom("versions").select(["id", "text_sha256"]).where("bill_id", "=", billId).orderBy("position").execute();
}

export async function isVersionSlugTaken(db: Kysely<Schema>, slug: string): Promise<boolean> {
  return (await db.selectFrom("versions").select("id").where("slug", "=", slug).executeTakeFirst()) !== undefined;
}

function versions(db: Kysely<Schema>, viewer: Actor) {
  return db
    .selectFrom("versions")
    .innerJoin("bills", "bills.id", "versions.bill_id")
    .select([
      "versions.id",
      "versions.slug",
      "versions.revision",
      "versions.published_at",
      "versions.is_made_up",
      "versions.remarks",
      "versions.bill_id",
      "versions.kind",
      "versions.title",
      "versions.reference",
      "versions.printed_on",
      "versions.position",
      "versions.layout_note",
      "versions.text_sha256",
      "versions.source_format",
      "bills.slug as bill_slug",
      "bills.short_title as bill_title",
      "bills.is_made_up as bill_is_made_up",
    ])
    .select((e) => e.case().when("versions.layout", "=", "null").then(0).else(1).end().as("has_layout"))
    .$if(!findsDrafts(viewer), (q) => q.where("versions.published_at", "is not", null).where("bills.published_at", "is not", null));
}
