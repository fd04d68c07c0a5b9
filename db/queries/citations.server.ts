import type { Kysely } from "kysely";
import type { Confidence } from "#app/domain/facts/source.ts";
import type { Schema } from "../schema/schema.ts";
import { freeSlug } from "./free-slug.server.ts";

type NewSource = { slug: string; title: string; url: string | null; publisher: string | null; confidence: Confidence };

/**
 * The id of the source with this web address, or with this title where it has none; added under `id` when there is none. Never told by
 * the slug: long web addresses begin alike and are cut, and a fact must not be shown with another fact's source.
 */
export async function findOrAddSource(tx: Kysely<Schema>, source: NewSource, id: string): Promise<string> {
  const known = await tx
    .selectFrom("sources")
    .select("id")
    .where((e) => (source.url ? e("url", "=", source.url) : e.and([e("url", "is", null), e("title", "=", source.title)])))
    .executeTakeFirst();
  if (known) return known.id;
  await tx
    .insertInto("sources")
    .values({
      id,
      ...source,
      slug: await freeSlug(tx, "sources", source.slug),
      archived_url: null,
      published_on: null,
      seen_on: null,
      licence: null,
    })
    .execute();
  return id;
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
