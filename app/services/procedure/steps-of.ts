import { stageWords } from "#app/domain/bills/stage-words.ts";
import { type ProcedureState, routeOf } from "#app/domain/procedure/position.ts";
import type { Rulebook } from "#app/domain/procedure/rulebook.ts";
import { type PermittedStep, stepsFrom } from "#app/domain/procedure/transitions.ts";

/** The steps that the rulebook permits from where a bill stands, and all the others that bills of its type can take at some time. */
export function stepsOf(
  bill: ProcedureState,
  rulebook: Rulebook,
): { permitted: readonly PermittedStep[]; others: readonly PermittedStep[] } {
  const route = routeOf(bill, rulebook);
  const permitted = stepsFrom(bill, rulebook);
  if (!route) return { permitted, others: [] };
  const codes = new Set(permitted.map((each) => each.code));
  const others = rulebook.transitions
    .filter((each) => each.routes.includes(route) && !codes.has(each.code))
    .filter((each) => each.billTypes === null || (bill.type !== null && each.billTypes.includes(bill.type)))
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
  return { permitted, others };
}
