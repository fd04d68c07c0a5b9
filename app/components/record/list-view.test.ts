import { expect, test } from "vitest";
import { choicesOfFilter, type ListShape, type ListView, rowsInView, showList } from "./list-view.ts";

type Row = { name: string; colour: string | null; day: string | null };
const rows: readonly Row[] = [
  { name: "Ladder 10", colour: "red", day: "2030-02-01" },
  { name: "Ladder 9", colour: "blue", day: null },
  { name: "Basket", colour: "red", day: "2030-01-01" },
  { name: "Well", colour: null, day: "2030-03-01" },
];
const colour = {
  name: "colour",
  label: "Colour",
  any: "Any",
  of: (row: Row) => (row.colour ? [{ value: row.colour, label: row.colour }] : []),
};
const shape: ListShape<Row> = {
  words: (row) => row.name.toLowerCase(),
  filters: [colour],
  sorts: { name: (row) => row.name, day: (row) => row.day },
};
const view = (more: Partial<ListView>): ListView => ({
  search: "",
  filters: {},
  sort: { column: "name", direction: "ascending" },
  columns: [],
  page: 1,
  ...more,
});
const names = (more: Partial<ListView>) => rowsInView(shape, rows, view(more)).map((row) => row.name);

test("numbers within names are in the order of numbers", () => {
  expect(names({})).toEqual(["Basket", "Ladder 9", "Ladder 10", "Well"]);
});

test("what has no day comes last, whichever way the days are turned", () => {
  expect(names({ sort: { column: "day", direction: "ascending" } }).at(-1)).toBe("Ladder 9");
  expect(names({ sort: { column: "day", direction: "descending" } })).toEqual(["Well", "Ladder 10", "Basket", "Ladder 9"]);
});

test("search and filters leave what has them all", () => {
  expect(names({ search: "ladder", filters: { colour: ["red"] } })).toEqual(["Ladder 10"]);
  expect(names({ filters: { colour: ["red", "blue"] } })).toEqual(["Basket", "Ladder 9", "Ladder 10"]);
  expect(names({ filters: { colour: ["green"] } })).toEqual([]);
});

test("a filter offers what there is, each with how many have it", () => {
  expect(choicesOfFilter(rows, colour)).toEqual([
    { value: "blue", label: "blue", count: 1 },
    { value: "red", label: "red", count: 2 },
  ]);
});

test("of a list of 500 a page of 50 is shown, and a page too far is the last", () => {
  const many = Array.from({ length: 500 }, (_, place): Row => ({ name: `Ladder ${place}`, colour: null, day: null }));
  const last = showList(shape, many, view({ page: 99 }));
  expect([last.rows.length, last.rows.at(-1)?.name, last.page, last.pageCount, last.total]).toEqual([50, "Ladder 499", 10, 10, 500]);
});
