import { type TimelineEntry, type TimelineKind, timelineKinds, timelineKindWords } from "#app/domain/bills/timeline-kinds.ts";
import { Pagination } from "../base/pagination.tsx";
import { Timeline } from "../record/timeline.tsx";

export type BillTimelineProps = {
  slug: string;
  timeline: readonly TimelineEntry[];
  /** Null: all kinds together. */
  kind: TimelineKind | null;
  isWhole: boolean;
  /** From 1; a page that does not exist counts as the last. */
  page: number;
};

/** How much of a long story the page tells at first: the newest. */
const entriesAtFirst = 12;
const entriesPerPage = 100;

/** Everything that happened around a bill, by kinds and pages that stand in the address. */
export function BillTimeline({ slug, timeline, kind, isWhole, page }: BillTimelineProps) {
  const entries = entriesOf(timeline, kind);
  const isPaged = kind !== null || isWhole;
  const pageCount = isPaged ? Math.max(1, Math.ceil(entries.length / entriesPerPage)) : 1;
  const at = Math.min(page, pageCount);
  const shown = isPaged ? entries.slice((at - 1) * entriesPerPage, at * entriesPerPage) : entries.slice(0, entriesAtFirst);
  const view = kind ? `kind=${kind}` : "timeline=all";
  return (
    <>
      <Timeline entries={shown} filters={filtersOf(slug, timeline, kind)} allHref={`/bills/${slug}#timeline`} />
      <Pagination
        page={at}
        pageCount={pageCount}
        hrefOf={(other) => `/bills/${slug}?${view}&page=${other}#timeline`}
        label="Pages of what happened"
      />
      {!isPaged && shown.length < entries.length ? (
        <p>
          <a href={`/bills/${slug}?timeline=all#timeline`}>Show all {entries.length} entries, back to the beginning</a>
        </p>
      ) : null}
    </>
  );
}

/** How many entries the whole story has. */
export function countEntries(timeline: readonly TimelineEntry[]): number {
  return entriesShown(timeline, null).length;
}

function entriesOf(timeline: readonly TimelineEntry[], kind: TimelineKind | null) {
  return entriesShown(timeline, kind).map(({ text, ...entry }) => ({ ...entry, children: text ? <p>{text}</p> : null }));
}

/** All kinds together, or one. Together, a vote that decided a stage stands there once, and what another entry says is left to it. */
function entriesShown(timeline: readonly TimelineEntry[], kind: TimelineKind | null): readonly TimelineEntry[] {
  if (kind) return timeline.filter((entry) => entry.kind === kind);
  const decided = new Set(timeline.flatMap((entry) => (entry.kind === "stage" && entry.href ? [entry.href] : [])));
  return timeline.filter((entry) => !entry.isSaidElsewhere && (entry.kind !== "vote" || !decided.has(entry.href ?? "")));
}

function filtersOf(slug: string, timeline: readonly TimelineEntry[], kind: TimelineKind | null) {
  const count = (wanted: TimelineKind) => timeline.filter((entry) => entry.kind === wanted).length;
  return [
    { label: "Everything", href: `/bills/${slug}#timeline`, isCurrent: kind === null, count: null },
    ...timelineKinds
      .filter((each) => count(each) > 0)
      .map((each) => ({
        label: timelineKindWords[each].many,
        href: `/bills/${slug}?kind=${each}#timeline`,
        isCurrent: kind === each,
        count: count(each),
      })),
  ];
}
