import { expect, test } from "vitest";
import { readStoredText, storeText } from "./stored-text.ts";

const section = { id: "section-1", kind: "section", number: "1", heading: "Care", text: "A person must take care.", children: [] } as const;
const version = {
  text: { provisions: [section] },
  layout: [{ page: 1, line: 1, spans: [{ id: "section-1", from: 0, to: 24 }] }],
} as const;

test("a text that was stored is read again as it was, with its pages and lines or without", () => {
  expect(readStoredText(storeText(version))).toEqual(version);
  expect(readStoredText(storeText({ ...version, layout: null }))).toEqual({ ...version, layout: null });
});

test("a cell of a table keeps how it is set", () => {
  const cell = { ...section, kind: "cell", number: null, heading: null, cell: { isHeading: true, columns: 2, rows: 1 } } as const;
  const table = { text: { provisions: [{ ...section, kind: "table", children: [cell] }] }, layout: null } as const;
  expect(readStoredText(storeText(table))).toEqual(table);
});

test.each([
  ["no JSON", "x", "null"],
  ["a list", "[]", "null"],
  ["a kind that is none", '{"provisions":[{"id":"a","kind":"clause","number":null,"heading":null,"text":"","children":[]}]}', "null"],
  ["a child that is none", '{"provisions":[{"id":"a","kind":"section","number":null,"heading":null,"text":"","children":[1]}]}', "null"],
  ["a layout that is none", '{"provisions":[]}', '[{"page":1}]'],
])("%s is no stored text", (_, text, layout) => expect(readStoredText({ text, layout })).toBeNull());
