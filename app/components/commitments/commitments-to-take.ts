import type { CommitmentInTable } from "#app/domain/commitments/commitment-in-table.ts";
import { formatUncertainDay } from "#app/lib/dates.ts";
import type { RowsColumn } from "#app/lib/rows-column.ts";

/** The columns of a list of commitments that is taken away. @param site the site's public address */
export function commitmentsToTake(site: string): readonly RowsColumn<CommitmentInTable>[] {
  return [
    { name: "summary", value: (row) => row.summary },
    { name: "kind", value: (row) => row.kind },
    { name: "state", value: (row) => row.state },
    { name: "standing", value: (row) => row.tag.words },
    { name: "promised", value: (row) => row.made.on },
    { name: "promised in words", value: (row) => formatUncertainDay(row.made) },
    { name: "by", value: (row) => row.speaker.name },
    { name: "office", value: (row) => row.speaker.office },
    { name: "words", value: (row) => row.quote },
    { name: "due", value: (row) => row.due },
    { name: "due on", value: (row) => row.dueDay },
    { name: "met by", value: (row) => row.metBy.map(({ label, inferred }) => (inferred ? `${label} (our inference)` : label)) },
    { name: "bills", value: (row) => row.bills.map(({ title }) => title) },
    { name: "disputed", value: (row) => row.isDisputed },
    { name: "confidence", value: (row) => row.confidence },
    { name: "made up", value: (row) => row.isMadeUp },
    { name: "address", value: (row) => `${site}${row.href}` },
  ];
}
