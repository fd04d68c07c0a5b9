import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { flatten } from "#app/domain/text/linear.ts";
import { setInLines } from "#app/domain/text/set-in-lines.ts";
import type { VersionText } from "#app/domain/text/version.ts";
// why: the domain may not import importers, but its tests read the real Acts through one.
import { readClml } from "#app/importers/clml/read-clml.ts";
import { applyAmendments } from "../apply.ts";
import { hedgesBill } from "../fixtures/hedges-bill.ts";
import { indexVersion, type VersionIndex } from "../version-index.ts";
import { parseWording } from "../wording/parse.ts";
import { type DraftChoices, draftChoices, drawSectionEdit } from "./arbitrary-edits.ts";
import { draftFromEdit } from "./draft-from-edit.ts";
import { asPrinted, isEditable } from "./edited-provision.ts";

const folder = "../shared/data/legislation-gov-uk";
const acts = ["asp_20020006_en", "asp_20030002_en"];

function readAct(name: string): VersionText {
  const read = readClml(readFileSync(`${folder}/${name}.xml`, "utf8"));
  if (!read.ok) throw new Error(read.refusals[0]?.message);
  return { text: read.value.text, layout: setInLines(read.value.text) };
}

/** The words of the section after the wordings were read and applied to the whole version, and those of everything else. */
function readAgain(index: VersionIndex, wordings: readonly string[], unit: { index: number; end: number }) {
  const set = wordings.map((wording, at) => {
    const read = parseWording(wording);
    if (!read.ok) throw new Error(`${wording}: ${read.problem.message}`);
    return { number: String(at + 1), instruction: read.instruction };
  });
  const applied = applyAmendments(
    index,
    set,
    set.map(({ number }) => number),
  );
  const before = index.blocks.slice(0, unit.index).filter(isEditable).length;
  const behind = index.blocks
    .slice(unit.end)
    .filter(isEditable)
    .map(({ provision }) => provision.text);
  const all = flatten(applied.text)
    .filter(isEditable)
    .map(({ provision }) => provision.text);
  return { section: all.slice(before, all.length - behind.length), behind: all.slice(all.length - behind.length), wantedBehind: behind };
}

/** What is wrong with the draft of one random edit; null when nothing is; "not worded" when it says itself that it is not all there. */
function checkDraft(index: VersionIndex, choices: DraftChoices): string | null {
  const drawn = drawSectionEdit(index, choices);
  if (!drawn) return null;
  const drafted = draftFromEdit(index, drawn.block.provision.id, drawn.edited);
  if (drafted.problems.length > 0) return "not worded";
  const wordings = drafted.amendments.map(({ wording }) => wording);
  const wanted = drawn.edited.map(({ id, text }) => {
    const was = id === null ? null : index.blockOf(id)?.provision.text;
    return was !== null && was !== undefined && asPrinted(was) === asPrinted(text) ? was : asPrinted(text);
  });
  // Deleting all the words of a provision leaves it out, unless something stands beneath it.
  const kept = wanted.filter((text, at) => {
    const block = index.blockOf(drawn.edited[at]?.id ?? "");
    return text !== "" || (block !== null && (block.provision.text === "" || block.end > block.index + 1));
  });
  const again = readAgain(index, wordings, drawn.block);
  const same =
    JSON.stringify(again.section) === JSON.stringify(kept) && JSON.stringify(again.behind) === JSON.stringify(again.wantedBehind);
  return same ? null : `${wordings.join("\n")}\n  wanted ${JSON.stringify(kept)}\n  got    ${JSON.stringify(again.section)}`;
}

/** How many of the runs were worded in full. */
function checkDrafts(version: VersionText, runs: number, seed: number): number {
  const index = indexVersion(version);
  let worded = 0;
  const property = fc.property(draftChoices, (choices) => {
    const wrong = checkDraft(index, choices);
    if (wrong === null) worded += 1;
    expect(wrong === "not worded" ? null : wrong).toBeNull();
  });
  fc.assert(property, { numRuns: runs, seed });
  return worded / runs;
}

describe("a section is edited at random: the amendments drafted from it, read and applied, give the text as edited", () => {
  test("on a made-up bill", () => expect(checkDrafts(hedgesBill(), 300, 11)).toBeGreaterThan(0.97));

  test("on a made-up bill whose lines are not known", () => {
    expect(checkDrafts({ ...hedgesBill(), layout: null }, 300, 12)).toBeGreaterThan(0.97);
  });

  describe.skipIf(!existsSync(folder))("on real Acts (skipped without the data pack)", () => {
    test.each(acts)("%s", (name) => expect(checkDrafts(readAct(name), 150, 13)).toBeGreaterThan(0.95));
  });
});
