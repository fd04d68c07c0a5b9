import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Instruction, LeftOut, RangeEnd, Target, Words } from "./instruction.ts";
import { instructionFromJson, instructionToJson } from "./instruction-json.ts";
import { makeInstruction } from "./make-instruction.ts";
import { parseWording } from "./parse.ts";
import { printInstruction } from "./print.ts";

// Made-up instructions of every kind, for properties. What no wording can say (a leaving out of "the amendment") is not made.

const pieces = [
  "may",
  "the",
  " ",
  ", ",
  "; and",
  "(b)",
  "“x”",
  '"y"',
  "—",
  " and insert ",
  " to ",
  "<z>",
  "’s",
  "£5",
  " in line 4",
  "Bòrd",
];
const notBlank = (text: string) => text.trim() !== "";
const textOf = (from: readonly string[]) =>
  fc
    .array(fc.constantFrom(...from), { minLength: 1, maxLength: 8 })
    .map((parts) => parts.join(""))
    .filter(notBlank);
const quoted = textOf(pieces);
const inserted = textOf([...pieces, "\n", "\n( ) A person", "a < b", "c > d", "\n(a) "]);

const number = fc.integer({ min: 1, max: 150 });
const numberOrNull = fc.option(number, { nil: null });
const optionalNumber = fc.option(number, { nil: undefined });
const occurrence = fc.option(fc.integer({ min: 1, max: 25 }), { nil: null });
const words: fc.Arbitrary<Words> = fc.record({ words: quoted, occurrence });
const id = fc.constantFrom("1", "12", "2A", "A1", "12ZA", "104", "2A1");
const title = fc.constantFrom("Local referendum", 'Meaning of "information"', "Duty to consult (children): guidance", "Repeal");
const insert = fc.record({ text: inserted, onNewLine: fc.boolean() });

const sections: fc.Arbitrary<Target> = fc.oneof(
  fc.record({ unit: fc.constant("section" as const), id }),
  fc.record({ unit: fc.constant("section" as const), id, within: fc.constantFrom(["(2)"], ["(2)", "(a)"], ["(3A)", "(b)", "(iv)"]) }),
  fc.record({ unit: fc.constant("section" as const), id: fc.constant(null), title }),
  fc.record({ unit: fc.constant("schedule" as const), id: fc.option(id, { nil: null }) }),
  fc.record({ unit: fc.constantFrom("part" as const, "chapter" as const, "cross-heading" as const), id }),
  fc.record({ unit: fc.constant("part" as const), id, within: fc.constant(["Chapter 3"]) }),
  fc.record({ unit: fc.constant("schedule" as const), id, within: fc.constant(["Part 2"]) }),
  fc.constantFrom<Target>({ unit: "long-title", id: null }, { unit: "preamble", id: null }),
);
const inner: fc.Arbitrary<Target> = fc.oneof(
  fc.record({
    unit: fc.constant("schedule" as const),
    id: fc.option(id, { nil: null }),
    within: fc.constantFrom(["4"], ["4", "(2)", "(a)"], ["Part 2", "4", "(1)"]),
  }),
  fc.record({
    unit: fc.constant("section" as const),
    id,
    within: fc.constantFrom(["definition of premises"], ["(2)", "definition of “pet”".replaceAll(/[“”]/g, "")]),
  }),
);
const amendments: fc.Arbitrary<Target> = fc.oneof(
  fc.record({ unit: fc.constant("amendment" as const), id: fc.constantFrom("63", "22A", "140") }),
  fc.record({
    unit: fc.constant("amendment" as const),
    id: fc.constantFrom("63", "22A"),
    within: fc.constantFrom(["(2)"], ["(2)", "(a)"], ["(a)"], ["4"], ["section 5A"], ["section 5A", "(2)", "(a)"]),
  }),
);
const tabled: fc.Arbitrary<Target> = fc.record({ unit: fc.constant("schedule" as const), id, within: fc.constant(["column 2"]) });
const provision = fc.oneof(sections, inner);
const target = fc.oneof(provision, amendments, tabled);
const place = fc.oneof(
  fc.constant(null),
  fc.record({ page: numberOrNull, line: numberOrNull }).filter(({ page, line }) => page !== null || line !== null),
);

const end: fc.Arbitrary<RangeEnd> = fc.oneof(
  fc.tuple(words, optionalNumber, optionalNumber).map(([said, line, page]) => ({ kind: "words" as const, ...said, ...named(line, page) })),
  fc
    .tuple(fc.constantFrom("beginning" as const, "end" as const), optionalNumber, optionalNumber)
    .map(([kind, line, page]) => ({ kind, ...named(line, page) })),
);
function named(line: number | undefined, page: number | undefined) {
  return { ...(line !== undefined && { line }), ...(page !== undefined && { page }) };
}

const provisions: fc.Arbitrary<LeftOut> = fc.oneof(
  fc.record({
    kind: fc.constant("provisions" as const),
    unit: fc.constant("subsection" as const),
    ids: fc.constantFrom(["(2)"], ["(4)", "(5)"], ["(2) to (4)"], ["(1A)", "(3) to (5)", "(7)"], ["(2)(a)"]),
  }),
  fc.record({
    kind: fc.constant("provisions" as const),
    unit: fc.constantFrom("paragraph" as const, "sub-paragraph" as const, "sub-sub-paragraph" as const),
    ids: fc.constantFrom(["(a)"], ["(a)", "(b)", "(ca)"], ["(i) to (iv)"], ["4"], ["4", "5A"], ["4(2)"]),
  }),
  fc.record({
    kind: fc.constant("provisions" as const),
    unit: fc.constantFrom("definition" as const, "entry" as const),
    ids: fc.constantFrom(["premises"], ["relevant person", "vessel"]),
  }),
);
const saidLeftOut: fc.Arbitrary<LeftOut> = fc.oneof(
  words.map((said) => ({ kind: "words" as const, ...said })),
  fc.record({ kind: fc.constant("range" as const), from: end, to: end }),
  provisions,
);

const substitution = fc.option(fc.constantFrom("22", "104", "7B"), { nil: null });
const leavingOut = (given: { target: Target; place: Instruction["place"]; leaveOut: LeftOut; insert: Instruction["insert"] }) =>
  makeInstruction({ kind: given.insert ? "leave-out-and-insert" : "leave-out", ...given });
const maybeInsert = fc.option(insert, { nil: null });

/** Instructions by what they do; each arbitrary makes one kind of wording. */
const instructionsByKind: Readonly<Record<string, fc.Arbitrary<Instruction>>> = {
  "leave out words, a range or provisions": fc.record({ target, place, leaveOut: saidLeftOut, insert: maybeInsert }).map(leavingOut),
  "leave out lines": fc
    .record({ target, page: number, from: number, more: fc.integer({ min: 0, max: 20 }), turns: fc.boolean(), insert: maybeInsert })
    .map((given) =>
      leavingOut({
        target: given.target,
        place: { page: given.page, line: given.from },
        leaveOut: {
          kind: "lines",
          from: given.from,
          ...(given.turns ? { to: given.more + 1, pageTo: given.page + 1 } : { to: given.from + given.more }),
        },
        insert: given.insert,
      }),
    ),
  "leave out a whole provision": fc
    .record({ target: sections, place, leaveOut: fc.constant({ kind: "target" as const }), insert: maybeInsert })
    .map(leavingOut),
  "insert beside words": fc
    .record({ target, place, where: fc.constantFrom("before" as const, "after" as const), anchor: words, insert })
    .map((given) => makeInstruction({ kind: "insert", ...given })),
  "insert at the end or the beginning": fc
    .record({ target, place, where: fc.constantFrom("at-end" as const, "at-beginning" as const), insert })
    .map((given) => makeInstruction({ kind: "insert", ...given })),
  "insert beside a provision": fc
    .record({
      target: fc.oneof(
        provision,
        amendments.filter(({ within }) => within !== undefined),
      ),
      place,
      where: fc.constantFrom("before" as const, "after" as const),
      insert,
    })
    .map((given) => makeInstruction({ kind: "insert", ...given })),
  move: fc
    .record({
      target: provision,
      place,
      moveTo: fc.record({ where: fc.constantFrom("before" as const, "after" as const), target: provision }),
    })
    .map((given) => makeInstruction({ kind: "move", ...given })),
  divide: fc
    .record({
      target: sections.filter(({ unit }) => unit === "section" || unit === "schedule" || unit === "part" || unit === "chapter"),
      place,
      divideInto: fc.array(
        fc.record({
          consistsOf: fc.constantFrom("subsections (1) to (3)", "subsections (4) and (5)", "subsection (6)", "paragraphs 1, 2 and 5"),
          title: fc.option(title, { nil: null }),
        }),
        { minLength: 2, maxLength: 4 },
      ),
    })
    .map((given) => makeInstruction({ kind: "divide", ...given })),
};

/** An instruction of any kind, in substitution for an earlier amendment or not. */
const anyInstruction: fc.Arbitrary<Instruction> = fc
  .tuple(fc.oneof(...Object.values(instructionsByKind)), substitution)
  .map(([instruction, inSubstitutionFor]) => ({ ...instruction, inSubstitutionFor }));

const runs = { seed: 20261122, numRuns: 400 };

describe("what is printed is read as the same instruction, and nothing in it is irregular", () => {
  test.each(Object.entries(instructionsByKind))("%s", (_, instructions) => {
    fc.assert(
      fc.property(instructions, (instruction) => {
        expect(parseWording(printInstruction(instruction))).toEqual({ ok: true, instruction, irregularities: [] });
      }),
      runs,
    );
  });

  test("of every kind, in substitution for an earlier amendment or not", () => {
    fc.assert(
      fc.property(anyInstruction, (instruction) => {
        expect(parseWording(printInstruction(instruction))).toEqual({ ok: true, instruction, irregularities: [] });
      }),
      runs,
    );
  });
});

test("an instruction given to other programs comes back as it was", () => {
  fc.assert(
    fc.property(anyInstruction, (instruction) => {
      expect(instructionFromJson(JSON.parse(JSON.stringify(instructionToJson(instruction))))).toEqual(instruction);
    }),
    runs,
  );
});

test("the wording of a whole new section is in the style of today's lists", () => {
  const instruction = makeInstruction({
    kind: "insert",
    target: { unit: "section", id: "6" },
    where: "after",
    insert: { text: "Local walks\n(1) A council may arrange walks.", onNewLine: true },
    inSubstitutionFor: "22",
  });
  expect(printInstruction(instruction)).toBe(
    "In substitution for amendment 22—\nAfter section 6, insert—\n<Local walks\n(1) A council may arrange walks.>",
  );
});

test("lines are named once, the first not as the place as well", () => {
  const lines = { kind: "lines" as const, from: 8, to: 9 };
  const place = { page: 2, line: 8 };
  expect(printInstruction(makeInstruction({ kind: "leave-out", target: { unit: "section", id: "2" }, place, leaveOut: lines }))).toBe(
    "In section 2, page 2, leave out lines 8 and 9",
  );
});
