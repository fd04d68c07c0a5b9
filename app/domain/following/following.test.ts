import { describe, expect, test } from "vitest";
import type { NewEvent, RecordedEvent } from "#app/domain/events/event.ts";
import { corrected, recorded } from "#app/domain/events/record-event.ts";
import { tell } from "./digest.ts";
import { quoteChange } from "./quote-change.ts";
import { isFeedNews, isTellable } from "./tellable.ts";

const title = "Care of Hedgehogs (Scotland) Bill (made up)";
const bill = { kind: "bill", id: "b1", title, billId: "b1", isDraft: false } as const;
const letter = { kind: "letter", id: "l1", title: "Letter of 10 January", billId: "b1", isDraft: false } as const;
const step = (on: string | null): NewEvent => ({
  type: "bill.advanced",
  subjectKind: "bill",
  subjectId: "b1",
  billId: "b1",
  visibility: "public",
  particulars: { stage: "stage_1", event: "general_principles_agreed", on, outcome: null, overridden: [], reason: null },
});
const logged = (events: readonly NewEvent[]): RecordedEvent[] =>
  events.map((event, index) => ({ ...event, sequence: index + 1, at: "2026-01-05T09:00:00Z", actorId: "morag" }));

describe("a change in words", () => {
  test.each([
    [{ field: "introducedOn", from: "2026-01-05", to: "2026-01-06" }, "date of introduction: “5 January 2026” became “6 January 2026”"],
    [{ field: "summary", from: null, to: "Hedgehogs must be fed." }, "summary: now “Hedgehogs must be fed.” (nothing before)"],
    [{ field: "summary", from: "Hedgehogs must be fed.", to: null }, "summary: removed, was “Hedgehogs must be fed.”"],
  ])("%j", (change, words) => {
    expect(quoteChange(change)).toBe(words);
  });
  test("of a long text only the place that changed is quoted", () => {
    const text = (verb: string) =>
      `one two three four five six seven eight ministers ${verb} feed hedgehogs in every month of winter without fail`;
    expect(quoteChange({ field: "longTitle", from: text("must"), to: text("may") })).toBe(
      "long title: “… four five six seven eight ministers must feed hedgehogs in every month of …” became “… four five six seven eight ministers may feed hedgehogs in every month of …”",
    );
  });
  test("a text to which nothing but an end was added is quoted from there", () => {
    expect(quoteChange({ field: "summary", from: "a b", to: "a b c" })).toBe("summary: “a b” became “a b c”");
  });
});

describe("what followers are told", () => {
  test("a correction with what it said before, and a step, each as one sentence", () => {
    const told = tell(
      logged([corrected(bill, [{ field: "summary", from: "Old", to: "New" }]), step("2026-01-05"), recorded(letter)]),
      title,
    );
    expect(told).toEqual([
      { sentence: `${title} was corrected: summary.`, quotes: ["summary: “Old” became “New”"] },
      { sentence: `${title}: the Parliament agreed to the general principles of the bill (5 January 2026).`, quotes: [] },
      { sentence: "Letter “Letter of 10 January” was added to the record.", quotes: [] },
    ]);
  });
  test("a step and the stage event that it recorded are one thing", () => {
    const stageEvent = recorded({ ...letter, kind: "stage_event", title: "Stage 1" });
    expect(tell(logged([step("2026-01-05"), stageEvent]), title)).toHaveLength(1);
    expect(tell(logged([stageEvent]), title)).toHaveLength(1);
  });
  test("an import of many letters is one line", () => {
    expect(tell(logged(Array.from({ length: 12 }, () => recorded(letter))), title)).toEqual([
      { sentence: "12 letters were added to the record.", quotes: [] },
    ]);
  });
  test("nothing of drafts, nothing that is private, nothing about comments, nothing without a bill", () => {
    const comment: NewEvent = {
      type: "comment.written",
      subjectKind: "comment",
      subjectId: "c1",
      billId: "b1",
      visibility: "public",
      particulars: { aboutKind: "bill", aboutId: "b1", inReplyTo: null },
    };
    const note: NewEvent = {
      ...comment,
      type: "note.written",
      subjectKind: "note",
      visibility: "private",
      particulars: { aboutKind: "bill", aboutId: "b1", teamId: null },
    };
    const untold = [
      recorded({ ...letter, isDraft: true }),
      recorded({ ...letter, billId: null }),
      recorded({ ...letter, kind: "person" }),
      comment,
      note,
    ];
    expect(untold.filter(isTellable)).toEqual([]);
    expect(tell(logged(untold), title)).toEqual([]);
  });
});

test("the feed tells arrivals of letters and steps by their day, and takes only corrections of them from the log", () => {
  expect(isFeedNews(recorded(letter))).toBe(false);
  expect(isFeedNews(corrected(letter, []))).toBe(true);
  expect(isFeedNews(step("2026-01-05"))).toBe(false);
  expect(isFeedNews(step(null))).toBe(true);
  expect(isFeedNews(recorded({ ...letter, kind: "figure" }))).toBe(true);
});
