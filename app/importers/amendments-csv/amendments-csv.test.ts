import fc from "fast-check";
import { expect, test } from "vitest";
import type { AmendmentRow } from "./columns.ts";
import { readAmendmentsCsv } from "./read-amendments-csv.ts";
import { neutralised, withoutNeutralising } from "./spreadsheet-cell.ts";
import { writeAmendmentsCsv } from "./write-amendments-csv.ts";

const row: AmendmentRow = {
  number: "23A",
  starred: true,
  member: "Jane Grey",
  onBehalfOf: null,
  supporters: ["Rose Thorn", "Iain Privet"],
  heading: "After section 41",
  wording: 'In section 1, page 1, line 2, at end insert—\n<( ) “A”, "B" and, C;\n(a) D.>',
  state: "agreed_to",
  group: "Hedges, and more",
  lodgedOn: "2025-01-20",
};

test("what is written and read again is the same", () => {
  const rows = [
    row,
    { ...row, number: "24", starred: false, supporters: [], member: null, heading: null, state: null, group: null, lodgedOn: null },
  ];
  expect(readAmendmentsCsv(writeAmendmentsCsv(rows))).toEqual({ rows, problems: [] });
});

test("any wording survives the file, also one that looks like a formula", () => {
  const wording = fc.string({ unit: "grapheme", minLength: 1 }).filter((text) => text.trim() !== "" && !text.includes("\r"));
  const formula = fc.constantFrom("=1+1", "+1", "-x", "@A1", "\tx", "'=x", "''", "'quoted'", "-", "=HYPERLINK(1)");
  fc.assert(
    fc.property(fc.oneof(wording, formula), (text) => {
      const { rows } = readAmendmentsCsv(writeAmendmentsCsv([{ ...row, wording: text }]));
      expect(rows[0]?.wording).toBe(text);
    }),
    { seed: 42, numRuns: 300 },
  );
});

test("a cell that a spreadsheet would reckon with is made harmless", () => {
  for (const cell of ["=1+1", "+44", "-2", "@x", "\tx", "\rx"]) {
    expect(neutralised(cell)).toBe(`'${cell}`);
    expect(withoutNeutralising(neutralised(cell))).toBe(cell);
  }
  expect(neutralised("Jane Grey")).toBe("Jane Grey");
  expect(writeAmendmentsCsv([{ ...row, member: '=HYPERLINK("x")' }])).toContain("'=HYPERLINK");
});

test("columns may stand in any order, and one that is not known is reported", () => {
  const { rows, problems } = readAmendmentsCsv("Wording,Colour,Number\nLeave out section 1,green,*3\n");
  expect(rows).toMatchObject([{ number: "3", starred: true, wording: "Leave out section 1", supporters: [] }]);
  expect(problems).toEqual([{ row: null, column: "colour", message: "The column “colour” is not known and was left aside." }]);
});

test("a file without a column that must be there is not read, and says which", () => {
  const { rows, problems } = readAmendmentsCsv("number,member\n1,Jane Grey\n");
  expect(rows).toEqual([]);
  expect(problems[0]).toMatchObject({ column: "wording" });
});

test("each cell that is wrong is reported with its row, and the other rows are read", () => {
  const { rows, problems } = readAmendmentsCsv(
    "number,wording,state,lodged_on,starred\nx,Leave out section 1,,,\n1,,,,\n2,Leave out section 2,passed,2025-02-30,perhaps\n2,Leave out section 3,,,\n",
  );
  expect(rows.map(({ number, state, lodgedOn }) => [number, state, lodgedOn])).toEqual([
    ["2", null, null],
    ["2", null, null],
  ]);
  expect(problems.map(({ row: at, column }) => `${at} ${column}`)).toEqual([
    "1 number",
    "2 wording",
    "3 state",
    "3 lodged_on",
    "3 starred",
    "4 number",
  ]);
});

test("hostile files are refused in good time", () => {
  for (const text of ["", '"'.repeat(1_000_000), "number,wording\n".repeat(60_000), `number,wording\n1,"${"x".repeat(1_000_000)}`]) {
    const before = performance.now();
    readAmendmentsCsv(text);
    expect(performance.now() - before).toBeLessThan(3000);
  }
});
