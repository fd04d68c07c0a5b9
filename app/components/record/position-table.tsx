import type { Stance } from "#app/domain/facts/record.ts";
import type { Confidence } from "#app/domain/facts/source.ts";
import type { FairnessShown, Link, Linked } from "#app/domain/positions/position-shown.ts";
import type { UncertainDay } from "#app/lib/dates.ts";
import { capitalise } from "#app/lib/text.ts";
import { type Named, NamedLink } from "../base/named.tsx";
import { type Column, Table } from "../base/table.tsx";
import { DraftTag, MadeUpTag, Tag, type TagShape, type TagTone } from "../base/tag.tsx";
import { When } from "../base/when.tsx";
import { ConfidenceTag } from "./confidence-tag.tsx";
import { FairnessInRow, SourcesInRow } from "./fairness.tsx";

const looks: Record<Stance, { words: string; tone: TagTone; shape: TagShape }> = {
  for: { words: "For", tone: "good", shape: "tick" },
  against: { words: "Against", tone: "bad", shape: "cross" },
  conditional: { words: "On a condition", tone: "warn", shape: "half" },
  neutral: { words: "Neutral", tone: "neutral", shape: "ring" },
  undeclared: { words: "Has not taken a side", tone: "unknown", shape: "query" },
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

export type PositionRow = Partial<FairnessShown> & {
  slug: string;
  /** The entry's own page. */
  href?: string;
  holder: Named;
  stance: Stance;
  condition: string | null;
  /** What it is about, where the table is not about one bill. */
  about?: { label: string; href: string | null } | null;
  from: UncertainDay;
  summary: string | null;
  /** The statement and the vote behind it. */
  statement?: Link | null;
  vote?: Link | null;
  source: Linked | null;
  /** All of them, where they are known; else `source` stands for them. */
  sources?: readonly Linked[];
  confidence: Confidence;
  /** What they thought before: a change of mind. */
  before?: { stance: Stance; from: UncertainDay } | null;
  isMadeUp?: boolean;
  isDraft?: boolean;
};
export type PositionTableProps = { positions: readonly PositionRow[]; caption: string; showsSubject?: boolean };

/** Who thinks what, since when, and who says so. A change of mind shows what it was before. */
export function PositionTable({ positions, caption, showsSubject = false }: PositionTableProps) {
  return <Table caption={caption} columns={positionColumns({ showsSubject })} rows={positions} rowKey={(row) => row.slug} />;
}

/** The columns of a table of positions; where all are about one thing it is not said again. */
export function positionColumns({ showsSubject }: { showsSubject: boolean }): Column<PositionRow>[] {
  return showsSubject ? [holder, subject, stance, from, behind] : [holder, stance, from, behind];
}

const holder: Column<PositionRow> = {
  key: "holder",
  heading: "Who",
  isRowHeading: true,
  cell: ({ holder: who, isMadeUp, isDraft }) => (
    <>
      <NamedLink who={who} /> {isMadeUp ? <MadeUpTag /> : null} {isDraft ? <DraftTag /> : null}
    </>
  ),
};

const subject: Column<PositionRow> = {
  key: "about",
  heading: "About",
  cell: ({ about }) => (about ? about.href ? <a href={about.href}>{capitalise(about.label)}</a> : capitalise(about.label) : "Not known"),
};

const stance: Column<PositionRow> = {
  key: "stance",
  heading: "Position",
  cell: ({ stance: held, condition, before }) => (
    <>
      <StanceTag stance={held} />
      {condition ? <div>Condition: {condition}</div> : null}
      {before ? (
        <div className="secondary">
          Before: {looks[before.stance].words.toLowerCase()}, from <When day={before.from} />
        </div>
      ) : null}
    </>
  ),
};

const from: Column<PositionRow> = { key: "from", heading: "Since", cell: (row) => <When day={row.from} /> };

const behind: Column<PositionRow> = {
  key: "summary",
  heading: "In short, and who says so",
  cell: (row) => <BehindPosition position={row} />,
};

/** What an entry says in short, what it rests on, who says so, and what the holder answers. */
export function BehindPosition({ position }: { position: PositionRow }) {
  const { summary, statement, vote, source, sources, confidence, href, dispute = null, reply = null, holder: who } = position;
  return (
    <>
      {summary ? <div>{summary}</div> : null}
      {statement ? (
        <div className="small">
          Said or done: <a href={statement.href}>{statement.label}</a>
        </div>
      ) : null}
      {vote ? (
        <div className="small">
          Vote: <a href={vote.href}>{vote.label}</a>
        </div>
      ) : null}
      <SourcesInRow sources={sources ?? (source && source.href !== vote?.href ? [source] : [])} />
      <FairnessInRow dispute={dispute} reply={reply} who={who.name} />
      <div className="small">
        <ConfidenceTag confidence={confidence} />{" "}
        {href ? (
          <a href={href}>
            This entry<span className="visually-hidden">: {who.name}</span>
          </a>
        ) : null}
      </div>
    </>
  );
}
