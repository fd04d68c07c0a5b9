import { expect, test } from "vitest";
import { gapsBetweenHolders } from "./office-gaps.ts";

const today = "2026-11-22";

test("the day between two holders on which nobody held an office is said", () => {
  expect(
    gapsBetweenHolders(
      [
        { from: "2024-02-08", to: null },
        { from: "2023-03-29", to: "2024-02-06" },
      ],
      today,
    ),
  ).toEqual(["Nobody is on record as holding this office on 7 February 2024."]);
});

test("after the last holder the record says that it names nobody, and does not say why", () => {
  const [sentence, ...more] = gapsBetweenHolders([{ from: "2024-02-08", to: "2025-03-27" }], today);
  expect(sentence).toContain("after 27 March 2025. It may have stood empty");
  expect(more).toEqual([]);
});

test("terms that overlap, an end that is not recorded and a beginning that is not recorded prove no gap", () => {
  expect(
    gapsBetweenHolders(
      [
        { from: "2020-01-01", to: "2021-06-01" },
        { from: "2021-05-01", to: null },
      ],
      today,
    ),
  ).toEqual([]);
  expect(
    gapsBetweenHolders(
      [
        { from: "2020-01-01", to: null },
        { from: "2025-01-01", to: "2025-02-01" },
      ],
      today,
    ),
  ).toEqual([]);
  expect(
    gapsBetweenHolders(
      [
        { from: null, to: "2021-06-01" },
        { from: "2023-01-01", to: null },
      ],
      today,
    ),
  ).toEqual([]);
  expect(gapsBetweenHolders([], today)).toEqual([]);
});
