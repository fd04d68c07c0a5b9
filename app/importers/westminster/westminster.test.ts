import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { amendmentStates } from "#app/domain/facts/record.ts";
import { westminsterDecisions } from "./decisions.ts";
import { readWestminsterAmendments } from "./read-westminster-amendments.ts";
import { inScottishManner } from "./westminster-wording.ts";

function read(json: unknown) {
  const outcome = readWestminsterAmendments(JSON.stringify(json));
  if (!outcome.ok) throw new Error(outcome.refusals[0]!.message);
  return outcome.value;
}

const madeUp = {
  amendmentId: 1,
  marshalledListText: "14",
  summaryText: ["Clause 2, page 2, line 3, leave out “hedge” and insert “fence”"],
  clause: 2,
  pageNumber: 2,
  lineNumber: 3,
  decision: "NegativedOnDivision",
  sponsors: [{ name: "Rose Thorn" }, { name: "Jane Grey", isLead: true }],
};

test("an amendment of the House of Commons becomes an instruction, a state, a member and supporters", () => {
  const [amendment] = read(madeUp);
  expect(amendment).toMatchObject({
    number: "14",
    member: "Jane Grey",
    supporters: ["Rose Thorn"],
    state: "disagreed_to",
    byDivision: true,
    unitWord: "clause",
    notes: [],
  });
  expect(amendment!.instruction).toMatchObject({
    kind: "leave-out-and-insert",
    target: { unit: "section", id: "2" },
    place: { page: 2, line: 3 },
    leaveOut: { kind: "words", words: "hedge" },
    insert: { text: "fence" },
  });
  expect(amendment!.wording).toBe(madeUp.summaryText[0]);
});

test("a page of the API, a list and a single amendment are read alike", () => {
  expect(read({ items: [madeUp, madeUp], totalResults: 2 })).toHaveLength(2);
  expect(read([madeUp])).toEqual(read(madeUp));
});

test.each([
  ["Clause 1, page 1, line 7, leave out first “A” and insert “The”", "In section 1, page 1, line 7, leave out first <A> and insert <The>"],
  ['Clause 3, page 4, line 1, after "hedge" insert "or fence"', "In section 3, page 4, line 1, after <hedge> insert <or fence>"],
  ["Clause 3, page 4, leave out lines 8 to 11", "In section 3, page 4, leave out lines 8 to 11"],
  [
    'Schedule 2, page 9, line 4, leave out from "hedge" to "uncut" in line 6',
    "In schedule 2, page 9, line 4, leave out from <hedge> to <uncut> in line 6",
  ],
  ['Title, line 2, leave out "hedges"', "In the long title, line 2, leave out <hedges>"],
  [
    'Clause 3, page 4, line 9, at end insert—\n"(2A) A “hedge” is a row of plants.\n"(2B) A fence is not."',
    "In section 3, page 4, line 9, at end insert—\n<(2A) A “hedge” is a row of plants.\n(2B) A fence is not.>",
  ],
])("the wording %s is put in the manner of the Scottish Parliament", (wording, scottish) => {
  expect(inScottishManner(wording)?.wording).toBe(scottish);
});

test.each(["To move the following Clause—“Hedges”", 'Clause 2, page 2, line 3, leave out "hedge', "", "NC12"])(
  "what cannot be carried over is kept as it is, with the reason: %s",
  (wording) => {
    const [amendment] = read({ ...madeUp, summaryText: [wording] });
    expect(amendment).toMatchObject({ wording, instruction: null });
    expect(amendment!.notes).toHaveLength(1);
  },
);

test("where the answer and its wording name different lines, it is noted", () => {
  expect(read({ ...madeUp, lineNumber: 4 })[0]!.notes).toEqual(["The answer says line 4, the wording line 3; the wording stands."]);
});

test("every decision maps to one of our states or says why it has none", () => {
  for (const { state, note } of westminsterDecisions.values())
    expect(state === null ? note !== null : amendmentStates.includes(state)).toBe(true);
  expect(read({ ...madeUp, decision: "NotCalled" })[0]).toMatchObject({ state: null, notes: [expect.stringContaining("Not called")] });
  expect(read({ ...madeUp, decision: "Sung" })[0]!.notes).toEqual(["The decision “Sung” is not known."]);
});

test("what is not JSON or not amendments is refused with a sentence", () => {
  for (const text of ["", "{", "7", '{"items": 3}', "[[]]"]) expect(readWestminsterAmendments(text).ok).toBe(false);
});

test("a wording of 1 MB is read in good time", () => {
  for (const wording of ['"'.repeat(1_000_000), `Clause 1, page 1, line 1, insert ${'insert "'.repeat(120_000)}`]) {
    const before = performance.now();
    read({ ...madeUp, summaryText: [wording] });
    expect(performance.now() - before).toBeLessThan(3000);
  }
});

const pack = "../shared/data/uk-bills-api/amendment-sample.json";

test.skipIf(!existsSync(pack))("the real answer of the API is read (skipped where ../shared/data is absent)", () => {
  const outcome = readWestminsterAmendments(readFileSync(pack, "utf8"));
  expect(outcome.ok && outcome.value).toMatchObject([
    {
      amendmentId: 10006276,
      member: "Alison Thewliss",
      state: "lodged",
      unitWord: "clause",
      instruction: {
        kind: "leave-out-and-insert",
        target: { unit: "section", id: "2" },
        place: { page: 2, line: 32 },
        leaveOut: { words: "must" },
        insert: { text: "may" },
      },
      notes: [],
    },
  ]);
});
