import { describe, expect, test } from "vitest";
import type { Stance } from "#app/domain/facts/record.ts";
import { changesOfMind, confirmationsOf } from "./changes-of-mind.ts";
import { held } from "./fixtures/held.ts";
import { sayChange } from "./position-sentences.ts";

describe("changes of mind", () => {
  const ross = [
    held("before", "against", { notAfter: "2021-11-21" }),
    held("pilot", "conditional", "2021-11-22", { condition: "a pilot only, and with reservations" }),
    held("again", "against", { notBefore: "2023-10-01", notAfter: "2023-10-31" }),
  ];

  test("Ross’s positions on a pilot room show two changes, each in a sentence", () => {
    expect(changesOfMind(ross).map((change) => [change.kind, sayChange(change, "Douglas Ross")])).toEqual([
      [
        "softer",
        "Douglas Ross was against until November 2021, and took a conditional position (a pilot only, and with reservations) from 22 November 2021.",
      ],
      [
        "firmer",
        "Douglas Ross took a conditional position (a pilot only, and with reservations) until October 2023, and was against from a day in October 2023.",
      ],
    ]);
  });

  test("the Scottish Government’s way on the bill is one change, and the words between confirm what was said", () => {
    const government = [
      held("2025", "against", "2025-10-09"),
      held("2024", "undeclared", "2024-05-15"),
      held("2022", "undeclared", { notBefore: "2022-01-01", notAfter: "2022-12-31" }),
      held("2021", "undeclared", "2021-11-22"),
    ];
    expect(changesOfMind(government).map(({ from, to, kind }) => [from.slug, to.slug, kind])).toEqual([["2024", "2025", "declared"]]);
    expect(confirmationsOf(government).map(({ to }) => to.slug)).toEqual(["2022", "2024"]);
    expect(sayChange(confirmationsOf(government)[0]!, "the Scottish Government")).toBe(
      "The Scottish Government had not taken a side, as before (in 2022).",
    );
  });

  test.each<[Stance, Stance, string]>([
    ["for", "against", "reversed"],
    ["against", "for", "reversed"],
    ["conditional", "for", "firmer"],
    ["for", "conditional", "softer"],
    ["neutral", "for", "declared"],
    ["undeclared", "neutral", "declared"],
    ["for", "undeclared", "no-longer-declared"],
  ])("from %s to %s is %s", (from, to, kind) => {
    expect(changesOfMind([held("a", from, "2021-01-01"), held("b", to, "2022-01-01")])[0]?.kind).toBe(kind);
  });

  test("the same condition in other capitals is no change, another condition is one", () => {
    const on = (condition: string, day: string) => held(condition, "conditional", day, { condition });
    expect(changesOfMind([on("More evidence", "2021-01-01"), on("more  evidence", "2022-01-01")])).toEqual([]);
    expect(changesOfMind([on("more evidence", "2021-01-01"), on("money", "2022-01-01")])[0]?.kind).toBe("other-condition");
  });

  test("changes of several holders stand in one order of time, those without a day last", () => {
    const changes = changesOfMind([
      ...[held("a1", "for", "2021-01-01", { holder: "a" }), held("a2", "against", {}, { holder: "a" })],
      ...[held("b1", "for", "2021-01-01", { holder: "b" }), held("b2", "against", "2023-01-01", { holder: "b" })],
      ...[held("c1", "for", "2021-01-01", { holder: "c" }), held("c2", "against", "2022-01-01", { holder: "c" })],
    ]);
    expect(changes.map(({ to }) => to.slug)).toEqual(["c2", "b2", "a2"]);
  });

  test("where the order is not certain, the sentence says so and names no end", () => {
    const year = { notBefore: "2022-01-01", notAfter: "2022-12-31" };
    const [change] = changesOfMind([held("a", "for", year), held("b", "against", year)]);
    expect(change?.isInOrder).toBe(false);
    expect(sayChange(change!, "Iain Example", "a made-up question")).toBe(
      "On a made-up question, Iain Example was for and was against (in 2022); which of the two came later is not certain.",
    );
  });

  test("a change on the first of a month was held until the month before", () => {
    const [change] = changesOfMind([held("a", "for", "2021-01-01"), held("b", "against", "2022-03-01")]);
    expect(sayChange(change!, "Morag")).toBe("Morag was for until February 2022, and was against from 1 March 2022.");
  });

  test("two positions on one day are told as such", () => {
    const [change] = changesOfMind([held("a", "for", "2022-03-01"), held("b", "against", "2022-03-01")]);
    expect(sayChange(change!, "Morag")).toBe("Morag was for and then was against, both on 1 March 2022.");
  });
});
