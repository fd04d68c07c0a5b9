import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readAmendmentList } from "./read-amendment-list.ts";

type Item = { number: string; starred: boolean; member: string; supporters: string[]; wording: string; heading?: string };
type Style = { star: "before" | "after"; numberAlone: boolean; width: number | null; furniture: boolean };

const head = [
  "SP Bill 28-ML 1 Session 5 (2018)",
  "Hedges (Made Up) (Scotland) Bill",
  "2nd Marshalled List of Amendments for Stage 2",
  "The Bill will be considered in the following order—",
  "Sections 1 to 5 Schedule 1",
  "Section 6 Long Title",
  "Amendments marked * are new (including manuscript amendments) or have been altered.",
];

/** Prints amendments as a list does, so that reading can be held against what was printed. */
function compose(items: readonly Item[], style: Style): string {
  const lines = [...head];
  let heading: string | undefined;
  for (const item of items) {
    if (item.heading && item.heading !== heading) lines.push(item.heading);
    heading = item.heading ?? heading;
    const star = item.starred ? "*" : "";
    const number = style.star === "before" ? `${star}${item.number}` : `${item.number}${star}`;
    const supported = item.supporters.length > 0 ? [`Supported by: ${item.supporters.join(", ")}`] : [];
    const wrapped = (text: string) => wrap(text, style.width);
    if (style.numberAlone) lines.push(number, item.member, ...supported.flatMap(wrapped), ...item.wording.split("\n").flatMap(wrapped));
    else lines.push(item.member, ...supported.flatMap(wrapped), ...`${number} ${item.wording}`.split("\n").flatMap(wrapped));
  }
  if (!style.furniture) return lines.join("\n");
  return lines.flatMap((line, at) => (at % 23 === 22 ? [line, "", `SP Bill 28-ML ${at} Session 5 (2018)`, ""] : [line])).join("\r\n");
}

function wrap(text: string, width: number | null): string[] {
  if (width === null) return [text];
  const lines = [""];
  for (const word of text.split(" ")) {
    const last = lines.at(-1)!;
    if (last !== "" && last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = last === "" ? word : `${last} ${word}`;
  }
  return lines;
}

const styles: [string, Style][] = [
  ["stars before, as on a web page", { star: "before", numberAlone: false, width: null, furniture: false }],
  ["stars after the number, with page furniture", { star: "after", numberAlone: false, width: null, furniture: true }],
  ["lines broken at a margin, as in a PDF", { star: "before", numberAlone: false, width: 92, furniture: true }],
  ["the number on a line of its own", { star: "after", numberAlone: true, width: null, furniture: false }],
  ["the number on a line of its own, lines broken", { star: "before", numberAlone: true, width: 84, furniture: true }],
];

const madeUp: Item[] = [
  {
    number: "3",
    starred: false,
    member: "Jane Grey",
    supporters: [],
    wording: "In section 1, page 1, line 7, leave out <two> and insert <three>",
    heading: "Section 1",
  },
  {
    number: "1",
    starred: true,
    member: "Dr Ann O’Hedge",
    supporters: ["Willie van der Meer", "Seonaidh Mòr-Green", "Mary Long-Barrelled-Name of Somewhere", "Iain Privet"],
    wording:
      "In section 2, page 2, line 14, at end insert—\n<( ) The Scottish Ministers must, before the end of the period of 12 months beginning with the day on which this section comes into force, publish a statement about—\n(a) the height of hedges, and\n(b) the length of hedges in the area of each local authority,\nand must lay it before the Parliament.>",
    heading: "Section 2",
  },
  {
    number: "1A",
    starred: true,
    member: "Iain Privet",
    supporters: [],
    wording: "As an amendment to amendment 1, line 4, leave out <12> and insert <6>",
  },
  {
    number: "2",
    starred: false,
    member: "Rose Thorn",
    supporters: [],
    wording:
      "After section 5, insert—\n<Hedges: offences\n(1) A person who grows a hedge that is higher than the height mentioned in subsection (2) of section 5 without a reasonable excuse commits an offence.\n2 In section 5 of the Fences (Made Up) Act, after subsection (1) insert “hedge”.>",
    heading: "After section 5",
  },
  {
    number: "4",
    starred: false,
    member: "Rose Thorn",
    supporters: [],
    wording: "In section 6, page 3, leave out lines 8 and 9",
    heading: "Section 6",
  },
  { number: "5", starred: false, member: "Jane Grey", supporters: [], wording: "Leave out section 6" },
];

test.each(styles)("a pasted list comes back to the letter: %s", (_, style) => {
  const { entries, problems, header } = readAmendmentList(compose(madeUp, style));
  expect(entries.map(({ number, starred, member, supporters, wording }) => ({ number, starred, member, supporters, wording }))).toEqual(
    madeUp.map(({ heading: _heading, ...item }) => item),
  );
  expect(entries.map(({ heading }) => heading)).toEqual([
    "Section 1",
    "Section 2",
    "Section 2",
    "After section 5",
    "Section 6",
    "Section 6",
  ]);
  expect(problems).toEqual([]);
  expect(header).toMatchObject({
    reference: "SP Bill 28-ML",
    session: 5,
    year: 2018,
    billTitle: "Hedges (Made Up) (Scotland) Bill",
    stage: "stage_2",
    kind: "marshalled",
    ordinal: 2,
    order: ["Sections 1 to 5", "Schedule 1", "Section 6", "Long Title"],
  });
});

test("an amendment lodged on behalf of a committee keeps the committee apart from the member", () => {
  const { entries } = readAmendmentList(
    "Section 1\nIain Privet (on behalf of the Hedges\nand Ditches Committee)\n1 In section 1, page 1, line 2, leave out <a>",
  );
  expect(entries[0]).toMatchObject({ member: "Iain Privet", onBehalfOf: "the Hedges and Ditches Committee", lineFrom: 4, lineTo: 4 });
});

test("a number that is missing and one that is there twice are reported", () => {
  const items = ["1", "3", "3", "5A", "5B"].map((number) => ({ ...madeUp[0]!, number }));
  const { problems } = readAmendmentList(compose(items, styles[0]![1]));
  expect(problems.flatMap((problem) => ("number" in problem ? [`${problem.kind} ${problem.number}`] : []))).toEqual([
    "missing-number 2",
    "missing-number 4",
    "missing-number 5",
    "number-twice 3",
  ]);
});

test("a line that belongs to no amendment is reported with its number, and the next amendment is read", () => {
  const { entries, problems } = readAmendmentList(
    "Jane Grey\n1 In section 1, page 1, line 2, leave out <a>\nThe Committee rose at noon.\nRose Thorn\n2 Leave out section 1",
  );
  expect(entries.map(({ wording }) => wording)).toEqual(["In section 1, page 1, line 2, leave out <a>", "Leave out section 1"]);
  expect(problems).toEqual([{ kind: "unread", line: 3, text: "The Committee rose at noon." }]);
});

test("an amendment whose closing bracket was lost does not swallow the next", () => {
  const { entries } = readAmendmentList(
    "Jane Grey\n1 In section 1, page 1, line 2, at end insert—\n<( ) A hedge is a hedge.\nRose Thorn\n2 In section 1, page 1, line 9, leave out <hedge>",
  );
  expect(entries.map(({ number, member }) => [number, member])).toEqual([
    ["1", "Jane Grey"],
    ["2", "Rose Thorn"],
  ]);
  expect(entries[0]!.problems).toEqual(["The closing angle bracket is missing."]);
});

test("a number after the member is read, and an amendment without a member says so", () => {
  const { entries } = readAmendmentList("Jane Grey 1*\nLeave out section 1\n2 In section 2, page 1, line 9, leave out <hedge>");
  expect(entries.map(({ number, member, starred }) => [number, member, starred])).toEqual([
    ["1", "Jane Grey", true],
    ["2", null, false],
  ]);
  expect(entries[1]!.problems).toEqual(["No member is named above it."]);
});

test("a text without amendments says so", () => {
  expect(readAmendmentList("Nothing of the kind.").problems).toMatchObject([{ kind: "nothing-found" }]);
  expect(readAmendmentList("").entries).toEqual([]);
});

test.each([
  ["one line of brackets", "<".repeat(1_000_000)],
  ["a number and a name without end", `1 ${"Aa ".repeat(330_000)}`],
  ["control characters", "\u0000\u0001\u001b".repeat(330_000)],
  ["lines of numbers", "1\n".repeat(500_000)],
  ["amendments without end", `Jane Grey\n1 In section 1, page 1, line 2, at end insert—\n<${"(a) hedges,\n".repeat(80_000)}`],
])("a text of 1 MB is read in good time: %s", (_, text) => {
  const before = performance.now();
  readAmendmentList(text);
  expect(performance.now() - before).toBeLessThan(6000);
});

const pack = "../shared/data/amendments/real-amendments.jsonl";

test("an amendment whose wording is no wording does not vanish in the one before it", () => {
  const { entries } = readAmendmentList(
    [
      "Jane Grey",
      "65 In section 3, page 2, line 1, leave out <zebra>",
      "",
      "66 Please change this somehow",
      "",
      "Tom White",
      "67 Leave out section 4",
    ].join("\n"),
  );
  expect(entries.map(({ number, wording }) => [number, wording])).toEqual([
    ["65", "In section 3, page 2, line 1, leave out <zebra>"],
    ["66", "Please change this somehow"],
    ["67", "Leave out section 4"],
  ]);
});

test("supporters named below an amendment do not swallow the heading and the member of the next", () => {
  const { entries, problems } = readAmendmentList(
    [
      "Section 2",
      "Jane Grey",
      "63 In section 2, page 1, line 9, leave out <14>",
      "Supported by: Ada Brown",
      "Section 3",
      "Tom White",
      "64 In section 3, page 2, line 1, leave out <hedge>",
    ].join("\n"),
  );
  expect(entries[1]).toMatchObject({ number: "64", member: "Tom White", supporters: [], heading: "Section 3" });
  expect(JSON.stringify(problems)).toContain("Supported by: Ada Brown");
});

describe.skipIf(!existsSync(pack))("on real wordings (skipped where ../shared/data is absent)", () => {
  const items: (Item & { incomplete?: unknown })[] = existsSync(pack)
    ? readFileSync(pack, "utf8")
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line))
        .filter((item) => item.number !== null && !item.incomplete)
    : [];

  test.each(styles)("every number, member and wording of the corpus comes back to the letter: %s", (_, style) => {
    const { entries } = readAmendmentList(compose(items, style));
    const wrong = items.flatMap(({ number, member, supporters, starred, wording }, at) => {
      const read = entries[at];
      const same =
        read?.number === number &&
        read.member === member &&
        read.starred === starred &&
        read.supporters.join() === supporters.join() &&
        read.wording === wording;
      return same ? [] : [{ expected: { number, member, supporters, wording }, read }];
    });
    expect(wrong.slice(0, 3)).toEqual([]);
    expect(entries.length).toBe(items.length);
    expect(items.length).toBeGreaterThan(100);
  });

  test("where copying lost the indentation of what is inserted, at least 97 in 100 come back to the letter", () => {
    for (const width of [72, 84, 96, 108]) {
      const lines = items.flatMap(({ number, member, wording }) => [
        member,
        ...`${number} ${wording}`.split("\n").flatMap((paragraph, at) => wrap(paragraph, at === 0 ? width : width - 8)),
      ]);
      const { entries } = readAmendmentList(lines.join("\n"));
      const right = items.filter(({ wording, member }, at) => entries[at]?.wording === wording && entries[at]?.member === member);
      expect(right.length / items.length).toBeGreaterThanOrEqual(0.97);
    }
  });
});
