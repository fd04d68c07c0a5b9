import { expect, test } from "vitest";
import { tellHoles, tellNumbersTwice, tellOutsideSession, tellStagesOutOfOrder, tellVotedTwice } from "./receipt-checks.ts";

const numbered = (...numbers: number[]) => numbers.map((number) => ({ record: `bill-${number}`, number }));

test("holes in numbering are told as ranges, for information", () => {
  expect(tellHoles("SP Bill numbers of session 6:", numbered(11, 13, 14, 18))).toEqual([
    "Not in this file: SP Bill numbers of session 6: 12, 15–17.",
  ]);
  expect(tellHoles("SP Bill numbers", numbered(3, 1, 2))).toEqual([]);
  expect(tellHoles("SP Bill numbers", [])).toEqual([]);
});

test("a file of odd numbers does not fill the page", () => {
  const [sentence = ""] = tellHoles("numbers", numbered(...Array.from({ length: 200 }, (_, place) => place * 2 + 1)));
  expect(sentence).toContain("and 159 more gaps.");
});

test("two bills cannot have one number", () => {
  const twice = [
    { record: "a", number: 4 },
    { record: "b", number: 4 },
    { record: "b", number: 4 },
  ];
  expect(tellNumbersTwice("SP Bill numbers of session 6", twice)).toEqual(["SP Bill numbers of session 6: 4 is given to a and to b."]);
});

test("Stage 2 cannot begin before Stage 1", () => {
  const events = [
    { stage: "stage_2" as const, on: "2025-01-10" },
    { stage: "stage_1" as const, on: "2025-02-03" },
    { stage: "stage_1" as const, on: "2025-03-03" },
    { stage: "introduction" as const, on: null },
    { stage: "financial_resolution" as const, on: "2024-01-01" },
  ];
  expect(tellStagesOutOfOrder("a-bill", events)).toEqual(["a-bill: Stage 2 is dated 10 January 2025, before Stage 1 on 3 February 2025."]);
  expect(tellStagesOutOfOrder("a-bill", events.slice(1))).toEqual([]);
});

test("a division is held in its session", () => {
  expect(tellOutsideSession("S6M-1", "2025-10-09", 6)).toEqual([]);
  expect(tellOutsideSession("S6M-1", "2019-10-09", 6)).toEqual(["S6M-1: dated 9 October 2019, which is in session 5, not in session 6."]);
});

test("nobody votes twice in one division", () => {
  const vote = (person: string | null) => ({ person, printedName: "Hedge, Rose" });
  expect(tellVotedTwice("S6M-1", [vote("rose"), vote("rose"), vote(null), vote(null)])).toEqual([
    "S6M-1: the vote of Hedge, Rose is printed 2 times.",
  ]);
});
