import type { BoxLine } from "./box-lines.ts";
import type { ThreadBox, ThreadNode } from "./thread-picture.ts";

const padding = 12;
const betweenBlocks = 4;
const typeSize = 15;
/** From one line of words to the next, in units of the picture. */
export const lineHeight = 20;

/** The width of a line of words in a box, in ems. @param width of the box, in units of the picture */
export function emsIn(width: number): number {
  return (width - 2 * padding) / typeSize;
}

/** The height that a box needs for its lines, in units of the picture. */
export function heightOf(lines: readonly BoxLine[]): number {
  return 2 * padding + lines.length * lineHeight + betweenBlocks * countBlocks(lines);
}

/** A letter's box with its lines in place. @param at its upper left corner and its width */
export function boxOf(node: ThreadNode, lines: readonly BoxLine[], at: { x: number; y: number; width: number }): ThreadBox {
  return {
    slug: node.slug,
    ...at,
    height: heightOf(lines),
    title: node.label,
    lines: lines.map((line, row) => ({
      ...line,
      x: at.x + padding,
      y: at.y + padding + (row + 0.75) * lineHeight + betweenBlocks * countBlocks(lines.slice(0, row + 1)),
    })),
    outline: node.isMentionedOnly || node.isPromised ? "dashed" : "solid",
    isHere: node.isHere,
  };
}

/** How often the kind of line changes. */
function countBlocks(lines: readonly BoxLine[]): number {
  return lines.filter((line, row) => row > 0 && lines[row - 1]?.kind !== line.kind).length;
}
