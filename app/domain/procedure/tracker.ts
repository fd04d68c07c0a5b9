import { stageWords } from "#app/domain/bills/stage-words.ts";
import type { StageCode } from "#app/domain/facts/bill.ts";
import { type Day, formatDay } from "#app/lib/dates.ts";
import type { BillState } from "./bill-state.ts";
import { type EndedOutcome, type Ending, endingOf, stageCodeAt } from "./ending.ts";
import { latestDay, positionAfter, positionOf, type Rung, rank, routeOf, rungOf } from "./position.ts";
import type { Position, Route, Rulebook } from "./rulebook.ts";

/** `not-known`: our sources do not say whether the bill came there. It is never shown as if it had, or had not. */
export const stepStates = ["done", "current", "ended-here", "not-reached", "skipped", "not-known"] as const;
export type StepState = (typeof stepStates)[number];

export type TrackerStep = { code: StageCode; name: string; plainName: string; state: StepState; on: Day | null; note: string | null };

type Row = Pick<TrackerStep, "code" | "state" | "on" | "note">;

/** The steps of a bill from beginning to end, readable as a list. */
export function trackerOf(bill: BillState, rulebook: Rulebook): readonly TrackerStep[] {
  const route = routeOf(bill, rulebook);
  const ending = endingOf(bill);
  const reached = furthest(bill);
  const rows: Row[] = [
    ...(bill.type === "members" ? [proposalRow(bill, reached)] : []),
    introductionRow(bill, reached),
    ...(route ? rungs.map((rung) => rungRow(rung, route, bill, ending, reached)) : [stagesNotNamed(bill, reached)]),
    ...(ending?.outcome === "fell_financial_resolution_not_agreed" ? [] : endWithoutAStage(bill, ending, route)),
    ...afterPassing(bill),
    assentRow(bill, ending),
  ];
  return withMoney(rows, bill, ending).map((row) => ({ ...row, name: nameOf(row, ending), plainName: stageWords[row.code].plain }));
}

const rungs = ["first", "second", "third"] as const;
const doneAt: Record<Rung, Position> = { first: "first_done", second: "second_done", third: "passed" };

/** How far our sources show the bill to have come, leaving aside that it ended. */
function furthest(bill: BillState): Position {
  const events = bill.stageEvents.filter((each) => positionAfter(each) !== "ended");
  const so = positionOf({
    ...bill,
    stageEvents: events,
    outcome: bill.outcome === "passed" ? "passed" : "in_progress",
    blockOutcome: null,
  });
  const atLeast =
    bill.outcome === null || bill.outcome === "in_progress" || bill.outcome === "passed" ? null : reachedByEnding[bill.outcome];
  return atLeast && rank(atLeast) > rank(so) ? atLeast : so;
}

const reachedByEnding: Partial<Record<EndedOutcome, Position>> = {
  rejected_stage_1: "first",
  rejected_stage_3: "third",
  fell_financial_resolution_not_agreed: "first_done",
};

function proposalRow(bill: BillState, reached: Position): Row {
  const on = latestDay(bill, (each) => each.event === "right_to_introduce");
  return {
    code: "proposal",
    state: rank(reached) >= rank("introduced") || bill.outcome !== "in_progress" ? "done" : "current",
    on,
    note: null,
  };
}

function introductionRow(bill: BillState, reached: Position): Row {
  const isIntroduced = rank(reached) >= rank("introduced") || (bill.outcome !== null && bill.outcome !== "in_progress");
  const on = bill.introducedOn ?? latestDay(bill, (each) => each.event === "introduced");
  if (isIntroduced) return { code: "introduction", state: "done", on, note: on ? null : dateNotKnown };
  return { code: "introduction", state: bill.outcome === null ? "not-known" : "not-reached", on: null, note: null };
}

const dateNotKnown = "Date not known";

function rungRow(rung: Rung, route: Route, bill: BillState, ending: Ending | null, reached: Position): Row {
  const code = stageCodeAt(rung, route);
  const done = rank(reached) >= rank(doneAt[rung]);
  const on = latestDay(bill, (each) => rungOf(each.stage) === rung && decidesRung(positionAfter(each), rung));
  if (ending?.rung === rung) return { code, state: "ended-here", on: bill.outcomeOn ?? ending.event?.date.on ?? null, note: null };
  if (ending?.rung && rungs.indexOf(rung) > rungs.indexOf(ending.rung)) return { code, state: "not-reached", on: null, note: null };
  if (done && wasSkipped(bill, rung)) return { code, state: "skipped", on: null, note: null };
  if (done || ending?.rung) return { code, state: "done", on, note: on ? null : dateNotKnown };
  if (ending) {
    if (ending.outcome === "fell_financial_resolution_not_agreed") return { code, state: "not-reached", on: null, note: null };
    const hasBegun = bill.stageEvents.some((each) => rungOf(each.stage) === rung);
    return { code, state: "not-known", on: null, note: hasBegun ? "Begun; our sources do not say how far it came" : null };
  }
  if (bill.outcome === null) return { code, state: "not-known", on: null, note: null };
  return isCurrent(rung, reached) ? currentRow(code, rung, bill) : { code, state: "not-reached", on: null, note: null };
}

function decidesRung(position: Position | null, rung: Rung): boolean {
  return position === doneAt[rung] || position === "ended";
}

function wasSkipped(bill: BillState, rung: Rung): boolean {
  const events = bill.stageEvents.filter((each) => rungOf(each.stage) === rung);
  return events.length > 0 && events.every((each) => each.event === "not_completed");
}

/** A stage is where the bill stands from the end of the one before it until its own end. */
function isCurrent(rung: Rung, reached: Position): boolean {
  const before: Record<Rung, Position> = { first: "introduced", second: "first_done", third: "second_done" };
  return rank(reached) >= rank(before[rung]) && rank(reached) < rank(doneAt[rung]);
}

function currentRow(code: StageCode, rung: Rung, bill: BillState): Row {
  const hasBegun = bill.stageEvents.some((each) => rungOf(each.stage) === rung);
  return { code, state: "current", on: null, note: hasBegun ? null : "Next; not begun, as far as our sources show" };
}

/** Where the type is not known the stages have no names: one line stands for them all. */
function stagesNotNamed(bill: BillState, reached: Position): Row {
  if (rank(reached) >= rank("passed"))
    return { code: "unknown", state: "done", on: latestDay(bill, (each) => each.event === "passed"), note: null };
  const state: StepState = bill.outcome === "in_progress" ? "current" : "not-known";
  return { code: "unknown", state, on: null, note: "The type of the bill is not known, so the names of its stages are not known either" };
}

/** Where it is not known at which stage a bill ended, the end stands as a step of its own. */
function endWithoutAStage(bill: BillState, ending: Ending | null, route: Route | null): Row[] {
  if (!ending || (ending.rung && route)) return [];
  const code: StageCode = ending.outcome === "fell_dissolution" ? "dissolution" : "unknown";
  return [
    {
      code,
      state: "ended-here",
      on: bill.outcomeOn ?? ending.event?.date.on ?? null,
      note: ending.outcome === "withdrawn" ? "Withdrawn" : null,
    },
  ];
}

/** What comes between passing and Royal Assent: only shown where something did. */
function afterPassing(bill: BillState): Row[] {
  const block = latestDay(bill, (each) => each.event === "section_33_reference" || each.event === "section_35_order");
  const wasReconsidered =
    bill.stageEvents.some((each) => each.stage === "reconsideration") ||
    bill.blockOutcome === "reconsidered_passed" ||
    bill.blockOutcome === "reconsidered_fell";
  if (bill.enactment !== "blocked" && !block && !wasReconsidered && !bill.blockRoute) return [];
  const route =
    bill.blockRoute === "section_35_order"
      ? "Blocked by an order (section 35)"
      : bill.blockRoute
        ? "Referred to the Supreme Court (section 33)"
        : "Stopped from becoming law";
  const withdrawnOn = latestDay(bill, (each) => each.event === "withdrawn");
  if (bill.blockOutcome === "withdrawn") {
    return [
      { code: "post_passage", state: "ended-here", on: withdrawnOn, note: `${route}${block ? ` on ${formatDay(block)}` : ""}; withdrawn` },
    ];
  }
  if (!wasReconsidered) return [{ code: "post_passage", state: bill.enactment === "enacted" ? "done" : "current", on: block, note: route }];
  const decidedOn = latestDay(bill, (each) => each.event === "approved" || each.event === "not_approved");
  const state: StepState =
    bill.blockOutcome === "reconsidered_fell" ? "ended-here" : decidedOn || bill.enactment === "enacted" ? "done" : "current";
  return [
    { code: "post_passage", state: "done", on: block, note: route },
    { code: "reconsideration", state, on: decidedOn, note: null },
  ];
}

function assentRow(bill: BillState, ending: Ending | null): Row {
  const code = "royal_assent";
  const on = bill.assentOn ?? latestDay(bill, (each) => each.event === "royal_assent");
  if (bill.enactment === "enacted")
    return { code, state: "done", on, note: [bill.aspNumber, on ? null : dateNotKnown].filter(Boolean).join("; ") || null };
  if (ending) return { code, state: "not-reached", on: null, note: null };
  if (bill.outcome === null || (bill.outcome === "passed" && bill.enactment === null))
    return { code, state: "not-known", on: null, note: null };
  return { code, state: bill.outcome === "passed" && bill.enactment === "pending" ? "current" : "not-reached", on: null, note: null };
}

/** A financial resolution is an event and not a stage: it is shown as a step only where the bill ended on it. */
function withMoney(rows: readonly Row[], bill: BillState, ending: Ending | null): readonly Row[] {
  if (ending?.outcome !== "fell_financial_resolution_not_agreed") return rows;
  const at = rows.findIndex((row) => rungOf(row.code) === "second");
  const money: Row = { code: "financial_resolution", state: "ended-here", on: bill.outcomeOn ?? ending.event?.date.on ?? null, note: null };
  return at < 0 ? [...rows.slice(0, -1), money, ...rows.slice(-1)] : [...rows.slice(0, at), money, ...rows.slice(at)];
}

function nameOf(row: Row, ending: Ending | null): string {
  if (row.code !== "unknown")
    return row.state === "ended-here" && row.code === "dissolution" ? "Fell at dissolution" : stageWords[row.code].official;
  if (row.state !== "ended-here") return "Stages in the Parliament";
  return ending?.outcome === "withdrawn" ? "Withdrawn" : "Fell";
}
