import { foldText } from "#app/lib/text.ts";
import { comparePeriods, type FigurePeriod, periodOf } from "./figure-period.ts";

/** A figure, as far as comparing looks at it. `value` as printed; `number` the same as a number, of a range its lower end. */
export type ComparableFigure = {
  slug: string;
  what: string;
  value: string;
  number: number | null;
  unit: string | null;
  period: string | null;
  publisher: string | null;
  quotedIn: string | null;
};

/** One value, and all figures that give it. */
export type FigureValue<F extends ComparableFigure> = { value: string; number: number | null; figures: readonly F[] };

/**
 * Whether figures of one thing for one period agree. `differ` has the difference of the highest from the lowest where all are single
 * numbers: `absolute` in the unit of the figures, `percent` of the lowest, null where that is 0 or less.
 */
export type FigureVerdict =
  | { kind: "single" }
  | { kind: "same" }
  | { kind: "differ"; by: { absolute: number; percent: number | null } | null }
  | { kind: "cannot-be-compared"; why: string };

/** The figures of one thing for one period; `period` null: none is given. The values in the order in which they were given. */
export type PeriodOfThing<F extends ComparableFigure> = {
  period: FigurePeriod | null;
  values: readonly FigureValue<F>[];
  verdict: FigureVerdict;
};

/** All figures of one thing, by period, the earliest first, those without a period last. */
export type ThingCounted<F extends ComparableFigure> = { what: string; periods: readonly PeriodOfThing<F>[] };

/** Groups figures by what they count, in the order in which each thing was first given; within it by period, with a verdict on each. */
export function compareFigures<F extends ComparableFigure>(figures: readonly F[]): readonly ThingCounted<F>[] {
  return groupBy(figures, ({ what }) => foldText(what).replace(/[.:;]$/, "")).map((own) => ({
    what: own[0].what,
    periods: groupBy(own, ({ period }) => periodOf(period)?.key ?? "")
      .map((ofPeriod) => ({ period: periodOf(ofPeriod[0].period), values: valuesOf(ofPeriod), verdict: verdictOn(ofPeriod) }))
      .sort((a, b) => (a.period && b.period ? comparePeriods(a.period, b.period) : Number(a.period === null) - Number(b.period === null))),
  }));
}

/** A unit as it is compared; "%" and "£" in the figure itself count. Null: no unit is given. */
export function unitKeyOf({ unit, value }: Pick<ComparableFigure, "unit" | "value">): string | null {
  const folded = foldText(unit ?? "");
  if (/^(?:%|per ?cent(?:age)?)$/.test(folded) || (folded === "" && /%|\bper ?cent\b/i.test(value))) return "per cent";
  if (/^(?:£|gbp|pounds?(?: sterling)?)$/.test(folded) || (folded === "" && value.includes("£"))) return "pounds";
  return folded || null;
}

/** Whether the printed value is a range, of which `number` is one end only: "between 17.5 per cent and 24 per cent", "28 to 38". */
export function isRange(value: string): boolean {
  return /\bbetween\b/i.test(value) || /\d[^\d]{0,20}(?:\bto\b|–|—|-)[^\d]{0,5}\d/.test(value);
}

/** Whether the value says that it is not exact: "about 1,300", "more than 40". */
export function isApproximate(value: string): boolean {
  return /^\s*(?:about|around|almost|nearly|over|under|some|roughly|approximately|more than|less than|fewer than|at least|up to)\b|^\s*~/i.test(
    value,
  );
}

function verdictOn(figures: readonly ComparableFigure[]): FigureVerdict {
  const [first] = figures;
  if (!first || figures.length === 1) return { kind: "single" };
  if (periodOf(first.period) === null) return { kind: "cannot-be-compared", why: "No period is given." };
  const units = new Set(figures.map(unitKeyOf));
  if (units.has(null) && units.size > 1) return { kind: "cannot-be-compared", why: "One of them gives no unit." };
  if (units.size > 1) return { kind: "cannot-be-compared", why: `They are in different units: ${[...units].join(", ")}.` };
  if (valuesOf(figures).length === 1) return { kind: "same" };
  return { kind: "differ", by: differenceOf(figures) };
}

/** Null where a figure has no number, is a range or says itself that it is not exact. */
function differenceOf(figures: readonly ComparableFigure[]): { absolute: number; percent: number | null } | null {
  const numbers: number[] = [];
  for (const { number, value } of figures) {
    if (number === null || !Number.isFinite(number) || isRange(value) || isApproximate(value)) return null;
    numbers.push(number);
  }
  const [lowest, highest] = [Math.min(...numbers), Math.max(...numbers)];
  const absolute = rounded(highest - lowest, 6);
  return { absolute, percent: lowest > 0 ? rounded((absolute / lowest) * 100, 1) : null };
}

/** The distinct values: one number in one unit is one value however it is printed, unless it is a range or not exact. */
function valuesOf<F extends ComparableFigure>(figures: readonly F[]): readonly FigureValue<F>[] {
  return groupBy(figures, valueKeyOf).map((own) => ({ value: own[0].value, number: own[0].number, figures: own }));
}

function valueKeyOf(figure: ComparableFigure): string {
  const { number, value } = figure;
  const isNumber = number !== null && !isRange(value) && !isApproximate(value);
  return JSON.stringify([unitKeyOf(figure), isNumber ? number : foldText(value)]);
}

function groupBy<T>(all: readonly T[], keyOf: (each: T) => string): readonly (readonly [T, ...T[]])[] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const each of all) {
    const key = keyOf(each);
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return [...groups.values()];
}

function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
