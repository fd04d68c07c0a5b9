import { type Stance, stances } from "#app/domain/facts/record.ts";
import type { AnswerAsOn } from "./as-on.ts";
import type { HeldPosition } from "./held-position.ts";
import { stanceWords } from "./stance-words.ts";

/** How many hold each stance. `uncertain`: it had perhaps changed by then; `none_yet`: nothing was recorded by then. */
export type StanceCounts = Record<Stance | "uncertain" | "none_yet", number>;

/** The same for one party; null: no party is known. */
export type PartyStances = { party: string | null; counts: StanceCounts };

/** Counts answers about one subject. Only what is certain counts as a stance. */
export function countStances(answers: readonly AnswerAsOn<HeldPosition>[]): StanceCounts {
  const counts: StanceCounts = { for: 0, against: 0, conditional: 0, neutral: 0, undeclared: 0, uncertain: 0, none_yet: 0 };
  for (const answer of answers) counts[countedAs(answer)] += 1;
  return counts;
}

/** The same by party, the party with most holders first, then by name; those without a known party last. */
export function countStancesByParty(
  answers: readonly AnswerAsOn<HeldPosition>[],
  partyOf: (holder: string) => string | null,
): readonly PartyStances[] {
  const byParty = new Map<string | null, AnswerAsOn<HeldPosition>[]>();
  for (const answer of answers) byParty.set(partyOf(answer.holder), [...(byParty.get(partyOf(answer.holder)) ?? []), answer]);
  return [...byParty]
    .sort(([a, own], [b, other]) => Number(a === null) - Number(b === null) || other.length - own.length || compareNames(a, b))
    .map(([party, own]) => ({ party, counts: countStances(own) }));
}

/** "4 for, 2 against, 1 on a condition; of 1 it is not certain". Null: nothing was recorded. */
export function sayStanceCounts(counts: StanceCounts): string | null {
  const held = stances.filter((stance) => counts[stance] > 0).map((stance) => sayCount(stance, counts[stance]));
  const unsure = counts.uncertain > 0 ? [`of ${counts.uncertain} it is not certain`] : [];
  const words = [...(held.length > 0 ? [held.join(", ")] : []), ...unsure].join("; ");
  return words || null;
}

function sayCount(stance: Stance, count: number): string {
  return stance === "undeclared" && count !== 1 ? `${count} have not taken a side` : `${count} ${stanceWords[stance]}`;
}

function countedAs(answer: AnswerAsOn<HeldPosition>): keyof StanceCounts {
  if (answer.kind === "certain") return answer.position.stance;
  return answer.kind === "none-yet" ? "none_yet" : "uncertain";
}

function compareNames(a: string | null, b: string | null): number {
  return (a ?? "").localeCompare(b ?? "");
}
