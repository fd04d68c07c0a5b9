import type { RecordKind } from "#app/domain/events/record-kinds.ts";
import type { Confidence } from "#app/domain/facts/source.ts";
import { slugOf } from "#app/lib/text.ts";
import type { Context, Write } from "#app/services/context.server.ts";
import { addCitation, findOrAddSource } from "#db/queries/citations.server.ts";

/** The source that an editor names while saving: where it can be read, and what it shows. */
export type SourceGiven = { title: string; url: string | null; publisher: string | null; confidence: Confidence; what: string | null };

/** Ties a source to a record; a source with the same address is used again. Gives the source's id. */
export async function citeSource(
  { newId }: Pick<Context, "newId">,
  tx: Write,
  kind: RecordKind,
  recordId: string,
  given: SourceGiven,
): Promise<string> {
  const { what, ...source } = given;
  const sourceId = await findOrAddSource(tx, { ...source, slug: slugOf(source.url ?? source.title) }, newId());
  await addCitation(tx, { id: newId(), subject_kind: kind, subject_id: recordId, source_id: sourceId, what });
  return sourceId;
}
