import type { Insertable, Kysely, Selectable } from "kysely";
import type { FieldChange } from "#app/domain/events/event.ts";
import type { SourcesTable } from "../schema/record.ts";
import type { Schema } from "../schema/schema.ts";
import { freeSlug } from "./free-slug.server.ts";

type SourceRow = Selectable<SourcesTable>;
type Completed = Pick<SourceRow, "publisher" | "archived_url" | "published_on" | "seen_on" | "licence">;

/**
 * The source with this web address, or with this title where it has none; null when there is none. Never told by the slug: long web
 * addresses begin alike and are cut, and a fact must not be shown with another fact's source.
 */
export async function findSourceBy(tx: Kysely<Schema>, { title, url }: { title: string; url: string | null }): Promise<SourceRow | null> {
  const known = await tx
    .selectFrom("sources")
    .selectAll()
    .where((e) => (url ? e("url", "in", sameAddresses(url)) : e.and([e("url", "is", null), e("title", "=", title)])))
    .orderBy("slug")
    .executeTakeFirst();
  return known ?? null;
}

/** Adds a source under the first free address of its slug; gives its id. */
export async function insertSource(tx: Kysely<Schema>, source: Insertable<SourcesTable>): Promise<string> {
  await tx
    .insertInto("sources")
    .values({ ...source, slug: await freeSlug(tx, "sources", source.slug) })
    .execute();
  return source.id;
}

/** Fills in what is not known of a source yet, and gives what that changed. What it says already stays. */
export async function completeSource(tx: Kysely<Schema>, known: SourceRow, more: Completed): Promise<FieldChange[]> {
  const names = ["publisher", "archived_url", "published_on", "seen_on", "licence"] as const;
  const fresh = names.filter((name) => known[name] === null && more[name] !== null);
  if (fresh.length === 0) return [];
  const set: Partial<Completed> = Object.fromEntries(fresh.map((name) => [name, more[name]]));
  await tx
    .updateTable("sources")
    .set({ ...set, revision: known.revision + 1 })
    .where("id", "=", known.id)
    .execute();
  return fresh.map((field) => ({ field, from: null, to: more[field] }));
}

/** Whether any source is named for a record. */
export async function hasCitation(db: Kysely<Schema>, kind: string, id: string): Promise<boolean> {
  const row = await db
    .selectFrom("citations")
    .select("id")
    .where("subject_kind", "=", kind)
    .where("subject_id", "=", id)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** One page has several spellings of its address: with and without "www.", encryption and the last stroke. */
function sameAddresses(url: string): string[] {
  const rest = url.replace(/^https?:\/\/(?:www\.)?/i, "").replace(/\/$/, "");
  const spellings = ["https://", "http://"].flatMap((scheme) =>
    ["", "www."].flatMap((host) => ["", "/"].map((end) => `${scheme}${host}${rest}${end}`)),
  );
  return [...new Set([url, ...spellings])];
}

/** Adds "this source shows that" to a record, after those that it has; once only for the same words. */
export async function addCitation(
  tx: Kysely<Schema>,
  citation: { id: string; subject_kind: string; subject_id: string; source_id: string; what: string | null },
): Promise<void> {
  const there = await tx
    .selectFrom("citations")
    .select(["source_id", "what", "position"])
    .where("subject_kind", "=", citation.subject_kind)
    .where("subject_id", "=", citation.subject_id)
    .orderBy("position", "desc")
    .execute();
  if (there.some((each) => each.source_id === citation.source_id && each.what === citation.what)) return;
  await tx
    .insertInto("citations")
    .values({ ...citation, position: (there[0]?.position ?? -1) + 1 })
    .execute();
}
