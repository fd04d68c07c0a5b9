import { expect, test } from "vitest";
import { type AmendmentState, amendmentStates } from "#app/domain/facts/record.ts";
import { type AmendmentDecision, checkDecision } from "./decide.ts";
import { type AmendmentEnd, decisionSentence, decisionWords } from "./decision-words.ts";
import { type AmendingStage, mayBecome, nextStates, stepsTo } from "./lifecycle.ts";

function messages(state: AmendmentState, next: AmendmentState, stage: AmendingStage, facts = {}): string[] {
  const outcome = mayBecome(state, next, stage, facts);
  return outcome.ok ? [] : outcome.refusals.map(({ message }) => message);
}

test("an amendment is lodged, moved and decided, at either stage", () => {
  for (const stage of ["stage_2", "stage_3"] as const) {
    expect(messages("lodged", "moved", stage)).toEqual([]);
    expect(messages("altered", "moved", stage)).toEqual([]);
    expect(messages("moved", "agreed_to", stage)).toEqual([]);
    expect(messages("moved", "disagreed_to", stage)).toEqual([]);
  }
});

test("an amendment is not selected at Stage 3 only", () => {
  expect(messages("lodged", "not_selected", "stage_3")).toEqual([]);
  expect(messages("lodged", "not_selected", "stage_2")).toEqual([
    "Amendments are selected at Stage 3 only; at Stage 2 every amendment in the list is called.",
  ]);
});

test("withdrawal by agreement needs that it was moved and that no member objects", () => {
  expect(messages("moved", "withdrawn_by_agreement", "stage_2")).toEqual([]);
  expect(messages("moved", "withdrawn_by_agreement", "stage_2", { withdrawalWasObjectedTo: true })).toHaveLength(1);
  expect(messages("lodged", "withdrawn_by_agreement", "stage_2", { withdrawalWasObjectedTo: true })).toHaveLength(2);
});

test("every refusal cites its rule or says what stands", () => {
  for (const state of amendmentStates) {
    for (const next of amendmentStates) {
      const outcome = mayBecome(state, next, "stage_2");
      if (outcome.ok) expect(outcome.value.rule).not.toBe("");
      else expect(outcome.refusals.length).toBeGreaterThan(0);
      expect(outcome.ok).toBe(nextStates(state, "stage_2").includes(next));
    }
  }
});

test("what is decided, withdrawn, not moved, not selected or pre-empted is final", () => {
  for (const state of [
    "withdrawn_before_debate",
    "not_selected",
    "not_moved",
    "pre_empted",
    "withdrawn_by_agreement",
    "agreed_to",
    "disagreed_to",
  ] as const)
    expect(nextStates(state, "stage_3")).toEqual([]);
});

test("a record that names only the end gets the steps that must have been", () => {
  expect(stepsTo("lodged", "agreed_to", "stage_2")).toEqual(["moved", "agreed_to"]);
  expect(stepsTo("lodged", "not_moved", "stage_2")).toEqual(["not_moved"]);
  expect(stepsTo("agreed_to", "moved", "stage_2")).toBeNull();
  expect(stepsTo("lodged", "not_selected", "stage_2")).toBeNull();
});

function division(
  votes: [number, number, number],
  result: AmendmentDecision["result"],
  castingVote: "for" | "against" | null = null,
): AmendmentDecision {
  const [forVotes, against, abstentions] = votes;
  return { result, method: { kind: "division", for: forVotes, against, abstentions, castingVote } };
}

test.each<[string, AmendmentDecision, AmendingStage, boolean]>([
  ["63 to 61 is agreed", division([63, 61, 0], "agreed_to"), "stage_3", true],
  ["63 to 61 is not disagreed", division([63, 61, 0], "disagreed_to"), "stage_3", false],
  ["abstentions do not count", division([5, 4, 90], "agreed_to"), "stage_3", true],
  ["a tie needs a casting vote", division([5, 5, 0], "disagreed_to"), "stage_2", false],
  ["the convener may cast for", division([5, 5, 0], "agreed_to", "for"), "stage_2", true],
  ["the Presiding Officer does not cast for a change", division([64, 64, 0], "agreed_to", "for"), "stage_3", false],
  ["the Presiding Officer casts for the status quo", division([64, 64, 0], "disagreed_to", "against"), "stage_3", true],
  ["no casting vote without a tie", division([6, 5, 0], "agreed_to", "for"), "stage_2", false],
  ["votes are counts", division([-1, 5.5, 0], "disagreed_to"), "stage_2", false],
])("%s", (_, decision, stage, isPossible) => {
  expect(checkDecision(decision, stage).ok).toBe(isPossible);
});

test("a decision is worded as in the minutes", () => {
  expect(decisionWords(division([63, 61, 0], "agreed_to"), "stage_3")).toBe("agreed to (by division: For 63, Against 61, Abstentions 0)");
  expect(decisionWords({ result: "disagreed_to", method: { kind: "without-division" } }, "stage_2")).toBe(
    "disagreed to (without division)",
  );
  expect(decisionWords(division([5, 5, 1], "disagreed_to", "against"), "stage_2")).toBe(
    "disagreed to (by division: For 5, Against 5, Abstentions 1; the convener used a casting vote against the amendment)",
  );
});

test.each<[Partial<AmendmentEnd>, string]>([
  [{ state: "withdrawn_by_agreement" }, "Amendment 12 was moved and, with the agreement of the Committee, withdrawn."],
  [{ state: "withdrawn_by_agreement", stage: "stage_3" }, "Amendment 12 was moved and, with the agreement of the Parliament, withdrawn."],
  [{ state: "agreed_to", movedBy: "Rose Thorn" }, "Amendment 12 (moved by Rose Thorn) was agreed to."],
  [
    { state: "agreed_to", decision: { result: "agreed_to", method: { kind: "without-division" } } },
    "Amendment 12 was agreed to (without division).",
  ],
  [{ state: "pre_empted", preEmptedBy: "9" }, "Amendment 12 was pre-empted by amendment 9."],
  [{ state: "not_moved" }, "Amendment 12 was not moved."],
])("what became of an amendment is one sentence (%#)", (end, sentence) => {
  expect(
    decisionSentence({ number: "12", state: "lodged", stage: "stage_2", decision: null, movedBy: null, preEmptedBy: null, ...end }),
  ).toBe(sentence);
});
