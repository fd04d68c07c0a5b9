import { expect, test } from "vitest";
import { checkLodging } from "./check-lodging.ts";

const row = (number: string, wording = `Leave out section ${number}`, isAltered = false) => ({ number, wording, isAltered });

test("a list in order, after what is held, has nothing wrong with it", () => {
  const check = checkLodging([row("3"), row("3A")], [row("1"), row("2")]);
  expect(check).toEqual({ rows: ["new", "new"], refusals: [], warnings: [] });
});

test("a number twice is refused, also when one is in small letters", () => {
  expect(checkLodging([row("1"), row("1A"), row("1a")], []).refusals).toEqual([
    { field: "rows.2", message: "Amendment 1A stands in the list twice" },
  ]);
});

test("what is no number names its row, and not the whole of a very long text", () => {
  const [refusal] = checkLodging([row("x".repeat(1_000_000))], []).refusals;
  expect(refusal?.message).toMatch(/^Row 1: /);
  expect(refusal?.message.length).toBeLessThan(200);
});

test("holes in the numbers are warned of, in figures and in letters", () => {
  expect(checkLodging([row("1"), row("5"), row("5B")], []).warnings).toEqual([
    "Amendments 2 to 4 should have been lodged before these, and are not recorded.",
    "Amendment 5A should have been lodged before these, and is not recorded.",
  ]);
});

test("the same words with other spaces are the same; other words are kept unless the list says that they were altered", () => {
  const held = [row("1", "Leave out\n section 1"), row("2", "Leave out section 9")];
  expect(checkLodging([row("1"), row("2")], held)).toMatchObject({
    rows: ["same", "same"],
    warnings: [expect.stringContaining("Amendment 2")],
  });
  expect(checkLodging([row("1"), row("2", "Leave out section 2", true)], held)).toMatchObject({ rows: ["same", "altered"], warnings: [] });
});

test("where several rows of the record bear the number, none of them is altered", () => {
  const held = [row("1", "one"), row("1", "another")];
  expect(checkLodging([row("1", "a third", true)], held)).toMatchObject({
    rows: ["same"],
    warnings: [expect.stringContaining("Amendment 1")],
  });
});
