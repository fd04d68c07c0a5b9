/** A place in the picture; y grows downwards. */
export type Point = { x: number; y: number };

/**
 * A line through points from top to bottom, as SVG path data: straight where x stays, else a curve that leaves and arrives upright.
 */
export function pathThrough(points: readonly Point[]): string {
  return points
    .map((point, place) => {
      const before = points[place - 1];
      if (!before) return `M${at(point)}`;
      if (before.x === point.x) return `L${at(point)}`;
      const middle = (before.y + point.y) / 2;
      return `C${at({ x: before.x, y: middle })} ${at({ x: point.x, y: middle })} ${at(point)}`;
    })
    .join("");
}

/** The head of an arrow whose tip is at a point: a triangle. */
export function arrowHead(tip: Point, points: "down" | "up"): string {
  const back = points === "down" ? tip.y - 10 : tip.y + 10;
  return `M${at({ x: tip.x - 6, y: back })}L${at({ x: tip.x + 6, y: back })}L${at(tip)}Z`;
}

/**
 * Where lines meet the edge of a box: next to each other, in the order of where they come from, none at the corners.
 *
 * @param towards the x of each line's next point
 * @returns the x of each line on the edge, in the order given
 */
export function portsOn(box: { x: number; width: number }, towards: readonly number[]): readonly number[] {
  const order = towards.map((x, line) => ({ x, line })).sort((a, b) => a.x - b.x || a.line - b.line);
  const step = Math.min(36, (box.width * 0.8) / towards.length);
  const first = box.x + box.width / 2 - (step * (towards.length - 1)) / 2;
  return towards.map((_, line) => first + step * order.findIndex((each) => each.line === line));
}

function at({ x, y }: Point): string {
  return `${tenth(x)},${tenth(y)}`;
}

/** To a tenth of a unit: finer is not seen and makes the page longer. */
export function tenth(length: number): number {
  return Math.round(length * 10) / 10;
}
