import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { ToGroup } from "./amendment-likeness.ts";
import { suggestGroups } from "./suggest-groups.ts";

function amendment(number: string, heading: string, more: Partial<ToGroup> = {}): ToGroup {
  return { number, heading, unitTitle: null, title: null, leftOut: "", inserted: "", amends: null, ...more };
}

test("amendments that share rare words, refer to each other or amend each other are suggested together, with the reason", () => {
  const groups = suggestGroups([
    amendment("1", "Section 1", { inserted: "the compensation payable to beekeepers" }),
    amendment("2", "Section 2", { inserted: "a quite different sentence" }),
    amendment("3", "Section 7", { inserted: "no compensation for beekeepers" }),
    amendment("4", "After section 8", { title: "Local hedge forum", inserted: "Local hedge forum" }),
    amendment("5", "Section 9", { inserted: "under section (Local hedge forum)" }),
    amendment("2A", "Section 2", { amends: "2" }),
  ]);
  expect(groups.map(({ numbers }) => numbers)).toEqual([
    ["1", "3"],
    ["2", "2A"],
    ["4", "5"],
  ]);
  expect(groups.map(({ name }) => name)).toEqual(["Section 1", "Section 2", "Local hedge forum"]);
  expect(groups.flatMap(({ reasons }) => reasons)).toEqual([
    "1 and 3 both use “compensation”, “beekeepers”.",
    "2A is an amendment to 2.",
    "5 refers to “Local hedge forum”, which 4 inserts.",
  ]);
});

test("the same change at several places is suggested as one group", () => {
  const same = { leftOut: "order", inserted: "notice" };
  expect(suggestGroups([amendment("4", "Section 2", same), amendment("5", "Section 7", same)])).toEqual([
    { name: "Section 2", numbers: ["4", "5"], reasons: ["4 and 5 make the same change."] },
  ]);
});

test("what nothing else ties together is suggested by place, and what stands alone says so", () => {
  const groups = suggestGroups([amendment("1", "Section 1"), amendment("2", "After section 1"), amendment("3", "Section 2")]);
  expect(groups).toEqual([
    { name: "Section 1", numbers: ["1", "2"], reasons: ["1 and 2 are both at section 1."] },
    { name: "Section 2", numbers: ["3"], reasons: ["Nothing ties it to another amendment."] },
  ]);
});

test("every one of 2,000 amendments is in one group, none is large, and it is done in good time", () => {
  const many = Array.from({ length: 2000 }, (_, at) =>
    amendment(String(at + 1), `Section ${at % 400}`, { inserted: `words${at % 700} about hedges${at % 900} and gardens` }),
  );
  const before = performance.now();
  const groups = suggestGroups(many);
  expect(performance.now() - before).toBeLessThan(2000);
  expect(groups.flatMap(({ numbers }) => numbers).length).toBe(2000);
  expect(new Set(groups.flatMap(({ numbers }) => numbers)).size).toBe(2000);
});

const pack = "../shared/data/amendments/real-amendments.jsonl";

describe.skipIf(!existsSync(pack))("on real amendments (skipped where ../shared/data is absent)", () => {
  test("two amendments of the Control of Dogs Bill that leave out “order” and insert “notice” are suggested together", () => {
    const dogs: { bill: string; number: string; wording: string }[] = readFileSync(pack, "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line))
      .filter(({ bill }) => bill.startsWith("Control of Dogs"));
    const groups = suggestGroups(
      dogs.map(({ number, wording }) => {
        const [, leftOut = "", inserted = ""] = /leave out <([^>]*)>(?: and insert <([^>]*)>)?/.exec(wording) ?? [];
        return amendment(number, /section \d+/i.exec(wording)?.[0] ?? "", { leftOut, inserted });
      }),
    );
    expect(groups.find(({ numbers }) => numbers.includes("4"))?.numbers).toEqual(["4", "5"]);
  });
});
