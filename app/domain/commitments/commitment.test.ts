import { describe, expect, test } from "vitest";
import type { StageCode } from "#app/domain/facts/bill.ts";
import { knownDay, unknownDay } from "#app/lib/dates.ts";
import { type Closing, type CommitmentDue, dueOf, mayClose, type StageReached, standingOf } from "./commitment.ts";
import { sayCommitment, tagOfCommitment } from "./commitment-words.ts";

const atStage3 = (reached: StageReached): CommitmentDue => ({ kind: "stage", stage: "stage_3", reached });
const notSaid: CommitmentDue = { kind: "not-said" };

describe("how an open commitment stands", () => {
  test.each<[string, CommitmentDue, string, string]>([
    ["on the day by which it is due", { kind: "day", on: "2025-05-03" }, "2025-05-03", "open"],
    ["the day after", { kind: "day", on: "2025-05-03" }, "2025-05-04", "overdue"],
    ["years later where no day was said", notSaid, "2030-01-01", "open"],
    ["before Stage 3 has ended", atStage3({ kind: "not-yet" }), "2030-01-01", "open"],
    ["on the day on which Stage 3 ended", atStage3({ kind: "ended", on: "2025-05-03" }), "2025-05-03", "open"],
    ["the day after Stage 3 ended", atStage3({ kind: "ended", on: "2025-05-03" }), "2025-05-04", "overdue"],
    ["where Stage 3 ended on a day that is not known", atStage3({ kind: "ended", on: null }), "2030-01-01", "stage-passed"],
    ["where the bill fell before Stage 3", atStage3({ kind: "never" }), "2030-01-01", "stage-not-reached"],
  ])("%s", (_when, due, today, kind) => {
    expect(standingOf({ state: "open", due }, today).kind).toBe(kind);
  });

  test("is told with the days that are left or over", () => {
    expect(standingOf({ state: "open", due: { kind: "day", on: "2025-05-03" } }, "2025-05-01")).toMatchObject({ daysLeft: 2 });
    expect(standingOf({ state: "open", due: { kind: "day", on: "2025-05-03" } }, "2025-05-05")).toMatchObject({ daysOver: 2 });
  });

  test.each([
    ["met", "met"],
    ["not_met", "not-met"],
    ["withdrawn", "withdrawn"],
  ] as const)("one that is %s is never overdue", (state, kind) => {
    expect(standingOf({ state, due: { kind: "day", on: "2000-01-01" } }, "2030-01-01").kind).toBe(kind);
  });

  test("a day that was said goes before a stage, and a stage that is not listed has not been reached", () => {
    const reached = new Map<StageCode, StageReached>([["stage_3", { kind: "ended", on: "2025-05-03" }]]);
    expect(dueOf("2025-04-01", "stage_3", reached)).toEqual({ kind: "day", on: "2025-04-01" });
    expect(dueOf(null, "stage_3", reached)).toEqual(atStage3({ kind: "ended", on: "2025-05-03" }));
    expect(dueOf(null, "stage_2", reached)).toMatchObject({ reached: { kind: "not-yet" } });
    expect(dueOf(null, null, reached)).toEqual(notSaid);
  });
});

describe("closing a commitment", () => {
  const closing: Closing = {
    from: "open",
    to: "met",
    madeOn: knownDay("2025-03-11"),
    metBy: { kind: "letter", label: "the letter of 3 May 2025", on: knownDay("2025-05-03") },
    why: "The letter gives the figures that were promised.",
    hasSource: false,
  };
  const fields = (more: Partial<Closing>) => {
    const outcome = mayClose({ ...closing, ...more });
    return outcome.ok ? [] : outcome.refusals.map(({ field }) => field);
  };

  test.each<[string, Partial<Closing>, readonly string[]]>([
    ["a letter meets it", {}, []],
    ["a source shows that it was met", { metBy: null, hasSource: true }, []],
    ["a source shows that it was not met", { to: "not_met", metBy: null, hasSource: true }, []],
    ["it is met on the very day", { metBy: { ...closing.metBy!, on: knownDay("2025-03-11") } }, []],
    ["the day of the letter is not known", { metBy: { ...closing.metBy!, on: unknownDay } }, []],
    [
      "the letter may be older, and may not",
      { metBy: { ...closing.metBy!, on: { ...unknownDay, notBefore: "2025-01-01", notAfter: "2025-12-31" } } },
      [],
    ],
    ["neither record nor source is named", { metBy: null }, ["source"]],
    ["it is called not met without a source", { to: "not_met", metBy: null }, ["source"]],
    ["it is called withdrawn without a source", { to: "withdrawn", metBy: null }, ["source"]],
    ["it is called not met by a letter", { to: "not_met", hasSource: true }, ["metBy"]],
    ["the letter is older than the promise", { metBy: { ...closing.metBy!, on: knownDay("2025-03-10") } }, ["metBy"]],
    [
      "the letter is surely older, by its bounds",
      { metBy: { ...closing.metBy!, on: { ...unknownDay, notAfter: "2025-03-10" } } },
      ["metBy"],
    ],
    ["no reason is given", { why: " \n" }, ["why"]],
    ["it stays open", { to: "open", metBy: null }, ["state"]],
    ["it is so already", { from: "met" }, ["state"]],
    ["several things are wrong at once", { metBy: null, why: "" }, ["source", "why"]],
  ])("%s", (_what, more, refused) => {
    expect(fields(more)).toEqual(refused);
  });
});

describe("a commitment in words", () => {
  const say = (due: CommitmentDue, today: string, state: "open" | "met" = "open", metBy: string | null = null) =>
    sayCommitment({
      kind: "write_letter",
      madeOn: knownDay("2025-03-11"),
      by: "Douglas Ross",
      standing: standingOf({ state, due }, today),
      metBy,
    });

  test("the promise of a letter that was not found says just that", () => {
    expect(say(notSaid, "2026-01-01")).toBe("Promised on 11 March 2025 by Douglas Ross; no letter has been found.");
  });

  test.each<[CommitmentDue, string, string]>([
    [{ kind: "day", on: "2025-05-03" }, "2025-05-01", "no letter has been found; it is due by 3 May 2025."],
    [{ kind: "day", on: "2025-05-03" }, "2025-05-04", "no letter has been found; it was due by 3 May 2025, 1 day ago."],
    [atStage3({ kind: "not-yet" }), "2025-05-04", "no letter has been found; it is due at Stage 3."],
    [
      atStage3({ kind: "ended", on: "2025-05-03" }),
      "2025-05-13",
      "no letter has been found; it was due at Stage 3, which ended on 3 May 2025, 10 days ago.",
    ],
    [atStage3({ kind: "ended", on: null }), "2025-05-13", "no letter has been found; it was due at Stage 3, which is over."],
    [atStage3({ kind: "never" }), "2025-05-13", "no letter has been found; it was due at Stage 3, which the bill never reached."],
  ])("says what is due, and when", (due, today, words) => {
    expect(say(due, today)).toBe(`Promised on 11 March 2025 by Douglas Ross; ${words}`);
  });

  test("what was met says by what", () => {
    expect(say(notSaid, "2026-01-01", "met", "the letter of 3 May 2025")).toBe(
      "Promised on 11 March 2025 by Douglas Ross; met by the letter of 3 May 2025.",
    );
  });

  test("a day that is not known is said to be so", () => {
    const standing = standingOf({ state: "open", due: notSaid }, "2026-01-01");
    expect(sayCommitment({ kind: "amendment", madeOn: unknownDay, by: null, standing, metBy: null })).toBe(
      "Promised on a day that is not known; no amendment that meets it has been found.",
    );
  });

  test("only what an editor found not met is marked as bad: a day that passed is not yet a broken promise", () => {
    expect(tagOfCommitment({ kind: "not-met" }).tone).toBe("bad");
    expect(tagOfCommitment(standingOf({ state: "open", due: { kind: "day", on: "2025-05-03" } }, "2026-01-01")).tone).toBe("warn");
    expect(tagOfCommitment({ kind: "stage-not-reached", stage: "stage_3" }).tone).toBe("unknown");
  });
});
