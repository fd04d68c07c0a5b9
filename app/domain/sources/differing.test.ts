import { expect, test } from "vitest";
import { type ClaimSaid, differingFields, type FieldWithClaims, sayDiffering } from "./differing.ts";

function claim(value: string, source: string | null, more: Partial<ClaimSaid> = {}): ClaimSaid {
  return { value, source, confidence: "official", chosen: false, note: null, ...more };
}

const introduced: FieldWithClaims = {
  kind: "bill",
  title: "Right to Addiction Recovery (Scotland) Bill",
  href: "/bills/s6-right-to-addiction-recovery-scotland-bill",
  field: "introducedOn",
  label: "introduced on",
  claims: [
    claim("2024-05-15", "the call for views"),
    claim("2024-05-14", "the bill page", { chosen: true, note: "The bill page is the record of progress" }),
    claim("2024-05-15", "the news item"),
  ],
};

test("the bill introduced on one of two days says both, who says which, and which we use and why", () => {
  const [field] = differingFields([introduced]);
  expect(field?.state).toBe("resolved");
  expect(field?.sentence).toBe(
    "Introduced on: 14 May 2024 according to the bill page; 15 May 2024 according to the call for views and the news item. We use 14 May 2024. The reason given: The bill page is the record of progress.",
  );
});

test("sources that say the same in other capitals do not differ, nor does a single claim", () => {
  const same = [claim("Made-up  Bill", "A"), claim("made-up bill", "B")];
  expect(
    differingFields([
      { ...introduced, claims: same },
      { ...introduced, claims: [claim("48", "A")] },
      { ...introduced, claims: [] },
    ]),
  ).toEqual([]);
});

test("press reports, inferences and sources without a name say what they are", () => {
  const claims = [
    claim("47", "The Made-up Times", { confidence: "press" }),
    claim("48", "a list", { confidence: "inferred" }),
    claim("49", null, { confidence: "inferred" }),
    claim("50", null),
  ];
  expect(sayDiffering({ label: "SP Bill number", claims })).toBe(
    "SP Bill number: 47 according to The Made-up Times (press report); 48 according to our inference from a list; 49 according to our inference; 50 according to a source that is not named. None is chosen yet.",
  );
});

test("two sources that are both chosen and say the same are one choice", () => {
  const claims = [claim("1", "A", { chosen: true, note: "Both say so" }), claim("1", "B", { chosen: true }), claim("2", "C")];
  const [field] = differingFields([{ ...introduced, claims }]);
  expect([field?.state, field?.sentence]).toEqual([
    "resolved",
    "Introduced on: 1 according to A and B; 2 according to C. We use 1. The reason given: Both say so.",
  ]);
});

test("what is not resolved stands first, then what was chosen without a reason, then by title", () => {
  const two = [claim("1", "A"), claim("2", "B")];
  const chosen = [claim("1", "A", { chosen: true }), claim("2", "B")];
  const both = [claim("1", "A", { chosen: true }), claim("2", "B", { chosen: true })];
  const sorted = differingFields([
    { ...introduced, title: "A" },
    { ...introduced, title: "C", claims: chosen },
    { ...introduced, title: "E", claims: both },
    { ...introduced, title: "D", claims: two },
  ]);
  expect(sorted.map(({ title, state }) => [title, state])).toEqual([
    ["D", "unresolved"],
    ["E", "unresolved"],
    ["C", "without-reason"],
    ["A", "resolved"],
  ]);
  expect(sorted[1]?.sentence).toContain("More than one is marked as chosen, so none is.");
  expect(sorted[2]?.sentence).toContain("We use 1. Why is not recorded.");
});
