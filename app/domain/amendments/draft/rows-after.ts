import type { VersionIndex } from "../version-index.ts";
import type { Change, ProvisionsChange, WordsChange } from "./change.ts";
import { asPrinted, isEditable } from "./edited-provision.ts";
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
    rows.push(words?.block === block ? { ...printedRow(block), text: changed(words) } : printedRow(block));
    if (provisions && !isInserted && provisions.leftOut.length === 0 && provisions.after === block) {
      insert(provisions);
      isInserted = true;
    }
  }
  return rows;
}

/** The words of a provision with one change in them, as a print would have them. */
export function changed({ block, from, to, insert }: WordsChange): string {
  const prefix = block.linear.length - block.provision.text.length;
  const before = block.linear.slice(prefix, from);
  const after = block.linear.slice(to);
  return asPrinted(`${before}${gap(before, insert)}${insert}${gap(insert === "" ? before : insert, after)}${after}`);
}

/** A space where two words would else run into each other. */
function gap(before: string, after: string): string {
  return /[\p{L}\p{N}.,;:)]$/u.test(before) && /^[\p{L}\p{N}(“‘]/u.test(after) ? " " : "";
}
