import type { Vote } from "#app/domain/facts/division.ts";

/** A member's words about their own recorded vote, and what the chair said to them. */
export type ReadStatement = {
  speaker: string;
  memberId: number | null;
  contributionId: string | null;
  quote: string;
  intendedVote: Vote | null;
  reply: string | null;
};

/** Whether a contribution made while a vote is taken is about the speaker's own vote. */
export function isAboutOwnVote(text: string): boolean {
  const namesVote = intentions.test(text) || /\bmy vote\b|\bI (?:have |had )?voted\b|\bhow I voted\b/i.test(text);
  if (namesVote) return true;
  return /\bpoint of order\b/i.test(text) && /\b(?:app|device|phone|tablet|system|platform|connect(?:ed|ion)?|vote|voting)\b/i.test(text);
}

/** How the member says that they meant to vote; null when the words do not tell. */
export function readIntendedVote(text: string): Vote | null {
  for (const pattern of [intentions, wishes]) {
    const match = pattern.exec(text);
    if (!match) continue;
    return /abstain/i.test(match[0]) ? "abstain" : firstVoteWord(text.slice(match.index + match[0].length));
  }
  if (/\b(?:mistake|error|wrong|accident|inadvertent)/i.test(text)) return null;
  const voted = /\bI (?:have |had )?(?:voted|abstained)\b/i.exec(text);
  if (!voted) return null;
  return /abstained/i.test(voted[0]) ? "abstain" : firstVoteWord(text.slice(voted.index + voted[0].length));
}

const intentions =
  /\b(?:(?:would|should|could)(?:\s+have|’ve|'ve)?\s+(?:voted?|abstained?|been)|(?:meant|intended|wanted|wished|tried|trying|meaning|intending)\s+to\s+(?:vote|abstain|have voted))\b/i;
/** Weaker: "my vote was recorded as no" tells what happened, "my vote is yes" and "please record it as yes" what was meant. */
const wishes =
  /\bmy vote (?:is|should be|would be)\b|\b(?:like|want|wish|please|ask)\b.{0,40}\b(?:recorded?|registered?)(?:\s+my\s+vote)?\s+as\b/i;

const voteWords: readonly [Vote, RegExp][] = [
  ["for", /\b(?:yes|for|in favour|aye|in support)\b/i],
  ["against", /\b(?:no|against|nay)\b/i],
  ["abstain", /\babst(?:ain|ained|ention)\b/i],
];

/** The vote word that comes first, within the clause. */
function firstVoteWord(text: string): Vote | null {
  const clause = text.slice(0, 80);
  const found = voteWords.map(([vote, pattern]) => ({ vote, at: clause.search(pattern) })).filter(({ at }) => at >= 0);
  return found.toSorted((a, b) => a.at - b.at)[0]?.vote ?? null;
}
