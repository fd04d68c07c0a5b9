import { describe, expect, test } from "vitest";
import { listChanges } from "./change-list.ts";
import { amendHedges } from "./fixtures/hedges.ts";
import { everything, onlyChanged, unitsOf } from "./marked-units.ts";

const unitsFor = (wordings: Readonly<Record<string, string>>) => unitsOf(amendHedges(wordings).blocks);
const sentences = (wordings: Readonly<Record<string, string>>) =>
  listChanges(unitsFor(wordings)).map(({ place, sentence, amendments }) => `${place}: ${sentence} [${amendments.join(", ")}]`);

describe("a change as a sentence", () => {
  test.each([
    [
      "quotes what goes and what comes",
      { "1": "In section 1, page 1, line 3, leave out <reasonable> and insert <all>" },
      ["Section 1(1): “reasonable” becomes “all”. [1]"],
    ],
    [
      "says after which words others are inserted",
      { "1": "In section 1, page 1, line 11, after <park> insert <or square>" },
      ["Section 1(3): “or square” is inserted after “a public park”. [1]"],
    ],
    [
      "says what is left out",
      { "1": "In section 1, page 1, line 3, leave out <reasonable>" },
      ["Section 1(1): “reasonable” is left out after “hedge must take”. [1]"],
    ],
    [
      "names a new section with its place and title, and not what stands in it",
      { "7": "After section 2, insert—\n<Hedge panels\n(1) There may be hedge panels.\n(2) They must meet.>" },
      ["Section 2A: is inserted after section 2: “Hedge panels”. [7]"],
    ],
    [
      "names a provision that goes, with all in it",
      { "3": "In section 2, page 2, line 2, leave out subsection (2)" },
      [expect.stringMatching(/^Section 2\(2\): is left out: “A hedge warden may—”\. \[3\]$/)],
    ],
    [
      "names every amendment that is at work in it",
      {
        "1": "In section 1, page 1, line 3, leave out <reasonable> and insert <all>",
        "2": "In section 1, page 1, line 3, leave out <reasonable> and insert <proper>",
      },
      ["Section 1(1): “reasonable” becomes “proper” (“all” is inserted and left out again). [1, 2]"],
    ],
    [
      "says of three alternatives what became of each",
      {
        "1": "In section 1, page 1, line 3, leave out <reasonable> and insert <all>",
        "2": "In section 1, page 1, line 3, leave out <reasonable> and insert <proper>",
        "3": "In section 1, page 1, line 3, leave out <reasonable> and insert <some>",
      },
      ["Section 1(1): “reasonable” becomes “some” (“all” and “proper” are inserted and left out again). [1, 2, 3]"],
    ],
    [
      "says which provision takes the place of another",
      { "4": "Leave out section 3 and insert—\n<Penalty\nA person who fails to comply with a notice is liable to a fine.>" },
      ["Section 3: is left out: “Offence”. [4]", "Section 3: is inserted in its place: “Penalty”. [4]"],
    ],
    [
      "counts the number of a provision to none of its words",
      { "5": "In section 2, page 2, line 1, at beginning insert <Subject to section 1,>" },
      ["Section 2(1): “Subject to section 1,” is inserted at the beginning. [5]"],
    ],
    [
      "names what follows where nothing stands before",
      { "6": "Before section 1, insert—\n<Purpose\nThis Act is about hedges.>" },
      [expect.stringContaining("is inserted after the long title: “Purpose”. [6]")],
    ],
  ])("%s", (_, wordings, expected) => {
    expect(sentences(wordings)).toEqual(expected);
  });

  test("stands in the order of the text, whatever the order of the amendments", () => {
    expect(
      sentences({
        "2": "In section 5, page 2, line 16, leave out <2026> and insert <2027>",
        "9": "In section 1, page 1, line 3, leave out <reasonable>",
      }).map((sentence) => sentence.slice(0, 9)),
    ).toEqual(["Section 1", "Section 5"]);
  });
});

describe("a changed text in units", () => {
  const oneWord = { "1": "In the schedule, page 2, line 18, leave out <3> and insert <5>" };

  test("passes over what does not change in a word, and keeps the headings above what does", () => {
    const shown = onlyChanged(unitsFor({ "1": "In section 3, page 2, line 9, leave out <a fine> and insert <a large fine>" }));
    expect(shown.map((each) => (each.kind === "gap" ? `${each.gap.first} … ${each.gap.last}` : each.unit.name))).toEqual([
      "the long title … section 2",
      "section 3",
      "section 4 … the schedule, paragraph 2",
    ]);
  });

  test("shows the heading of a schedule over the paragraph that changes", () => {
    const names = onlyChanged(unitsFor(oneWord)).flatMap((each) => (each.kind === "unit" ? [each.unit.name] : []));
    expect(names).toEqual(["the schedule", "the schedule, paragraph 1"]);
  });

  test("counts its changes, and what one amendment inserts in several provisions once", () => {
    const units = unitsFor({
      "7": "After section 2, insert—\n<Hedge panels\n(1) There may be hedge panels.\n(2) They must meet.>",
      "1": "In section 1, page 1, line 3, leave out <reasonable>",
    });
    expect(units.flatMap(({ blocks }) => blocks).flatMap(({ changeAt }) => changeAt ?? [])).toEqual([1, 2]);
    expect(everything(units).length).toBe(units.length);
  });

  test("never takes what is quoted from another Act for a section of the bill", () => {
    const names = unitsFor(oneWord).map(({ name }) => name);
    expect(names.filter((name) => name.includes("quoted"))).toEqual([]);
  });

  test("gives every provision an address of its own", () => {
    const anchors = unitsFor(oneWord).flatMap(({ blocks }) => blocks.map(({ anchor }) => anchor));
    expect(new Set(anchors).size).toBe(anchors.length);
  });
});
