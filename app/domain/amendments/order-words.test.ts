import { expect, test } from "vitest";
import { entryWords, isOrderOfConsideration, orderWords } from "./order-words.ts";

test("an order of consideration in words", () => {
  expect(orderWords({ kind: "bill-order" })).toBe("the order of the bill, the long title last");
  const entries = [
    { unit: "section", from: "1", to: "4" },
    { unit: "schedule", from: "1", to: "1" },
    { unit: "section", from: "5", to: null },
    { unit: "long-title", from: null, to: null },
  ] as const;
  expect(orderWords({ kind: "listed", entries })).toBe("Sections 1 to 4, Schedule 1, Section 5, Long Title");
  expect(entryWords({ unit: "schedule", from: null, to: null })).toBe("Schedule");
});

test.each([
  [{ kind: "bill-order" }, true],
  [{ kind: "listed", entries: [{ unit: "section", from: "1", to: null }] }, true],
  [{ kind: "listed", entries: [{ unit: "clause", from: "1", to: null }] }, false],
  [{ kind: "listed" }, false],
  [{ kind: "as they like" }, false],
  [null, false],
  ["bill-order", false],
])("%j is an order: %s", (value, is) => expect(isOrderOfConsideration(value)).toBe(is));
