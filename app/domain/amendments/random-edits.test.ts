import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { setInLines } from "#app/domain/text/set-in-lines.ts";
import type { VersionText } from "#app/domain/text/version.ts";
// why: the domain may not import importers, but its tests read the real Acts through one.
import { readClml } from "#app/importers/clml/read-clml.ts";
import { applyAmendments } from "./apply.ts";
import { asItWas } from "./applying/as-it-would-read.ts";
import { checkEdit } from "./fixtures/check-edit.ts";
import { editChoices, evenChoice } from "./fixtures/choices.ts";
import { hedgesBill } from "./fixtures/hedges-bill.ts";
import { drawEdit } from "./fixtures/random-edits.ts";
import { indexVersion } from "./version-index.ts";

const folder = "../shared/data/legislation-gov-uk";
const acts = ["asp_20020006_en", "asp_20030002_en"];

function readAct(name: string): VersionText {
  const read = readClml(readFileSync(`${folder}/${name}.xml`, "utf8"));
  if (!read.ok) throw new Error(read.refusals[0]?.message);
  return { text: read.value.text, layout: setInLines(read.value.text) };
}

function checkEdits(version: VersionText, runs: number, seed: number) {
  const index = indexVersion(version);
  let made = 0;
  const property = fc.property(editChoices, (choices) => {
    const wrong = checkEdit(version, index, choices);
    if (wrong === null) made += 1;
    expect(wrong === "no edit" ? null : wrong).toBeNull();
  });
  fc.assert(property, { numRuns: runs, seed });
  return made;
}

function checkOrder(version: VersionText, runs: number, seed: number) {
  const index = indexVersion(version);
  const ids = index.blocks.map(({ provision }) => provision.id);
  const words = new Map(index.blocks.map(({ provision, linear }) => [provision.id, linear]));
  const sets = fc.tuple(fc.array(editChoices, { minLength: 2, maxLength: 25 }), fc.infiniteStream(evenChoice));
  const property = fc.property(sets, ([choices, draws]) => {
    const set = choices.flatMap((each, at) => {
      const edit = drawEdit(version, index.blocks, each);
      return edit ? [{ number: String(at + 1), instruction: edit.instruction }] : [];
    });
    const order = set.map(({ number }) => number);
    const keys = new Map(set.map((each) => [each.number, draws.next().value]));
    const shuffled = [...set].sort((a, b) => (keys.get(a.number) ?? 0) - (keys.get(b.number) ?? 0));
    const applied = applyAmendments(index, set, order);
    expect(applyAmendments(index, shuffled, order)).toEqual(applied);
    expect(applied.results.map(({ number }) => number)).toEqual(order);
    expect(asItWas(applied.blocks, ids)).toEqual(words);
  });
  fc.assert(property, { numRuns: runs, seed });
}

describe("random edits: worded officially, read, located and applied they are the edit again, and can be taken back", () => {
  test("on a made-up bill", () => {
    expect(checkEdits(hedgesBill(), 300, 1)).toBeGreaterThan(200);
  });

  describe.skipIf(!existsSync(folder))("on real Acts (skipped without the data pack)", () => {
    test.each(acts)("%s", (name) => {
      expect(checkEdits(readAct(name), 230, 2)).toBeGreaterThanOrEqual(200);
    });
  });
});

describe("the order in which amendments are ticked never matters, each has a result, and the words of the print can be had back", () => {
  test("on a made-up bill", () => checkOrder(hedgesBill(), 60, 3));

  test.skipIf(!existsSync(folder))("on a real Act (skipped without the data pack)", () => checkOrder(readAct("asp_20020006_en"), 40, 4));
});
