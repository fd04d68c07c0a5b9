import { foldText } from "#app/lib/text.ts";

/** A period as it is compared. `year`: the calendar year that it is, null where it is something else. */
export type FigurePeriod = { key: string; label: string; year: number | null };

/**
 * A period in one form: "2020", "calendar year 2020" and "January to December 2020" are one. A financial year is not a calendar year,
 * and "2020-21" alone is left as it is: whether it is a financial year is not said. Null where no period is given.
 */
export function periodOf(period: string | null): FigurePeriod | null {
  const folded = foldText(period ?? "").replaceAll("/", " ");
  if (folded === "") return null;
  const plain = folded.replace(/^(?:in |for |during )/, "").replace(/^the /, "");
  const year = /^(?:(?:calendar )?year |january (?:to )?december )?(\d{4})$/.exec(plain)?.[1] ?? null;
  if (year) return { key: year, label: year, year: Number(year) };
  return { key: plain, label: (period ?? "").replaceAll(/\s+/g, " ").trim(), year: null };
}

/** Earlier periods first, by the first year that they name; those that name none last, by their words. */
export function comparePeriods(a: FigurePeriod, b: FigurePeriod): number {
  return firstYear(a) - firstYear(b) || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
}

function firstYear({ key }: FigurePeriod): number {
  return Number(/(?<!\d)\d{4}(?!\d)/.exec(key)?.[0] ?? 10_000);
}
