import { listSeries } from "./series.ts";
import type { Working } from "./working.ts";

/**
 * Numbers that two provisions of one series would both have, because an amendment words a number that is there, or moves a provision to where
 * there is one: a sentence by the number of each amendment that brings the clash about.
 */
export function findNumberClashes(blocks: readonly Working[]): ReadonlyMap<string, readonly string[]> {
  const clashes = new Map<string, string[]>();
  for (const { blocks: series } of listSeries(blocks)) {
    const first = new Map<string, Working>();
    for (const block of series) {
      if (block.number === null || block.leftOutBy !== null) continue;
      const other = first.get(block.number);
      if (!other) first.set(block.number, block);
      else addClash(clashes, block, other);
    }
  }
  return clashes;
}

function addClash(clashes: Map<string, string[]>, block: Working, other: Working) {
  const bringer = broughtBy(block) ?? broughtBy(other);
  if (bringer === null) return;
  const beside = broughtBy(block) === null || broughtBy(other) === null ? null : broughtBy(other);
  const whose = beside === null || beside === bringer ? "another provision there" : `what amendment ${beside} brings`;
  clashes.set(bringer, [...(clashes.get(bringer) ?? []), `The number ${block.number} is also that of ${whose}.`]);
}

function broughtBy({ insertedBy, movedBy }: Working): string | null {
  return insertedBy ?? movedBy;
}
