import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Instruction } from "./instruction.ts";
import { parseWording } from "./parse.ts";
import { printInstruction } from "./print.ts";

const understood = (wording: string) => {
  const read = parseWording(wording);
  if (!read.ok) throw new Error(`${read.problem.at}: ${read.problem.message}`);
  return read;
};
const section = (id: string) => ({ unit: "section" as const, id });

// Short quotations from Business Bulletins and Marshalled Lists; the bill and number stand beside each.
const fromTheRecord: readonly (readonly [string, string, Partial<Instruction>])[] = [
  [
    "Legal Continuity 58",
    "In section 1, page 1, line 7, leave out <prospective>",
    {
      kind: "leave-out",
      target: section("1"),
      place: { page: 1, line: 7 },
      leaveOut: { kind: "words", words: "prospective", occurrence: null },
    },
  ],
  [
    "Legal Continuity 61",
    "In section 1, page 1, line 13, leave out <the relevant time> and insert <exit day>",
    { kind: "leave-out-and-insert", insert: { text: "exit day", onNewLine: false } },
  ],
  [
    "Mental Health 3",
    "In section 1, page 1, line 25, leave out subsections (4) and (5)",
    { leaveOut: { kind: "provisions", unit: "subsection", ids: ["(4)", "(5)"] } },
  ],
  [
    "Legal Profession 9",
    "In section 2, page 2, line 6, leave out from third <and> to <complaints,> in line 7",
    {
      leaveOut: {
        kind: "range",
        from: { kind: "words", words: "and", occurrence: 3 },
        to: { kind: "words", words: "complaints,", occurrence: null, line: 7 },
      },
    },
  ],
  [
    "National Parks 105",
    "In section 5, page 4, line 32, leave out from beginning to <be,>",
    { leaveOut: { kind: "range", from: { kind: "beginning" }, to: { kind: "words", words: "be,", occurrence: null } } },
  ],
  [
    "Judiciary 23: the place is the first of the lines",
    "In section 2, page 2, leave out lines 8 and 9",
    { place: { page: 2, line: 8 }, leaveOut: { kind: "lines", from: 8, to: 9 } },
  ],
  [
    "Mental Health 292",
    "In section 45, page 26, line 19, at beginning insert <subject to subsection (5A) below,>",
    { kind: "insert", where: "at-beginning", anchor: null },
  ],
  [
    "National Parks 101",
    "In section 2, page 2, line 4, after third <to> insert <all>",
    { where: "after", anchor: { words: "to", occurrence: 3 } },
  ],
  ["Community Empowerment 34", "Leave out section 1A", { target: section("1A"), place: null, leaveOut: { kind: "target" } }],
  [
    "Debt Arrangement 122",
    "Move section 54 to after section 42",
    { kind: "move", target: section("54"), moveTo: { where: "after", target: section("42") } },
  ],
  [
    "Family Law 15: quotation marks in the brackets are the Bill's own",
    'In section 10, page 5, line 16, leave out <"one year"> and insert <"18 months">',
    { leaveOut: { kind: "words", words: '"one year"', occurrence: null }, insert: { text: '"18 months"', onNewLine: false } },
  ],
  [
    "Legal Continuity 63A: an amendment to an amendment, by line of its target",
    "As an amendment to amendment 63, in line 16, at end insert <, which circumstance shall be presumed to arise only exceptionally>",
    { target: { unit: "amendment", id: "63" }, place: { page: null, line: 16 }, where: "at-end" },
  ],
];

test.each(fromTheRecord)("a wording of the record is understood: %s", (_, wording, expected) => {
  const { instruction, irregularities } = understood(wording);
  expect(instruction).toMatchObject(expected);
  expect(irregularities).toEqual([]);
});

test.each([
  ["a comma too many", "In section, 2, page 1, line 22, leave out <x>", "In section 2, page 1, line 22, leave out <x>"],
  [
    "no comma before “after”",
    "In section 1, page 1, line 9 after <Ministers,> insert <x>",
    "In section 1, page 1, line 9, after <Ministers,> insert <x>",
  ],
  [
    "no space before the bracket",
    "In section 2, page 2, line 17, leave out<, training>",
    "In section 2, page 2, line 17, leave out <, training>",
  ],
  ["“after at end”", "In section 6, page 3, line 4, after at end, insert <x>", "In section 6, page 3, line 4, at end insert <x>"],
  ["a hyphen for the dash", "After section 5, insert-\n<x>", "After section 5, insert—\n<x>"],
  [
    "two brackets open and one closes",
    "In section 2, page 2, line 9, leave out <a> and insert <b-\n<(a) c>",
    "In section 2, page 2, line 9, leave out <a> and insert <b-\n(a) c>",
  ],
  ["the last bracket is missing", "Before section 1, insert—\n<Aims\n(1) A duty.", "Before section 1, insert—\n<Aims\n(1) A duty.>"],
  [
    "a bracket is missing before “and insert”",
    "In section 1, page 1, line 5, leave out <x and insert <y>",
    "In section 1, page 1, line 5, leave out <x> and insert <y>",
  ],
  ["“pg.” and capitals", "in Section 6, pg. 3, Line 4, Leave Out <x>", "In section 6, page 3, line 4, leave out <x>"],
  [
    "lines broken on the page, doubled and unbreakable spaces",
    "In section 6, page 3,\nline\u00a012,  leave out <x>",
    "In section 6, page 3, line 12, leave out <x>",
  ],
  [
    "quotation marks for brackets",
    "In section 6, page 3, line 1, leave out “x” and insert ‘the clerk’s’",
    "In section 6, page 3, line 1, leave out <x> and insert <the clerk’s>",
  ],
  ["brackets as HTML writes them", "In section 6, page 3, line 1, leave out &lt;x&gt;", "In section 6, page 3, line 1, leave out <x>"],
  ["a clause", "In clause 6, page 3, line 1, leave out <x>", "In section 6, page 3, line 1, leave out <x>"],
  [
    "where it occurs said after the words",
    "In section 6, page 3, line 1, leave out <x> in the second place where it occurs",
    "In section 6, page 3, line 1, leave out second <x>",
  ],
  [
    "a line as the place",
    "In section 6, page 3, after line 12, insert—\n<( ) x>",
    "In section 6, page 3, line 12, at end insert—\n<( ) x>",
  ],
  [
    "the number in the list, a star and a full stop",
    "*58 In section 6, page 3, line 1, leave out <x>.",
    "In section 6, page 3, line 1, leave out <x>",
  ],
  [
    "no brackets, but a line of its own",
    "In section 6, page 3, line 1, at end insert—\n( ) A council.",
    "In section 6, page 3, line 1, at end insert—\n<( ) A council.>",
  ],
])("what a clerk would read without noticing is read, and noted: %s", (_, wording, asPrinted) => {
  const { instruction, irregularities } = understood(wording);
  expect(printInstruction(instruction)).toBe(asPrinted);
  expect(irregularities).not.toEqual([]);
});

test("an irregularity says where it stands and what was read instead", () => {
  const { irregularities } = understood("In section, 2, page 1, line 22, at end insert-\n<( ) x>");
  expect(irregularities).toEqual([
    { at: 10, found: ",", readAs: "" },
    { at: 45, found: "-", readAs: "—" },
  ]);
});

test.each([
  [
    "In section 4, page 3, line 12, leave out from <the> to <and>, in line 14, and insert <x>",
    "In section 4, page 3, line 12, leave out from <the> to <and> in line 14 and insert <x>",
  ],
  ["In section 4, leave out lines 3 to 12 on page 5", "In section 4, page 5, leave out lines 3 to 12"],
  ["In section 4, page 3, leave out from beginning of line 3 to end of line 8", null],
  ["In section 4, page 3, leave out from <x> in line 10 to <y> in line 12", null],
  ["In section 4, page 6, line 36, leave out from <x> to end of line 4 on page 7 and insert <y>", null],
  ["In section 4, page 6, leave out from line 36 to line 4 on page 7", null],
  ["In paragraph 4(2) of schedule 1, page 30, line 4, leave out <x>", null],
  ["In schedule 1, paragraph 4, page 30, line 4, leave out <x>", "In paragraph 4 of schedule 1, page 30, line 4, leave out <x>"],
  ["In section 3, page 4, line 5, leave out paragraph (b) of subsection (2)", "In section 3(2), page 4, line 5, leave out paragraph (b)"],
  ["In section 6, page 3, line 12, leave out the definitions of “x” and “y”", null],
  ["In schedule 2, page 30, line 4, column 2, leave out <x>", null],
  ["In the long title, page 1, line 3, after <penalties;> insert <to make other provision;>", null],
  ["After section 5, page 4, line 2, insert—\n<( ) x>", null],
  ["After schedule 2, insert—\n<SCHEDULE\n(introduced by section 3)\nx>", null],
  ['In section (Meaning of "information"), page 3, line 4, leave out <x>', null],
  ["Leave out the schedule", null],
  ["Leave out Chapter 1 of Part 2", null],
  ["Leave out subsection (2) of section 5", "In section 5, leave out subsection (2)"],
  ["At the end of section 5, insert—\n<( ) x>", "In section 5, at end insert—\n<( ) x>"],
  ["Before the cross-heading before section 5, insert—\n<Walks>", null],
  ["Move paragraph 4 of schedule 1 to after paragraph 7", "Move paragraph 4 of schedule 1 to after paragraph 7 of schedule 1"],
  [
    "Divide section 4 into two sections, the first (Walks) to consist of subsections (1) to (3) and the second to consist of subsection (4)",
    null,
  ],
  ["As an amendment to amendment 65, in subsection (2), after <x> insert <y>", null],
  ["As an amendment to amendment 65, leave out lines 3 to 5", null],
  ["In substitution for amendment 22- After section 5, insert-\n<x>", "In substitution for amendment 22—\nAfter section 5, insert—\n<x>"],
  ["In section 2, page 3, line 1, at end insert <if A > B then C>", null],
])("a made-up wording of a kind seen or to be expected is understood: %s", (wording, asPrinted) => {
  expect(printInstruction(understood(wording).instruction)).toBe(asPrinted ?? wording);
});

test("a range of provisions is kept as worded, since what stands between them is for the text to say", () => {
  expect(understood("In section 2, page 3, line 1, leave out subsections (2) to (4) and (6)").instruction.leaveOut).toEqual({
    kind: "provisions",
    unit: "subsection",
    ids: ["(2) to (4)", "(6)"],
  });
});

test.each([
  ["In section 1, page 1, line 9 after insert—\n<( ) members,>", 35, "The words after which to insert are missing"],
  ["In section 1, page 1, line 9, leave out and insert <x>", 40, "The words to leave out are missing"],
  ["In section 1, page 1, line 9, at end insert—", 44, "The words to insert are missing"],
  ["In section 1, page 1, line 9, leave out second and third <x>", 40, "say which"],
  ["In section 1, page 1, line 9, leave out <x> wherever it occurs", 44, "at one place"],
  ["In section 1, page 1, line 9, leave out <x> and insert <y> and leave out <z>", 58, "Another change begins here"],
  ["In section 1, page 1, line 9, insert <x>", 30, "not said where to insert"],
  ["In section 1, page 1, leave out lines 3 and 9", 32, "do not follow each other"],
  ["In section 1, page 1, leave out lines 9 to 3", 44, "run backwards"],
  ["In section 1, page 1, line 9, leave out from <x> to end of subsection (3)", 56, "Name its last line"],
  ["In page 3, line 4, leave out <x>", 3, "should be named first"],
  ["Leave out sections 3 and 4", 20, "Several provisions"],
  ["Move sections 3 to 5 to after section 9", 15, "Several provisions"],
  ["Poem about a section", 0, "An amendment begins with"],
  ["", 0, "no words"],
  ["In section 1, page 1, line 9, leave out <a\u0000b>", 42, "U+0000"],
])("what cannot be read says where and why: %s", (wording, at, sentence) => {
  const read = parseWording(wording);
  expect(read.ok).toBe(false);
  if (read.ok) return;
  expect(read.problem.message).toContain(sentence);
  expect(Math.abs(read.problem.at - at)).toBeLessThanOrEqual(1);
});

const start = "In section 1, page 1, line 1, ";
const long = (piece: string) => piece.repeat(Math.floor(400_000 / piece.length));
test.each([
  ["a megabyte", "x".repeat(1_048_576)],
  ["brackets that open", `${start}leave out ${long("<")}`],
  ["brackets that open in what is inserted", `${start}at end insert <${long("\n<")}>`],
  ["brackets in a number", `In section ${long("(")}`],
  ["provisions in provisions", `In ${long("subsection (1) of ")}`],
  ["provisions named beside", `In section 1${long(", subsection (1)")}`],
  ["commas", start + long(",")],
  ["spaces", start + long(" ")],
  ["gaps", start + long(`${" ".repeat(240)},`)],
  ["quotation marks", `${start}leave out "${long(`"${" ".repeat(240)}x`)}`],
  ["parts of a division", `Divide section 1 into two sections${long(", the first to consist of x")}`],
  ["ordinals", `${start}leave out ${long("first ")}`],
  ["definitions", `${start}leave out the definitions of ${long("“a” and ")}`],
  ["amendments to amendments", long("As an amendment to amendment 1, ")],
])("hostile input is refused within a second: %s", (_, wording) => {
  const began = performance.now();
  const read = parseWording(wording);
  expect(performance.now() - began).toBeLessThan(4000);
  expect(read.ok).toBe(false);
});

const pack = "../shared/data/amendments/real-amendments.jsonl";
type Item = { readonly number: string; readonly wording: string; readonly incomplete?: string };

describe.skipIf(!existsSync(pack))("the wordings of the pack (skipped where ../shared/data is absent)", () => {
  const items: Item[] = existsSync(pack)
    ? readFileSync(pack, "utf8")
        .split("\n")
        .filter(Boolean)
        .map((line) => JSON.parse(line))
    : [];

  test("every one that is not marked incomplete is understood", () => {
    const unread = items.filter(({ wording, incomplete }) => !incomplete && !parseWording(wording).ok);
    expect(items.length).toBeGreaterThan(100);
    expect(unread.map(({ number, wording }) => `${number}: ${wording.slice(0, 80)}`)).toEqual([]);
  });

  test("one that HTML has robbed of its anchor says so", () => {
    const unread = items.map(({ wording }) => parseWording(wording)).filter((read) => !read.ok);
    expect(unread).toHaveLength(1);
    expect(JSON.stringify(unread)).toContain("took “<…>” for a tag");
  });

  test("what is printed again is the wording, but for the irregularities noted", () => {
    for (const { wording } of items) {
      const read = parseWording(wording);
      if (!read.ok) continue;
      const printed = printInstruction(read.instruction);
      if (read.irregularities.length === 0) expect(printed).toBe(wording);
      else expect(printed).not.toBe(wording);
      expect(parseWording(printed)).toEqual({ ok: true, instruction: read.instruction, irregularities: [] });
    }
  });
});
