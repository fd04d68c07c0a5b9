import type { VersionIndex } from "../version-index.ts";
import type { Change, ProvisionsChange } from "./change.ts";
import { isEditable } from "./edited-provision.ts";
import { newRow, printedRow, type WantedRow } from "./wanted-rows.ts";

/** The section with one change made in it, and no other: what its amendment alone must give. */
export function rowsAfter(index: VersionIndex, change: Exclude<Change, { kind: "whole" }>): readonly WantedRow[] {
  const words = change.kind === "words" ? change : change.kind === "end" ? change.words : null;
  const provisions = change.kind === "provisions" ? change : change.kind === "end" ? change.provisions : null;
  const gone = new Set(provisions?.leftOut.flatMap((block) => index.blocks.slice(block.index, block.end).map((each) => each.index)) ?? []);
  const rows: WantedRow[] = [];
  const insert = ({ inserted, after }: ProvisionsChange) => {
    for (const each of inserted) rows.push(newRow(index, rows, each, after));
  };
  let isInserted = provisions === null;
  for (const block of index.blocks.filter(isEditable)) {
    const isHere = provisions?.leftOut.length ? gone.has(block.index) : provisions?.before === block;
    if (provisions && !isInserted && isHere) {
      insert(provisions);
      isInserted = true;
    }
    if (gone.has(block.index)) continue;
    rows.push(words?.block === block ? { ...printedRow(block), text: words.alone } : printedRow(block));
    if (provisions && !isInserted && provisions.leftOut.length === 0 && provisions.after === block) {
      insert(provisions);
      isInserted = true;
    }
  }
  return rows;
}
