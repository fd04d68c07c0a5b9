import type { CommitmentInTable } from "#app/domain/commitments/commitment-in-table.ts";
import { Table } from "../base/table.tsx";
import { commitmentColumns } from "./commitment-columns.tsx";
import { CommitmentCounts } from "./commitment-counts.tsx";

/** The newest commitments around a bill, on the bill's own page; the rest has a page of its own. */
export function BillCommitments({ commitments }: { commitments: readonly CommitmentInTable[] }) {
  if (commitments.length === 0) return <p>No commitment around this bill is on record here.</p>;
  return (
    <>
      <CommitmentCounts commitments={commitments} />
      <Table
        caption="What was promised around this bill, the newest first"
        columns={commitmentColumns({ showsBill: false })}
        rows={commitments.slice(0, shownAtFirst)}
        rowKey={(row) => row.slug}
      />
      {commitments.length > shownAtFirst ? <p>These are the newest {shownAtFirst}.</p> : null}
    </>
  );
}

const shownAtFirst = 10;
