/** A number in the margin of a line, and the words beside it. */
export type MarginAt = { readonly margin: number; readonly text: string; readonly column: number };

type Line = { readonly index: number; readonly raw: string };

/** Columns that a left margin takes at least, as it is printed and copied with its spaces. */
const narrowest = 3;

/**
 * Finds the numbers in the margins of the lines of one page: 5, 10, 15 … at the left or the right of a line or alone on one.
 * A number counts only if it is the next that the page must have, at a distance that fits (headings are not counted, so lines
 * may be more than five, never fewer).
 */
export function findMargins(page: readonly Line[]): ReadonlyMap<number, MarginAt> {
  const sides = [follow(page, atLeft), follow(page, atRight)];
  const [left, right] = sides;
  const best = (right?.size ?? 0) > (left?.size ?? 0) ? right : left;
  return best ?? new Map();
}

/** Whether the first columns of every line are empty but for numbers, as where a print is copied with its spaces: how wide they are, or null. */
export function leftMarginWidth(lines: readonly string[]): number | null {
  let width = Number.POSITIVE_INFINITY;
  let numbers = 0;
  for (const line of lines) {
    const first = line.search(/\S/);
    if (first < 0) continue;
    const margin = /^\s*(\d{1,3})(?:\s+|$)/.exec(line);
    if (
      margin?.[1] &&
      Number(margin[1]) % 5 === 0 &&
      first <= narrowest &&
      (margin[0].length > first + margin[1].length + 1 || margin[0].length === line.length)
    ) {
      numbers += 1;
      if (margin[0].length < line.length) width = Math.min(width, margin[0].length);
    } else width = Math.min(width, first);
  }
  return numbers > 0 && width >= narrowest && Number.isFinite(width) ? width : null;
}

function follow(
  page: readonly Line[],
  side: (raw: string, expected: number) => Omit<MarginAt, "margin"> | null,
): ReadonlyMap<number, MarginAt> {
  const found = new Map<number, MarginAt>();
  let expected = 5;
  let counted = 0;
  for (const { index, raw } of page) {
    const here = side(raw, expected);
    const isAlone = here !== null && here.text.trim() === "";
    if (!isAlone) counted += 1;
    if (here && counted >= 4 + (isAlone ? 0 : 1) && counted <= 20) {
      found.set(index, { ...here, margin: expected });
      expected += 5;
      counted = 0;
    }
  }
  return found;
}

function atLeft(raw: string, expected: number): Omit<MarginAt, "margin"> | null {
  const match = /^(\s*)(\d{1,3})(?:(\s+)|$)/.exec(raw);
  if (!match?.[2] || Number(match[2]) !== expected) return null;
  return { text: raw.slice(match[0].length), column: match[0].length };
}

function atRight(raw: string, expected: number): Omit<MarginAt, "margin"> | null {
  const number = String(expected);
  if (!raw.endsWith(number)) return null;
  const before = raw.slice(0, -number.length);
  if (before.trim() === "") return { text: "", column: 0 };
  if (!/\s$/.test(before)) return null;
  return { text: before.trimEnd(), column: before.search(/\S/) };
}
