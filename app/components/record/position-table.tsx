import type { Stance } from "#app/domain/facts/record.ts";
import type { Confidence } from "#app/domain/facts/source.ts";
import type { UncertainDay } from "#app/lib/dates.ts";
import { type Named, NamedLink } from "../base/named.tsx";
import { type Column, Table } from "../base/table.tsx";
import { MadeUpTag, Tag, type TagShape, type TagTone } from "../base/tag.tsx";
import { When } from "../base/when.tsx";
import { ConfidenceTag } from "./confidence-tag.tsx";

const looks: Record<Stance, { words: string; tone: TagTone; shape: TagShape }> = {
  for: { words: "For", tone: "good", shape: "tick" },
  against: { words: "Against", tone: "bad", shape: "cross" },
  conditional: { words: "On a condition", tone: "warn", shape: "half" },
  neutral: { words: "Neutral", tone: "neutral", shape: "ring" },
  undeclared: { words: "Has not said", tone: "unknown", shape: "query" },
};

/** What somebody thinks, in a word with its shape. */
export function StanceTag({ stance }: { stance: Stance }) {
  const { words, tone, shape } = looks[stance];
  return (
    <Tag tone={tone} shape={shape}>
      {words}
    </Tag>
  );
}

export type PositionRow = {
  slug: string;
  holder: Named;
  stance: Stance;
  condition: string | null;
  /** What it is about, where the table is not about one bill. */
  about?: { label: string; href: string | null } | null;
  from: UncertainDay;
  summary: string | null;
  source: { label: string; href: string | null } | null;
  confidence: Confidence;
  /** What they thought before: a change of mind. */
  before?: { stance: Stance; from: UncertainDay } | null;
  isMadeUp?: boolean;
};
export type PositionTableProps = { positions: readonly PositionRow[]; caption: string; showsSubject?: boolean };

/** Who thinks what, since when, and who says so. A change of mind shows what it was before. */
export function PositionTable({ positions, caption, showsSubject = false }: PositionTableProps) {
  return (
    <Table
      caption={caption}
      columns={showsSubject ? [columns[0], subject, ...columns.slice(1)] : columns}
      rows={positions}
      rowKey={(row) => row.slug}
    />
  );
}

const subject: Column<PositionRow> = {
  key: "about",
  heading: "About",
  cell: ({ about }) => (about ? about.href ? <a href={about.href}>{about.label}</a> : about.label : "Not known"),
};

const columns: readonly [Column<PositionRow>, ...Column<PositionRow>[]] = [
  {
    key: "holder",
    heading: "Who",
    isRowHeading: true,
    cell: ({ holder, isMadeUp }) => (
      <>
        <NamedLink who={holder} /> {isMadeUp ? <MadeUpTag /> : null}
      </>
    ),
  },
  {
    key: "stance",
    heading: "Position",
    cell: ({ stance, condition, before }) => (
      <>
        <StanceTag stance={stance} />
        {condition ? <div>Condition: {condition}</div> : null}
        {before ? (
          <div className="secondary">
            Before: {looks[before.stance].words.toLowerCase()}, from <When day={before.from} />
          </div>
        ) : null}
      </>
    ),
  },
  { key: "from", heading: "Since", cell: ({ from }) => <When day={from} /> },
  {
    key: "summary",
    heading: "In short, and who says so",
    cell: ({ summary, source, confidence }) => (
      <>
        {summary ? <div>{summary}</div> : null}
        {source ? source.href ? <a href={source.href}>{source.label}</a> : source.label : "No source given"}{" "}
        <ConfidenceTag confidence={confidence} />
      </>
    ),
  },
];
