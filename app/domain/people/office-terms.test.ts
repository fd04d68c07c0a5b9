import { expect, test } from "vitest";
import { gapsAndOverlaps, type OfficeTerm } from "./office-terms.ts";

const term = (title: string, from: string | null, to: string | null): OfficeTerm => ({ title, from, to });

test("a gap between two offices is said with its days, and none where one follows the other", () => {
  expect(gapsAndOverlaps([term("B", "2021-06-01", null), term("A", "2020-01-01", "2021-05-18")])).toEqual([
    "No office is recorded from 19 May 2021 to 31 May 2021, before “B”.",
  ]);
  expect(gapsAndOverlaps([term("A", "2020-01-01", "2021-05-18"), term("B", "2021-05-19", null)])).toEqual([]);
});

test("a gap of one day is a gap", () => {
  expect(gapsAndOverlaps([term("A", "2020-01-01", "2021-05-18"), term("B", "2021-05-20", null)])).toEqual([
    "No office is recorded on 19 May 2021, before “B”.",
  ]);
});

test("two offices at once overlap, also on one day only", () => {
  expect(gapsAndOverlaps([term("A", "2020-01-01", "2021-05-18"), term("B", "2021-05-01", "2021-05-10")])).toEqual([
    "“A” and “B” overlap from 1 May 2021 to 10 May 2021.",
  ]);
  expect(gapsAndOverlaps([term("A", "2020-01-01", "2021-05-18"), term("B", "2021-05-18", null)])).toEqual([
    "“A” and “B” overlap on 18 May 2021.",
  ]);
});

test("an end that is not recorded proves neither a gap nor an overlap", () => {
  expect(gapsAndOverlaps([term("A", "2020-01-01", null), term("B", "2021-05-18", null), term("C", null, null)])).toEqual([]);
});
