import { existsSync, readFileSync } from "node:fs";
import { applyAmendments, type ToApply } from "#app/domain/amendments/apply.ts";
import { findConflicts } from "#app/domain/amendments/conflicts.ts";
import { drawEdit } from "#app/domain/amendments/fixtures/random-edits.ts";
import { indexVersion } from "#app/domain/amendments/version-index.ts";
import { parseWording } from "#app/domain/amendments/wording/parse.ts";
import { printInstruction } from "#app/domain/amendments/wording/print.ts";
import { setInLines } from "#app/domain/text/set-in-lines.ts";
import type { VersionText } from "#app/domain/text/version.ts";
import { readClml } from "#app/importers/clml/read-clml.ts";

const act = "../shared/data/legislation-gov-uk/asp_20030002_en.xml";

/** How long the amendment engine takes on the larger of the two real Acts, in lines to print. Each time is the middle of seven. */
export function benchEngine(): readonly string[] {
  const version = readAct();
  if (!version) return [`Engine: left out, because ${act} is not there`];
  const index = indexVersion(version);
  const set = drawAmendments(version, 1000);
  const wordings = set.map(({ instruction }) => printInstruction(instruction));
  const some = set.slice(0, 300);
  const order = set.map(({ number }) => number);
  const parsing = middle(() => wordings.map(parseWording));
  const applying = middle(() => applyAmendments(index, some, order));
  const withIndex = middle(() => applyAmendments(indexVersion(version), some, order));
  const comparing = middle(() => findConflicts(index, set, order));
  return [
    `Engine, on the Land Reform (Scotland) Act 2003 (${index.blocks.length} provisions) set in made-up pages and lines:`,
    `  wordings read: ${Math.round((wordings.length / parsing) * 1000)} a second`,
    `  300 amendments located and applied: ${applying.toFixed(0)} ms (${withIndex.toFixed(0)} ms with making the text ready); aim: under 100 ms`,
    `  all conflicts among ${set.length} amendments: ${comparing.toFixed(0)} ms; aim: under 500 ms`,
  ];
}

/** The larger Act, with pages and lines; null without the data pack. */
export function readAct(): VersionText | null {
  if (!existsSync(act)) return null;
  const read = readClml(readFileSync(act, "utf8"));
  return read.ok ? { text: read.value.text, layout: setInLines(read.value.text) } : null;
}

/** Amendments drawn at random, the same each time. */
export function drawAmendments(version: VersionText, count: number): readonly ToApply[] {
  const { blocks } = indexVersion(version);
  let seed = 20_030_002;
  const draw = () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed / 2_147_483_648;
  };
  const set: ToApply[] = [];
  while (set.length < count) {
    const edit = drawEdit(version, blocks, [draw(), draw(), draw(), draw(), draw()]);
    if (edit) set.push({ number: String(set.length + 1), instruction: edit.instruction });
  }
  return set;
}

/** Milliseconds: the middle of seven runs, after one that warms up. */
function middle(run: () => unknown): number {
  run();
  const times = Array.from({ length: 7 }, () => {
    const began = performance.now();
    run();
    return performance.now() - began;
  });
  return times.toSorted((a, b) => a - b)[3] ?? 0;
}
