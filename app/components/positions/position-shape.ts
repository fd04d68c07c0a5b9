import type { Stance } from "#app/domain/facts/record.ts";
import { type PositionShown, type SubjectKind, subjectKinds } from "#app/domain/positions/position-shown.ts";
import { formatUncertainDay, sortDay, type UncertainDay } from "#app/lib/dates.ts";
import type { RowsColumn } from "#app/lib/rows-column.ts";
import { capitalise, foldText, slugOf } from "#app/lib/text.ts";
import type { ListShape } from "../record/list-view.ts";

type Row = PositionShown & { before: { stance: Stance; from: UncertainDay } | null };

const stanceLabels: Record<Stance, string> = {
  for: "For",
  against: "Against",
  conditional: "On a condition",
  neutral: "Neutral",
  undeclared: "Has not taken a side",
};

const aboutLabels: Record<SubjectKind, string> = {
  bill: "A bill",
  provision: "A part of a bill",
  amendment: "An amendment",
  motion: "A motion",
  question: "A question",
  "not-public": "Something that is not public",
};

/** What the list of all positions can be searched, filtered and sorted by. */
export const positionShape: ListShape<Row> = {
  words: (row) => foldText([row.holder.name, row.holder.office, row.about.label, row.summary, row.condition].filter(Boolean).join(" ")),
  filters: [
    { name: "person", label: "Person", any: "Any person", of: (row) => slugIn(row, "/people/") },
    { name: "organisation", label: "Organisation", any: "Any organisation", of: (row) => slugIn(row, "/organisations/") },
    { name: "stance", label: "Position", any: "Any position", of: (row) => [{ value: row.stance, label: stanceLabels[row.stance] }] },
    {
      name: "kind",
      label: "Kind of subject",
      any: "Any kind",
      of: ({ about }) => subjectKinds.filter((kind) => kind === about.kind).map((value) => ({ value, label: aboutLabels[value] })),
    },
    { name: "about", label: "About", any: "Anything", of: ({ about }) => [{ value: slugOf(about.label), label: capitalise(about.label) }] },
    {
      name: "changed",
      label: "Change of mind",
      any: "With and without",
      of: ({ before }) => [before ? { value: "yes", label: "Changed from another" } : { value: "no", label: "First or unchanged" }],
    },
  ],
  sorts: {
    from: (row) => sortDay(row.from),
    holder: (row) => row.holder.name,
    stance: (row) => row.stance,
    about: (row) => row.about.label,
  },
};

/** What its address can ask for. */
export const positionAddress = {
  path: "/positions",
  filters: positionShape.filters.map(({ name }) => name),
  sortable: Object.keys(positionShape.sorts),
  sort: { column: "from", direction: "descending" },
} as const;

/** The columns of a list of positions that is taken away. @param site the site's public address */
export function positionsToTake(site: string): readonly RowsColumn<PositionShown>[] {
  return [
    { name: "who", value: (row) => row.holder.name },
    { name: "office", value: (row) => row.holder.office ?? null },
    { name: "position", value: (row) => row.stance },
    { name: "condition", value: (row) => row.condition },
    { name: "about", value: (row) => row.about.label },
    { name: "kind of subject", value: (row) => row.about.kind },
    { name: "held from", value: (row) => row.from.on },
    { name: "not before", value: (row) => row.from.notBefore },
    { name: "not after", value: (row) => row.from.notAfter },
    { name: "held from in words", value: (row) => formatUncertainDay(row.from) },
    { name: "summary", value: (row) => row.summary },
    { name: "statement", value: (row) => (row.statement?.href ? `${site}${row.statement.href}` : null) },
    { name: "vote", value: (row) => (row.vote?.href ? `${site}${row.vote.href}` : null) },
    { name: "sources", value: (row) => row.sources.map(({ label, href }) => (href ? `${label} ${href}` : label)) },
    { name: "disputed", value: (row) => row.dispute !== null },
    { name: "why disputed", value: (row) => row.dispute?.note ?? null },
    { name: "reply", value: (row) => row.reply?.text ?? null },
    { name: "confidence", value: (row) => row.confidence },
    { name: "made up", value: (row) => row.isMadeUp },
    { name: "address", value: (row) => `${site}${row.href}` },
  ];
}

function slugIn({ holder }: Row, path: string): { value: string; label: string }[] {
  const { href, name } = holder;
  return href?.startsWith(path) && name ? [{ value: href.slice(path.length), label: name }] : [];
}
