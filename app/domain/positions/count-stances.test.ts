import { expect, test } from "vitest";
import { positionsAsOn } from "./as-on.ts";
import { countStances, countStancesByParty, sayStanceCounts } from "./count-stances.ts";
import { held } from "./fixtures/held.ts";

const answers = positionsAsOn(
  [
    held("a", "for", "2021-01-01", { holder: "a" }),
    held("b", "for", "2021-01-01", { holder: "b" }),
    held("c", "conditional", "2021-01-01", { holder: "c" }),
    held("d", "undeclared", "2021-01-01", { holder: "d" }),
    held("e", "against", { notBefore: "2021-01-01", notAfter: "2021-12-31" }, { holder: "e" }),
    held("f", "against", "2022-01-01", { holder: "f" }),
  ],
  "2021-06-01",
);

test("only what is certain is counted as a stance; what is in doubt is counted as that", () => {
  expect(countStances(answers)).toEqual({ for: 2, against: 0, conditional: 1, neutral: 0, undeclared: 1, uncertain: 1, none_yet: 1 });
});

test("the count is one line, and says nothing of those of whom nothing was recorded", () => {
  expect(sayStanceCounts(countStances(answers))).toBe("2 for, 1 on a condition, 1 has not taken a side; of 1 it is not certain");
  expect(sayStanceCounts(countStances([]))).toBeNull();
});

test("parties are counted apart, the largest first, and who has none comes last", () => {
  const party = (holder: string) => ({ a: "Made-up Party", b: "Made-up Party", c: "Another", f: "Another", d: "Another" })[holder] ?? null;
  const counted = countStancesByParty(answers, party);
  expect(counted.map((each) => each.party)).toEqual(["Another", "Made-up Party", null]);
  expect(counted[1]?.counts.for).toBe(2);
  expect(counted[2]?.counts.uncertain).toBe(1);
  expect(countStancesByParty(answers, (holder) => (holder === "f" ? "Made-up Party" : null)).map((each) => each.party)).toEqual([
    "Made-up Party",
    null,
  ]);
});
