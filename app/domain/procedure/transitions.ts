import { stageWords } from "#app/domain/bills/stage-words.ts";
import type { BillOutcome, BlockOutcome, BlockRoute, Enactment, StageCode, StageEventKind } from "#app/domain/facts/bill.ts";
import { type Day, formatDay } from "#app/lib/dates.ts";
import { accept, type Outcome, type Refusal, refuse } from "#app/lib/outcome.ts";
import { later, type ProcedureState, positionOf, routeOf, rungOf } from "./position.ts";
import type { Position, Route, Rulebook, Transition } from "./rulebook.ts";
import type { Step, StepContext } from "./step.ts";
import { runCheck } from "./step-checks.ts";

/** A step that the rulebook permits from here: a row of the list that an editor chooses from. */
export type PermittedStep = {
  code: string;
  stage: StageCode;
  stageName: string;
  event: StageEventKind;
  label: string;
  trigger: string;
  rule: string;
  isAssumption: boolean;
};

/** A step that was taken, and what it changes on the record. A field that is absent stays as it was. */
export type StepTaken = {
  step: Step;
  transition: string;
  rule: string;
  /** What could not be checked, or what an editor should know: sentences, each with its rule. */
  warnings: readonly Refusal[];
  /** The reasons that were set aside, if any. */
  overridden: readonly Refusal[];
  overrideReason: string | null;
  changes: {
    outcome?: BillOutcome;
    outcomeOn?: Day | null;
    enactment?: Enactment;
    assentOn?: Day | null;
    introducedOn?: Day | null;
    blockRoute?: BlockRoute;
    blockOutcome?: BlockOutcome | null;
  };
};

/** The steps that may be taken next, in the order of the procedure. Empty where the bill is over, or where its stages are not known. */
export function stepsFrom(bill: ProcedureState, rulebook: Rulebook): readonly PermittedStep[] {
  const route = routeOf(bill, rulebook);
  const position = positionOf(bill);
  if (!route) return [];
  return rulebook.transitions
    .filter((each) => each.routes.includes(route) && isOfType(each, bill) && isFrom(each, position, bill) && !isBarred(each, bill))
    .map((each) => ({
      code: each.code,
      stage: each.stage[route],
      stageName: stageWords[each.stage[route]].official,
      event: each.event,
      label: each.label,
      trigger: each.trigger,
      rule: each.source.rule,
      isAssumption: each.source.isAssumption,
    }));
}

/**
 * Takes a bill one step on, or says every reason why not, each with its rule.
 * What the calendar or the rules cannot tell is a warning and not a refusal. With an override and its reason the step is taken
 * all the same, unless no such step exists for a bill of this type; the reasons set aside are in `overridden`.
 */
export function advance(bill: ProcedureState, step: Step, context: StepContext): Outcome<StepTaken> {
  const { rulebook, override } = context;
  const route = routeOf(bill, rulebook);
  if (!route)
    return refuse({ message: "The type of the bill is not known, so its stages are not known either. Set the type first.", field: "type" });
  const transition = findTransition(bill, step, route, rulebook);
  if (!transition) return refuse(noSuchStep(step, route, bill));

  const checks = transition.checks.map((check) => runCheck(check, bill, step, context));
  const reasons = [...wrongOrder(transition, bill), ...wrongDay(bill, step), ...checks.flatMap((each) => each.refusals)];
  const warnings = checks.flatMap((each) => each.warnings);
  const [first, ...others] = reasons;
  if (first && !override) return refuse(first, ...others);
  if (first && override && override.reason.trim() === "")
    return refuse({ message: "Say why you record this against the rule.", field: "reason" }, first, ...others);
  return accept({
    step,
    transition: transition.code,
    rule: transition.source.rule,
    warnings,
    overridden: reasons,
    overrideReason: first && override ? override.reason.trim() : null,
    changes: changesOf(transition, step, bill),
  });
}

function findTransition(bill: ProcedureState, step: Step, route: Route, rulebook: Rulebook): Transition | null {
  const position = positionOf(bill);
  const candidates = rulebook.transitions.filter(
    (each) => each.routes.includes(route) && each.event === step.event && isOfType(each, bill) && isAtStage(each, step.stage, route),
  );
  return candidates.find((each) => isFrom(each, position, bill)) ?? candidates[0] ?? null;
}

/** A withdrawal or a fall can be recorded at whatever stage it happened. */
function isAtStage(transition: Transition, stage: StageCode, route: Route): boolean {
  const own = transition.stage[route];
  return own === stage || ((own === "unknown" || own === "dissolution") && isOnRoute(stage, route));
}

function isOnRoute(stage: StageCode, route: Route): boolean {
  return rungOf(stage) === null || privateStages.has(stage) === (route === "private");
}

const privateStages: ReadonlySet<StageCode> = new Set(["preliminary_stage", "consideration_stage", "final_stage"]);

function isOfType(transition: Transition, bill: ProcedureState): boolean {
  return transition.billTypes === null || (bill.type !== null && transition.billTypes.includes(bill.type));
}

function isFrom(transition: Transition, position: Position, bill: ProcedureState): boolean {
  if (transition.from.includes(position)) return true;
  return (transition.alsoFrom ?? []).some(
    (also) => bill.procedure !== null && also.procedures.includes(bill.procedure) && also.from.includes(position),
  );
}

/** A financial resolution is offered only where one is, or may be, needed. */
function isBarred(transition: Transition, bill: ProcedureState): boolean {
  return transition.stage.public === "financial_resolution" && bill.needsFinancialResolution === false;
}

const billNames: Record<Route, string> = { public: "A public bill", private: "A Private or Hybrid Bill" };

function noSuchStep(step: Step, route: Route, bill: ProcedureState): Refusal {
  const name = stageWords[step.stage].official;
  if (!isOnRoute(step.stage, route)) {
    const stages = route === "private" ? "a Preliminary, a Consideration and a Final Stage" : "Stages 1, 2 and 3";
    const whose = bill.type === "hybrid" ? "A Hybrid Bill" : bill.type === "private" ? "A Private Bill" : billNames[route];
    return {
      message: `${whose} has ${stages}, and no ${name}.`,
      field: "stage",
      rule: route === "private" ? "Standing Orders, chapters 9A and 9C" : "Standing Orders, chapter 9",
    };
  }
  return { message: `There is no such step at ${name} in the rulebook.`, field: "event", rule: "Standing Orders, chapter 9" };
}

function wrongOrder(transition: Transition, bill: ProcedureState): readonly Refusal[] {
  const position = positionOf(bill);
  if (isFrom(transition, position, bill)) return [];
  return [{ message: `${transition.otherwise} ${positionSentences[position]}`, field: "event", rule: transition.source.rule }];
}

const positionSentences: Record<Position, string> = {
  not_introduced: "The bill has not been introduced.",
  introduced: "The bill has been introduced, and its first stage has not begun.",
  first: "The bill is at its first stage.",
  first_done: "The bill has completed its first stage.",
  second: "The bill is at its second stage.",
  second_done: "The bill has completed its second stage.",
  third: "The bill is at its third stage.",
  passed: "The bill has been passed.",
  blocked: "The bill has been passed, and is stopped from becoming law.",
  reconsideration: "The bill is being reconsidered.",
  approved: "The bill has been approved after reconsideration.",
  enacted: "The bill has become an Act.",
  ended: "The bill is over.",
};

function wrongDay(bill: ProcedureState, step: Step): readonly Refusal[] {
  const { on } = step;
  if (!on) return [];
  const last = bill.stageEvents
    .filter((each) => each.event !== "lead_committee_report_due" && each.event !== "debate_programmed")
    .map((each) => each.date.on)
    .concat(bill.introducedOn)
    .reduce(later, null);
  if (last === null || on >= last) return [];
  return [{ message: `${formatDay(on)} is before the bill's last step, on ${formatDay(last)}.`, field: "on" }];
}

function changesOf({ effect, to, event }: Transition, { on }: Step, bill: ProcedureState): StepTaken["changes"] {
  const { becomesLaw, ...changes } = effect;
  const ends = effect.outcome !== undefined && effect.outcome !== "in_progress" && (to === "ended" || to === "passed");
  return {
    ...changes,
    ...(ends ? { outcomeOn: on } : {}),
    ...(becomesLaw ? { assentOn: on } : {}),
    // A bill that was never blocked has no block for anything to come of.
    ...(event === "withdrawn" && bill.enactment !== "blocked" ? { blockOutcome: null } : {}),
    ...(event === "introduced" ? { introducedOn: on } : {}),
  };
}
