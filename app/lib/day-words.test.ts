import { expect, test } from "vitest";
import { findDays } from "./day-words.ts";

test.each([
  ["10 January 2022", "2022-01-10"],
  ["10th January 2022", "2022-01-10"],
  ["Monday 10 January 2022", "2022-01-10"],
  ["Monday, 10th of January, 2022", "2022-01-10"],
  ["the 10th of January 2022", "2022-01-10"],
  ["10 Jan 22", "2022-01-10"],
  ["10 Jan '22", "2022-01-10"],
  ["1 Sept 1999", "1999-09-01"],
  ["10/01/2022", "2022-01-10"],
  ["10.1.22", "2022-01-10"],
  ["2022-01-10", "2022-01-10"],
  ["Monday, January 10, 2022", "2022-01-10"],
  ["29 February 2024", "2024-02-29"],
])("the usual forms of a day are read: %s", (words, day) => {
  expect(findDays(words)).toMatchObject([{ words, day }]);
});

test.each(["29 February 2023", "32 January 2022", "10/13/2022", "section 10/2", "SP Paper 10.1", "12345678", "May I ask"])(
  "what is no day gives none: %s",
  (words) => {
    expect(findDays(words).filter(({ day }) => day !== null)).toEqual([]);
  },
);

test("a time behind a day is not its year", () => {
  expect(findDays("10 January 09:15")).toMatchObject([{ words: "10 January", year: null }]);
  expect(findDays("on 10 January 22 people came")).toMatchObject([{ words: "10 January", year: null }]);
});
