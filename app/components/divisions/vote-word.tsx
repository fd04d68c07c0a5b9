import type { Vote } from "#app/domain/facts/division.ts";

/** How a member voted, in the words of the roll-call. */
export const voteLabels: Record<Vote, string> = { for: "For", against: "Against", abstain: "Abstained", did_not_vote: "Did not vote" };

/** A small square that tells the parts of a bar apart: full, crossed by lines, dotted, empty. One path each, as a roll-call has many. */
export function Swatch({ vote }: { vote: Vote }) {
  return (
    <svg className={`swatch swatch--${vote}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={swatchPaths[vote]} />
    </svg>
  );
}

const swatchPaths: Record<Vote, string> = {
  for: "M1 1h14v14H1z",
  against: "M1 1h14v14H1zM1 8l7-7M1 15L15 1M8 15l7-7",
  abstain: "M1 1h14v14H1zM5 5.5h1M10 5.5h1M5 10.5h1M10 10.5h1",
  did_not_vote: "M1 1h14v14H1z",
};

/** How one member voted: swatch and word. */
export function VoteWord({ vote }: { vote: Vote }) {
  return (
    <span className="vote-word">
      <Swatch vote={vote} />
      {voteLabels[vote]}
    </span>
  );
}

export type VotePartProps = {
  vote: Vote;
  x: number | string;
  width: number | string;
  y?: number | string;
  height?: number | string;
  patterns: string;
};

/** One part of a bar: solid for, hatched against, dotted abstained, empty did not vote. */
export function VotePart({ vote, x, width, y = 0, height = "100%", patterns }: VotePartProps) {
  const place = { x, y, width, height };
  return (
    <>
      <rect {...place} className={`vote-fill--${vote}`} />
      {vote === "against" ? <rect {...place} fill={`url(#${patterns}-hatch)`} /> : null}
      {vote === "abstain" ? <rect {...place} fill={`url(#${patterns}-dots)`} /> : null}
      <rect {...place} className={`vote-edge vote-edge--${vote}`} />
    </>
  );
}

/** The textures. `id` must be unlike any other on the page, or the same everywhere. */
export function VotePatterns({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={`${id}-hatch`} width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path className="vote-hatch" d="M1.500 0v8" />
      </pattern>
      <pattern id={`${id}-dots`} width="6" height="6" patternUnits="userSpaceOnUse">
        <circle className="vote-dots" cx="2" cy="2" r="1.500" />
      </pattern>
    </defs>
  );
}
