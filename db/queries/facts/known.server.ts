import type { Kysely } from "kysely";
import type { Schema } from "../../schema/schema.ts";
import { textsOf } from "../json-columns.ts";

/** Everybody by name, with every seat seen: what a printed name is compared with. Drafts too, since an import is an editor's work. */
export async function listPeopleByName(db: Kysely<Schema>) {
  const people = await db.selectFrom("people").select(["id", "slug", "name", "other_names", "parlparse_id"]).orderBy("slug").execute();
  const seats = await db
    .selectFrom("seats")
    .innerJoin("areas", "areas.id", "seats.area_id")
    .select(["seats.person_id", "areas.name"])
    .execute();
  const areas = new Map<string, string[]>();
  for (const { person_id, name } of seats) areas.set(person_id, [...(areas.get(person_id) ?? []), name]);
  return people.map(({ id, slug, name, other_names, parlparse_id }) => ({
    slug,
    names: [name, ...textsOf(other_names)],
    seats: areas.get(id) ?? [],
    parlparseId: parlparse_id,
  }));
}

/** Every bill by its titles: the present one, the Act's, and earlier ones. */
export async function listBillsByTitle(db: Kysely<Schema>) {
  const bills = await db
    .selectFrom("bills")
    .innerJoin("parliamentary_sessions", "parliamentary_sessions.id", "bills.parliamentary_session_id")
    .select(["bills.id", "bills.slug", "bills.short_title", "bills.act_title", "parliamentary_sessions.number"])
    .orderBy("bills.slug")
    .execute();
  const titles = await db.selectFrom("bill_titles").select(["bill_id", "title"]).where("kind", "=", "short").execute();
  const earlier = new Map<string, string[]>();
  for (const { bill_id, title } of titles) earlier.set(bill_id, [...(earlier.get(bill_id) ?? []), title]);
  return bills.map((bill) => ({
    slug: bill.slug,
    session: bill.number,
    titles: [bill.short_title, ...(bill.act_title ? [bill.act_title] : []), ...(earlier.get(bill.id) ?? [])],
  }));
}

export async function listDivisionSlugs(db: Kysely<Schema>): Promise<string[]> {
  const rows = await db.selectFrom("divisions").select("slug").orderBy("slug").execute();
  return rows.map((row) => row.slug);
}
