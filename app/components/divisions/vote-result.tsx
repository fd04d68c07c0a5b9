import type { ReactNode } from "react";
import { sayTotals, totalsDiffer } from "#app/domain/divisions/tally.ts";
import type { Totals, Vote } from "#app/domain/facts/division.ts";
import { classNames } from "../base/class-names.ts";
import { Message } from "../base/message.tsx";
import { VoteBar } from "./vote-bar.tsx";
import { Swatch, voteLabels } from "./vote-word.tsx";

export type VoteResultProps = {
  /** As announced by the chair. */
  announced: Totals;
  /** As counted from the names; null: we have no roll-call. */
  counted: Totals | null;
  /** Members who did not vote; null: not known. */
  didNotVote: number | null;
  /** Why we know how many did not vote: "computed: 129 members less 115 who voted". */
  didNotVoteNote?: string | null;
  result: "agreed" | "disagreed";
  /** What it meant for the bill, in plain words. */
  consequence?: ReactNode;
  castingVote?: Vote | null;
};

const resultWords = { agreed: "Agreed to", disagreed: "Disagreed to" } as const;

/** The result of a division: the words, the announced totals large, a bar, and what it meant. A count that differs is said. */
export function VoteResult({ announced, counted, didNotVote, didNotVoteNote, result, consequence, castingVote = null }: VoteResultProps) {
  const totals: [Vote, number | null][] = [
    ["for", announced.for],
    ["against", announced.against],
    ["abstain", announced.abstain],
    ["did_not_vote", didNotVote],
  ];
  return (
    <div className={classNames("vote-result", result === "disagreed" && "vote-result--disagreed")}>
      <p className="vote-result__words">
        {resultWords[result]}: {announced.for} for, {announced.against} against
        {announced.abstain > 0 ? `, ${announced.abstain} abstained` : ""}
      </p>
      {consequence ? <p>{consequence}</p> : null}
      <dl className="vote-result__totals">
        {totals.map(([vote, count]) => (
          <div className="vote-result__total" key={vote}>
            <dt className="vote-result__key">
              <Swatch vote={vote} />
              {voteLabels[vote]}
            </dt>
            <dd className={classNames("vote-result__number", count === null && "vote-result__number--unknown")}>{count ?? "not known"}</dd>
          </div>
        ))}
      </dl>
      <VoteBar label="Votes" counts={{ ...announced, did_not_vote: didNotVote ?? 0 }} />
      {castingVote ? (
        <p className="vote-result__note">
          The votes were equal. The Presiding Officer used the casting vote: {voteLabels[castingVote].toLowerCase()}.
        </p>
      ) : null}
      {didNotVoteNote ? <p className="vote-result__note">Did not vote: {didNotVoteNote}</p> : null}
      {counted && totalsDiffer(announced, counted) ? (
        <Message kind="warning" title="The names do not add up to the announced result">
          <p>
            Announced: {sayTotals(announced)}. Counted from the names: {sayTotals(counted)}. The announced result stands; we show both.
          </p>
        </Message>
      ) : null}
    </div>
  );
}
