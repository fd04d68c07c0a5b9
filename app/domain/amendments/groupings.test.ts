import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type GroupingNote, notesOfGroups, pairsOfNotes } from "./grouping-notes.ts";
import { groupingSentence, readGroupingSentence } from "./grouping-sentences.ts";
import { type AmendmentGroup, type ConflictPair, checkGroups, inMarshalledOrder } from "./groupings.ts";
import { readGroupings } from "./read-groupings.ts";

const groups: AmendmentGroup[] = [
  { name: "Contact centres", numbers: ["68", "69"] },
  { name: "Contact services: regulation", numbers: ["15", "52", "53", "6", "23", "1"] },
];
const preempts = (earlier: string, later: string): ConflictPair => ({ kind: "pre-emption", earlier, later });
const alternatives = (earlier: string, later: string): ConflictPair => ({ kind: "alternatives", earlier, later });
const sentences = (pairs: ConflictPair[]) => notesOfGroups(groups, pairs).map((notes) => notes.map(groupingSentence));

test("a pre-emption within a group is noted with the earlier amendment", () => {
  expect(sentences([preempts("68", "69")])).toEqual([["Amendment 68 pre-empts amendment 69"], []]);
});

test("a pre-emption across groups is noted in both, with the name of the other group", () => {
  expect(sentences([preempts("15", "69"), preempts("15", "52"), preempts("15", "53")])).toEqual([
    ["Amendment 69 is pre-empted by amendment 15 in the group “Contact services: regulation”"],
    ["Amendment 15 pre-empts amendment 69 in the group “Contact centres” and amendments 52 and 53 in this group"],
  ]);
});

test("three amendments of which each is an alternative to the others stand in one note", () => {
  const three = [alternatives("6", "23"), alternatives("6", "1"), alternatives("23", "1")];
  expect(sentences(three)).toEqual([[], ["Amendments 6, 23 and 1 are direct alternatives"]]);
  expect(sentences(three.slice(0, 2))).toEqual([
    [],
    ["Amendments 6 and 23 are direct alternatives", "Amendments 6 and 1 are direct alternatives"],
  ]);
});

test("alternatives in two groups are noted in both", () => {
  expect(sentences([alternatives("69", "52")])).toEqual([
    ["Amendment 69 in this group and amendment 52 in the group “Contact services: regulation” are direct alternatives"],
    ["Amendment 69 in the group “Contact centres” and amendment 52 in this group are direct alternatives"],
  ]);
});

test("pairs to notes to sentences to notes to pairs gives the same pairs", () => {
  const pairs = [
    preempts("15", "69"),
    preempts("15", "52"),
    preempts("15", "53"),
    preempts("68", "69"),
    alternatives("6", "23"),
    alternatives("69", "52"),
  ];
  const notes = notesOfGroups(groups, pairs).flat();
  const read = notes.map((note) => readGroupingSentence(groupingSentence(note)));
  expect(read).toEqual(notes);
  const key = ({ kind, earlier, later }: ConflictPair) => `${kind} ${earlier} ${later}`;
  expect(
    pairsOfNotes(read.flatMap((note) => note ?? []))
      .map(key)
      .sort(),
  ).toEqual(pairs.map(key).sort());
});

test.each<[string, GroupingNote]>([
  ["Amendment 60 pre-empts amendment 61", { kind: "pre-empts", amendment: "60", targets: [{ numbers: ["61"], group: null }] }],
  [
    "Amendment 27 pre-empts amendments 136, 266, 137A and 139",
    { kind: "pre-empts", amendment: "27", targets: [{ numbers: ["136", "266", "137A", "139"], group: null }] },
  ],
  [
    "Amendment 20 pre-empts amendment 96 in Group 5",
    { kind: "pre-empts", amendment: "20", targets: [{ numbers: ["96"], group: "Group 5" }] },
  ],
  [
    "Amendment 15 pre-empts amendment 69 in the group Responsibility of contact centres and amendments 52 and 53 in this group",
    {
      kind: "pre-empts",
      amendment: "15",
      targets: [
        { numbers: ["69"], group: "Responsibility of contact centres" },
        { numbers: ["52", "53"], group: null },
      ],
    },
  ],
  [
    "Amendment 88 is pre-empted by amendment 85 in group “Rights, duties and protections”",
    { kind: "is-pre-empted", amendment: "88", by: [{ numbers: ["85"], group: "Rights, duties and protections" }] },
  ],
  ["Amendments 6, 23 and 1 are direct alternatives", { kind: "alternatives", among: [{ numbers: ["6", "23", "1"], group: null }] }],
])("the note is read: %s", (sentence, note) => {
  expect(readGroupingSentence(sentence)).toEqual(note);
});

test.each([
  "9 pre-empts amendment 10 in Group 5 Amendment",
  "Amendments 13 and 16 are direct alternative",
  "Amendment 85 pre-empts amendments 86 and 8…",
  "Amendment pre-empts amendment 2",
  "Amendment 2 are direct alternatives",
  `Amendment 1 pre-empts ${"amendment 2 and ".repeat(20_000)}`,
])("a garbled note is not guessed at: %s", (sentence) => {
  expect(readGroupingSentence(sentence)).toBeNull();
});

test("a made-up paper is read: names, numbers with letters, notes, time limits, and what is garbled", () => {
  const paper = readGroupings(
    [
      "Hedges (Made Up) (Scotland) Bill",
      "Groupings of Amendments for Stage 3",
      "Group 1: Height of hedges: section 3",
      "6, 93, 39A, 39B,",
      "40",
      "Notes on amendments in this group",
      "Amendment 6 pre-empts amendment 93",
      "93 pre-empts amendment",
      "1 hour 45 minutes",
      "Group 2: Length of hedges",
      "19",
      "Notes on amendments in this group",
      "Amendment 19 is pre-empted by amendment 6 in group “Height of",
      "hedges: section 3”",
    ].join("\n"),
  );
  expect(paper.stage).toBe("stage_3");
  expect(paper.groups.map(({ name, ordinal, numbers }) => [ordinal, name, numbers.join()])).toEqual([
    [1, "Height of hedges: section 3", "6,93,39A,39B,40"],
    [2, "Length of hedges", "19"],
  ]);
  expect(paper.deadlines).toEqual([{ afterGroup: 0, words: "1 hour 45 minutes", minutes: 105 }]);
  expect(paper.problems).toEqual([{ line: 8, text: "93 pre-empts amendment", message: "A note that could not be read." }]);
  expect(pairsOfNotes(paper.groups.flatMap(({ notes }) => notes))).toEqual([preempts("6", "93"), preempts("6", "19")]);
});

test("a paper of 1 MB is read in good time", () => {
  for (const text of [
    "1, 2, 3\n".repeat(100_000),
    "Amendment 1 pre-empts “".repeat(45_000),
    "1, ".repeat(330_000),
    "a1, 2 A".repeat(140_000),
  ]) {
    const before = performance.now();
    readGroupings(text);
    expect(performance.now() - before).toBeLessThan(3000);
  }
});

test("a number in two groups, in none, or not in the list is reported, and groups follow the list", () => {
  const made = [
    { name: "B", numbers: ["3", "2"] },
    { name: "A", numbers: ["1", "2", "9"] },
  ];
  expect(checkGroups(made, ["1", "2", "3", "4"])).toEqual([
    { kind: "in-two-groups", number: "2", groups: ["B", "A"] },
    { kind: "not-in-the-list", number: "9", group: "A" },
    { kind: "in-no-group", number: "4" },
  ]);
  expect(inMarshalledOrder(made, ["1", "2", "3"])).toEqual([
    { name: "A", numbers: ["1", "2", "9"] },
    { name: "B", numbers: ["2", "3"] },
  ]);
});

const pack = "../shared/data/groupings";
const read = (file: string) => readGroupings(readFileSync(`${pack}/${file}`, "utf8"));
const messages = (file: string) => read(file).problems.filter(({ text }) => !/^[#[]/.test(text));

describe.skipIf(!existsSync(pack))("on real papers (skipped where ../shared/data is absent)", () => {
  test("the Children (Scotland) Bill's groups and pre-emptions are read", () => {
    const { groups: found, stage } = read("children-bill-stage2.txt");
    expect(stage).toBe("stage_2");
    expect(found).toHaveLength(16);
    expect(found[0]).toMatchObject({ name: "Having regard to the voice of the child" });
    expect(found[2]!.numbers).toEqual(["64", "33", "33A"]);
    expect(pairsOfNotes(found.flatMap(({ notes }) => notes))).toEqual([
      preempts("47", "2"),
      preempts("15", "69"),
      preempts("15", "52"),
      preempts("15", "53"),
    ]);
    expect(messages("children-bill-stage2.txt")).toEqual([]);
  });

  test("the Legal Continuity Bill's groups and pre-emptions are read", () => {
    const { groups: found } = read("legal-continuity-stage2.txt");
    expect(found.map(({ numbers }) => numbers.length)).toEqual([46, 6, 12, 20]);
    expect(pairsOfNotes(found[0]!.notes)).toEqual([
      preempts("60", "61"),
      preempts("63", "64"),
      preempts("85", "88"),
      preempts("93", "97"),
      preempts("204", "55"),
    ]);
    expect(messages("legal-continuity-stage2.txt")).toEqual([]);
  });

  test("the Gender Recognition Reform Bill's timed groups are read, and its garbled note is reported", () => {
    const paper = read("grr-bill-stage3-timed.txt");
    expect(paper.groups.map(({ ordinal, numbers }) => [ordinal, numbers.length])).toEqual([
      [1, 16],
      [2, 18],
      [3, 1],
      [4, 3],
    ]);
    expect(paper.groups[1]!.numbers).toContain("40E");
    expect(paper.deadlines).toEqual([{ afterGroup: 2, words: "1 hour 45 minutes", minutes: 105 }]);
    expect(messages("grr-bill-stage3-timed.txt")).toContainEqual({
      line: 6,
      text: "9 pre-empts amendment 10 in Group 5 Amendment",
      message: "A note that could not be read.",
    });
  });

  test("papers run together into one line are taken apart, and what was cut off is reported", () => {
    const { groups: found, problems } = read("other-snippets.txt");
    expect(found.map(({ name }) => name)).toEqual([
      "Scottish Administration: allocation of resources",
      "Objectives and principles",
      "Regulations: procedure",
      "Regulations: consultation",
      "Conferral of functions under section 3",
      "Statement by the Scottish Ministers under section 4",
    ]);
    expect(found.map(({ numbers }) => numbers.length)).toEqual([16, 3, 7, 16, 1, 1]);
    expect(pairsOfNotes(found.flatMap(({ notes }) => notes))).toEqual([
      alternatives("2", "14"),
      alternatives("12", "15"),
      preempts("14", "28"),
      preempts("15", "29"),
    ]);
    expect(problems.some(({ text }) => text.includes("13 and 16 are direct alternative"))).toBe(true);
  });
});
