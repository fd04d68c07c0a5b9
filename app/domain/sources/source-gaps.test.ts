import { expect, test } from "vitest";
import type { Confidence } from "#app/domain/facts/source.ts";
import { countGaps, countGapsByKind, gapOf, sourceGaps } from "./source-gaps.ts";

const record = (title: string, confidences: readonly Confidence[], more: { kind?: string; isPublished?: boolean } = {}) => ({
  kind: "statement",
  title,
  href: null,
  isPublished: true,
  confidences,
  ...more,
});

test.each<[readonly Confidence[], string | null]>([
  [[], "no-source"],
  [["inferred"], "only-inferred"],
  [["press"], "only-press"],
  [["press", "inferred"], "only-press"],
  [["press", "official"], null],
  [["compiled"], null],
])("a record with %j as its sources lacks: %s", (confidences, gap) => {
  expect(gapOf(confidences)).toBe(gap);
});

const records = [
  record("sound", ["official"]),
  record("press", ["press"]),
  record("inferred", ["inferred"]),
  record("draft without", [], { isPublished: false }),
  record("published without", []),
  record("a letter without", [], { kind: "letter" }),
];

test("what is published without a source stands at the head of the list", () => {
  expect(sourceGaps(records).map(({ title }) => title)).toEqual([
    "a letter without",
    "published without",
    "draft without",
    "inferred",
    "press",
  ]);
});

test("the counts add up to all records, together and by kind", () => {
  expect(countGaps(records)).toEqual({ "no-source": 3, "only-inferred": 1, "only-press": 1, sound: 1, all: 6 });
  expect(countGapsByKind(records).map(({ kind, counts }) => [kind, counts.all, counts["no-source"]])).toEqual([
    ["statement", 5, 2],
    ["letter", 1, 1],
  ]);
});
