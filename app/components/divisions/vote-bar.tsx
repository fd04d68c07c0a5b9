import { useId } from "react";
import type { Vote } from "#app/domain/facts/division.ts";
import { VotePart, VotePatterns, voteLabels } from "./vote-word.tsx";

export type VoteCounts = Record<Vote, number>;
export type VoteBarProps = {
  counts: VoteCounts;
  /** What the whole width stands for; the sum of the counts unless given. */
  whole?: number;
  isSmall?: boolean;
  label: string;
};

const order: readonly Vote[] = ["for", "against", "abstain", "did_not_vote"];

/** The votes as parts of one bar. The same numbers always stand beside it in words. */
export function VoteBar({ counts, whole = sum(counts), isSmall = false, label }: VoteBarProps) {
  const patterns = `votes${useId().replaceAll(":", "")}`;
  const parts = placed(counts, whole);
  return (
    <svg
      className={isSmall ? "vote-bar vote-bar--small" : "vote-bar"}
      role="img"
      aria-label={`${label}: ${inWords(counts)}`}
      focusable="false"
    >
      <VotePatterns id={patterns} />
      {parts.map(({ vote, from, share }) => (
        <VotePart key={vote} vote={vote} x={`${from}%`} width={`${share}%`} patterns={patterns} />
      ))}
    </svg>
  );
}

/** "52 for, 63 against". Nothing is said of what did not happen. */
function inWords(counts: VoteCounts): string {
  return order
    .filter((vote) => counts[vote] > 0)
    .map((vote) => `${counts[vote]} ${voteLabels[vote].toLowerCase()}`)
    .join(", ");
}

function placed(counts: VoteCounts, whole: number): { vote: Vote; from: number; share: number }[] {
  const shown = order.filter((vote) => counts[vote] > 0);
  return shown.map((vote, place) => ({
    vote,
    from: percent(
      shown.slice(0, place).reduce((total, earlier) => total + counts[earlier], 0),
      whole,
    ),
    share: percent(counts[vote], whole),
  }));
}

function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part / whole) * 10_000) / 100;
}

function sum(counts: VoteCounts): number {
  return order.reduce((total, vote) => total + counts[vote], 0);
}
