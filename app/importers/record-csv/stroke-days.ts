/** In which order the file writes days with strokes: told by the ones that have only one reading. */
export type DayOrder = "none" | "day-first" | "month-first" | "both" | "not-told";

const strokes = /^\s{0,9}(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d{2})\s{0,9}$/;

/** The parts of a day with strokes; null for other texts. */
export function strokeParts(cell: string): { first: number; second: number; year: string } | null {
  const match = strokes.exec(cell.slice(0, 40));
  return match ? { first: Number(match[1]), second: Number(match[2]), year: match[3] ?? "" } : null;
}

/** Looks at all days of the file together: 25/11/2021 in one row tells how 10/01/2022 in another is meant. */
export function findDayOrder(cells: readonly string[]): DayOrder {
  const parts = cells.map(strokeParts).filter((each) => each !== null);
  const isUnclear = parts.some(({ first, second }) => first <= 12 && second <= 12 && first !== second);
  const dayFirst = parts.some(({ first, second }) => first > 12 && second <= 12);
  const monthFirst = parts.some(({ first, second }) => second > 12 && first <= 12);
  if (dayFirst && monthFirst) return "both";
  if (dayFirst) return "day-first";
  if (monthFirst) return "month-first";
  return isUnclear ? "not-told" : "none";
}

/** What the person should know about it before saving; null: nothing. */
export function sayDayOrder(order: DayOrder): string | null {
  if (order === "day-first") return "Days such as 10/01/2022 are read with the day first, as other rows of the file show.";
  if (order === "month-first") return "Some days of the file have the month first: write days as 2022-01-10.";
  if (order === "both") return "Some days of the file have the day first and some the month: write days as 2022-01-10.";
  return null;
}
