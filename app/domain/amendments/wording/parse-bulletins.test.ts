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

// Short quotations from Business Bulletins of 2000 to 2007; the bill and number stand beside each.
const fromTheRecord: readonly (readonly [string, string, Partial<Instruction>])[] = [
  [
    "Transport 265A",
    "As an amendment to amendment 265, line 5, after <zones> insert <or quiet lanes>",
    {
      kind: "insert",
      target: { unit: "amendment", id: "265" },
      place: { page: null, line: 5 },
      where: "after",
      anchor: { words: "zones", occurrence: null },
    },
  ],
  [
    "Transport 290",
    'In section 70, page 40, line 30, leave out <"or (4BB)"> and insert <", (4BB) or (4BD)">',
    { leaveOut: { kind: "words", words: '"or (4BB)"', occurrence: null }, insert: { text: '", (4BB) or (4BD)"', onNewLine: false } },
  ],
  [
    "Smoking, Health and Social Care 38",
    "In section 1, page 1, line 30, leave out from beginning to <that> in line 1 on page 2 and insert—\n\n<(3) An accused charged with an offence under this section is not guilty of an offence if—\n\n(a)>",
    {
      kind: "leave-out-and-insert",
      leaveOut: {
        kind: "range",
        from: { kind: "beginning" },
        to: { kind: "words", words: "that", occurrence: null, line: 1, page: 2 },
      },
    },
  ],
  [
    "Protection of Wild Mammals 27",
    "In section 1D, page 3, line 10, after <certificate> insert <or a valid visitors' firearm or shotgun permit>",
    { target: section("1D"), where: "after", anchor: { words: "certificate", occurrence: null } },
  ],
  [
    "Standards in Scotland’s Schools 14",
    "In section 2, page 1, line 14, leave out from second <the> to end of line 16 and insert <enabling children and young people>",
    { leaveOut: { kind: "range", from: { kind: "words", words: "the", occurrence: 2 }, to: { kind: "end", line: 16 } } },
  ],
  [
    "Ethical Standards 3",
    "In section 3, page 2, line 25, leave out from <three> to first <code> and insert <the stipulated time limit>",
    {
      leaveOut: {
        kind: "range",
        from: { kind: "words", words: "three", occurrence: null },
        to: { kind: "words", words: "code", occurrence: 1 },
      },
    },
  ],
  [
    "Bankruptcy and Diligence 19 (the beginning)",
    "In Schedule 5, page 172, line 10, leave out from <an> to end of line 13 and insert <a person has effectually executed diligence>",
    { target: { unit: "schedule", id: "5" }, place: { page: 172, line: 10 } },
  ],
  [
    "Planning 12",
    "In section 1, page 2, line 13, after <3A(8)> insert <and, in a case where timeous representations are made under section 3A(8)(b), section 3AA>",
    { anchor: { words: "3A(8)", occurrence: null }, where: "after" },
  ],
  [
    "Interests of Members 35 (the beginning)",
    "In the schedule, page 12, line 36, at end insert—\n\n<Modification\n\n(1) The Parliament may, by resolution, make any modifications of this schedule which the Parliament considers necessary or expedient.>",
    { target: { unit: "schedule", id: null }, place: { page: 12, line: 36 }, where: "at-end" },
  ],
  [
    "Debt Arrangement 115",
    "In section 16, page 9, line 11, leave out <(other then the creditor or the officer)>",
    { kind: "leave-out", leaveOut: { kind: "words", words: "(other then the creditor or the officer)", occurrence: null } },
  ],
  [
    "Mental Health 290",
    "In section 45, page 26, leave out lines 8 to 11",
    { place: { page: 26, line: 8 }, leaveOut: { kind: "lines", from: 8, to: 11 } },
  ],
];

test.each(fromTheRecord)("%s is read, and printed as it was", (_name, wording, expected) => {
  const { instruction } = understood(wording);
  expect(instruction).toMatchObject(expected);
  expect(understood(printInstruction(instruction)).instruction).toEqual(instruction);
});

describe("marks that a reader sees through", () => {
  test.each([
    ["a sign of the Bill's own in the brackets", "leave out <where n > 5> and insert <where n ≥ 5>", "where n > 5"],
    ["a bracket that closes twice", "leave out <x>> and insert <y>", "x"],
  ])("%s", (_what, operation, words) => {
    const { instruction } = understood(`In section 4, page 3, line 5, ${operation}`);
    expect(instruction.leaveOut).toEqual({ kind: "words", words, occurrence: null });
  });

  test("“to end” is read as the end of the line, and noted", () => {
    const { instruction, irregularities } = understood("In section 4, page 3, line 5, leave out from <person> to end and insert <body>");
    expect(instruction.leaveOut).toMatchObject({ to: { kind: "end" } });
    expect(irregularities).toMatchObject([{ found: "", readAs: " of line" }]);
  });

  test.each(["In the heading to section 5, page 3, line 4, leave out <x>", "In the title of section 5, page 3, line 4, leave out <x>"])(
    "a heading is refused with its reason: %s",
    (wording) => {
      expect(parseWording(wording)).toMatchObject({ ok: false, problem: { at: 3, message: expect.stringContaining("heading") } });
    },
  );
});
