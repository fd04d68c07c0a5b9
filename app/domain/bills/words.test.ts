import { describe, expect, test } from "vitest";
import { stageCodes, stageEventKinds } from "#app/domain/facts/bill.ts";
import { scottishParliament } from "#app/domain/procedure/rulebooks/scottish-parliament.ts";
import { billTypeWords, procedureWords } from "./bill-type-words.ts";
import { isOver, outcomeLabel } from "./outcome.ts";
import { describeStageEvent, labelStageEvent } from "./stage-event-words.ts";

const bill = (also: Partial<Parameters<typeof outcomeLabel>[0]>) => ({
  type: null,
  outcome: null,
  enactment: null,
  blockRoute: null,
  blockOutcome: null,
  ...also,
});

describe("the words for stage events", () => {
  test("every kind of event at every stage is a whole sentence", () => {
    for (const stage of stageCodes)
      for (const kind of stageEventKinds) expect(describeStageEvent(stage, kind), `${stage} ${kind}`).toMatch(/^[A-Z][^{}]+\.$/);
  });
  test("a Private Bill's stage is called by its own name", () => {
    expect(describeStageEvent("consideration_stage", "completed")).toBe("Consideration Stage was completed.");
  });
  test("an unknown stage is not given a name", () => {
    expect(describeStageEvent("unknown", "debate")).toBe("The Parliament debated the bill at an unnamed stage.");
  });
});

describe("the words for types", () => {
  test("a Government Bill was an Executive Bill until September 2012", () => {
    expect(billTypeWords("government", "2012-08-31", scottishParliament).official).toBe("Executive Bill");
    expect(billTypeWords("government", "2012-09-01", scottishParliament).official).toBe("Government Bill");
    expect(billTypeWords("members", "2002-01-01", scottishParliament).official).toBe("Member's Bill");
  });
  test("an unknown type is said to be unknown", () => {
    expect(billTypeWords(null, null, scottishParliament).official).toBe("Type not known");
  });
  test("the ordinary procedure adds nothing, and neither does an unknown one", () => {
    expect(procedureWords("standard", scottishParliament)).toBeNull();
    expect(procedureWords(null, scottishParliament)).toBeNull();
    expect(procedureWords("budget", scottishParliament)?.official).toBe("Budget Bill");
  });
});

describe("the label of an outcome", () => {
  test("never says only “Passed” of a bill that was stopped", () => {
    expect(
      outcomeLabel(bill({ outcome: "passed", enactment: "blocked", blockRoute: "section_35_order", blockOutcome: "still_blocked" })),
    ).toBe("Passed, blocked (section 35)");
    expect(
      outcomeLabel(bill({ outcome: "passed", enactment: "blocked", blockRoute: "section_33_reference", blockOutcome: "withdrawn" })),
    ).toBe("Passed, blocked, then withdrawn");
  });
  test("names a Private Bill's own stage", () => {
    expect(outcomeLabel(bill({ type: "private", outcome: "rejected_stage_1", enactment: "not_enacted" }))).toBe(
      "Fell at the Preliminary Stage",
    );
  });
  test("of an unknown outcome is that it is not known", () => {
    expect(outcomeLabel(bill({}))).toBe("Outcome not known");
  });
});

describe("a bill is over", () => {
  test("when it is an Act, fell or was withdrawn; not when it awaits Royal Assent or is blocked; and of an unknown outcome nobody can tell", () => {
    expect(isOver(bill({ outcome: "passed", enactment: "enacted" }))).toBe(true);
    expect(isOver(bill({ outcome: "rejected_stage_1", enactment: "not_enacted" }))).toBe(true);
    expect(isOver(bill({ outcome: "passed", enactment: "pending" }))).toBe(false);
    expect(isOver(bill({ outcome: "passed", enactment: "blocked" }))).toBe(false);
    expect(isOver(bill({ outcome: "in_progress", enactment: "not_enacted" }))).toBe(false);
    expect(isOver(bill({}))).toBeNull();
  });
});

test("a bill that fell with the session is not said to have just fallen", () => {
  expect(labelStageEvent("dissolution", "fell")).toBe("Fell at dissolution");
  expect(labelStageEvent("stage_1", "debate")).toBe("Debate");
});
