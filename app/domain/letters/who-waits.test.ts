import { expect, test } from "vitest";
import { knownDay, unknownDay } from "#app/lib/dates.ts";
import { readClock } from "./clock.ts";
import { whoWaits } from "./who-waits.ts";

const clockOf = (expectsReply: boolean | null) =>
  readClock({
    correspondence: null,
    sent: knownDay("2030-01-01"),
    received: unknownDay,
    rules: [],
    isMadeUp: true,
    daysOff: { holidays: new Map(), knownYears: [2020, 2030], recess: [] },
    expectsReply,
    replies: [],
    steps: [],
    today: "2030-01-02",
  });

test("who wrote a letter to which a reply is expected waits for whom it was written to", () => {
  expect(whoWaits({ from: ["Iris Pattern"], to: ["Ewan Sample"] }, clockOf(true))).toBe("Iris Pattern waits for Ewan Sample to answer");
  expect(whoWaits({ from: ["Iris Pattern", "Morag Example"], to: [null] }, clockOf(true))).toBe(
    "Iris Pattern and Morag Example wait for somebody who is not named to answer",
  );
});

test("nobody is said to wait where it is not known whether a reply is expected, or none is", () => {
  expect(whoWaits({ from: ["Iris Pattern"], to: ["Ewan Sample"] }, clockOf(null))).toBeNull();
  expect(whoWaits({ from: ["Iris Pattern"], to: ["Ewan Sample"] }, clockOf(false))).toBeNull();
});

test("for a letter that was promised, who is to get it waits for who promised it", () => {
  expect(whoWaits({ from: ["Iris Pattern"], to: ["Ewan Sample"], isPromised: true }, clockOf(true))).toBe(
    "Ewan Sample waits for Iris Pattern to write",
  );
});
