import { describe, expect, test } from "vitest";
import { bill, ended, happened, progress, stands, tracker } from "./bill-cases.ts";

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
      "It became law: it received Royal Assent on 22 July 2025. It is the Care Reform (Scotland) Act 2025 (2025 asp 9).",
    );
    expect(progress(care).whatItIs.sentence).toContain("It was called the National Care Service (Scotland) Bill before.");
    expect(tracker(care)).toEqual(["Introduction: done", "Stage 1: done", "Stage 2: done", "Stage 3: done", "Royal Assent: done"]);
    expect(progress(care).whatHappensNext).toBeNull();
    expect(progress(care).whatHappenedLast?.sentence).toBe("The bill received Royal Assent and became an Act.");
  });

  test("and is law since an unknown day says that the day is not known", () => {
    const old = bill({ ...passed, enactment: "enacted", stageEvents: [happened("stage_3", "passed", "2003-03-26")] });
    expect(stands(old)).toBe("It became law: it received Royal Assent (date not known).");
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
      "It became law: it was passed, stopped, looked at again and approved, and it received Royal Assent on 16 January 2024. It is 2024 asp 1.",
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
