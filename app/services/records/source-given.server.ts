import { corrected } from "#app/domain/events/record-event.ts";
import type { RecordKind } from "#app/domain/events/record-kinds.ts";
import type { Confidence } from "#app/domain/facts/source.ts";
import type { Day } from "#app/lib/dates.ts";
import { slugOf } from "#app/lib/text.ts";
import type { Context, Write } from "#app/services/context.server.ts";
import { addCitation, completeSource, findSourceBy, insertSource } from "#db/queries/citations.server.ts";
import { insertEvent } from "#db/queries/events.server.ts";

/** The source that an editor names while saving: where it can be read, and what it shows. What is left out is not known. */
export type SourceGiven = {
  title: string;
  url: string | null;
  publisher: string | null;
  confidence: Confidence;
  what: string | null;
  archivedUrl?: string | null;
  publishedOn?: Day | null;
  seenOn?: Day | null;
  licence?: string | null;
};

/**
 * Ties a source to a record. A source with the same address is used again, and what was not known of it is completed;
 * nothing that it says already is changed. Gives the source's id.
 */
export async function citeSource(context: Context, tx: Write, kind: RecordKind, recordId: string, given: SourceGiven): Promise<string> {
  const sourceId = await findOrMakeSource(context, tx, given);
  await addCitation(tx, { id: context.newId(), subject_kind: kind, subject_id: recordId, source_id: sourceId, what: given.what });
  return sourceId;
}

async function findOrMakeSource(context: Context, tx: Write, given: SourceGiven): Promise<string> {
  const more = {
    publisher: given.publisher,
    archived_url: given.archivedUrl ?? null,
    published_on: given.publishedOn ?? null,
    seen_on: given.seenOn ?? null,
    licence: given.licence ?? null,
  };
  const known = await findSourceBy(tx, given);
  if (!known) {
    const { title, url, confidence } = given;
    return insertSource(tx, { id: context.newId(), slug: slugOf(url ?? title), title, url, confidence, ...more });
  }
  const changes = await completeSource(tx, known, more);
  const source = { kind: "source" as const, id: known.id, title: known.title, billId: null, isDraft: false };
  if (changes.length > 0) await insertEvent(tx, context, corrected(source, changes));
  return known.id;
}
