import { expect, test } from "vitest";
import { orderForReferences } from "./csv-order.ts";

const row = (subject: string, replies_to: string | null = null) => ({ fields: { subject, replies_to } });
const ordered = (rows: readonly { fields: { subject: string; replies_to: string | null } }[]) =>
  orderForReferences(rows).map(({ fields }) => fields.subject);

test("a letter comes after the one that it answers, wherever they stand in the file", () => {
  expect(ordered([row("Answer", "question | inferred"), row("Question")])).toEqual(["Question", "Answer"]);
});
test("a circle keeps its rows, each once", () => {
  expect(ordered([row("A", "B"), row("B", "A"), row("C", "C")]).sort()).toEqual(["A", "B", "C"]);
});
test("a long chain in reverse is put in order", () => {
  const rows = Array.from({ length: 500 }, (_, place) => row(`L${place}`, `L${place + 1}`));
  expect(ordered(rows)[0]).toBe("L499");
  expect(ordered(rows)).toHaveLength(500);
});
