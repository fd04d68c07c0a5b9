import { expect, test } from "vitest";
import { isAmendmentTo, readAmendmentNumber, sortAmendmentNumbers } from "./amendment-number.ts";
import { compareUnitIds } from "./compare-unit-ids.ts";
import { findHoles, isStarred, numberDailyList } from "./number-amendments.ts";

test("23A stands between 23 and 24, and an amendment to it before 23B", () => {
  const sorted = ["1", "2", "10", "23", "23A", "23AA", "23AB", "23B", "24", "100"];
  expect(sortAmendmentNumbers(sorted.toReversed())).toEqual(sorted);
});

test("what is no number of an amendment is listed last and does not disturb the others", () => {
  expect(sortAmendmentNumbers(["NC1", "2", "x", "1"])).toEqual(["1", "2", "NC1", "x"]);
});

test.each([
  ["23", null],
  ["23A", "23"],
  ["12AB", "12A"],
  ["x", null],
])("amendment %s amends %s", (number, target) => {
  expect(isAmendmentTo(number)).toBe(target);
});

test.each(["", "0", "012", "12345", "A1", "1 2", "23-A"])("“%s” is not the number of an amendment", (text) => {
  expect(readAmendmentNumber(text)).toBeNull();
});

test("sections are in the order A1, 1, 1A, 2, 2ZA, 2A, 3, 10 where no text tells", () => {
  const order = ["A1", "1", "1A", "1B", "2", "2ZA", "2A", "2AA", "3", "10"];
  expect(order.toReversed().sort(compareUnitIds)).toEqual(order);
});

test("numbers run on from daily list to daily list in marshalled order", () => {
  const first = numberDailyList(0, [
    { id: "a", amends: null },
    { id: "b", amends: null },
  ]);
  const second = numberDailyList(first.highest, [{ id: "c", amends: null }], ["1", "2"]);
  expect(second.numbered).toEqual([{ id: "c", number: "3" }]);
});

test("an amendment to an amendment takes its target's number and the next free letter, in sort order", () => {
  const { numbered, highest } = numberDailyList(
    23,
    [
      { id: "x", amends: "23" },
      { id: "y", amends: "23" },
      { id: "under-x", amends: "x" },
      { id: "new", amends: null },
      { id: "under-new", amends: "new" },
    ],
    ["23", "23A"],
  );
  expect(numbered.map(({ number }) => number)).toEqual(["23B", "23C", "23BA", "24", "24A"]);
  expect(highest).toBe(24);
});

test("an amendment to one that has no number is reported and gets none", () => {
  const { numbered, problems } = numberDailyList(0, [
    { id: "a", amends: "99" },
    { id: "b", amends: "c" },
    { id: "c", amends: "b" },
  ]);
  expect(numbered).toEqual([]);
  expect(problems.map(({ id }) => id)).toEqual(["a", "b", "c"]);
});

test("the 27th amendment to an amendment is reported, as no rule for its number is known", () => {
  const many = Array.from({ length: 27 }, (_, at) => ({ id: `a${at}`, amends: "1" }));
  const { numbered, problems } = numberDailyList(1, many, ["1"]);
  expect(numbered.at(-1)).toEqual({ id: "a25", number: "1Z" });
  expect(problems).toHaveLength(1);
});

test("new, manuscript and altered amendments are starred, others are not", () => {
  const listed = { hasBeenListed: true, isManuscript: false, isAltered: false };
  expect(isStarred(listed)).toBe(false);
  for (const change of [{ hasBeenListed: false }, { isManuscript: true }, { isAltered: true }])
    expect(isStarred({ ...listed, ...change })).toBe(true);
});

test("holes, doubles and what is no number are found", () => {
  expect(findHoles(["3", "1", "7A", "7C", "9", "9", "NC1"])).toEqual({
    missing: ["2", "4 to 6", "7", "7B", "8"],
    twice: ["9"],
    unreadable: ["NC1"],
  });
  expect(findHoles(["2", "1", "3"])).toEqual({ missing: [], twice: [], unreadable: [] });
});

test("a list that begins at 9999 reports one range, not thousands of numbers", () => {
  expect(findHoles(["9999"]).missing).toEqual(["1 to 9998"]);
});
