import { describe, expect, test } from "vitest";
import { bill, ended, happened, progress, stands, tracker, unknownBill, vote } from "./bill-cases.ts";

const rightToRecovery = bill({
  ...ended,
  type: "members",
  introducedOn: "2024-05-14",
  outcome: "rejected_stage_1",
  outcomeOn: "2025-10-09",
  stageEvents: [
    happened("stage_1", "lead_committee_report", "2025-09-23"),
    happened("stage_1", "debate", "2025-10-09"),
    happened("stage_1", "general_principles_not_agreed", "2025-10-09", vote(52, 63, 0, { reference: "S6M-19128" })),
  ],
});

describe("the Right to Addiction Recovery (Scotland) Bill", () => {
  test("fell at Stage 1 on 9 October 2025 because the general principles were not agreed to, by 52 votes to 63", () => {
    expect(stands(rightToRecovery)).toBe(
      "It fell at Stage 1 on 9 October 2025 because the general principles were not agreed to, by 52 votes to 63.",
    );
  });
  test("is said to be a bill brought by one MSP, with the official term beside", () => {
    expect(progress(rightToRecovery).whatItIs).toMatchObject({ sentence: expect.stringContaining("one MSP"), term: "Member's Bill" });
  });
  test("has nothing said about its future, and nobody is invited to have a say", () => {
    expect(progress(rightToRecovery).whatHappensNext).toBeNull();
    expect(progress(rightToRecovery).haveASay.isOpen).toBe(false);
  });
  test("ended at Stage 1: the stages after it were not reached", () => {
    expect(tracker(rightToRecovery)).toEqual([
      "Proposal: done",
      "Introduction: done",
      "Stage 1: ended-here",
      "Stage 2: not-reached",
      "Stage 3: not-reached",
      "Royal Assent: not-reached",
    ]);
  });
  test("last had its vote, not the debate of the same day", () => {
    expect(progress(rightToRecovery).whatHappenedLast?.sentence).toBe(
      "The Parliament did not agree to the general principles of the bill, by 52 votes to 63.",
    );
  });
});

describe("a bill that fell always says why", () => {
  test("at Stage 1 by a motion that was carried after it was changed (S4M-15128)", () => {
    const transplantation = bill({
      ...ended,
      type: "members",
      outcome: "rejected_stage_1",
      stageEvents: [happened("stage_1", "general_principles_not_agreed", "2016-02-09", vote(65, 48, 2, { kind: "motion_as_amended" }))],
    });
    expect(stands(transplantation)).toBe(
      "It fell at Stage 1 on 9 February 2016 because the general principles were not agreed to: the motion was changed to say that the Parliament does not agree, and then agreed to by 65 votes to 48, with 2 abstentions.",
    );
    expect(progress(transplantation).whatHappenedLast?.sentence).toContain("the motion was changed");
  });

  test("at Stage 3 by a casting vote", () => {
    const budget = bill({
      ...ended,
      type: "government",
      procedure: "budget",
      outcome: "rejected_stage_3",
      stageEvents: [happened("stage_3", "not_passed", "2009-01-28", vote(64, 64, 0, { castingVote: "against" }))],
    });
    expect(stands(budget)).toBe(
      "It fell at Stage 3 on 28 January 2009 because the Parliament decided not to pass it, by 64 votes to 64, and the casting vote of the chair against it.",
    );
    expect(progress(budget).whatItIs).toMatchObject({ term: "Executive Bill; Budget Bill" });
  });

  test("for want of a financial resolution, with that as the step where it ended", () => {
    const creative = bill({
      ...ended,
      type: "government",
      outcome: "fell_financial_resolution_not_agreed",
      stageEvents: [
        happened("stage_1", "general_principles_agreed", "2008-06-18"),
        happened("financial_resolution", "not_agreed", "2008-06-18", vote(49, 68, 0)),
      ],
    });
    expect(stands(creative)).toBe(
      "It fell on 18 June 2008 because the Parliament did not agree to a financial resolution, by 49 votes to 68.",
    );
    expect(progress(creative).whatHappenedLast?.sentence).toBe(
      "The Parliament did not agree to a financial resolution for the bill, by 49 votes to 68.",
    );
    expect(tracker(creative)).toEqual([
      "Introduction: done",
      "Stage 1: done",
      "Financial resolution: ended-here",
      "Stage 2: not-reached",
      "Stage 3: not-reached",
      "Royal Assent: not-reached",
    ]);
  });

  test("when the session ended, at the stage that the source names", () => {
    const dogs = bill({
      ...ended,
      type: "members",
      outcome: "fell_dissolution",
      stageEvents: [happened("stage_1", "fell_at_dissolution", "2021-05-04")],
    });
    expect(stands(dogs)).toBe("It fell at Stage 1 on 4 May 2021 because the session of the Parliament ended before it was decided.");
  });

  test("when the session ended and no source says at which stage, later stages are not known instead of not reached", () => {
    const old = bill({
      ...ended,
      type: "members",
      introducedOn: "2002-11-13",
      outcome: "fell_dissolution",
      stageEvents: [happened("unknown", "fell_at_dissolution", "2003-03-31")],
    });
    expect(stands(old)).toBe("It fell on 31 March 2003 because the session of the Parliament ended before it was decided.");
    expect(tracker(old)).toContain("Stage 1: not-known");
    expect(tracker(old)).toContain("Fell at dissolution: ended-here");
  });

  test("when the session ended, what happened last says so too, with the day of the outcome where the event has none", () => {
    const rents = bill({
      ...ended,
      outcome: "fell_dissolution",
      outcomeOn: "2021-05-04",
      stageEvents: [happened("dissolution", "fell", null)],
    });
    expect(progress(rents).whatHappenedLast).toMatchObject({
      sentence: "The bill fell because the session of the Parliament ended.",
      term: "4 May 2021",
    });
  });

  test("for another reason that our sources do not give: and says that", () => {
    expect(stands(bill({ ...ended, type: "members", outcome: "fell_other" }))).toBe("It fell; our sources do not say why.");
  });

  test("where no division is held, the cause is told from the source", () => {
    const { explained } = progress(
      bill({ ...ended, type: "members", outcome: "rejected_stage_1", outcomeCause: "general principles not agreed to" }),
    ).whereItStands;
    expect(explained).toContain("Our source: general principles not agreed to.");
  });
});

test("a withdrawn bill is withdrawn and did not fall", () => {
  const memorials = bill({
    ...ended,
    type: "members",
    outcome: "withdrawn",
    introducedOn: "2025-05-14",
    stageEvents: [happened("stage_1", "withdrawn", "2026-02-03")],
  });
  expect(stands(memorials)).toBe("It was withdrawn at Stage 1 on 3 February 2026.");
  expect(tracker(memorials)).toContain("Stage 1: ended-here");
});

describe("a bill in progress", () => {
  const inProgress = { ...ended, type: "government", procedure: "standard", outcome: "in_progress", introducedOn: "2026-06-01" } as const;

  test("that was just introduced stands before Stage 1", () => {
    expect(progress(bill(inProgress)).whatHappensNext).toMatchObject({
      term: "Stage 1",
      sentence: expect.stringContaining("becomes law only if the Parliament passes it"),
    });
    expect(tracker(bill(inProgress))).toEqual([
      "Introduction: done",
      "Stage 1: current",
      "Stage 2: not-reached",
      "Stage 3: not-reached",
      "Royal Assent: not-reached",
    ]);
  });

  test("needs money agreed to before Stage 2", () => {
    const agreed = bill({
      ...inProgress,
      needsFinancialResolution: true,
      stageEvents: [happened("stage_1", "general_principles_agreed", "2026-09-01")],
    });
    expect(progress(agreed).whatHappensNext?.sentence).toContain("financial resolution");
    expect(stands(agreed)).toContain("It has completed Stage 1");
  });

  test("says what is in the calendar, and does not take a plan for something that happened", () => {
    const planned = bill({
      ...inProgress,
      stageEvents: [happened("stage_1", "lead_committee_designated", "2026-06-10"), happened("stage_1", "debate_programmed", "2026-10-01")],
    });
    expect(progress(planned).whatHappensNext?.sentence).toContain("debate planned, 1 October 2026");
    expect(progress(planned).whatHappenedLast?.sentence).toContain("chose the committee");
    expect(progress(planned, "2026-11-01").whatHappensNext?.sentence).not.toContain("1 October");
    expect(progress(planned, "2026-11-01").whatHappenedLast?.sentence).toContain("chose the committee");
  });
});

describe("what is not known is shown as not known", () => {
  test("a type is never given a default", () => {
    const { whatItIs } = progress(unknownBill);
    expect(whatItIs).toMatchObject({ sentence: "This is a bill; our sources do not say of which type.", term: "Type not known" });
  });
  test("an outcome is never given a default, and nothing is said about what comes next", () => {
    const { whereItStands, whatHappensNext, whatHappenedLast, steps } = progress(unknownBill);
    expect(whereItStands.sentence).toBe("Our sources do not say what came of it.");
    expect(whatHappensNext).toBeNull();
    expect(whatHappenedLast).toBeNull();
    expect(steps.map((step) => step.state)).toEqual(["not-known", "not-known", "not-known"]);
  });
  test("a bill in progress of unknown type has no stage named for it", () => {
    const candidacy = bill({ ...ended, outcome: "in_progress", introducedOn: "2026-09-09" });
    expect(progress(candidacy).whatHappensNext).toMatchObject({ term: null, sentence: expect.stringContaining("its first stage") });
    expect(tracker(candidacy)).toEqual(["Introduction: done", "Stages in the Parliament: current", "Royal Assent: not-reached"]);
  });
});

describe("can I have a say?", () => {
  const inProgress = { ...ended, type: "members", outcome: "in_progress" } as const;
  const call = { kind: "call_for_views", runBy: "the Health Committee", opensOn: "2026-09-01", closesOn: "2026-09-30", url: null } as const;

  test("yes, while a call for views is open, until the end of its last day", () => {
    expect(progress(bill({ ...inProgress, consultations: [call] })).haveASay).toMatchObject({
      isOpen: true,
      sentence: "Yes: a call for views by the Health Committee is open until the end of 30 September 2026 (10 days left).",
    });
    expect(progress(bill({ ...inProgress, consultations: [call] }), "2026-09-30").haveASay.isOpen).toBe(true);
    expect(progress(bill({ ...inProgress, consultations: [call] }), "2026-10-01").haveASay.isOpen).toBe(false);
  });
  test("not yet, before it opens", () => {
    expect(progress(bill({ ...inProgress, consultations: [call] }), "2026-08-30").haveASay.sentence).toContain("opens on 1 September 2026");
  });
  test("perhaps, where no source says when it closes", () => {
    expect(progress(bill({ ...inProgress, consultations: [{ ...call, closesOn: null }] })).haveASay.isOpen).toBeNull();
  });
});
