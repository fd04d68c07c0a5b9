import type { CommitmentInTable, CommitmentTie } from "#app/domain/commitments/commitment-in-table.ts";
import { commitmentKindWords } from "#app/domain/commitments/commitment-words.ts";
import { NamedLink } from "../base/named.tsx";
import type { Column } from "../base/table.tsx";
import { DraftTag, MadeUpTag, Tag } from "../base/tag.tsx";
import { Unknown } from "../base/unknown.tsx";
import { When } from "../base/when.tsx";
import { TieLink } from "../record/tie-list.tsx";
import { CommitmentStateTag } from "./commitment-state-tag.tsx";

/** The columns of a table of commitments; on a bill's own page the bill is not said again. */
export function commitmentColumns({ showsBill }: { showsBill: boolean }): Column<CommitmentInTable>[] {
  return [summary, made, speaker, due, state, ...(showsBill ? [bill] : [])];
}

const summary: Column<CommitmentInTable> = {
  key: "summary",
  heading: "What was promised",
  isRowHeading: true,
  cell: (row) => (
    <>
      <a href={row.href}>{row.summary}</a>
      <p className="rows__meta table__below">
        <span>{commitmentKindWords[row.kind].words}</span>
        {row.isDisputed ? <Tag tone="warn">Disputed</Tag> : null}
        {row.isDraft ? <DraftTag /> : null}
        {row.isMadeUp ? <MadeUpTag /> : null}
      </p>
    </>
  ),
};

const made: Column<CommitmentInTable> = { key: "made", heading: "Promised", cell: (row) => <When day={row.made} /> };
const speaker: Column<CommitmentInTable> = { key: "speaker", heading: "By", cell: (row) => <NamedLink who={row.speaker} /> };
const due: Column<CommitmentInTable> = { key: "due", heading: "By when", cell: (row) => row.due ?? <Unknown words="Not said" /> };

const state: Column<CommitmentInTable> = {
  key: "state",
  heading: "What came of it",
  cell: (row) => (
    <>
      <CommitmentStateTag tag={row.tag} />
      {row.metBy.map((tie: CommitmentTie) => (
        <p className="small" key={`${tie.kind}|${tie.label}`}>
          <TieLink tie={tie} />
        </p>
      ))}
    </>
  ),
};

const bill: Column<CommitmentInTable> = {
  key: "bill",
  heading: "Bill",
  cell: (row) =>
    row.bills.length === 0
      ? "No bill"
      : row.bills.map(({ slug, title }) => (
          <div key={slug}>
            <a href={`/bills/${slug}`}>{title}</a>
          </div>
        )),
};
