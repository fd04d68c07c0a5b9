import type { CommitmentInTable } from "#app/domain/commitments/commitment-in-table.ts";

/** How many stand how: "6 commitments: 3 open (1 past its day), 2 met, 1 withdrawn." */
export function CommitmentCounts({ commitments }: { commitments: readonly CommitmentInTable[] }) {
  const count = (state: CommitmentInTable["state"]) => commitments.filter((each) => each.state === state).length;
  const overdue = commitments.filter((each) => each.standing.kind === "overdue").length;
  const parts = [
    count("open") > 0 ? `${count("open")} open${overdue > 0 ? ` (${overdue} past ${overdue === 1 ? "its" : "their"} day)` : ""}` : null,
    count("met") > 0 ? `${count("met")} met` : null,
    count("not_met") > 0 ? `${count("not_met")} not met` : null,
    count("withdrawn") > 0 ? `${count("withdrawn")} withdrawn` : null,
  ].filter((part) => part !== null);
  return (
    <p className="list-count">
      {commitments.length === 1 ? "1 commitment" : `${commitments.length} commitments`}: {parts.join(", ")}.
    </p>
  );
}
