import { compareText } from "./amendment-number.ts";

/**
 * Below zero when the section (or schedule) numbered `a` stands before the one numbered `b`: A1, 1, 1A, 1B, 2, 2ZA, 2A, 3.
 * A unit without a number ("the schedule") stands first. For use where the text is not to hand; in a text the order is the text's own.
 *
 * ASSUMPTION: letters before the figure put it before ("A1" before 1), and Z with more after it puts it before A ("2ZA" before 2A).
 */
export function compareUnitIds(a: string | null, b: string | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? -1 : 1;
  const first = read(a);
  const second = read(b);
  if (!first || !second) return first ? -1 : second ? 1 : compareText(a, b);
  return first.figure - second.figure || compareText(first.before, second.before) || compareText(first.after, second.after);
}

type UnitId = { figure: number; before: string; after: string };

/** "A1" → before "A"; a unit without letters before it comes after all that have them. */
function read(id: string): UnitId | null {
  const found = /^([A-Z]{0,4})(\d{1,6})([A-Z0-9]{0,10})$/i.exec(id);
  if (!found) return null;
  const [, before = "", figure = "", after = ""] = found;
  return { figure: Number(figure), before: before === "" ? "~" : rank(before), after: rank(after) };
}

/** A Z that has more after it counts as before A. */
function rank(letters: string): string {
  return letters.toUpperCase().replaceAll(/Z(?=[A-Z])/g, "@");
}
