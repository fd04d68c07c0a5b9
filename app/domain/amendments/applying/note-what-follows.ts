import type { Working, WorkingText } from "./working.ts";

/**
 * An insertion in the middle of a list, of what does not belong in it, takes the rest of the list over: that is as worded, but worth a look.
 *
 * @param added what was inserted, where it stands now
 */
export function noteWhatFollows(text: WorkingText, added: readonly Working[], notes: string[]) {
  const last = added.at(-1);
  if (!last) return;
  const top = Math.min(...added.map(({ depth }) => depth));
  for (let at = text.positionOf(last) + 1; at < text.blocks.length; at += 1) {
    const block = text.blocks[at];
    if (!block || block.depth <= top) return;
    if (block.insertedBy !== null || block.leftOutBy !== null || block.movedAwayBy !== null) continue;
    notes.push("What stood after the place stands beneath what is inserted.");
    return;
  }
}
