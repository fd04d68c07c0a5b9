import { type ComparableFigure, isApproximate, isRange, type PeriodOfThing, type ThingCounted, unitKeyOf } from "./compare-figures.ts";
import type { FigurePeriod } from "./figure-period.ts";

/**
 * A row of a small table. `value` null: sources differ for this period, or what they give cannot be compared; then `values` has each.
 * `change`: from the row before, absolute in the unit and in per cent of it; null where either is no single exact number.
 */
export type SeriesRow = {
  period: FigurePeriod;
  value: string | null;
  values: readonly string[];
  change: { absolute: number; percent: number | null } | null;
};

/** One thing over its periods, in one unit (null: none is given). */
export type FigureSeries = { what: string; unit: string | null; rows: readonly SeriesRow[] };

/**
 * The series of one thing, one for each unit, earliest period first. Figures without a period stand in no series. A change is told only
 * between two calendar years: other periods can overlap or have another length.
 */
export function seriesOf<F extends ComparableFigure>(thing: ThingCounted<F>): readonly FigureSeries[] {
  const units = new Set(thing.periods.flatMap(({ values }) => values.flatMap(({ figures }) => figures.map(unitKeyOf))));
  return [...units].map((unit) => ({ what: thing.what, unit, rows: rowsOf(thing.periods, unit) })).filter(({ rows }) => rows.length > 0);
}

function rowsOf<F extends ComparableFigure>(periods: readonly PeriodOfThing<F>[], unit: string | null): readonly SeriesRow[] {
  const rows: SeriesRow[] = [];
  let before: number | null = null;
  for (const { period, values } of periods) {
    const own = values.filter(({ figures }) => figures.some((figure) => unitKeyOf(figure) === unit));
    if (period === null || own.length === 0) continue;
    const [only] = own.length === 1 ? own : [];
    const number = only && !isRange(only.value) && !isApproximate(only.value) ? only.number : null;
    rows.push({
      period,
      value: only?.value ?? null,
      values: own.map(({ value }) => value),
      change: before !== null && number !== null && period.year !== null ? changeFrom(before, number) : null,
    });
    before = period.year === null ? null : number;
  }
  return rows;
}

function changeFrom(before: number, now: number): { absolute: number; percent: number | null } {
  const absolute = Number((now - before).toFixed(6));
  return { absolute, percent: before > 0 ? Number(((absolute / before) * 100).toFixed(1)) : null };
}
