import { describe, expect, test } from "vitest";
import { knownDay, type UncertainDay, unknownDay } from "#app/lib/dates.ts";
import { circleThrough, daysOutOfOrder, isCertainlyBefore } from "./letter-days.ts";

const between = (notBefore: string | null, notAfter: string | null): UncertainDay => ({
  ...unknownDay,
  notBefore,
  notAfter,
  why: "made up",
});
const estimated: UncertainDay = { ...unknownDay, estimate: "2001-01-01", why: "a guess" };

describe("the days of a letter", () => {
  test("a letter cannot have been received or published before it was sent", () => {
    const sent = knownDay("2022-01-10");
    expect(daysOutOfOrder({ sent, received: knownDay("2022-01-09"), published: knownDay("2022-01-08") })).toEqual([
      { field: "received_on", message: "It cannot have been received (9 January 2022) before it was sent (10 January 2022)" },
      { field: "published_on", message: "It cannot have been published (8 January 2022) before it was sent (10 January 2022)" },
    ]);
    expect(daysOutOfOrder({ sent, received: sent, published: unknownDay })).toEqual([]);
  });
  test("a bound that excludes it is enough, and the refusal stands at that bound", () => {
    const found = daysOutOfOrder({ sent: between("2022-01-10", null), received: between(null, "2022-01-09"), published: unknownDay });
    expect(found.map(({ field }) => field)).toEqual(["received_not_after"]);
    expect(daysOutOfOrder({ sent: between("2022-01-10", null), received: between("2021-01-01", null), published: unknownDay })).toEqual([]);
  });
  test("an estimate proves nothing", () => {
    expect(isCertainlyBefore(estimated, knownDay("2022-01-10"))).toBe(false);
    expect(isCertainlyBefore(knownDay("2000-01-01"), estimated)).toBe(false);
  });
});

describe("a circle of answers", () => {
  const answers = [
    { reply: "c", answered: "b" },
    { reply: "b", answered: "a" },
    { reply: "d", answered: "a" },
  ];
  test("is found when an old letter is changed to answer its own late answer, and names the way", () => {
    expect(circleThrough("a", ["c"], answers)).toEqual(["c", "b"]);
  });
  test("a reply to itself is the smallest circle", () => expect(circleThrough("a", ["a"], answers)).toEqual([]));
  test("two answers to one letter are no circle", () => expect(circleThrough("e", ["c", "d"], answers)).toBeNull());
  test("one that is there already elsewhere does not keep the search going for ever", () => {
    const round = [
      { reply: "x", answered: "y" },
      { reply: "y", answered: "x" },
    ];
    expect(circleThrough("a", ["x"], round)).toBeNull();
  });
});
