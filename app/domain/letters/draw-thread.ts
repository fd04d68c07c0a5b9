import { Graph, layout } from "@dagrejs/dagre";
import { type Day, sortDay } from "#app/lib/dates.ts";
import { boxLines } from "./box-lines.ts";
import { drawNarrow } from "./draw-thread-narrow.ts";
import { tenth } from "./line-path.ts";
import { labelOf, type PlacedLink, routeLinks } from "./route-links.ts";
import { orderLetters } from "./thread.ts";
import { boxOf, emsIn, heightOf, lineHeight } from "./thread-box.ts";
import type { ThreadBox, ThreadLink, ThreadNode, ThreadPicture } from "./thread-picture.ts";

/** More letters, or more links, are no picture; what is left out is counted. */
export const mostLetters = 60;
export const mostLinks = 120;

/** A picture that is wider than this, in its own units, also gets a narrow drawing for phones and paper. */
export const fitsPhone = 440;
/** A picture that is wider than this is only drawn narrow: nobody could follow its lines. */
export const fitsScreen = 1200;

const boxWidth = 192;
const margin = 8;

/**
 * A thread as a picture: one letter below the other in order of time (as the list beside it), each in a row of its own, and lines
 * from letters to those that speak of them. The same letters give the same picture. Links to unknown letters or to the letter itself
 * are left out and counted; a circle of replies does no harm. Of too many letters those nearest to "here" are drawn.
 *
 * Cost: the layout grows with the rows that lines pass: some 20 ms for ten letters, and under a second at the limits.
 */
export function drawThread(nodes: readonly ThreadNode[], links: readonly ThreadLink[]): ThreadPicture {
  const letters = [...new Map(nodes.map((node) => [node.slug, node])).values()];
  const chosen = nearestToHere(letters);
  const known = new Set(chosen.map((node) => node.slug));
  const all = oncePerPair(links);
  const drawable = all.filter((link) => known.has(link.from) && known.has(link.to) && link.from !== link.to);
  // Replies first: where there are too many, other ties are left out.
  const drawn = [...drawable.filter(isReply), ...drawable.filter((link) => !isReply(link))].slice(0, mostLinks);
  const rows = inOrder(chosen, drawn);
  const { boxes, placed } = layOut(rows, drawn);
  const leftOut = { lettersLeftOut: letters.length - chosen.length, linksLeftOut: all.length - drawn.length };
  const { width, height } = sizeOf(boxes, placed);
  if (width > fitsScreen) return { ...drawNarrow(rows, drawn), narrow: null, ...leftOut };
  const narrow = width > fitsPhone ? drawNarrow(rows, drawn) : null;
  return { width, height, boxes, lines: routeLinks(boxes, placed), narrow, ...leftOut };
}

function isReply(link: ThreadLink): boolean {
  return link.kind === "replies_to";
}

/** Who replies also cites: one line is enough. */
function oncePerPair(links: readonly ThreadLink[]): readonly ThreadLink[] {
  const once = new Map(links.map((link) => [`${link.from}\n${link.to}\n${link.kind}`, link]));
  // Sorted, so that the order in which links were kept does not change the picture.
  const sorted = [...once].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, link]) => link);
  return sorted.filter((link) => link.kind !== "cites" || !once.has(`${link.from}\n${link.to}\nreplies_to`));
}

function nearestToHere(nodes: readonly ThreadNode[]): readonly ThreadNode[] {
  if (nodes.length <= mostLetters) return nodes;
  const inTime = [...nodes].sort((a, b) => compareDays(sortDay(a.sent), sortDay(b.sent)) || (a.slug < b.slug ? -1 : 1));
  const here = Math.max(
    0,
    inTime.findIndex((node) => node.isHere),
  );
  const first = Math.min(Math.max(0, here - mostLetters / 2), inTime.length - mostLetters);
  return inTime.slice(first, first + mostLetters);
}

function compareDays(a: Day | null, b: Day | null): number {
  return (a ?? "9999").localeCompare(b ?? "9999");
}

function inOrder(nodes: readonly ThreadNode[], links: readonly ThreadLink[]): readonly ThreadNode[] {
  const bySlug = new Map(nodes.map((node) => [node.slug, node]));
  const letters = nodes.map(({ slug, sent }) => ({
    slug,
    sent,
    links: links.filter((link) => link.from === slug).map(({ kind, to, inferred }) => ({ kind, letter: to, inferred })),
  }));
  return orderLetters(letters).flatMap(({ slug }) => bySlug.get(slug) ?? []);
}

/** The rows are given to the layout; it finds the columns, and ways for the lines past the boxes between. */
function layOut(rows: readonly ThreadNode[], links: readonly ThreadLink[]): { boxes: readonly ThreadBox[]; placed: readonly PlacedLink[] } {
  const graph = new Graph({ multigraph: true });
  graph.setGraph({ rankdir: "TB", ranker: "none", ranksep: 40, nodesep: 16, edgesep: 14, marginx: margin, marginy: margin });
  const rowOf = new Map(rows.map((node, row) => [node.slug, row]));
  const words = rows.map((node) => boxLines(node, emsIn(boxWidth)));
  for (const [row, node] of rows.entries()) {
    // The layout counts two ranks for each row: the odd ones are for labels between rows.
    graph.setNode(node.slug, { width: boxWidth, height: heightOf(words[row] ?? []), rank: 2 * row });
  }
  const ends = links.map((link) => {
    const [from, to] = [rowOf.get(link.from) ?? 0, rowOf.get(link.to) ?? 0];
    return { link, upper: Math.min(from, to), lower: Math.max(from, to) };
  });
  for (const [place, { link, upper, lower }] of ends.entries()) {
    const label = labelOf(link);
    const room = label ? ({ width: label.length * 8, height: lineHeight, labelpos: "c" } as const) : { width: 0, height: 0 };
    graph.setEdge(rows[upper]?.slug ?? "", rows[lower]?.slug ?? "", { ...room, minlen: lower - upper }, String(place));
  }
  layout(graph);
  const boxes = rows.map((node, row) => boxOf(node, words[row] ?? [], cornerOf(graph.node(node.slug))));
  const placed = ends.map(({ link, upper, lower }, place) => {
    const { points = [], x = null, y = null } = graph.edge(rows[upper]?.slug ?? "", rows[lower]?.slug ?? "", String(place)) ?? {};
    return { link, upper, lower, points, labelAt: x === null || y === null ? null : { x, y } };
  });
  return { boxes, placed };
}

function cornerOf(centre: { x: number; y: number; height: number }): { x: number; y: number; width: number } {
  return { x: tenth(centre.x - boxWidth / 2), y: tenth(centre.y - centre.height / 2), width: boxWidth };
}

/** Room for the boxes and for lines that pass beside them. */
function sizeOf(boxes: readonly ThreadBox[], placed: readonly PlacedLink[]): { width: number; height: number } {
  const right = Math.max(0, ...boxes.map((box) => box.x + box.width), ...placed.flatMap(({ points }) => points.map((point) => point.x)));
  const labelled = placed.flatMap(({ link, labelAt }) => (labelAt ? [labelAt.x + (labelOf(link)?.length ?? 0) * 4] : []));
  return {
    width: Math.ceil(Math.max(right, ...labelled) + margin),
    height: Math.ceil(Math.max(0, ...boxes.map((box) => box.y + box.height)) + margin),
  };
}
