import { expect, test } from "vitest";
import { type AmendmentOnRecord, amendmentHistory, decisionOnRecord } from "./amendment-history.ts";

const record: AmendmentOnRecord = {
  number: "39",
  stage: "stage_2",
  state: "agreed_to",
  memberName: "Rowan Hedge",
  lodgedOn: "2026-09-16",
  isManuscript: false,
  isAltered: false,
  substitutesFor: "21",
  lists: [
    { kind: "marshalled", reference: "SP Bill 999-ML1", printedOn: "2026-09-18", isStarred: true },
    { kind: "daily", reference: null, printedOn: "2026-09-17", isStarred: false },
  ],
  decidedOn: "2026-09-22",
  decision: { result: "agreed_to", method: { kind: "division", for: 4, against: 2, abstentions: 1, castingVote: null } },
  movedBy: null,
  preEmptedBy: null,
};

test("an amendment's way is told from its lodging to its decision, with every list that printed it", () => {
  expect(amendmentHistory(record).map(({ on, sentence }) => `${on}: ${sentence}`)).toEqual([
    "2026-09-16: It was lodged by Rowan Hedge, in substitution for amendment 21.",
    "2026-09-17: It was printed in a daily list.",
    "2026-09-18: It was printed in the Marshalled List SP Bill 999-ML1, marked with a star as new.",
    "2026-09-22: Amendment 39 was agreed to (by division: For 4, Against 2, Abstentions 1).",
  ]);
});

test("one that is not disposed of has no end, and one whose day is not known still has its steps", () => {
  const open = amendmentHistory({ ...record, state: "lodged", lodgedOn: null, lists: [], substitutesFor: null });
  expect(open).toEqual([{ key: "lodged", on: null, sentence: "It was lodged by Rowan Hedge." }]);
});

test("a decision whose way is not known is not said to have been without a division", () => {
  const of = { state: "disagreed_to", decisionHow: null, castingVote: null, division: null } as const;
  expect(decisionOnRecord(of)).toBeNull();
  expect(decisionOnRecord({ ...of, decisionHow: "without_division" })).toEqual({
    result: "disagreed_to",
    method: { kind: "without-division" },
  });
});
