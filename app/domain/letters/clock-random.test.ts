import fc from "fast-check";
import { expect, test } from "vitest";
import { clockStepKinds, clockUnits, replyNatures } from "#app/domain/facts/correspondence.ts";
import { addDays, type Day, knownDay, type UncertainDay, unknownDay } from "#app/lib/dates.ts";
import { clockOf } from "./clock-for-tests.ts";
import { clockSentence, clockTag } from "./clock-words.ts";

// Made-up letters from November 2021 to May 2022, some of them in the odd year 9999.
const day: fc.Arbitrary<Day> = fc.oneof(
  { weight: 40, arbitrary: fc.integer({ min: 0, max: 180 }).map((count) => addDays("2021-11-20", count)) },
  { weight: 1, arbitrary: fc.constantFrom("9999-12-31", "0001-01-01") },
);
const uncertain: fc.Arbitrary<UncertainDay> = fc.oneof(
  { weight: 8, arbitrary: day.map(knownDay) },
  { weight: 1, arbitrary: fc.constant(unknownDay) },
  {
    weight: 1,
    arbitrary: fc.record({ notBefore: fc.option(day), notAfter: fc.option(day) }).map((bounds) => ({ ...unknownDay, ...bounds })),
  },
  { weight: 1, arbitrary: day.map((estimate) => ({ ...unknownDay, estimate, why: "made up" })) },
);
const step = fc.record({
  kind: fc.constantFrom(...clockStepKinds),
  on: day,
  until: fc.option(day),
  reason: fc.constant("a made-up reason"),
});
const reply = fc.record({
  nature: fc.constantFrom(...replyNatures),
  on: uncertain,
  inferred: fc.boolean(),
  label: fc.constant("a made-up reply"),
});
const rule = fc.record({
  amount: fc.integer({ min: 0, max: 40 }),
  unit: fc.constantFrom(...clockUnits),
  startsFrom: fc.constantFrom("sent" as const, "received" as const),
  recessCounts: fc.boolean(),
  veryLateAfter: fc.option(fc.integer({ min: 0, max: 10 })),
});
const letter = fc.record({
  sent: uncertain,
  received: uncertain,
  expectsReply: fc.option(fc.boolean()),
  steps: fc.array(step, { maxLength: 6 }),
  replies: fc.array(reply, { maxLength: 3 }),
  rule,
  today: day,
});

test("whatever is entered, late is said only after a last day, never of a stopped clock, and always with words", () => {
  const property = fc.property(letter, (given) => {
    const clock = clockOf(given);
    const isLate = clock.state === "late" || clock.state === "very_late";
    if (isLate) expect(clock.lastDay !== null && given.today > clock.lastDay && !clock.isStopped).toBe(true);
    if (clock.state === "very_late") expect(clock.veryLateOn !== null && given.today >= clock.veryLateOn).toBe(true);
    if (clock.veryLateOn !== null) expect(clock.dueOn !== null && clock.veryLateOn > clock.dueOn).toBe(true);
    const words = [clockTag(clock).word, clockSentence(clock), ...clock.reckoning, ...clock.remarks, clock.noClockBecause ?? ""].join("\n");
    expect(words).not.toMatch(/undefined|null|NaN|Invalid/);
  });
  fc.assert(property, { numRuns: 1500, seed: 20220110 });
});

test("without a rule and a promise nothing is ever late", () => {
  const property = fc.property(letter, (given) => {
    const steps = given.steps.filter((each) => each.kind !== "promised");
    const { rule: _rule, ...rest } = given;
    expect(clockOf({ ...rest, steps, rules: [] })).toMatchObject({ dueOn: null, lastDay: null, after: null, left: null });
  });
  fc.assert(property, { numRuns: 500, seed: 20220110 });
});

test("where there is neither a last day nor a stop, a sentence says why", () => {
  const property = fc.property(letter, (given) => {
    const clock = clockOf(given);
    const wasStopped = clock.isStopped || clock.remarks.includes("The clock was stopped when the answer came.");
    expect(clock.dueOn !== null || wasStopped || clock.noClockBecause !== null).toBe(true);
  });
  fc.assert(property, { numRuns: 1000, seed: 20220110 });
});
