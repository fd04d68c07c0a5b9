import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { findConflicts, type Pair, whatFallsIf } from "./conflicts.ts";
import { amendments } from "./fixtures/hedges.ts";
import { hedgesBill } from "./fixtures/hedges-bill.ts";
import { indexVersion } from "./version-index.ts";

const withText = (wordings: Readonly<Record<string, string>>, order = Object.keys(wordings)) =>
  findConflicts(indexVersion(hedgesBill()), amendments(wordings), order);
const byWording = (wordings: Readonly<Record<string, string>>) => findConflicts(null, amendments(wordings), Object.keys(wordings));
const short = (pairs: readonly Pair[]) => pairs.map(({ kind, first, second }) => `${first} ${kind} ${second}`);

describe("two amendments to one text", () => {
  const subsection = "In section 1, page 1, line 10, leave out subsection (3)";
  const park = "In section 1, page 1, line 11, after <park> insert <or square>";
  const reasonable = "In section 1, page 1, line 3, leave out <reasonable>";

  test("leaving out a subsection pre-empts what changes words in it", () => {
    expect(short(withText({ "1": subsection, "2": park }))).toEqual(["1 pre-emption 2"]);
  });

  test("only amendments later in the order can be pre-empted", () => {
    expect(short(withText({ "1": park, "2": subsection }))).toEqual(["1 overtaken 2"]);
    expect(short(withText({ "1": subsection, "2": park }, ["2", "1"]))).toEqual(["2 overtaken 1"]);
  });

  test("leaving out a whole section overtakes the amendments to it", () => {
    expect(short(withText({ "1": park, "2": "Leave out section 1" }))).toEqual(["1 overtaken 2"]);
  });

  test("different words in the place of the same words are direct alternatives, also three of them", () => {
    const wordings = {
      "6": `${reasonable} and insert <all>`,
      "23": `${reasonable} and insert <some>`,
      "31": `${reasonable} and insert <no>`,
    };
    expect(short(withText(wordings))).toEqual(["6 alternatives 23", "6 alternatives 31", "23 alternatives 31"]);
  });

  test("the same change twice is identical, and falls whichever way the first is decided", () => {
    const pairs = withText({ "1": reasonable, "2": reasonable });
    expect(short(pairs)).toEqual(["1 identical 2"]);
    expect(whatFallsIf(pairs, ["1", "2"], "1", "agreed").map(({ number }) => number)).toEqual(["2"]);
    expect(whatFallsIf(pairs, ["1", "2"], "1", "disagreed").map(({ number }) => number)).toEqual(["2"]);
  });

  test("words that overlap are pre-empted, words beside them are not", () => {
    const range = "In section 1, page 1, line 3, leave out from <must> to <steps> in line 3";
    expect(short(withText({ "1": range, "2": reasonable }))).toEqual(["1 pre-emption 2"]);
    expect(short(withText({ "1": range, "2": "In section 1, page 1, line 4, leave out <good>" }))).toEqual([]);
  });

  test("two insertions at one place are named, with which comes first", () => {
    const at = "In section 1, page 1, line 9, at end insert—";
    expect(short(withText({ "1": `${at}\n<( ) the bats.>`, "2": `${at}\n<( ) wholly different words here.>` }))).toEqual([
      "1 same-place 2",
    ]);
  });

  test("an amendment to an amendment depends on it, and so does a reference to what it inserts", () => {
    const register = "After section 2, insert—\n<Hedge register\nThere is to be a register.>";
    const wordings = {
      "3": register,
      "3A": "As an amendment to amendment 3, line 1, leave out <register> and insert <list>",
      "4": "In section 3, page 2, line 10, after <notice> insert <or section (Hedge register)>",
    };
    expect(short(withText(wordings, ["3", "3A", "4"]))).toEqual(["3 dependence 3A", "3 dependence 4"]);
  });

  test("what refers to a new section falls with it only if it is still to be called", () => {
    const wordings = {
      "1": "In section 1, page 1, line 11, after <park> insert <or section (Hedge register)>",
      "2": "After section 2, insert—\n<Hedge register\nThere is to be a register.>",
      "3": "In section 3, page 2, line 10, after <notice> insert <or section (Hedge register)>",
    };
    const pairs = withText(wordings);
    expect(short(pairs)).toEqual(["2 dependence 1", "2 dependence 3"]);
    expect(whatFallsIf(pairs, ["1", "2", "3"], "2", "disagreed").map(({ number }) => number)).toEqual(["3"]);
  });

  test("the same change to the same words elsewhere is pointed out", () => {
    const change = (line: number) => `In section 1, page 1, line ${line}, leave out <the hedge> and insert <that hedge>`;
    expect(short(withText({ "1": change(4), "2": change(7), "3": change(8) }))).toEqual(["1 same-words 2", "1 same-words 3"]);
  });

  test("amendments to different sections are independent", () => {
    expect(withText({ "1": reasonable, "2": "In section 3, page 3, line 1, leave out <a fine> and insert <no fine>" })).toEqual([]);
  });
});

describe("when the print is not to hand", () => {
  test.each([
    ["a new section before one that is left out", "Before section 5, insert—\n<Walks\n(1) Walks are free.>", "Leave out section 5"],
    [
      "a new section after it, also where a line is named",
      "Leave out section 5",
      "After section 5, page 4, line 2, insert—\n<Walks\nAll may walk.>",
    ],
  ])("%s is not touched by that", (_what, first, second) => {
    expect(byWording({ "1": first, "2": second })).toEqual([]);
  });

  const newText = (word: string) => `Leave out section 5 and insert—\n<Walks\n(1) Walks are ${word}.>`;

  test.each([
    ["to move it, and to divide it", "Leave out section 5", "Move section 5 to after section 7", "pre-emption"],
    ["to leave it out, where another text has come in its place", newText("free"), "Leave out section 5", "pre-emption"],
    ["another text in its place", newText("free"), newText("long"), "alternatives"],
    ["to change it, where it was left out before", "Leave out section 5", "In section 5, leave out subsection (2)", "pre-emption"],
    ["to leave out what another moves", "Move section 5 to after section 7", "Leave out section 5", "overtaken"],
  ])("of a whole section, it is known without the text what becomes of an amendment %s", (_what, first, second, kind) => {
    expect(byWording({ "1": first, "2": second })).toMatchObject([{ kind, first: "1", second: "2", certainty: "certain" }]);
  });

  test("leaving out one paragraph of a schedule is not taken for leaving out the schedule", () => {
    const pairs = byWording({ "1": "Leave out paragraph 4 of schedule 1", "2": "In schedule 1, page 29, line 21, leave out <services>" });
    expect(pairs).toEqual([]);
  });

  test("words that the quotation of another may hold are possibly pre-empted, and it is said that the text is needed", () => {
    const pairs = byWording({
      "60": "In section 1, page 1, line 12, leave out <a long quotation that goes on to the next line of it> and insert <x>",
      "61": "In section 1, page 1, line 13, leave out <the next line> and insert <y>",
      "62": "In section 1, page 1, line 14, leave out <the next line> and insert <y>",
    });
    expect(pairs.filter(({ kind }) => kind === "pre-emption")).toMatchObject([
      { first: "60", second: "61", certainty: "possible", reason: expect.stringContaining("needs the text") },
    ]);
  });

  test("what stands in lines that are left out is pre-empted for certain", () => {
    const pairs = byWording({
      "147": "In section 1, page 2, leave out lines 3 to 14",
      "30": "In section 1, page 2, line 8, at end insert <and>",
    });
    expect(pairs).toEqual([]);
    const inOrder = findConflicts(
      null,
      amendments({ "147": "In section 1, page 2, leave out lines 3 to 14", "30": "In section 1, page 2, line 8, at end insert <and>" }),
      ["147", "30"],
    );
    expect(inOrder).toMatchObject([{ kind: "pre-emption", first: "147", second: "30", certainty: "certain" }]);
  });
});

const corpus = "../shared/data/amendments/real-amendments.jsonl";

describe.skipIf(!existsSync(corpus))("beside the notes of a real groupings paper (skipped without the data pack)", () => {
  test("60 pre-empts 61, and 63 pre-empts 64, of the amendments to SP Bill 28 whose wording is to hand", () => {
    const rows = readFileSync(corpus, "utf8")
      .split("\n")
      .filter((line) => line.includes("UK Withdrawal"))
      .map((line): { number: string; wording: string } => JSON.parse(line));
    const set = amendments(Object.fromEntries(rows.map(({ number, wording }) => [number, wording])));
    const pairs = findConflicts(
      null,
      set,
      rows.map(({ number }) => number),
    ).filter(({ kind }) => kind === "pre-emption");
    expect(short(pairs)).toEqual(expect.arrayContaining(["60 pre-emption 61", "63 pre-emption 64"]));
    // Whether subsection (3) reaches down to line 21 is not known without the print: it does not, by the paper.
    expect(short(pairs)).toEqual(["60 pre-emption 61", "63 pre-emption 64", "63 pre-emption 65"]);
    expect(pairs.every(({ certainty }) => certainty === "possible")).toBe(true);
  });
});
