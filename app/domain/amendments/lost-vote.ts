import { capitalise } from "#app/lib/text.ts";
import { deciders } from "./decide.ts";
import type { AmendingStage } from "./lifecycle.ts";

/** The votes on an amendment that was disagreed to, as announced. */
export type VotesAgainst = {
  readonly for: number;
  readonly against: number;
  readonly abstain: number;
  readonly castingVote: "for" | "against" | null;
  readonly stage: AmendingStage;
};

/**
 * By how much a vote was lost, and what would have been another result. Counts of members; only arithmetic, no prediction.
 *
 * @field margin votes against less votes for; 0: a tie that a casting vote decided
 * @field turned how many members who voted against would have had to vote for it; then it has a majority without a casting vote
 * @field tiedBy how many would have made a tie, where that is fewer; null: there is no such number
 * @field abstainers how many of those who abstained would have had to vote for it; null: there were not so many
 */
export type LostVote = {
  readonly margin: number;
  readonly turned: number;
  readonly tiedBy: number | null;
  readonly abstainers: number | null;
};

/**
 * The arithmetic of a lost vote; null when it was not lost: more members voted for it than against, or the casting vote was for it.
 *
 * Source: abstentions do not count in a result; at a tie the convener has a casting vote at Stage 2, and the Presiding Officer casts for the
 * status quo at Stage 3.
 */
export function lostVote(votes: VotesAgainst): LostVote | null {
  const margin = votes.against - votes.for;
  if (margin < 0 || (margin === 0 && votes.castingVote !== "against")) return null;
  // Each member who turns takes one vote away from one side and gives it to the other.
  const turned = Math.floor(margin / 2) + 1;
  return {
    margin,
    turned,
    tiedBy: margin > 0 && margin % 2 === 0 ? margin / 2 : null,
    abstainers: votes.abstain > margin ? margin + 1 : null,
  };
}

/** The same in sentences, each of which stands by itself. */
export function lostVoteSentences(votes: VotesAgainst, lost: LostVote): readonly string[] {
  const { chair, castingVoteRule, castsForStatusQuo } = deciders[votes.stage];
  const sentences: string[] = [];
  if (lost.margin === 0) sentences.push(`The votes were equal, ${votes.for} to ${votes.against}, and ${chair} cast a vote against it.`);
  else sentences.push(`It was lost by ${count(lost.margin, "vote")}: ${votes.for} for, ${votes.against} against.`);
  sentences.push(`${capitalise(members(lost.turned))} voting for it instead of against it would have changed the result.`);
  if (lost.tiedBy !== null)
    sentences.push(
      `${capitalise(members(lost.tiedBy))} doing so would have made a tie. ${castingVoteRule}${castsForStatusQuo ? ": it would still have been disagreed to." : ", and would have decided."}`,
    );
  if (lost.margin === 0 && !castsForStatusQuo)
    sentences.push(`${capitalise(chair)}’s casting vote the other way would have changed it too.`);
  if (lost.margin === 0 && castsForStatusQuo) sentences.push(`${castingVoteRule}.`);
  sentences.push(abstentions(votes, lost));
  return sentences;
}

function abstentions({ abstain }: VotesAgainst, { margin, abstainers }: LostVote): string {
  if (abstain === 0) return "Nobody abstained.";
  const who = `${capitalise(members(abstain))} abstained`;
  const all = abstain === 1 ? "that vote for it" : `all ${abstain} voting for it`;
  if (abstainers !== null)
    return `${who}: ${abstainers === abstain ? all : `${abstainers} of them voting for it`} would have changed the result.`;
  if (abstain === margin) return `${who}: ${all} would have made a tie.`;
  return `${who}: ${abstain === 1 ? "that vote" : "their votes"} alone could not have changed the result.`;
}

function members(number: number): string {
  return number === 1 ? "one member" : `${number} members`;
}

function count(number: number, word: string): string {
  return number === 1 ? `one ${word}` : `${number} ${word}s`;
}
