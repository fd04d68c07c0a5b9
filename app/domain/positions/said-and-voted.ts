import { stageWords } from "#app/domain/bills/stage-words.ts";
import type { StageCode } from "#app/domain/facts/bill.ts";
import type { Vote } from "#app/domain/facts/division.ts";
import type { Stance } from "#app/domain/facts/record.ts";
import { addDays, type Day, formatDay } from "#app/lib/dates.ts";
import { capitalise } from "#app/lib/text.ts";
import { positionsAsOn } from "./as-on.ts";
import { beginningOf, type HeldPosition } from "./held-position.ts";
import type { MeaningOfVote } from "./meaning-of-vote.ts";

/** A position of a person, with the stage at which it was said. `restsOnVote`: its only basis is a division; then it is no word of theirs. */
export type SaidPosition = HeldPosition & { stage: StageCode | null; restsOnVote: boolean };

/** One member's row in a division on a bill or an amendment. `person` and `subject` are keys as in the positions. */
export type CastVote = {
  person: string;
  personName: string;
  /** What tells the division from others; no reader sees it. */
  division: string;
  /** "S6M-19128"; null: the question has none, as on an amendment. */
  reference: string | null;
  subject: string;
  /** As it stands in a sentence: "the Care (Scotland) Bill", "amendment 12". */
  subjectName: string;
  stage: StageCode | null;
  heldOn: Day;
  cast: Vote;
  meaning: MeaningOfVote;
  /** What the member later said that they meant; null: nothing was said. */
  meant: Vote | null;
};

export const findingKinds = [
  "said-for-voted-against",
  "said-against-voted-for",
  "said-for-abstained",
  "said-against-abstained",
  "recorded-otherwise-than-meant",
] as const;
export type FindingKind = (typeof findingKinds)[number];

/**
 * What the machine found, for an editor to confirm or to set aside: nothing of it is shown before. The key stays the same from run to run.
 * `earlier` is null only where a vote is recorded otherwise than it was meant and no position came before it.
 */
export type SaidAndVoted = {
  key: string;
  kind: FindingKind;
  person: string;
  earlier: SaidPosition | null;
  later: CastVote;
  sentence: string;
  /** What a fair reader should know beside it. */
  caveat: string;
};

/** A vote after a conditional position: never a contradiction, but worth a look, since the condition decides. */
export type ConditionBeforeVote = { key: string; person: string; earlier: SaidPosition; later: CastVote; sentence: string };

/**
 * Finds where a member's recorded vote differs from the position that they held before it. Nothing is found where the vote came first or on
 * the day of the words, where the day of the words is too uncertain, where an entry of its own changed the position in between, where it
 * is unclear what the vote means, where the position was neutral, undeclared or conditional, or where the member did not vote.
 * Both lists are in the order of the votes.
 *
 * Cost: the votes times the positions of one member on one subject.
 */
export function compareSaidAndVoted(
  positions: readonly SaidPosition[],
  votes: readonly CastVote[],
): { findings: readonly SaidAndVoted[]; conditions: readonly ConditionBeforeVote[] } {
  const words = new Map<string, SaidPosition[]>();
  for (const position of positions) {
    if (position.restsOnVote) continue;
    const key = JSON.stringify([position.holder, position.subject]);
    words.set(key, [...(words.get(key) ?? []), position]);
  }
  const findings: SaidAndVoted[] = [];
  const conditions: ConditionBeforeVote[] = [];
  for (const vote of votes) {
    const said = saidBefore(vote, words.get(JSON.stringify([vote.person, vote.subject])) ?? []);
    const finding = findingOf(vote, said);
    if (finding) findings.push(finding);
    else if (said?.stance === "conditional" && readVote(vote) !== null) conditions.push(conditionOf(vote, said));
  }
  return { findings, conditions };
}

/** The position that was surely held when the vote came; null where none was, and where the day of the vote brought another. */
function saidBefore(vote: CastVote, own: readonly SaidPosition[]): SaidPosition | null {
  const [dayBefore] = positionsAsOn(own, addDays(vote.heldOn, -1));
  const [thatDay] = positionsAsOn(own, vote.heldOn);
  if (dayBefore?.kind !== "certain" || thatDay?.kind !== "certain") return null;
  return dayBefore.position.stance === thatDay.position.stance ? dayBefore.position : null;
}

function findingOf(vote: CastVote, said: SaidPosition | null): SaidAndVoted | null {
  if (vote.cast === "did_not_vote") return null;
  if (vote.meant !== null && vote.meant !== vote.cast) return recordedOtherwise(vote, said);
  const voted = readVote(vote);
  const kind = said && voted ? contradictions[said.stance]?.[voted] : undefined;
  if (!said || !kind) return null;
  const sentence = `${whoSaid(vote, said)}, and ${votedWords[vote.cast]} ${howVoted(vote)}.`;
  return { key: keyOf(kind, vote), kind, person: vote.person, earlier: said, later: vote, sentence, caveat: caveatOf(vote, said) };
}

type ReadVote = "for" | "against" | "abstained";

/** What the vote was for the subject; null where that is unclear or there was none. */
function readVote({ cast, meaning }: CastVote): ReadVote | null {
  if (meaning.meaning === "unclear" || cast === "did_not_vote") return null;
  if (cast === "abstain") return "abstained";
  return cast === meaning.meaning ? "for" : "against";
}

const contradictions: Partial<Record<Stance, Partial<Record<ReadVote, FindingKind>>>> = {
  for: { against: "said-for-voted-against", abstained: "said-for-abstained" },
  against: { for: "said-against-voted-for", abstained: "said-against-abstained" },
};

function recordedOtherwise(vote: CastVote, said: SaidPosition | null): SaidAndVoted {
  const kind = "recorded-otherwise-than-meant";
  const meant =
    vote.meant === "abstain" ? "meant to abstain" : vote.meant === "did_not_vote" ? "did not mean to vote" : `meant to vote ${vote.meant}`;
  const recorded = vote.cast === "abstain" ? "abstaining" : `voting ${vote.cast}`;
  return {
    key: keyOf(kind, vote),
    kind,
    person: vote.person,
    earlier: said,
    later: vote,
    sentence: `${capitalise(vote.personName)} is recorded as ${recorded} on ${formatDay(vote.heldOn)} (${onWhat(vote)}${vote.subjectName}), and said that they ${meant}.`,
    caveat: "The recorded vote stands, and so do the member’s words: both are kept.",
  };
}

function conditionOf(vote: CastVote, said: SaidPosition): ConditionBeforeVote {
  const condition = said.condition?.replaceAll(/\s+/g, " ").trim().replace(/\.$/, "");
  return {
    key: keyOf("condition-before-vote", vote),
    person: vote.person,
    earlier: said,
    later: vote,
    sentence: `${whoSaid(vote, said)}, and ${votedWords[vote.cast]} ${howVoted(vote)}. ${
      condition ? `The condition was: ${condition}.` : "The condition is not recorded."
    } Whether it was met is not for a machine to say.`,
  };
}

/** "Morag Example was for the Care Bill at Stage 1 (from 3 May 2024)". */
function whoSaid(vote: CastVote, said: SaidPosition): string {
  const stance = said.stance === "conditional" ? "took a conditional position on" : `was ${said.stance}`;
  const { latest } = beginningOf(said);
  const since = said.from.on ? `from ${formatDay(said.from.on)}` : latest ? `from ${formatDay(latest)} at the latest` : "earlier";
  const at = said.stage && said.stage !== "unknown" ? ` at ${stageAsPlace(said.stage)} (${since})` : ` ${since}`;
  return `${capitalise(vote.personName)} ${stance} ${vote.subjectName}${at}`;
}

const votedWords: Record<Vote, string> = {
  for: "voted for",
  against: "voted against",
  abstain: "abstained on",
  did_not_vote: "did not vote on",
};

/** "it at Stage 3 (S6M-1, 9 October 2025)"; where a vote for the question is against the subject, the question is named instead of it. */
function howVoted(vote: CastVote): string {
  const what = vote.meaning.meaning === "against" ? "a motion against it" : vote.cast === "abstain" ? "the question" : "it";
  const at = vote.stage && vote.stage !== "unknown" ? ` at ${stageAsPlace(vote.stage)}` : "";
  return `${what}${at} (${onWhat(vote)}${formatDay(vote.heldOn)})`;
}

function onWhat({ reference }: CastVote): string {
  return reference === null ? "" : `${reference}, `;
}

function stageAsPlace(stage: StageCode): string {
  const words = stageWords[stage].official;
  return /^Stage \d$/.test(words) ? words : `the ${words}`;
}

function caveatOf(vote: CastVote, said: SaidPosition): string {
  const changed = lateStages.has(vote.stage ?? "unknown") && !lateStages.has(said.stage ?? "unknown");
  return [
    vote.meaning.why,
    ...(changed ? ["Amendments between the two can have changed the bill."] : []),
    ...(vote.cast === "abstain" ? ["An abstention is neither for nor against."] : []),
    "Positions that nobody recorded are not known to us.",
  ].join(" ");
}

/** Stages that come after a bill may have been changed. */
const lateStages: ReadonlySet<StageCode> = new Set(["stage_3", "final_stage", "reconsideration"]);

/** Without the earlier entry: another that says the same, recorded later, must not bring back what an editor set aside. */
function keyOf(kind: string, vote: CastVote): string {
  return [kind, vote.person, vote.division, vote.subject].join("|");
}
