import { expect, test } from "vitest";
import type { Marshalled } from "./marshal.ts";
import { type ListedAmendment, type ListHead, layOutList, orderInWords } from "./marshalled-list.ts";

const head: ListHead = {
  kind: "marshalled",
  billTitle: "Hedges (Made Up) (Scotland) Bill",
  billNumber: "28",
  session: 5,
  year: 2018,
  stage: "stage_2",
  ordinal: null,
  lodgedOn: null,
};

function listed(number: string, more: Partial<ListedAmendment> = {}): ListedAmendment {
  return {
    number,
    isStarred: false,
    member: "Jane Grey",
    onBehalfOf: null,
    supporters: [],
    wording: "Leave out section 1",
    state: "lodged",
    ...more,
  };
}

function at(number: string, position: number, heading: string, depth = 0): Marshalled {
  return { number, position, heading, depth, reasons: [], isCertain: true };
}

const marshalled = [at("3", 0, "Section 1"), at("3A", 1, "Section 1", 1), at("1", 2, "After section 4"), at("2", 3, "Long Title")];
const amendments = new Map(
  [
    listed("3", { supporters: ["Rose Thorn", "Iain Privet"], wording: "In section 1, insert—\n<(1) A.\n(2) B.>" }),
    listed("3A", { isStarred: true }),
    listed("1", { onBehalfOf: "the Hedges Committee" }),
    listed("2", { state: "not_moved" }),
  ].map((each) => [each.number, each]),
);
const unit = (id: string | null, kind: "section" | "schedule" | "long-title", label: string) => ({
  unit: kind,
  id,
  provisionId: label,
  label,
  note: null,
});
const units = [
  unit("1", "section", "Section 1"),
  unit("2", "section", "Section 2"),
  unit("3", "section", "Section 3"),
  unit("1", "schedule", "Schedule 1"),
  unit("4", "section", "Section 4"),
  unit("5", "section", "Section 5"),
  unit(null, "long-title", "Long Title"),
];

test("a Marshalled List has its reference, its title, the order of consideration in two columns and centre headings", () => {
  const list = layOutList(head, marshalled, amendments, units);
  expect(list).toMatchObject({
    reference: "SP Bill 28-ML",
    session: "Session 5 (2018)",
    title: "Marshalled List of Amendments for Stage 2",
  });
  expect(list.order!.rows).toEqual([
    ["Sections 1 to 3", "Schedule 1"],
    ["Sections 4 and 5", "Long Title"],
  ]);
  expect(list.sections.map(({ heading, entries }) => [heading, entries.map(({ printedNumber }) => printedNumber)])).toEqual([
    ["Section 1", ["3", "*3A"]],
    ["After section 4", ["1"]],
  ]);
});

test("an amendment is printed with its member, those who support it and its paragraphs", () => {
  const [first, second] = layOutList(head, marshalled, amendments, units).sections;
  expect(first!.entries[0]).toMatchObject({
    member: "Jane Grey",
    supportedBy: "Supported by: Rose Thorn, Iain Privet",
    paragraphs: ["In section 1, insert—", "<(1) A.", "(2) B.>"],
  });
  expect(second!.entries[0]!.member).toBe("Jane Grey (on behalf of the Hedges Committee)");
});

test("what is disposed of leaves the Marshalled List, and a daily list keeps it", () => {
  const list = layOutList(head, marshalled, amendments, units);
  expect(list.disposedOf).toEqual(["2"]);
  const daily = layOutList({ ...head, kind: "daily", lodgedOn: "28 January 2018" }, marshalled, amendments, units);
  expect(daily).toMatchObject({
    order: null,
    disposedOf: [],
    title: "Amendments lodged on 28 January 2018 for Stage 2",
    reference: "SP Bill 28-DL",
  });
  expect(daily.sections.at(-1)!.heading).toBe("Long Title");
});

test("the note on stars stands only where something is starred", () => {
  expect(layOutList(head, marshalled, amendments, units).starNote).toContain("marked * are new");
  expect(layOutList(head, marshalled.slice(0, 1), amendments, units).starNote).toBeNull();
});

test("at Stage 3 the list says that amendments were selected, and a later list is counted", () => {
  const title = (more: Partial<ListHead>) => layOutList({ ...head, ...more }, [], new Map(), units);
  expect(title({ stage: "stage_3", billNumber: "28A" })).toMatchObject({
    title: "Marshalled List of Amendments selected for Stage 3",
    reference: "SP Bill 28A-ML",
  });
  expect(title({ ordinal: 2 })).toMatchObject({ title: "2nd Marshalled List of Amendments for Stage 2", reference: "SP Bill 28-ML2" });
  expect(title({ ordinal: 11 }).title).toMatch(/^11th /);
});

test("an only schedule and an only section are named without a range", () => {
  expect(orderInWords([units[0]!, unit(null, "schedule", "Schedule"), units[6]!])).toEqual(["Section 1", "Schedule", "Long Title"]);
});
