import { arrowHead, type Point, pathThrough, portsOn, tenth } from "./line-path.ts";
import type { ThreadBox, ThreadLine, ThreadLink } from "./thread-picture.ts";

/** A link with the rows of its ends and the points that the layout found for it, from top to bottom. */
export type PlacedLink = { link: ThreadLink; upper: number; lower: number; points: readonly Point[]; labelAt: Point | null };

const linkWords: Record<Exclude<ThreadLink["kind"], "replies_to">, string> = {
  encloses: "enclosed in",
  corrects: "corrected by",
  cites: "cited by",
};
const natureWords = { full: null, part: "part answer", holding: "holding reply", refusal: "refusal" } as const;

/** The words on a line, read along its arrow; null for a plain answer. A dashed line says in words what it is, too. */
export function labelOf(link: ThreadLink): string | null {
  const kind = link.kind === "replies_to" ? natureWords[link.nature ?? "full"] : linkWords[link.kind];
  const words = [kind, link.inferred ? "inferred" : null].filter((each) => each !== null);
  return words.length > 0 ? words.join(", ") : null;
}

/**
 * The lines of a picture: upright beside the boxes that they pass, so that they cross no words, and curved only between rows.
 *
 * @param boxes one in each row, from top to bottom
 */
export function routeLinks(boxes: readonly ThreadBox[], placed: readonly PlacedLink[]): readonly ThreadLine[] {
  const ways = placed.map((each) => wayPast(each, boxes));
  const begins = portsOf(
    boxes,
    placed.map(({ upper, lower }, line) => ({ row: upper, towards: ways[line]?.[0]?.x ?? centreOf(boxes[lower]) })),
  );
  const ends = portsOf(
    boxes,
    placed.map(({ upper, lower }, line) => ({ row: lower, towards: ways[line]?.at(-1)?.x ?? centreOf(boxes[upper]) })),
  );
  return placed.map(({ link, upper, lower, labelAt }, line) => {
    const top = { x: begins[line] ?? 0, y: bottomOf(boxes[upper]) };
    const bottom = { x: ends[line] ?? 0, y: boxes[lower]?.y ?? 0 };
    const isDownwards = boxes[lower]?.slug === link.from;
    const text = labelOf(link);
    // The line stops at the back of the head, so that its dashes or its width do not blunt the tip.
    const through = isDownwards
      ? [top, ...(ways[line] ?? []), { ...bottom, y: bottom.y - 9 }]
      : [{ ...top, y: top.y + 9 }, ...(ways[line] ?? []), bottom];
    return {
      ...link,
      path: pathThrough(through),
      head: isDownwards ? arrowHead(bottom, "down") : arrowHead(top, "up"),
      label: text && labelAt ? { text, x: tenth(labelAt.x), y: tenth(labelAt.y + 5) } : null,
    };
  });
}

/** The points between the two boxes: two for each row that is passed, and the label's. */
function wayPast({ upper, lower, points, labelAt, link }: PlacedLink, boxes: readonly ThreadBox[]): readonly Point[] {
  const passed = boxes.slice(upper + 1, lower).flatMap((box) => {
    const x = nearest(points, box.y + box.height / 2)?.x ?? box.x;
    return [
      { x, y: box.y },
      { x, y: box.y + box.height },
    ];
  });
  if (!labelAt || labelOf(link) === null) return passed;
  const isInRow = boxes.slice(upper + 1, lower).some((box) => labelAt.y >= box.y && labelAt.y <= box.y + box.height);
  return isInRow ? passed : [...passed, labelAt].sort((a, b) => a.y - b.y);
}

function nearest(points: readonly Point[], y: number): Point | null {
  return points.reduce<Point | null>((best, point) => (best && Math.abs(best.y - y) <= Math.abs(point.y - y) ? best : point), null);
}

/** Where each line meets the edge of its box, beside the others that do. */
function portsOf(boxes: readonly ThreadBox[], lines: readonly { row: number; towards: number }[]): readonly number[] {
  const ports: number[] = lines.map(() => 0);
  for (const [row, box] of boxes.entries()) {
    const sharing = [...lines.entries()].filter(([, line]) => line.row === row);
    const places = portsOn(
      box,
      sharing.map(([, line]) => line.towards),
    );
    for (const [place, [line]] of sharing.entries()) ports[line] = places[place] ?? centreOf(box);
  }
  return ports;
}

function centreOf(box: ThreadBox | undefined): number {
  return box ? box.x + box.width / 2 : 0;
}

function bottomOf(box: ThreadBox | undefined): number {
  return box ? box.y + box.height : 0;
}
