import type { AmendmentState } from "#app/domain/facts/record.ts";

/** What a decision of the Bills API is in our states, by division or not. `state` null: we have no such state, and the words are kept. */
export type DecisionMapping = { readonly state: AmendmentState | null; readonly byDivision: boolean | null; readonly note: string | null };

const plain = (state: AmendmentState, byDivision: boolean | null = null): DecisionMapping => ({ state, byDivision, note: null });

/** Every value of the API's `AmendmentDecision`. Source: its published schema. */
export const westminsterDecisions: ReadonlyMap<string, DecisionMapping> = new Map([
  ["NoDecision", plain("lodged")],
  ["Agreed", plain("agreed_to")],
  ["AgreedOnDivision", plain("agreed_to", true)],
  ["Disagreed", plain("disagreed_to")],
  ["NegativedOnDivision", plain("disagreed_to", true)],
  ["Withdrawn", plain("withdrawn_by_agreement")],
  ["WithdrawnBeforeDebate", plain("withdrawn_before_debate")],
  ["NotMoved", plain("not_moved")],
  ["NotSelected", plain("not_selected")],
  ["Preempted", plain("pre_empted")],
  ["QuestionProposed", plain("moved")],
  [
    "NotCalled",
    { state: null, byDivision: null, note: "Not called: the chair did not reach or call it. The Scottish Parliament has no such state." },
  ],
  ["StoodPart", { state: null, byDivision: null, note: "The question was that the clause stand part, and it stood." }],
  ["NotStoodPart", { state: null, byDivision: null, note: "The question was that the clause stand part, and it did not stand." }],
]);
