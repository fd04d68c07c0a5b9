// Bills for the tests of this folder: real ones as the sources give them, and made-up ones that say so.
import type { StageCode, StageEventKind } from "#app/domain/facts/bill.ts";
import { knownDay, unknownDay } from "#app/lib/dates.ts";
import type { BillState, BillStateEvent, DecidingDivision } from "./bill-state.ts";
import { progressOf } from "./progress.ts";
import { scottishParliament } from "./rulebooks/scottish-parliament.ts";

/** The day on which the cases are looked at. */
export const today = "2026-09-20";
/** A bill of which nothing is known. */
export const unknownBill: BillState = {
  session: 6,
  type: null,
  procedure: null,
  outcome: null,
  outcomeOn: null,
  outcomeCause: null,
  enactment: null,
  assentOn: null,
  aspNumber: null,
  actTitle: null,
  blockRoute: null,
  blockOutcome: null,
  introducedOn: null,
  needsFinancialResolution: null,
  amendedAtSecondStage: null,
  stageEvents: [],
  consultations: [],
  earlierTitles: [],
};
/** A bill of which only this is known. */
export const bill = (also: Partial<BillState>): BillState => ({ ...unknownBill, ...also });
/** A stage event on a day; null: the day is not known. */
export const happened = (
  stage: StageCode,
  event: StageEventKind,
  on: string | null,
  division: DecidingDivision | null = null,
): BillStateEvent => ({
  stage,
  event,
  date: on ? knownDay(on) : unknownDay,
  description: null,
  motionReference: null,
  division,
});
/** A division, with its announced totals. */
export const vote = (votesFor: number, against: number, abstain: number, also: Partial<DecidingDivision> = {}): DecidingDivision => ({
  reference: null,
  kind: "motion",
  announced: { for: votesFor, against, abstain },
  result: votesFor > against ? "agreed" : "disagreed",
  castingVote: null,
  ...also,
});
/** The first screen, as of `today` unless a case says otherwise. */
export const progress = (state: BillState, day = today) => progressOf(state, scottishParliament, day);
/** Where it stands, as one sentence. */
export const stands = (state: BillState) => progress(state).whereItStands.sentence;
/** The tracker as a list of words. */
export const tracker = (state: BillState) => progress(state).steps.map((step) => `${step.name}: ${step.state}`);

/** A bill that did not become law. */
export const ended = { enactment: "not_enacted" } as const;
