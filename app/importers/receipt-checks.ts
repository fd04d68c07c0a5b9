import type { StageCode } from "#app/domain/facts/bill.ts";
import { sayNotInFile } from "#app/domain/sources/receipt.ts";
import { type Day, formatDay } from "#app/lib/dates.ts";
import { sessionOf } from "./session-of.ts";

/** A record with a number of its own in a row of numbers. */
export type Numbered = { record: string; number: number };

/**
 * The holes in a row of numbers, between the least and the greatest, for information: a file may be a selection.
 *
 * @param of whose numbers they are: "SP Bill numbers of session 6:"
 */
export function tellHoles(of: string, numbered: readonly Numbered[]): string[] {
  const numbers = [...new Set(numbered.map(({ number }) => number))].sort((a, b) => a - b);
  const holes = numbers.flatMap((number, place) => {
    const before = numbers[place - 1];
    return before === undefined || number - before < 2 ? [] : [sayRange(before + 1, number - 1)];
  });
  if (holes.length === 0) return [];
  const shown = holes.slice(0, mostHoles).join(", ");
  const more = holes.length > mostHoles ? ` and ${holes.length - mostHoles} more gaps` : "";
  return [sayNotInFile(`${of} ${shown}${more}.`)];
}

/** Numbers that several records claim: that cannot be. */
export function tellNumbersTwice(of: string, numbered: readonly Numbered[]): string[] {
  const bearers = new Map<number, Set<string>>();
  for (const { record, number } of numbered) bearers.set(number, (bearers.get(number) ?? new Set()).add(record));
  return [...bearers].flatMap(([number, records]) =>
    records.size > 1 ? [`${of}: ${number} is given to ${[...records].join(" and to ")}.`] : [],
  );
}

/** The order of the stages; a stage that is not here can come at any time. */
const order: Partial<Record<StageCode, number>> = {
  proposal: 0,
  introduction: 1,
  stage_1: 2,
  preliminary_stage: 2,
  stage_2: 3,
  consideration_stage: 3,
  stage_3: 4,
  final_stage: 4,
  royal_assent: 5,
};
const stageNames: Partial<Record<StageCode, string>> = {
  proposal: "the proposal",
  introduction: "introduction",
  stage_1: "Stage 1",
  preliminary_stage: "the Preliminary Stage",
  stage_2: "Stage 2",
  consideration_stage: "the Consideration Stage",
  stage_3: "Stage 3",
  final_stage: "the Final Stage",
  royal_assent: "Royal Assent",
};

/** Stages that began before one that goes before them. Days that are not known are passed over. */
export function tellStagesOutOfOrder(record: string, events: readonly { stage: StageCode; on: Day | null }[]): string[] {
  const begun = new Map<StageCode, Day>();
  for (const { stage, on } of events) {
    const first = begun.get(stage);
    if (on !== null && order[stage] !== undefined && (first === undefined || on < first)) begun.set(stage, on);
  }
  const stages = [...begun].sort(([a], [b]) => (order[a] ?? 0) - (order[b] ?? 0));
  return stages.flatMap(([stage, on], place) => {
    const [before, beforeOn] = stages[place - 1] ?? [];
    if (before === undefined || beforeOn === undefined || order[before] === order[stage] || beforeOn <= on) return [];
    return [`${record}: ${stageNames[stage]} is dated ${formatDay(on)}, before ${stageNames[before]} on ${formatDay(beforeOn)}.`];
  });
}

/** A day that is not in the session that it is said to be in. */
export function tellOutsideSession(record: string, on: Day, session: number): string[] {
  const own = sessionOf(on);
  return own === session ? [] : [`${record}: dated ${formatDay(on)}, which is in session ${own}, not in session ${session}.`];
}

/** People whose vote is printed more than once in a division. */
export function tellVotedTwice(record: string, votes: readonly { person: string | null; printedName: string }[]): string[] {
  const counts = new Map<string, number>();
  for (const { person } of votes) if (person !== null) counts.set(person, (counts.get(person) ?? 0) + 1);
  return [...counts].flatMap(([person, count]) => {
    const name = votes.find((vote) => vote.person === person)?.printedName ?? person;
    return count > 1 ? [`${record}: the vote of ${name} is printed ${count} times.`] : [];
  });
}

const mostHoles = 40;

function sayRange(from: number, to: number): string {
  return from === to ? String(from) : `${from}–${to}`;
}
