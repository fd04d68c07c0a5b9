import type { ProvisionKind } from "#app/domain/text/provision.ts";
import { liveText } from "./insert-words.ts";
import type { Working } from "./working.ts";

/** Provisions that are numbered in one series, in order. `isAfterWords`: what they stand in has words of its own before them, without a number. */
export type NumberSeries = { readonly blocks: readonly Working[]; readonly isAfterWords: boolean };

/** The series of a text: the sections of the bill; else those of one kind in one provision. What is quoted has a series of its own. */
export function listSeries(blocks: readonly Working[]): readonly NumberSeries[] {
  const series = new Map<string, { blocks: Working[]; isAfterWords: boolean }>();
  const path: Working[] = [];
  for (const block of blocks) {
    path.length = Math.min(path.length, block.depth);
    const isQuoted = path.some((each) => each?.kind === "quotation");
    block.quoted = isQuoted;
    if (block.movedAwayBy === null) {
      const key = seriesKey(block, path, isQuoted);
      const list = series.get(key) ?? { blocks: [], isAfterWords: isAfterWords(block, parentIn(path)) };
      list.blocks.push(block);
      series.set(key, list);
    }
    path[block.depth] = block;
  }
  return [...series.values()];
}

/** A section of one sentence has no subsection (1): its words would become that. */
function isAfterWords(block: Working, parent: Working | undefined): boolean {
  if (!parent || parent.leftOutBy !== null) return false;
  if (block.kind === "subsection") return parent.kind === "section" && liveText(parent.pieces).trim() !== "";
  if (block.kind !== "schedule-sub-paragraph" || parent.kind !== "schedule-paragraph") return false;
  return liveText(parent.pieces).trim() !== (parent.number ?? "");
}

function seriesKey(block: Working, path: readonly (Working | undefined)[], isQuoted: boolean): string {
  const family = families[block.kind] ?? block.kind;
  const inParent = `${family} in ${parentIn(path)?.id ?? ""}`;
  if (isQuoted) return inParent;
  if (family === "section" || family === "schedule") return family;
  if (family === "schedule-paragraph") return `${family} in ${path.find((each) => each?.kind === "schedule")?.id ?? ""}`;
  return inParent;
}

function parentIn(path: readonly (Working | undefined)[]): Working | undefined {
  return path.findLast((each) => each !== undefined);
}

const families: Partial<Record<ProvisionKind, ProvisionKind>> = { item: "paragraph" };
