import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readAmendmentNumber } from "./amendment-number.ts";
import { marshal } from "./marshal.ts";
import { usualMarshalRules } from "./marshal-codes.ts";
import { parseWording } from "./wording/parse.ts";

type Item = { bill: string; list: string; source: string; number: string | null; wording: string; incomplete?: unknown };

const pack = "../shared/data/amendments/real-amendments.jsonl";
const items: Item[] = existsSync(pack)
  ? readFileSync(pack, "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line))
      .filter(({ number, incomplete }) => number !== null && !incomplete)
  : [];
// Only what stands together in the file was printed together: two amendments of one list were added to its end later.
const runs: Item[][] = [];
for (const item of items) {
  const before = runs.at(-1)?.at(-1);
  if (before?.list === item.list && before.source === item.source && before.bill === item.bill) runs.at(-1)?.push(item);
  else runs.push([item]);
}
const lists = runs.filter((list) => list.length > 1).map((list) => [`${list[0]!.bill}, ${list[0]!.list}`, list] as const);

/** The numbers in another order, the same each time. */
function shuffled<T>(list: readonly T[]): T[] {
  return list
    .map((each, at) => ({ each, key: (at * 7919 + 13) % 101 }))
    .sort((a, b) => a.key - b.key)
    .map(({ each }) => each);
}

describe.skipIf(lists.length === 0)("on real lists (skipped where ../shared/data is absent)", () => {
  test.each(lists)("the amendments come back in the order in which they were printed: %s", (_, list) => {
    const printed = list.map(({ number }) => number!);
    const marshalled = marshal(
      shuffled(list).map(({ number, wording }) => {
        const read = parseWording(wording);
        const instruction = read.ok ? read.instruction : null;
        const sequence = readAmendmentNumber(number!)?.base ?? 0;
        return { number: number!, sequence, instruction, located: null, isGovernment: false, isMemberInCharge: false };
      }),
      { text: null, order: { kind: "bill-order" }, rules: usualMarshalRules },
    );
    expect(marshalled.map(({ number }) => number)).toEqual(printed);
  });
});
