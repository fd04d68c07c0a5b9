import type { BillFacts, StageCode, StageEventKind } from "#app/domain/facts/bill.ts";
import { type Day, sortDay, type UncertainDay } from "#app/lib/dates.ts";
import type { Position, Route, Rulebook } from "./rulebook.ts";
import { positions } from "./rulebook.ts";

/** A stage event, as far as the procedure looks at it. */
export type StageEventState = { stage: StageCode; event: StageEventKind; date: UncertainDay };

/** What the procedure must know of a bill. */
export type ProcedureState = Pick<BillFacts, "type" | "procedure" | "outcome" | "enactment" | "blockOutcome" | "introducedOn"> & {
  stageEvents: readonly StageEventState[];
  /** Whether the Presiding Officer decided that it needs a financial resolution; null: not known. */
  needsFinancialResolution: boolean | null;
  /** Whether Stage 2 changed it; null: not known. */
  amendedAtSecondStage: boolean | null;
};

/** The three rungs that every bill climbs, whatever its stages are called. */
export type Rung = "first" | "second" | "third";

/** Which rung a stage is; null: the stage is none of the three. */
export function rungOf(stage: StageCode): Rung | null {
  return rungs[stage] ?? null;
}

const rungs: Partial<Record<StageCode, Rung>> = {
  stage_1: "first",
  preliminary_stage: "first",
  stage_2: "second",
  consideration_stage: "second",
  stage_3: "third",
  final_stage: "third",
};

/** Which stages the bill goes through: by its type, or, where that is not known, by the names of the stages it went through. null: not known. */
export function routeOf(bill: Pick<ProcedureState, "type" | "stageEvents">, rulebook: Rulebook): Route | null {
  const byType = rulebook.billTypes.find((each) => each.code === bill.type)?.route;
  if (byType) return byType;
  const stages = new Set(bill.stageEvents.map((each) => each.stage));
  if (["stage_1", "stage_2", "stage_3"].some((each) => has(stages, each))) return "public";
  if (["preliminary_stage", "consideration_stage", "final_stage"].some((each) => has(stages, each))) return "private";
  return null;
}

function has(stages: ReadonlySet<string>, stage: string): boolean {
  return stages.has(stage);
}

/** Events that decide a stage, wherever they happen. */
const decisive: Partial<Record<StageEventKind, Position>> = {
  introduced: "introduced",
  general_principles_agreed: "first_done",
  general_principles_not_agreed: "ended",
  passed: "passed",
  not_passed: "ended",
  section_33_reference: "blocked",
  section_33_ruling: "blocked",
  section_35_order: "blocked",
  agreed_to_reconsider: "reconsideration",
  approved: "approved",
  not_approved: "ended",
  royal_assent: "enacted",
  withdrawn: "ended",
  fell: "ended",
  fell_at_dissolution: "ended",
};

/** Plans and deadlines are not steps: they say what somebody expected. */
const notSteps: ReadonlySet<StageEventKind> = new Set([
  "lead_committee_report_due",
  "debate_programmed",
  "timetable_motion",
  "renamed",
  "not_completed",
]);

/** The position that an event brings a bill to; null: it leaves the bill where it is. */
export function positionAfter({ stage, event }: Pick<StageEventState, "stage" | "event">): Position | null {
  if (notSteps.has(event)) return null;
  const rung = rungOf(stage);
  if (event === "referred_back") return "second";
  if (decisive[event]) return decisive[event];
  if (stage === "financial_resolution") return null;
  if (!rung) return null;
  if (event === "not_agreed") return "ended";
  if ((event === "completed" || event === "agreed") && rung !== "third") return rung === "first" ? "first_done" : "second_done";
  return rung;
}

/** How far the bill has come, from what is recorded of it. A recorded outcome counts even where its event is missing. */
export function positionOf(
  bill: Pick<ProcedureState, "outcome" | "enactment" | "blockOutcome" | "introducedOn" | "stageEvents">,
): Position {
  if (bill.enactment === "enacted") return "enacted";
  if (bill.outcome !== null && bill.outcome !== "in_progress" && bill.outcome !== "passed") return "ended";
  if (bill.blockOutcome === "withdrawn" || bill.blockOutcome === "reconsidered_fell") return "ended";
  const reached = [...bill.stageEvents].sort(inOrder).reduce<Position>(
    (so, event) => {
      const after = positionAfter(event);
      if (after === null) return so;
      return event.event === "referred_back" || rank(after) > rank(so) || (so === "approved" && after === "blocked") ? after : so;
    },
    bill.introducedOn ? "introduced" : "not_introduced",
  );
  if (bill.outcome !== "passed" || reached === "ended") return reached;
  if (bill.enactment === "blocked" && rank(reached) < rank("blocked")) return "blocked";
  return rank(reached) < rank("passed") ? "passed" : reached;
}

/** How far along a position is: a greater number is further. */
export function rank(position: Position): number {
  return positions.indexOf(position);
}

/** By day, where days are known; what has no day keeps its place in the procedure. */
function inOrder(a: StageEventState, b: StageEventState): number {
  const [dayA, dayB] = [sortDay(a.date), sortDay(b.date)];
  if (dayA && dayB && dayA !== dayB) return dayA < dayB ? -1 : 1;
  return rank(positionAfter(a) ?? "not_introduced") - rank(positionAfter(b) ?? "not_introduced");
}

/** The later of two days; a day that is not known counts for nothing. */
export function later(a: Day | null, b: Day | null): Day | null {
  if (a === null || b === null) return a ?? b;
  return a > b ? a : b;
}

/** The known days of the events that a test picks, the latest of them; null: none is known. */
export function latestDay(bill: Pick<ProcedureState, "stageEvents">, picks: (event: StageEventState) => boolean): Day | null {
  return bill.stageEvents
    .filter(picks)
    .map((each) => each.date.on)
    .reduce(later, null);
}
