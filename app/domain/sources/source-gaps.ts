import type { Confidence } from "#app/domain/facts/source.ts";

/** A record with the confidence of each source that it cites. */
export type RecordWithSources = {
  kind: string;
  title: string;
  href: string | null;
  isPublished: boolean;
  confidences: readonly Confidence[];
};

/** What a record lacks: any source; anything but our own inference; anything but press reports. */
export const gapKinds = ["no-source", "only-inferred", "only-press"] as const;
export type GapKind = (typeof gapKinds)[number];

/** Each in words that can follow the record's name. */
export const gapWords: Record<GapKind, string> = {
  "no-source": "has no source",
  "only-inferred": "rests only on our own inference",
  "only-press": "rests only on press reports",
};

export type SourceGap = RecordWithSources & { gap: GapKind };

/** How many records there are and how many lack what; `sound` have at least one official or compiled source. */
export type GapCounts = Record<GapKind | "sound" | "all", number>;

/** The records that lack a source or rest on weak ones: without any source first, published ones before drafts, then by kind and title. */
export function sourceGaps(records: readonly RecordWithSources[]): readonly SourceGap[] {
  return records
    .flatMap((record) => {
      const gap = gapOf(record.confidences);
      return gap ? [{ ...record, gap }] : [];
    })
    .sort(
      (a, b) =>
        gapKinds.indexOf(a.gap) - gapKinds.indexOf(b.gap) ||
        Number(b.isPublished) - Number(a.isPublished) ||
        a.kind.localeCompare(b.kind, "en-GB") ||
        a.title.localeCompare(b.title, "en-GB"),
    );
}

/** What a record lacks, by the confidence of its sources; null: nothing. Press beside an inference still rests on the press. */
export function gapOf(confidences: readonly Confidence[]): GapKind | null {
  if (confidences.length === 0) return "no-source";
  if (confidences.every((each) => each === "inferred")) return "only-inferred";
  return confidences.every((each) => each === "press" || each === "inferred") ? "only-press" : null;
}

/** Counts the records by what they lack. */
export function countGaps(records: readonly RecordWithSources[]): GapCounts {
  const counts: GapCounts = { "no-source": 0, "only-inferred": 0, "only-press": 0, sound: 0, all: records.length };
  for (const { confidences } of records) counts[gapOf(confidences) ?? "sound"] += 1;
  return counts;
}

/** The same for each kind of record, in the order in which kinds are first given. */
export function countGapsByKind(records: readonly RecordWithSources[]): readonly { kind: string; counts: GapCounts }[] {
  return [...new Set(records.map(({ kind }) => kind))].map((kind) => ({
    kind,
    counts: countGaps(records.filter((record) => record.kind === kind)),
  }));
}
