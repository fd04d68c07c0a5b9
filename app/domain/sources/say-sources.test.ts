import { expect, test } from "vitest";
import { saySources } from "./say-sources.ts";

const sources = [{ confidence: "official" as const }, { confidence: "official" as const }, { confidence: "press" as const }];
const gaps = { "no-source": 1, "only-inferred": 2, "only-press": 4, sound: 80, all: 87 };

test("the head of a bill's sources counts them, where they differ, and what rests on little", () => {
  expect(saySources({ sources, differing: [{ state: "unresolved" }, { state: "resolved" }], gaps })).toBe(
    "What is recorded about this bill rests on 3 sources: 2 official records and 1 press report. They differ about 2 facts; 1 is undecided. " +
      "Of 87 records, 4 rest on press reports alone, 2 rest on our inference and 1 names no source.",
  );
});

test("where there is nothing to complain of, it says so", () => {
  const sound = { "no-source": 0, "only-inferred": 0, "only-press": 0, sound: 2, all: 2 };
  expect(saySources({ sources: sources.slice(0, 1), differing: [], gaps: sound })).toBe(
    "What is recorded about this bill rests on 1 source: 1 official record. Nowhere do they differ. " +
      "None of 2 records rests on press reports or inference alone, or on nothing.",
  );
  expect(saySources({ sources: [], differing: [], gaps: { ...sound, all: 0 } })).toMatch(/^No source is named/);
});
