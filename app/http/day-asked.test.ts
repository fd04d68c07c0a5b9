import { expect, test } from "vitest";
import { readDayAsked } from "./day-asked.ts";

const asked = (search: string) => readDayAsked(new URLSearchParams(search));

test("a day stands in the address as one, and boxes that are filled in become one", () => {
  expect(asked("on=2021-11-22")).toEqual({ kind: "asked", on: "2021-11-22", typed: { day: "22", month: "11", year: "2021" } });
  expect(asked("day=5&month=1&year=2021")).toEqual({ kind: "boxes", on: "2021-01-05" });
  expect(asked("")).toMatchObject({ kind: "asked", on: null });
});

test.each([
  ["day=31&month=2&year=2021", "There is no such day", { day: "31", month: "2", year: "2021" }],
  ["day=1&month=2&year=21", "four figures", { day: "1", month: "2", year: "21" }],
  ["day=1&year=2021", "needs a month", { day: "1", month: "", year: "2021" }],
  ["on=banana", "needs a month and a year", { day: "banana", month: "", year: "" }],
  ["on=2021-13-40", "There is no such day", { day: "40", month: "13", year: "2021" }],
])("%s is no day: it says why and keeps what was typed", (search, message, typed) => {
  const read = asked(search);
  expect(read).toMatchObject({ kind: "refused", typed, refusals: [{ field: "day", message: expect.stringContaining(message) }] });
});

test("a very long day is cut and refused", () => {
  expect(asked(`day=${"9".repeat(1_000_000)}&month=1&year=2021`)).toMatchObject({ kind: "refused" });
});
