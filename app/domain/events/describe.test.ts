import { describe, expect, test } from "vitest";
import { describeEvent } from "./describe.ts";
import type { NewEvent } from "./event.ts";
import { corrected, published, recorded, unpublished } from "./record-event.ts";

const names = { actor: "Ayesha", subject: null, bill: "Care of Hedgehogs (Scotland) Bill" };
const letter = { kind: "letter", id: "l1", title: "Letter of 10 January 2022", billId: null, isDraft: false } as const;
const onBill = { subjectKind: "comment", subjectId: "c1", billId: "b1", visibility: "public" } as const;

test("a bill's step is told with its stage and day", () => {
  const event: NewEvent = {
    type: "bill.advanced",
    subjectKind: "bill",
    subjectId: "b1",
    billId: "b1",
    visibility: "public",
    particulars: { stage: "stage_1", event: "general_principles_agreed", on: "2025-10-09", outcome: null, overridden: [], reason: null },
  };
  expect(describeEvent(event, names)).toBe(
    "Care of Hedgehogs (Scotland) Bill: the Parliament agreed to the general principles of the bill (9 October 2025).",
  );
});

test("a step recorded against a rule names the rule and the reason", () => {
  const event: NewEvent = {
    type: "bill.advanced",
    subjectKind: "bill",
    subjectId: "b1",
    billId: "b1",
    visibility: "public",
    particulars: {
      stage: "stage_2",
      event: "completed",
      on: null,
      outcome: null,
      overridden: [{ rule: "Rule 9.5.3A", message: "too early" }],
      reason: "The Official Report shows that it happened.",
    },
  };
  expect(describeEvent(event, names)).toMatch(/Recorded against Rule 9\.5\.3A: The Official Report shows/);
});

test("a correction names the fields in words", () => {
  const event = corrected({ ...letter, kind: "bill", title: "Care of Hedgehogs (Scotland) Bill" }, [
    { field: "introducedOn", from: null, to: "2025-01-02" },
  ]);
  expect(describeEvent(event, { actor: null, subject: null, bill: null })).toBe(
    "Care of Hedgehogs (Scotland) Bill was corrected: date of introduction.",
  );
});

test("a reply is told as a reply", () => {
  const event: NewEvent = { ...onBill, type: "comment.written", particulars: { aboutKind: "bill", aboutId: "b1", inReplyTo: "c0" } };
  expect(describeEvent(event, names)).toBe("Ayesha replied to a comment on Care of Hedgehogs (Scotland) Bill.");
});

test("a writer whose name was erased is somebody", () => {
  const event: NewEvent = { ...onBill, type: "comment.deleted", particulars: { aboutKind: "letter", aboutId: "l1" } };
  expect(describeEvent(event, { actor: null, subject: null, bill: null })).toBe("Somebody deleted a comment on a letter.");
});

test("a report's reason is not in the sentence: it names a person's complaint", () => {
  const event: NewEvent = {
    ...onBill,
    type: "comment.reported",
    particulars: { aboutKind: "bill", aboutId: "b1", reason: "It is about my neighbour" },
  };
  expect(describeEvent(event, names)).not.toContain("neighbour");
});

describe("what happens to a draft is for editors", () => {
  test("recording a draft is not public, and publishing it is", () => {
    expect(recorded({ ...letter, isDraft: true }).visibility).toBe("editors");
    expect(published({ ...letter, isDraft: true }).visibility).toBe("public");
  });
  test("withdrawing a record from view is not announced to those who no longer see it", () => {
    expect(unpublished(letter, null).visibility).toBe("editors");
  });
});

describe("what is told of amendments and versions", () => {
  const decided = {
    type: "amendment.decided",
    subjectKind: "amendment",
    subjectId: "a1",
    billId: "b1",
    visibility: "public",
    particulars: {
      number: "14",
      stage: "stage_3",
      from: "moved",
      to: "disagreed_to",
      how: "division",
      on: "2026-10-15",
      divisionId: "d1",
      castingVote: "against",
      overridden: [],
      reason: null,
    },
  } as const;

  test("a decision names the amendment, the stage, the way, the casting vote and the day", () => {
    expect(describeEvent(decided, names)).toBe(
      "Care of Hedgehogs (Scotland) Bill: amendment 14 (Stage 3): disagreed to, by division, on a casting vote against (15 October 2026).",
    );
  });
  test("a decision against the usual order says why it was recorded", () => {
    const particulars = {
      ...decided.particulars,
      overridden: [{ rule: "Rule 9.10", message: "final" }],
      reason: "The minutes were corrected.",
    };
    expect(describeEvent({ ...decided, particulars }, names)).toMatch(/Recorded against the usual order: The minutes were corrected\.$/);
  });
  test("a list that was lodged is one sentence", () => {
    const lodged = { ...decided, type: "bill.amendments_lodged", subjectKind: "bill" } as const;
    const particulars = { stage: "stage_2", count: 12, first: "1", last: "11A", listId: null } as const;
    expect(describeEvent({ ...lodged, particulars }, names)).toBe(
      "Care of Hedgehogs (Scotland) Bill: 12 amendments (1 to 11A) lodged at Stage 2.",
    );
    expect(describeEvent({ ...lodged, particulars: { ...particulars, count: 1 } }, names)).toMatch(/amendment 1 lodged at Stage 2/);
  });
  test("a check of a version says what it came to", () => {
    const verified = {
      ...decided,
      type: "version.verified",
      subjectKind: "version",
      particulars: { fromId: "v0", outcome: "different", differences: 2 },
    } as const;
    expect(describeEvent(verified, { actor: null, subject: null, bill: null })).toBe(
      "A version of the bill was checked against the amendments agreed to: they do not give this text.",
    );
  });
  test("an order of consideration is told in words", () => {
    const particulars = {
      stage: "stage_2",
      arrangement: { kind: "schedule-after-introducing-section" },
      from: null,
      reason: null,
    } as const;
    expect(describeEvent({ ...decided, type: "bill.order_of_consideration_set", subjectKind: "bill", particulars }, names)).toMatch(
      /order of consideration at Stage 2 was set: each schedule after the section that introduces it/,
    );
  });
  test("a draft of an amendment is told without a word of it", () => {
    const saved = {
      ...decided,
      type: "amendment_draft.saved",
      subjectKind: "amendment_draft",
      visibility: "private",
      particulars: { teamId: null },
    } as const;
    expect(describeEvent(saved, names)).toBe("Ayesha saved a draft of an amendment.");
  });
});
