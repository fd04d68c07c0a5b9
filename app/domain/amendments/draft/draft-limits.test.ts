import { describe, expect, test } from "vitest";
import { identifyByAddress } from "#app/domain/text/address.ts";
import { textAsIntroduced } from "#db/demo/made-up-bill/text-as-introduced.ts";
import { indexVersion } from "../version-index.ts";
import { draftLimits } from "./draft-limits.ts";
import { toEdit } from "./edited-provision.ts";
import { cutExcerpt } from "./excerpt.ts";
import { type DraftingAt, studyDraft } from "./study-draft.ts";

const index = indexVersion({ text: identifyByAddress(textAsIntroduced()), layout: null });
const section = index.blocks.find(({ provision }) => provision.kind === "section" && provision.number === "1");
const excerpt = cutExcerpt(index, section?.provision.id ?? "");

function at(): DraftingAt {
  if (!excerpt) throw new Error("the made-up bill has no section 1");
  return { excerpt, stage: "stage_2", others: [] };
}

const printed = toEdit(indexVersion(at().excerpt.text).blocks);

describe("a draft that would keep the server busy for minutes is refused at once, and the limit is named", () => {
  test.each([
    [
      "a new section of eighty thousand lines",
      printed,
      { where: "after" as const, title: "Made up", text: "(1) a\n".repeat(80_000) },
      "1000",
    ],
    [
      "half a megabyte in one provision",
      printed.map((each, nth) => (nth === 1 ? { ...each, text: "a b ".repeat(120_000) } : each)),
      null,
      "100000",
    ],
    [
      "ten thousand new provisions",
      [...printed, ...Array.from({ length: 10_000 }, (_, nth) => ({ id: null, number: `(${nth})`, text: "x" }))],
      null,
      "400",
    ],
  ])("%s", (_what, edited, added, limit) => {
    const started = performance.now();
    const study = studyDraft(at(), edited, added);
    expect(performance.now() - started).toBeLessThan(3000);
    expect(study.amendments).toEqual([]);
    expect(study.problems.join(" ")).toContain(limit);
  });

  test("what stays within the limits is worded as before", () => {
    const edited = printed.map((each, nth) => (nth === 1 ? { ...each, text: `${each.text} ${"and so on ".repeat(100)}` } : each));
    expect(draftLimits.characters).toBeGreaterThan(50_000);
    expect(studyDraft(at(), edited, null).amendments.length).toBeGreaterThan(0);
  });
});
