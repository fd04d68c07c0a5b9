import { describe, expect, test } from "vitest";
import { hedgesBill, hedgesBillWithoutLines } from "../fixtures/hedges-bill.ts";
import { indexVersion } from "../version-index.ts";
import { type DraftFromEdit, draftFromEdit } from "./draft-from-edit.ts";
import { type EditedProvision, toEdit } from "./edited-provision.ts";
import { draftNewSection } from "./new-section.ts";

const index = indexVersion(hedgesBill());
const withoutLines = indexVersion(hedgesBillWithoutLines());

type Change = (rows: readonly EditedProvision[]) => readonly EditedProvision[];

function edit(section: string, ...changes: Change[]): DraftFromEdit {
  return editOf(index, section, ...changes);
}

function editOf(of: typeof index, section: string, ...changes: Change[]): DraftFromEdit {
  const block = of.blockOf(section);
  if (!block) throw new Error(`The made-up bill has no ${section}.`);
  const printed: readonly EditedProvision[] = toEdit(of.blocks.slice(block.index, block.end));
  return draftFromEdit(
    of,
    section,
    changes.reduce((rows, change) => change(rows), printed),
  );
}

const words =
  (id: string, from: string, to: string): Change =>
  (rows) =>
    rows.map((row) => (row.id === id ? { ...row, text: row.text.replace(from, to) } : row));
const rewrite =
  (id: string, text: string): Change =>
  (rows) =>
    rows.map((row) => (row.id === id ? { ...row, text } : row));
const without =
  (...ids: string[]): Change =>
  (rows) =>
    rows.filter(({ id }) => id === null || !ids.includes(id));
const adding =
  (id: string | null, ...added: Omit<EditedProvision, "id">[]): Change =>
  (rows) => {
    const at = rows.findIndex((row) => row.id === id) + 1;
    return [...rows.slice(0, at), ...added.map((each) => ({ id: null, ...each })), ...rows.slice(at)];
  };
const subsection = (text: string) => ({ number: "", text, kind: "subsection" as const });
const paragraph = (text: string) => ({ number: "", text, kind: "paragraph" as const });

function wordings(drafted: DraftFromEdit): readonly string[] {
  expect(drafted.problems).toEqual([]);
  return drafted.amendments.map(({ wording }) => wording);
}

describe("words", () => {
  test.each([
    ["left out", words("section-1-1", "reasonable ", ""), "In section 1, page 1, line 3, leave out <reasonable>"],
    [
      "put in place of others",
      words("section-1-1", "the hedge", "that hedge"),
      "In section 1, page 1, line 4, leave out <the> and insert <that>",
    ],
    [
      "inserted are placed after the word before them",
      words("section-1-1", "the hedge", "the old hedge"),
      "In section 1, page 1, line 4, after <the> insert <old>",
    ],
    [
      "at the end of a line are inserted there",
      words("section-1-1", "must take", "must always take"),
      "In section 1, page 1, line 3, after <must> insert <always>",
    ],
    [
      "that stand twice on their line are told by a second word, where that is enough",
      words("section-1-3", "or to a hedge of less", "or to a tall hedge of less"),
      "In section 1, page 1, line 11, after <to a> insert <tall>",
    ],
    [
      "that go together with a sign are quoted with it, never the sign alone",
      words("section-1-2-c", "steps.", "steps;"),
      "In section 1, page 1, line 9, leave out <steps.> and insert <steps;>",
    ],
  ])("%s", (_what, change, wording) => {
    expect(wordings(edit("section-1", change))).toEqual([wording]);
  });

  test("which of several is meant is said by its ordinal, and in the sentence", () => {
    const drafted = editOf(withoutLines, "section-1", words("section-1-3", "to a hedge of less", "to a shrub of less"));
    expect(wordings(drafted)).toEqual(["In section 1(3), leave out second <hedge> and insert <shrub>"]);
    expect(drafted.amendments[0]?.sentence).toBe(
      "In section 1(3), “hedge” becomes “shrub”. “hedge” stands there more than once: the second is meant.",
    );
  });

  test("over several lines only the ends are quoted", () => {
    const drafted = edit("section-1", words("section-1-3", " to a hedge in a public park, or", ""));
    expect(wordings(drafted)).toEqual(["In section 1, page 1, line 10, leave out from <to> to <or> in line 11"]);
    const toTheEnd = edit("section-1", words("section-1-3", ", or to a hedge of less than one metre.", "."));
    expect(wordings(toTheEnd)).toEqual(["In section 1, page 1, line 11, leave out <, or to a hedge of less than one metre>"]);
  });
});

test("every separate change is an amendment of its own", () => {
  const drafted = edit(
    "section-1",
    words("section-1-1", "reasonable", "some"),
    words("section-1-2-a", "age", "height"),
    without("section-1-3"),
  );
  expect(wordings(drafted)).toEqual([
    "In section 1, page 1, line 3, leave out <reasonable> and insert <some>",
    "In section 1, page 1, line 7, leave out <age> and insert <height>",
    "In section 1, page 1, line 10, leave out subsection (3)",
  ]);
});

describe("whole provisions", () => {
  test("that stand beside one another are left out by one amendment", () => {
    expect(wordings(edit("section-1", without("section-1-2", "section-1-3")))).toEqual([
      "In section 1, page 1, line 5, leave out subsections (2) and (3)",
    ]);
  });

  test("a provision takes with it what stands beneath it, and says so", () => {
    const drafted = edit("section-1", without("section-1-2"));
    expect(wordings(drafted)).toEqual(["In section 1, page 1, line 5, leave out subsection (2)"]);
    expect(drafted.notes).toEqual(["Section 1(2) goes with all that stands beneath it."]);
  });

  test("words without a number are left out by their line", () => {
    expect(wordings(edit("section-2", without("section-2-2-text-1")))).toEqual(["In section 2, page 2, leave out line 7"]);
  });

  test.each([
    [
      "a subsection",
      adding("section-1-3", subsection("The person must be kind.")),
      "line 11, at end insert—\n<( ) The person must be kind.>",
    ],
    ["a paragraph", adding("section-1-2-b", paragraph("the view, and")), "line 8, at end insert—\n<( ) the view, and>"],
    [
      "a subsection after paragraphs",
      adding("section-1-2-c", subsection("The person must be kind.")),
      "line 9, at end insert—\n<( ) The person must be kind.>",
    ],
    [
      "two subsections are one insertion",
      adding("section-1-3", subsection("One."), subsection("Two.")),
      "line 11, at end insert—\n<( ) One.\n( ) Two.>",
    ],
  ])("new: %s", (_what, change, wording) => {
    expect(wordings(edit("section-1", change))).toEqual([`In section 1, page 1, ${wording}`]);
  });

  test("a new first subsection stands before the one that was first", () => {
    expect(wordings(edit("section-1", adding(null, subsection("Hedges matter."))))).toEqual([
      "Before section 1(1), insert—\n<( ) Hedges matter.>",
    ]);
  });

  test("a paragraph is replaced by a new one in one amendment", () => {
    const drafted = edit("section-1", adding("section-1-2-c", paragraph("the view.")), without("section-1-2-c"));
    expect(wordings(drafted)).toEqual(["In section 1, page 1, line 9, leave out paragraph (c) and insert—\n<( ) the view.>"]);
  });

  test("the last words of a provision and a new one behind it change in one amendment", () => {
    const drafted = edit("section-1", words("section-1-2-c", "steps.", "steps, and"), adding("section-1-2-c", paragraph("the view.")));
    expect(wordings(drafted)).toEqual(["In section 1, page 1, line 9, leave out <steps.> and insert <steps, and\n( ) the view.>"]);
  });
});

describe("a whole section", () => {
  test("of which nothing stays is left out", () => {
    expect(wordings(edit("section-2", () => []))).toEqual(["Leave out section 2"]);
  });

  test("of which most is rewritten is replaced by one amendment", () => {
    const drafted = edit(
      "section-2",
      rewrite("section-2-1", "Every council is to have a keeper of hedges."),
      rewrite("section-2-2", "The keeper is able to—"),
      without("section-2-2-a", "section-2-2-text-1"),
      rewrite("section-2-2-b", "speak with owners, or"),
      rewrite("section-2-2-c", "write to them."),
      rewrite("section-2-3", "Reports come yearly."),
    );
    expect(wordings(drafted)).toHaveLength(1);
    expect(wordings(drafted)[0]).toMatch(/^Leave out section 2 and insert—\n<Hedge wardens\n\(1\) Every council/);
    expect(drafted.amendments[0]?.sentence).toContain("most of it is rewritten");
  });

  test("new, is inserted after another under its title", () => {
    const drafted = draftNewSection(index, "section-2", {
      where: "after",
      title: "Training",
      text: "(1) Wardens must be trained.\n(2) Training is free.",
    });
    expect(drafted).toMatchObject({
      ok: true,
      amendment: { wording: "After section 2, insert—\n<Training\n(1) Wardens must be trained.\n(2) Training is free.>" },
    });
    expect(draftNewSection(index, "section-2", { where: "after", title: " ", text: "x" })).toMatchObject({ ok: false });
  });
});

describe("in a print whose lines are not known the place is given by words and provision", () => {
  test.each([
    [words("section-1-1", "reasonable ", ""), "In section 1(1), leave out <reasonable>"],
    [without("section-1-2-b"), "In section 1(2), leave out paragraph (b)"],
    [adding("section-1-2-b", paragraph("the view, and")), "In section 1(2)(b), at end insert—\n<( ) the view, and>"],
  ])("%#", (change, wording) => {
    expect(wordings(editOf(withoutLines, "section-1", change))).toEqual([wording]);
  });

  test("words of a paragraph of a schedule", () => {
    expect(wordings(editOf(withoutLines, "schedule", words("schedule-paragraph-1", "3 years", "5 years")))).toEqual([
      "In paragraph 1 of the schedule, leave out <3> and insert <5>",
    ]);
  });
});

describe("what an amendment cannot do is said, not done in silence", () => {
  test("the long title cannot be left out", () => {
    expect(edit("long-title", () => []).problems).toEqual(["The long title cannot be left out: a bill has one."]);
  });

  test("numbers are not amended", () => {
    const drafted = edit("section-1", (rows) => rows.map((row) => (row.id === "section-1-3" ? { ...row, number: "(4)" } : row)));
    expect(drafted.amendments).toEqual([]);
    expect(drafted.notes).toEqual(["The number of section 1(3) stays: the clerks change numbers, and no amendment does."]);
  });

  test("spaces are printing points, and no amendment", () => {
    expect(edit("section-1", words("section-1-1", "must take", "must   take")).amendments).toEqual([]);
  });

  test("a provision that is no section has no draft", () => {
    expect(draftFromEdit(index, "section-1-1", []).problems).toHaveLength(1);
    expect(draftFromEdit(index, "nowhere", []).problems).toHaveLength(1);
  });

  test("hostile input is drafted or refused, and never a crash", () => {
    const hostile = ["<".repeat(500), "\u0000\u0007", "(((((", "“”‘’".repeat(200), "a ".repeat(20_000)];
    for (const text of hostile) {
      const drafted = edit("section-1", rewrite("section-1-1", text));
      expect(drafted.amendments.length + drafted.problems.length).toBeGreaterThan(0);
    }
  });
});
