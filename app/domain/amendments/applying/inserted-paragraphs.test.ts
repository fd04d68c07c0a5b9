import { expect, test } from "vitest";
import { amendHedges, readable } from "../fixtures/hedges.ts";

test.each([
  ["paragraph (a)", ["(1) Walks are free.", "(2) But not—", "(b) in winter.", "(3) All may walk.", "(4) Nobody must."]],
  ["subsection (2)", ["(1) Walks are free.", "(3) All may walk.", "(4) Nobody must."]],
  ["subsections (2) to (4)", ["(1) Walks are free."]],
  ["subsections (3) and (4)", ["(1) Walks are free.", "(2) But not—", "(a) for—", "(i) dogs, or", "(ii) cats, or", "(b) in winter."]],
])("an amendment to an amendment leaves out %s of what that one inserts, with what stands in it and nothing else", (what, left) => {
  const inserted =
    "Walks\n(1) Walks are free.\n(2) But not—\n(a) for—\n(i) dogs, or\n(ii) cats, or\n(b) in winter.\n(3) All may walk.\n(4) Nobody must.";
  const lines = readable(
    amendHedges({ "3": `After section 2, insert—\n<${inserted}>`, "3A": `As an amendment to amendment 3, leave out ${what}` }).text,
  );
  const at = lines.findIndex((line) => line.endsWith("Walks"));
  expect(lines.slice(at + 1, at + 1 + left.length)).toEqual(left);
  expect(lines[at + 1 + left.length]).toMatch(/^3 /);
});

test("subsections that do not stand together are not left out with what is between them", () => {
  const { results } = amendHedges({
    "3": "After section 2, insert—\n<Walks\n(1) Walks are free.\n(2) All may walk.\n(3) Nobody must.>",
    "3A": "As an amendment to amendment 3, leave out subsections (1) and (3)",
  });
  expect(results).toContainEqual(
    expect.objectContaining({ number: "3A", state: "not-applied", reason: expect.stringContaining("one after another") }),
  );
});
