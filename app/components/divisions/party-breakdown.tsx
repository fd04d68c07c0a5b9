import { type Column, Table } from "../base/table.tsx";
import { VoteBar, type VoteCounts } from "./vote-bar.tsx";
import { voteLabels } from "./vote-word.tsx";

export type PartyVotes = { party: string; href?: string | null; counts: VoteCounts };
export type PartyBreakdownProps = { parties: readonly PartyVotes[]; caption?: string };

/** How each party voted: a table with a bar in each row, all on one scale. */
export function PartyBreakdown({ parties, caption = "How each party voted" }: PartyBreakdownProps) {
  const whole = Math.max(1, ...parties.map(({ counts }) => counts.for + counts.against + counts.abstain + counts.did_not_vote));
  // Most roll-calls do not print who did not vote: a column of noughts would say that everybody did.
  const isPrinted = parties.some(({ counts }) => counts.did_not_vote > 0);
  const didNotVote: Column<PartyVotes>[] = isPrinted
    ? [{ key: "did_not_vote", heading: voteLabels.did_not_vote, kind: "number", cell: ({ counts }) => counts.did_not_vote }]
    : [];
  const columns: Column<PartyVotes>[] = [
    { key: "party", heading: "Party", isRowHeading: true, cell: ({ party, href }) => (href ? <a href={href}>{party}</a> : party) },
    { key: "for", heading: voteLabels.for, kind: "number", cell: ({ counts }) => counts.for },
    { key: "against", heading: voteLabels.against, kind: "number", cell: ({ counts }) => counts.against },
    { key: "abstain", heading: voteLabels.abstain, kind: "number", cell: ({ counts }) => counts.abstain },
    ...didNotVote,
    {
      key: "bar",
      heading: "As a picture",
      cellClass: "party-breakdown__bar",
      cell: ({ party, counts }) => <VoteBar label={party} counts={counts} whole={whole} isSmall />,
    },
  ];
  return <Table className="party-breakdown" caption={caption} columns={columns} rows={parties} rowKey={({ party }) => party} />;
}
