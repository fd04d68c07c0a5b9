import { type Day, isDay } from "#app/lib/dates.ts";
import type { Refusal } from "#app/lib/outcome.ts";

/** The three boxes of a date, as they were filled in. */
export type DayTyped = { day: string; month: string; year: string };

/**
 * The day that an address asks for: as `on=2021-11-22`, or as the boxes of a form. `address`: the boxes were a day, which is to stand in the
 * address as one. Where no day is asked for, `on` is null.
 */
export type DayAsked =
  | { kind: "asked"; on: Day | null; typed: DayTyped }
  | { kind: "boxes"; on: Day }
  | { kind: "refused"; typed: DayTyped; refusals: readonly Refusal[] };

/** Reads the day from an address. Boxes that are all empty ask for no day. */
export function readDayAsked(params: URLSearchParams): DayAsked {
  const typed = { day: box(params, "day"), month: box(params, "month"), year: box(params, "year") };
  if (typed.day || typed.month || typed.year) {
    const on = dayOf(typed);
    return on ? { kind: "boxes", on } : { kind: "refused", typed, refusals: [whyNot(typed)] };
  }
  const asked = (params.get("on") ?? "").trim().slice(0, 40);
  if (asked === "") return { kind: "asked", on: null, typed };
  if (isDay(asked)) return { kind: "asked", on: asked, typed: boxesOf(asked) };
  return { kind: "refused", typed: { ...typed, ...boxesOf(asked) }, refusals: [whyNot(boxesOf(asked))] };
}

/** A day as the three boxes hold it; what is no day stands in the first box, so that it is not lost. */
export function boxesOf(text: string): DayTyped {
  const [, year, month, day] = /^(\d{1,4})-(\d{1,2})-(\d{1,2})$/.exec(text) ?? [];
  if (!year || !month || !day) return { day: text, month: "", year: "" };
  return { day: String(Number(day)), month: String(Number(month)), year };
}

function box(params: URLSearchParams, name: string): string {
  return (params.get(name) ?? "").trim().slice(0, 40);
}

function dayOf({ day, month, year }: DayTyped): Day | null {
  if (!/^\d{1,2}$/.test(day) || !/^\d{1,2}$/.test(month) || !/^\d{4}$/.test(year)) return null;
  const found = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isDay(found) ? found : null;
}

/** Says which of the boxes to look at. */
function whyNot({ day, month, year }: DayTyped): Refusal {
  const missing = [!day && "a day", !month && "a month", !year && "a year"].filter((word) => word !== false);
  if (missing.length > 0) return { field: "day", message: `The date needs ${missing.join(" and ")}: enter it as 22 11 2021` };
  if (!/^\d{4}$/.test(year)) return { field: "day", message: "Enter the year with four figures, as in 2021" };
  return { field: "day", message: "There is no such day: enter the date as day, month and year in figures, as in 22 11 2021" };
}
