import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { applyAmendments } from "./apply.ts";
import { asItWas } from "./applying/as-it-would-read.ts";
import { findConflicts } from "./conflicts.ts";
import { amendHedges } from "./fixtures/hedges.ts";
import { hedgesBill } from "./fixtures/hedges-bill.ts";
import { indexVersion } from "./version-index.ts";
import { parseWording } from "./wording/parse.ts";

const index = indexVersion(hedgesBill());
const ids = index.blocks.map(({ provision }) => provision.id);
const words = new Map(index.blocks.map(({ provision, linear }) => [provision.id, linear]));

function applyAll(wordings: readonly string[]) {
  const set = wordings.flatMap((wording, at) => {
    const read = parseWording(wording);
    return read.ok ? [{ number: String(at + 1), instruction: read.instruction }] : [];
  });
  const order = set.map(({ number }) => number);
  findConflicts(index, set, order);
  return { applied: applyAmendments(index, set, order), count: set.length };
}

describe("amendments that make no sense", () => {
  test("each has a result with its reason, and the words of the bill are kept", () => {
    const { applied, count } = applyAll([
      "Move section 1 to after section 1",
      "Move section 1 to before section 2",
      "Move section 2 to before section 1",
      "Leave out section 1",
      "In section 1, page 1, leave out lines 3 to 11",
      "In section 1, page 1, leave out lines 11 to 3",
      "In section 1, page 99, line 1, at end insert <x>",
      "In section 1, page 1, line 3, leave out from <steps> to <must>",
      "In section 1, page 1, line 3, leave out from <must> to end of line 9 on page 4",
      "As an amendment to amendment 11, line 1, leave out <x>",
      "As an amendment to amendment 10, line 1, leave out <x>",
      "After section 5, insert—\n<(1) no title\n( )\n( )>",
      "In the schedule, page 4, line 1, at end insert—\n<( )>",
      "Leave out the schedule",
      "After the schedule, insert—\n<SCHEDULE>",
      "In the long title, page 1, leave out lines 1 and 2",
    ]);
    expect(applied.results).toHaveLength(count);
    expect(applied.results.filter((each) => each.state !== "applied" && each.reason.length < 10)).toEqual([]);
    expect(asItWas(applied.blocks, ids)).toEqual(words);
  });

  test("a section that is moved, divided, left out and amended at once loses no words of the print", () => {
    const applied = amendHedges({
      "1": "In section 1, page 1, line 3, leave out <reasonable>",
      "2": "Move section 1 to after section 3",
      "3": "Divide section 1 into two sections, the first to consist of subsections (1) and (2) and the second to consist of subsection (3)",
      "4": "Leave out section 1",
    });
    expect(applied.results.map(({ state }) => state)).toEqual(["applied", "applied", "applied", "applied"]);
    expect(asItWas(applied.blocks, ids)).toEqual(words);
  });

  test("a megabyte of inserted text is put in as quickly as any", () => {
    const began = performance.now();
    const long = "word ".repeat(90_000).trim();
    const { applied } = applyAll([
      `In section 1, page 1, line 3, after <reasonable> insert <${long}>`,
      `After section 1, insert—\n<${"( ) a\n".repeat(3000)}b>`,
    ]);
    expect(applied.results[0]?.state).toBe("applied");
    expect(performance.now() - began).toBeLessThan(3000);
  });
});

const corpus = "../shared/data/amendments/real-amendments.jsonl";

test.skipIf(!existsSync(corpus))(
  "real wordings put to a bill that they were not made for are refused with a reason (skipped without the data pack)",
  () => {
    const rows = readFileSync(corpus, "utf8").trim().split("\n");
    const { applied, count } = applyAll(rows.map((row): string => JSON.parse(row).wording));
    expect(count).toBeGreaterThan(100);
    expect(applied.results).toHaveLength(count);
    expect(asItWas(applied.blocks, ids)).toEqual(words);
  },
);
