import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { stances } from "#app/domain/facts/record.ts";
import { addDays, knownDay, type UncertainDay, unknownDay } from "#app/lib/dates.ts";
import { type AnswerAsOn, positionsAsOn } from "./as-on.ts";
import { held } from "./fixtures/held.ts";
import { type HeldPosition, historyOf } from "./held-position.ts";
import { sayDoubt } from "./position-sentences.ts";

/** The positions of Douglas Ross on a pilot room, as the fact sheet has them. */
const ross = [
  held("again", "against", { notBefore: "2023-10-01", notAfter: "2023-10-31" }),
  held("pilot", "conditional", "2021-11-22", { condition: "a pilot only, and with reservations" }),
  held("before", "against", { notAfter: "2021-11-21" }),
];

function asOn(entries: readonly HeldPosition[], day: string | null): AnswerAsOn<HeldPosition> {
  return positionsAsOn(entries, day)[0]!;
}

function slugsOf(answer: AnswerAsOn<HeldPosition>): readonly (string | null)[] {
  switch (answer.kind) {
    case "certain":
      return [answer.position.slug];
    case "uncertain":
      return [answer.before?.slug ?? null, ...answer.perhaps.map(({ slug }) => slug)];
    case "order-not-known":
      return answer.among.map(({ slug }) => slug);
    case "none-yet":
      return [];
  }
}

describe("the position on a day", () => {
  test.each([
    ["2021-11-21", "certain", ["before"]],
    ["2021-11-22", "certain", ["pilot"]],
    ["2023-09-30", "certain", ["pilot"]],
    ["2023-10-15", "uncertain", ["pilot", "again"]],
    ["2023-10-31", "certain", ["again"]],
    [null, "certain", ["again"]],
  ])("Ross on a pilot room on %s is %s", (day, kind, slugs) => {
    const answer = asOn(ross, day);
    expect([answer.kind, slugsOf(answer)]).toEqual([kind, slugs]);
  });

  test("within the bounds of a later entry, it had changed by then or would soon", () => {
    const entries = [held("a", "against", "2020-01-01"), held("b", "for", { notBefore: "2021-11-01", notAfter: "2021-11-21" })];
    expect(sayDoubt(asOn(entries, "2021-11-10"))).toBe(
      "Had changed by then or would soon: was for, between 1 November 2021 and 21 November 2021.",
    );
  });

  test("a change may have come on the first possible day, and has come on the last", () => {
    const entries = [held("a", "against", "2020-01-01"), held("b", "for", { notBefore: "2021-11-01", notAfter: "2021-11-21" })];
    expect(["2021-10-31", "2021-11-01", "2021-11-20", "2021-11-21"].map((day) => asOn(entries, day).kind)).toEqual([
      "certain",
      "uncertain",
      "uncertain",
      "certain",
    ]);
  });

  test("before the first entry nothing is recorded, and the day is named", () => {
    const answer = asOn([held("a", "for", "2021-10-07")], "2021-10-06");
    expect(answer.kind).toBe("none-yet");
    expect(sayDoubt(answer)).toBe("Nothing is recorded before 7 October 2021.");
  });

  test("a position of which only the last possible day is known may have been held at any time before", () => {
    const answer = asOn(ross, "2015-01-01");
    expect([answer.kind, slugsOf(answer)]).toEqual(["uncertain", [null, "before"]]);
    expect(sayDoubt(answer)).toBe("Was against by 21 November 2021 at the latest; since when is not recorded.");
  });

  test("an estimate within wide bounds makes nothing certain between them", () => {
    const entries = [held("a", "against", { notBefore: "2021-05-27", notAfter: "2021-07-31", estimate: "2021-06-13" })];
    expect(asOn(entries, "2021-06-20").kind).toBe("uncertain");
    expect(sayDoubt(asOn(entries, "2021-06-20"))).toBe(
      "May have held this by then, or would soon: was against, between 27 May 2021 and 31 July 2021, perhaps 13 June 2021.",
    );
    expect(asOn(entries, "2021-07-31").kind).toBe("certain");
  });

  test("two entries of one day keep the order of recording, and it says that there are two", () => {
    const late = held("late", "for", "2025-10-09", { recordedAt: "2026-02-01T10:00:00Z" });
    const early = held("early", "undeclared", "2025-10-09", { recordedAt: "2026-01-01T10:00:00Z" });
    const answer = asOn([late, early], "2025-10-09");
    expect(slugsOf(answer)).toEqual(["late"]);
    expect(sayDoubt(answer)).toBe(
      "There are two entries of 9 October 2025, in the order in which they were recorded: had not taken a side, then was for.",
    );
  });

  test("two entries of one day that say the same need no remark", () => {
    expect(sayDoubt(asOn([held("a", "for", "2025-10-09"), held("b", "for", "2025-10-09")], "2025-10-09"))).toBeNull();
  });

  test("two entries of which only the year is known are not put in an order", () => {
    const year = { notBefore: "2022-01-01", notAfter: "2022-12-31" };
    const answer = asOn([held("a", "for", year), held("b", "against", year)], "2024-01-01");
    expect(answer.kind).toBe("order-not-known");
    expect(sayDoubt(answer)).toBe("Which of 2 entries came last is not known: was for, in 2022; was against, in 2022.");
  });

  test("an entry that repeats the position makes no doubt", () => {
    const entries = [held("a", "for", "2021-01-01"), held("b", "for", { notBefore: "2022-01-01", notAfter: "2022-12-31" })];
    const answer = asOn(entries, "2022-06-01");
    expect([answer.kind, slugsOf(answer)]).toEqual(["certain", ["a"]]);
  });

  test("another condition is another position", () => {
    const entries = [
      held("a", "conditional", "2021-01-01", { condition: "Money" }),
      held("b", "conditional", { notBefore: "2022-01-01", notAfter: "2022-12-31" }, { condition: "time" }),
    ];
    expect(asOn(entries, "2022-06-01").kind).toBe("uncertain");
  });

  test("a position without any day is held at the latest when it was recorded", () => {
    const entry = held("a", "for", {}, { recordedAt: "2026-03-01T09:00:00Z" });
    expect(asOn([entry], "2026-02-28").kind).toBe("uncertain");
    expect(asOn([entry], "2026-03-01").kind).toBe("certain");
    expect(asOn([held("b", "for", {})], null).kind).toBe("certain");
  });

  test("holders and subjects are kept apart, whatever characters their keys have", () => {
    const entries = [
      held("a", "for", "2021-01-01", { holder: "a|b", subject: "c" }),
      held("b", "against", "2022-01-01", { holder: "a", subject: "b|c" }),
    ];
    expect(positionsAsOn(entries, null).map(slugsOf)).toEqual([["a"], ["b"]]);
    expect(historyOf(entries)).toHaveLength(2);
  });
});

const days = fc.nat(400).map((count) => addDays("2021-01-01", count));
const beginnings: fc.Arbitrary<UncertainDay> = fc.oneof(
  { weight: 3, arbitrary: days.map(knownDay) },
  { weight: 2, arbitrary: fc.tuple(days, days).map(([notBefore, notAfter]) => ({ ...unknownDay, notBefore, notAfter })) },
  { weight: 1, arbitrary: days.map((notAfter) => ({ ...unknownDay, notAfter })) },
  { weight: 1, arbitrary: days.map((notBefore) => ({ ...unknownDay, notBefore })) },
  { weight: 1, arbitrary: days.map((estimate) => ({ ...unknownDay, estimate })) },
);
const entries = fc
  .array(fc.tuple(beginnings, fc.constantFrom(...stances), fc.constantFrom("morag", "iain")), { minLength: 1, maxLength: 8 })
  .map((rows) => rows.map(([from, stance, holder], at) => held(`entry-${at}`, stance, from, { holder })));

describe("for any set of entries", () => {
  test("the position on the day before an entry's known day is never that entry", () => {
    fc.assert(
      fc.property(entries, (all) => {
        for (const { slug, from } of all.filter((entry) => entry.from.on !== null)) {
          expect(positionsAsOn(all, addDays(from.on!, -1)).flatMap(slugsOf)).not.toContain(slug);
        }
      }),
      { seed: 4, numRuns: 300 },
    );
  });

  test("adding a later entry never alters an earlier day's answer", () => {
    fc.assert(
      fc.property(entries, days, fc.nat(300), fc.constantFrom(...stances), (all, day, later, stance) => {
        const added = [...all, held("added", stance, addDays(day, later + 1))];
        const before = positionsAsOn(all, day);
        const after = positionsAsOn(added, day);
        for (const answer of before) {
          const same = after.find(({ holder }) => holder === answer.holder);
          expect([same?.kind, same && slugsOf(same)]).toEqual([answer.kind, slugsOf(answer)]);
        }
      }),
      { seed: 5, numRuns: 300 },
    );
  });

  test("on the known day of the last entry of all, that entry is held or in doubt, and nothing fails", () => {
    fc.assert(
      fc.property(entries, (all) => {
        const added = [...all, held("last", "for", "2030-01-01")];
        const answer = positionsAsOn(added, "2030-01-01").find(({ holder }) => holder === "morag")!;
        expect(answer.kind === "certain" ? answer.position.stance : "for").toBe("for");
        expect(answer.kind).not.toBe("none-yet");
        sayDoubt(answer);
      }),
      { seed: 6, numRuns: 300 },
    );
  });
});
