import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { StageCode, StageEventKind } from "#app/domain/facts/bill.ts";
import { knownDay, unknownDay } from "#app/lib/dates.ts";
import type { BillState, BillStateEvent, DecidingDivision } from "./bill-state.ts";
import { progressOf } from "./progress.ts";
import { scottishParliament } from "./rulebooks/scottish-parliament.ts";

const today = "2026-09-20";
const unknownBill: BillState = {
  session: 6,
  type: null,
  procedure: null,
  outcome: null,
  outcomeOn: null,
  outcomeCause: null,
  enactment: null,
  assentOn: null,
  aspNumber: null,
  actTitle: null,
  blockRoute: null,
  blockOutcome: null,
  introducedOn: null,
  needsFinancialResolution: null,
  amendedAtSecondStage: null,
  stageEvents: [],
  consultations: [],
  earlierTitles: [],
};
const bill = (also: Partial<BillState>): BillState => ({ ...unknownBill, ...also });
const happened = (
  stage: StageCode,
  event: StageEventKind,
  on: string | null,
  division: DecidingDivision | null = null,
): BillStateEvent => ({
  stage,
  event,
  date: on ? knownDay(on) : unknownDay,
  description: null,
  motionReference: null,
  division,
});
const vote = (votesFor: number, against: number, abstain: number, also: Partial<DecidingDivision> = {}): DecidingDivision => ({
  reference: null,
  kind: "motion",
  announced: { for: votesFor, against, abstain },
  result: votesFor > against ? "agreed" : "disagreed",
  castingVote: null,
  ...also,
});
const progress = (state: BillState, day = today) => progressOf(state, scottishParliament, day);
const stands = (state: BillState) => progress(state).whereItStands.sentence;
const tracker = (state: BillState) => progress(state).steps.map((step) => `${step.name}: ${step.state}`);

const ended = { enactment: "not_enacted" } as const;
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

describe("a bill that was passed", () => {
  const passed = { type: "government", outcome: "passed", introducedOn: "2022-06-20" } as const;

  test("and enacted is law, with its Act and number", () => {
    const care = bill({
      ...passed,
      enactment: "enacted",
      assentOn: "2025-07-22",
      aspNumber: "2025 asp 9",
      actTitle: "Care Reform (Scotland) Act 2025",
      earlierTitles: ["National Care Service (Scotland) Bill"],
      stageEvents: [happened("stage_2", "completed", "2025-03-04"), happened("stage_3", "passed", "2025-06-10")],
    });
    expect(stands(care)).toBe(
      "It is law: it received Royal Assent on 22 July 2025. It is now the Care Reform (Scotland) Act 2025 (2025 asp 9).",
    );
    expect(progress(care).whatItIs.sentence).toContain("It was called the National Care Service (Scotland) Bill before.");
    expect(tracker(care)).toEqual(["Introduction: done", "Stage 1: done", "Stage 2: done", "Stage 3: done", "Royal Assent: done"]);
    expect(progress(care).whatHappensNext).toBeNull();
    expect(progress(care).whatHappenedLast?.sentence).toBe("The bill received Royal Assent and became an Act.");
  });

  test("and is law since an unknown day says that the day is not known", () => {
    const old = bill({ ...passed, enactment: "enacted", stageEvents: [happened("stage_3", "passed", "2003-03-26")] });
    expect(stands(old)).toBe("It is law: it received Royal Assent (date not known).");
    expect(progress(old).whatHappenedLast).toMatchObject({
      sentence: "The bill received Royal Assent and became an Act.",
      term: "date not known",
    });
  });

  test("and awaits Royal Assent is not law yet, and says until when it can be challenged", () => {
    const waiting = bill({ ...passed, enactment: "pending", stageEvents: [happened("stage_3", "passed", "2026-09-10")] });
    expect(stands(waiting)).toBe("It was passed on 10 September 2026 and awaits Royal Assent. It is not law yet.");
    expect(progress(waiting).whatHappensNext?.sentence).toMatch(/challenged until 7 October 2026.*becomes law only if/);
    expect(tracker(waiting)).toContain("Royal Assent: current");
  });

  test("and is still blocked by a section 35 order did not fall, and becomes law only if that is lifted", () => {
    const gender = bill({
      ...passed,
      enactment: "blocked",
      blockRoute: "section_35_order",
      blockOutcome: "still_blocked",
      stageEvents: [happened("post_passage", "section_35_order", "2023-01-16")],
    });
    expect(stands(gender)).toBe(
      "It was passed, but stopped from becoming law by an order of the Secretary of State for Scotland (16 January 2023). It is not law.",
    );
    expect(progress(gender).whatHappensNext?.sentence).toContain("becomes law only if");
    expect(tracker(gender)).toEqual([
      "Introduction: done",
      "Stage 1: done",
      "Stage 2: done",
      "Stage 3: done",
      "After passing: current",
      "Royal Assent: not-reached",
    ]);
  });

  test("was referred under section 33 and then withdrawn: three facts in one sentence", () => {
    const continuity = bill({
      ...passed,
      enactment: "blocked",
      blockRoute: "section_33_reference",
      blockOutcome: "withdrawn",
      stageEvents: [
        happened("stage_3", "passed", "2018-03-21"),
        happened("post_passage", "section_33_ruling", "2018-12-13"),
        happened("post_passage", "withdrawn", "2022-03-10"),
      ],
    });
    expect(stands(continuity)).toBe(
      "It was passed on 21 March 2018, stopped from becoming law by a reference to the UK Supreme Court, and withdrawn on 10 March 2022. It did not become law.",
    );
    expect(progress(continuity).whatHappensNext).toBeNull();
    expect(tracker(continuity)).toContain("After passing: ended-here");
  });

  test("was stopped, reconsidered and enacted", () => {
    const rights = bill({
      ...passed,
      type: null,
      enactment: "enacted",
      assentOn: "2024-01-16",
      aspNumber: "2024 asp 1",
      blockRoute: "section_33_reference",
      blockOutcome: "reconsidered_passed",
      stageEvents: [
        happened("reconsideration", "agreed_to_reconsider", "2023-09-14"),
        happened("reconsideration", "approved", "2023-12-07"),
        happened("royal_assent", "royal_assent", "2024-01-16"),
      ],
    });
    expect(stands(rights)).toBe(
      "It is law: it was passed, stopped, looked at again and approved, and it received Royal Assent on 16 January 2024. It is now 2024 asp 1.",
    );
    expect(tracker(rights)).toContain("Reconsideration Stage: done");
  });

  test("and of which nobody says whether it is law is shown so", () => {
    expect(stands(bill(passed))).toBe("It was passed. Our sources do not say whether it became law.");
    expect(tracker(bill(passed))).toContain("Royal Assent: not-known");
  });
});

describe("Private and Hybrid Bills", () => {
  test("a private bill's stages have their own names", () => {
    const robinRigg = bill({
      ...ended,
      type: "private",
      introducedOn: "2002-06-27",
      outcome: "fell_dissolution",
      stageEvents: [
        happened("preliminary_stage", "completed", "2003-01-09"),
        happened("consideration_stage", "completed", "2003-03-11"),
        happened("final_stage", "fell_at_dissolution", "2003-03-31"),
      ],
    });
    expect(stands(robinRigg)).toBe(
      "It fell at the Final Stage on 31 March 2003 because the session of the Parliament ended before it was decided.",
    );
    expect(tracker(robinRigg)).toEqual([
      "Introduction: done",
      "Preliminary Stage: done",
      "Consideration Stage: done",
      "Final Stage: ended-here",
      "Royal Assent: not-reached",
    ]);
  });

  test("the Hedgehog Crossing Bill, made up, is a Hybrid Bill at its Consideration Stage", () => {
    const crossing = bill({
      ...ended,
      type: "hybrid",
      procedure: "standard",
      outcome: "in_progress",
      introducedOn: "2026-06-01",
      stageEvents: [
        happened("preliminary_stage", "completed", "2026-07-01"),
        happened("consideration_stage", "committee_meeting", "2026-09-01"),
      ],
    });
    expect(progress(crossing).whatItIs.term).toBe("Hybrid Bill");
    expect(stands(crossing)).toContain("It is at the Consideration Stage");
    expect(progress(crossing).whatHappensNext).toMatchObject({ term: "Final Stage" });
  });
});

test("an Emergency Bill says in plain words that it is urgent", () => {
  const urgent = bill({ type: "government", procedure: "emergency", introducedOn: "2010-10-27", outcome: "passed", enactment: "enacted" });
  expect(progress(urgent).whatItIs.sentence).toContain("because it is urgent");
  expect(progress(urgent).whatItIs.term).toBe("Executive Bill; Emergency Bill");
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

const pack = "../shared/data/bills.json";
describe.skipIf(!existsSync(pack))("every real bill in the pack", () => {
  type PackBill = {
    id: string;
    session: number;
    type: BillState["type"];
    outcome: BillState["outcome"];
    outcomeCause: string | null;
    enactmentStatus: BillState["enactment"];
    royalAssentOn: string | null;
    introducedOn: string | null;
    stages: { stage: StageCode; event: StageEventKind; date: string | null }[];
  };
  const bills: PackBill[] = existsSync(pack) ? JSON.parse(readFileSync(pack, "utf8")).bills : [];
  const states = bills.map((each) => ({
    id: each.id,
    state: bill({
      session: each.session,
      type: each.type,
      outcome: each.outcome,
      outcomeCause: each.outcomeCause,
      enactment: each.enactmentStatus,
      assentOn: each.royalAssentOn,
      introducedOn: each.introducedOn,
      stageEvents: each.stages.map(({ stage, event, date }) => happened(stage, event, date)),
    }),
  }));

  test("that fell says why, and nothing about its future", () => {
    for (const { id, state } of states.filter(
      (each) => each.state.outcome?.startsWith("fell") || each.state.outcome?.startsWith("rejected"),
    )) {
      expect(stands(state), id).toMatch(/ because /);
      expect(progress(state).whatHappensNext, id).toBeNull();
    }
  });
  test("that is law has every step done, and no other has Royal Assent", () => {
    for (const { id, state } of states) {
      const { steps } = progress(state);
      if (state.enactment === "enacted") expect(new Set(steps.map((step) => step.state)), id).toEqual(new Set(["done"]));
      else expect(steps.at(-1)?.state, id).not.toBe("done");
    }
  });
  test("that ended before it was passed has exactly one step where it ended", () => {
    for (const { id, state } of states.filter((each) => each.state.enactment === "not_enacted" && each.state.outcome !== "in_progress")) {
      expect(
        progress(state).steps.filter((step) => step.state === "ended-here"),
        id,
      ).toHaveLength(1);
    }
  });
});
