import type { AmendmentState } from "#app/domain/facts/record.ts";
import { accept, type Outcome, type Refusal, refuse } from "#app/lib/outcome.ts";
import { amendmentStateWords } from "./amendment-words.ts";

/** The stages at which bills are amended. A private bill's Consideration and Final Stages go as these two. */
export type AmendingStage = "stage_2" | "stage_3";

/** What must be known of a step, where it matters. Null: not known, and then nothing is refused for it. */
export type StepFacts = {
  /** Whether a member present objected to the withdrawal. */
  readonly withdrawalWasObjectedTo?: boolean | null;
  /** The amendment that stood in its way. */
  readonly preEmptedBy?: string | null;
};

type Step = { readonly to: AmendmentState; readonly only?: AmendingStage; readonly rule: string };

// ASSUMPTION: the numbers of the rules are from general knowledge of Rule 9.10; the steps themselves are from the Parliament's minutes.
const beforeCalling: readonly Step[] = [
  { to: "altered", rule: "Rule 9.10: an amendment may be altered until it is called, within the time for lodging" },
  { to: "withdrawn_before_debate", rule: "Rule 9.10: its member may withdraw it before it is called" },
  { to: "not_selected", only: "stage_3", rule: "Rule 9.8.4: the Presiding Officer selects at Stage 3" },
  { to: "not_moved", rule: "Rule 9.10: an amendment that no member moves is not moved" },
  { to: "pre_empted", rule: "Guidance on private bills, 8.2: an amendment that cannot be called is pre-empted" },
  { to: "moved", rule: "Rule 9.10: an amendment is moved by its member or by another member present" },
];

/** What may follow what. A state that is not a key is final. */
const steps: Partial<Record<AmendmentState, readonly Step[]>> = {
  lodged: beforeCalling,
  altered: beforeCalling,
  moved: [
    { to: "withdrawn_by_agreement", rule: "Rule 9.10: once moved, it is withdrawn only if no member objects" },
    { to: "agreed_to", rule: "Rule 9.10: an amendment that is moved is decided" },
    { to: "disagreed_to", rule: "Rule 9.10: an amendment that is moved is decided" },
  ],
};

/** The states that may follow at a stage. */
export function nextStates(state: AmendmentState, stage: AmendingStage): readonly AmendmentState[] {
  return (steps[state] ?? []).filter(({ only }) => only === undefined || only === stage).map(({ to }) => to);
}

/** Whether an amendment in one state may come into another, with every reason against it and its rule. */
export function mayBecome(
  state: AmendmentState,
  next: AmendmentState,
  stage: AmendingStage,
  facts: StepFacts = {},
): Outcome<{ readonly state: AmendmentState; readonly rule: string }> {
  const step = steps[state]?.find(({ to }) => to === next);
  const refusals: Refusal[] = [];
  if (!step) refusals.push(refusalOfStep(state, next));
  const only = step?.only ?? (next === "not_selected" ? "stage_3" : undefined);
  if (only && only !== stage)
    refusals.push({
      message: "Amendments are selected at Stage 3 only; at Stage 2 every amendment in the list is called.",
      rule: "Rule 9.8.4",
    });
  if (next === "withdrawn_by_agreement" && facts.withdrawalWasObjectedTo)
    refusals.push({ message: "A member objected, so the amendment is not withdrawn and must be decided.", rule: "Rule 9.10" });
  if (next === "pre_empted" && facts.preEmptedBy === "")
    refusals.push({ message: "Say which amendment pre-empted it.", field: "preEmptedBy", rule: "Guidance on private bills, 8.2" });
  const [first, ...rest] = refusals;
  if (first || !step) return refuse(first ?? refusalOfStep(state, next), ...rest);
  return accept({ state: next, rule: step.rule });
}

/** The states to go through from one to another, the last included; null: there is no way. For records that name only the end. */
export function stepsTo(from: AmendmentState, to: AmendmentState, stage: AmendingStage): readonly AmendmentState[] | null {
  const next = nextStates(from, stage);
  if (next.includes(to)) return [to];
  if (next.includes("moved") && nextStates("moved", stage).includes(to)) return ["moved", to];
  return null;
}

function refusalOfStep(state: AmendmentState, next: AmendmentState): Refusal {
  const words = (each: AmendmentState) => `“${amendmentStateWords[each]}”`;
  if (state === next) return { message: `The amendment is already ${words(state)}.` };
  if (!steps[state])
    return { message: `${words(state)} is final: nothing can follow it.`, rule: "Rule 9.10: a decided point is not revisited" };
  if (next === "lodged") return { message: "An amendment is lodged once.", rule: "Rule 9.10" };
  if (next === "withdrawn_by_agreement" || next === "agreed_to" || next === "disagreed_to")
    return { message: `It must be moved before it can be ${words(next)}.`, rule: "Rule 9.10: only an amendment that is moved is decided" };
  if (state === "moved")
    return { message: `It was moved, and must now be decided or withdrawn by agreement; it cannot be ${words(next)}.`, rule: "Rule 9.10" };
  return { message: `${words(next)} cannot follow ${words(state)}.`, rule: "Rule 9.10" };
}
