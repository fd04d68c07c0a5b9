import type { StageCode } from "#app/domain/facts/bill.ts";
import type { CommitmentState } from "#app/domain/facts/correspondence.ts";
import { assertNever } from "#app/lib/assert.ts";
import { type Day, daysBetween, type UncertainDay } from "#app/lib/dates.ts";
import { accept, type Outcome, type Refusal } from "#app/lib/outcome.ts";

/** What became of the stage by which something was promised. `never`: the bill ended before it. A day of null: it ended, and when is not known. */
export type StageReached = { kind: "ended"; on: Day | null } | { kind: "not-yet" } | { kind: "never" };

/** By when a promise is due, as far as it was said. */
export type CommitmentDue = { kind: "day"; on: Day } | { kind: "stage"; stage: StageCode; reached: StageReached } | { kind: "not-said" };

/** A commitment, as far as its standing looks at it. */
export type CommitmentForState = { state: CommitmentState; due: CommitmentDue };

/** How a commitment stands on a day. Overdue: open, and the day by which it was due is known and past; `daysOver` in calendar days, from 1. */
export type CommitmentStanding =
  | { kind: "open"; due: CommitmentDue; daysLeft: number | null }
  | { kind: "overdue"; due: CommitmentDue; dueOn: Day; daysOver: number }
  | { kind: "stage-passed"; stage: StageCode }
  | { kind: "stage-not-reached"; stage: StageCode }
  | { kind: "met" }
  | { kind: "not-met" }
  | { kind: "withdrawn" };

/**
 * How a commitment stands. Nothing is overdue without a known day: where a stage ended on a day that is not known, or never came, it says so.
 *
 * @param today the day in London on which it is asked
 */
export function standingOf({ state, due }: CommitmentForState, today: Day): CommitmentStanding {
  switch (state) {
    case "met":
      return { kind: "met" };
    case "not_met":
      return { kind: "not-met" };
    case "withdrawn":
      return { kind: "withdrawn" };
    case "open":
      return standingWhileOpen(due, today);
    default:
      return assertNever(state);
  }
}

/**
 * By when it is due, from what the record holds: a day goes before a stage, since it says more.
 *
 * @param reached what became of the bill's stages, by their code; a stage that is not listed has not been reached yet as far as we know
 */
export function dueOf(dueOn: Day | null, dueStage: StageCode | null, reached: ReadonlyMap<StageCode, StageReached>): CommitmentDue {
  if (dueOn) return { kind: "day", on: dueOn };
  return dueStage ? { kind: "stage", stage: dueStage, reached: reached.get(dueStage) ?? { kind: "not-yet" } } : { kind: "not-said" };
}

/** The day by which it is due, null where none is known: the day that was said, or the last day of the stage. */
export function dueDay(due: CommitmentDue): Day | null {
  if (due.kind === "day") return due.on;
  return due.kind === "stage" && due.reached.kind === "ended" ? due.reached.on : null;
}

function standingWhileOpen(due: CommitmentDue, today: Day): CommitmentStanding {
  if (due.kind === "stage" && due.reached.kind === "never") return { kind: "stage-not-reached", stage: due.stage };
  const dueOn = dueDay(due);
  if (dueOn !== null && dueOn < today) return { kind: "overdue", due, dueOn, daysOver: daysBetween(dueOn, today) };
  if (due.kind === "stage" && due.reached.kind === "ended" && dueOn === null) return { kind: "stage-passed", stage: due.stage };
  return { kind: "open", due, daysLeft: dueOn === null ? null : daysBetween(today, dueOn) };
}

/** The record that meets a commitment: `label` as it stands in a sentence, "the letter of 3 May 2025". */
export type MetBy = { kind: "amendment" | "letter" | "statement" | "meeting"; label: string; on: UncertainDay };

/** What an editor enters to close a commitment. */
export type Closing = {
  /** The state that it has now, and the one that it is to have. */
  from: CommitmentState;
  to: CommitmentState;
  madeOn: UncertainDay;
  metBy: MetBy | null;
  why: string;
  hasSource: boolean;
};

/**
 * Whether a commitment may be closed so. Every reason against it is given at once, each with its field (`state`, `metBy`, `why`, `source`).
 * A day that is only bounded refuses nothing unless its bounds leave no doubt.
 */
export function mayClose(closing: Closing): Outcome<Closing> {
  const refusals = [...refusalsOfState(closing), ...refusalsOfProof(closing), ...refusalsOfDays(closing)];
  return refusals.length === 0 ? accept(closing) : { ok: false, refusals };
}

function refusalsOfState({ from, to }: Closing): readonly Refusal[] {
  if (to === "open") return [{ field: "state", message: "Choose whether it was met, not met or withdrawn." }];
  if (from === to) return [{ field: "state", message: "It is closed so already." }];
  return [];
}

function refusalsOfProof({ to, metBy, why, hasSource }: Closing): readonly Refusal[] {
  const refusals: Refusal[] = [];
  if (to === "met" && !metBy && !hasSource) {
    refusals.push({ field: "source", message: "Name the record that meets it, or a source that shows that it was met." });
  }
  if (to !== "met" && to !== "open" && !hasSource) {
    refusals.push({ field: "source", message: `Name a source that shows that it was ${to === "withdrawn" ? "withdrawn" : "not met"}.` });
  }
  if (to !== "met" && metBy) refusals.push({ field: "metBy", message: "Leave out the record that meets it, or choose that it was met." });
  if (why.trim() === "") refusals.push({ field: "why", message: "Say why, in a sentence." });
  return refusals;
}

function refusalsOfDays({ madeOn, metBy }: Closing): readonly Refusal[] {
  const madeFrom = madeOn.on ?? madeOn.notBefore;
  const metUntil = metBy ? (metBy.on.on ?? metBy.on.notAfter) : null;
  if (madeFrom === null || metUntil === null || metUntil >= madeFrom) return [];
  return [{ field: "metBy", message: "Choose a record that is not older than the commitment: nothing is met before it is promised." }];
}
