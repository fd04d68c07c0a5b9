import { formatUncertainDay } from "#app/lib/dates.ts";
import { boxLines, linesAs } from "./box-lines.ts";
import { arrowHead, pathThrough, tenth } from "./line-path.ts";
import { boxOf, emsIn, heightOf } from "./thread-box.ts";
import type { ThreadBox, ThreadDrawing, ThreadLine, ThreadLink, ThreadNode } from "./thread-picture.ts";

const boxWidth = 240;
const margin = 8;
const between = 32;
const widestLane = 14;
/** Where very many lines run beside each other their lanes become narrower, in units of the picture. */
const roomForLanes = 320;

/** A link between two rows, and the lane beside the boxes in which it runs; null: straight down to the next box. */
type InLane = { link: ThreadLink; upper: number; lower: number; lane: number | null };

/**
 * The letters in one column and the lines in lanes beside it, as narrow as can be. There is no room for words on the lines: what a
 * line is stands in the box of the letter that speaks.
 *
 * @param rows the letters in order of time; every link is between two of them
 */
export function drawNarrow(rows: readonly ThreadNode[], links: readonly ThreadLink[]): ThreadDrawing {
  const rowOf = new Map(rows.map((node, row) => [node.slug, row]));
  const boxes = stack(rows, links, rowOf);
  const lanes = inLanes(links, rowOf);
  const laneCount = Math.max(0, ...lanes.map(({ lane }) => (lane ?? -1) + 1));
  const laneWidth = Math.min(widestLane, roomForLanes / Math.max(1, laneCount));
  return {
    width: margin + boxWidth + (laneCount > 0 ? Math.ceil((laneCount + 1) * laneWidth) : 0) + margin,
    height: Math.ceil(Math.max(0, ...boxes.map((box) => box.y + box.height)) + margin),
    boxes,
    lines: lanes.map((each) => lineOf(each, lanes, boxes, laneWidth)),
  };
}

function stack(rows: readonly ThreadNode[], links: readonly ThreadLink[], rowOf: ReadonlyMap<string, number>): readonly ThreadBox[] {
  const boxes: ThreadBox[] = [];
  let y = margin;
  for (const node of rows) {
    const own = links.filter((link) => link.from === node.slug);
    const ties = own.flatMap((link) => tieWords(link, rows[rowOf.get(link.to) ?? 0]) ?? []);
    const lines = [...boxLines(node, emsIn(boxWidth)), ...ties.flatMap((words) => linesAs("tie", words, emsIn(boxWidth), 3))];
    boxes.push(boxOf(node, lines, { x: margin, y, width: boxWidth }));
    y += heightOf(lines) + between;
  }
  return boxes;
}

const tieVerbs: Record<ThreadLink["kind"], string> = {
  replies_to: "Answers",
  encloses: "Encloses",
  corrects: "Corrects",
  cites: "Cites",
};
const natureVerbs = {
  full: "Answers",
  part: "Answers in part",
  holding: "Holding reply to",
  refusal: "Refuses what was asked in",
} as const;

/** "Answers in part the letter of 3 May 2020"; null for a plain answer, which its arrow tells. */
function tieWords(link: ThreadLink, other: ThreadNode | undefined): string | null {
  const isPlain = link.kind === "replies_to" && (link.nature ?? "full") === "full" && !link.inferred;
  if (isPlain || !other) return null;
  const verb = link.kind === "replies_to" ? natureVerbs[link.nature ?? "full"] : tieVerbs[link.kind];
  const known = other.sent.on ? `the letter of ${formatUncertainDay(other.sent)}` : `“${other.label}”`;
  return `${verb} ${known}${link.inferred ? " (inferred)" : ""}`;
}

/** Short lines run nearest to the boxes; two share a lane where one ends above the beginning of the other. */
function inLanes(links: readonly ThreadLink[], rowOf: ReadonlyMap<string, number>): readonly InLane[] {
  const taken: { upper: number; lower: number }[][] = [];
  const spans = links.map((link) => {
    const [from, to] = [rowOf.get(link.from) ?? 0, rowOf.get(link.to) ?? 0];
    return { link, upper: Math.min(from, to), lower: Math.max(from, to) };
  });
  const shortFirst = [...spans].sort((a, b) => a.lower - a.upper - (b.lower - b.upper) || a.upper - b.upper);
  const straight = new Set<number>();
  return shortFirst.map((span) => {
    // Two lines between the same neighbours would lie on each other: the second takes a lane.
    if (span.lower - span.upper === 1 && !straight.has(span.upper)) {
      straight.add(span.upper);
      return { ...span, lane: null };
    }
    const free = taken.findIndex((lane) => lane.every((other) => other.lower < span.upper || span.lower < other.upper));
    const lane = free < 0 ? taken.length : free;
    taken[lane] = [...(taken[lane] ?? []), span];
    return { ...span, lane };
  });
}

function lineOf(each: InLane, all: readonly InLane[], boxes: readonly ThreadBox[], laneWidth: number): ThreadLine {
  const { link, upper, lower, lane } = each;
  const isDownwards = boxes[lower]?.slug === link.from;
  if (lane === null) return { ...link, ...straightDown(boxes[upper], boxes[lower], isDownwards), label: null };
  const right = margin + boxWidth;
  const x = tenth(right + Math.max(widestLane, (lane + 1) * laneWidth));
  const [top, bottom] = [sidePort(each, upper, all, boxes), sidePort(each, lower, all, boxes)];
  const [start, end] = isDownwards ? [right, right + 9] : [right + 9, right];
  return {
    ...link,
    path: `M${start},${top}H${x - 6}Q${x},${top} ${x},${top + 6}V${bottom - 6}Q${x},${bottom} ${x - 6},${bottom}H${end}`,
    head: sideHead(right, isDownwards ? bottom : top),
    label: null,
  };
}

function straightDown(upper: ThreadBox | undefined, lower: ThreadBox | undefined, isDownwards: boolean): { path: string; head: string } {
  const x = margin + boxWidth / 2;
  const [top, bottom] = [(upper?.y ?? 0) + (upper?.height ?? 0), lower?.y ?? 0];
  return isDownwards
    ? {
        path: pathThrough([
          { x, y: top },
          { x, y: bottom - 9 },
        ]),
        head: arrowHead({ x, y: bottom }, "down"),
      }
    : {
        path: pathThrough([
          { x, y: top + 9 },
          { x, y: bottom },
        ]),
        head: arrowHead({ x, y: top }, "up"),
      };
}

/** Lines that come from above meet the side of a box in its upper half, the outermost lowest, so that none cross; those to below mirror it. */
function sidePort(each: InLane, row: number, all: readonly InLane[], boxes: readonly ThreadBox[]): number {
  const box = boxes[row];
  if (!box) return 0;
  const comesFromAbove = each.lower === row;
  const sharing = all.filter(({ lane, upper, lower }) => lane !== null && (comesFromAbove ? lower : upper) === row);
  const place = sharing.filter(({ lane }) => (lane ?? 0) < (each.lane ?? 0)).length;
  const step = Math.min(16, (box.height / 2 - 8) / sharing.length);
  return tenth(comesFromAbove ? box.y + (place + 0.75) * step : box.y + box.height - (place + 0.75) * step);
}

function sideHead(x: number, y: number): string {
  return `M${x + 10},${tenth(y - 6)}L${x + 10},${tenth(y + 6)}L${x},${y}Z`;
}
