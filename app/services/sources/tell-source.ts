import type { RecordKind } from "#app/domain/events/record-kinds.ts";
import type { Confidence } from "#app/domain/facts/source.ts";
import { claimValue } from "#app/domain/sources/claims.ts";
import type { Day } from "#app/lib/dates.ts";
import { capitalise } from "#app/lib/text.ts";
import type { listSources } from "#db/queries/sources.server.ts";

/** A source as it is shown wherever it stands. */
export type SourceTold = {
  slug: string;
  /** Its own page here. */
  href: string;
  title: string;
  publisher: string | null;
  url: string | null;
  archivedUrl: string | null;
  publishedOn: Day | null;
  seenOn: Day | null;
  licence: string | null;
  confidence: Confidence;
};

/** "This source shows that, about this record." */
export type UseTold = {
  sourceSlug: string;
  kind: RecordKind;
  kindWords: string;
  title: string;
  href: string | null;
  what: string | null;
};

type SourceRow = Awaited<ReturnType<typeof listSources>>[number];

/** A row as a source. */
export function tellSource(row: SourceRow): SourceTold {
  return {
    slug: row.slug,
    href: `/sources/${row.slug}`,
    title: row.title,
    publisher: row.publisher,
    url: row.url,
    archivedUrl: row.archived_url,
    publishedOn: row.published_on,
    seenOn: row.seen_on,
    licence: row.licence,
    confidence: row.confidence,
  };
}

/** What a claim says, in words: "Date of introduction: 14 May 2024". */
export function sayClaim(label: string, value: string): string {
  return `${capitalise(label)}: ${claimValue(value)}`;
}
