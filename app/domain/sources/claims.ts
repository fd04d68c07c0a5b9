import { formatDay, isDay } from "#app/lib/dates.ts";

/** Whether sources say different things; the same words with other spaces or case are the same. */
export function sourcesDiffer(values: readonly string[]): boolean {
  return new Set(values.map((value) => value.trim().replace(/\s+/g, " ").toLowerCase())).size > 1;
}

/** A claim's value as a person reads it: a day in words. */
export function claimValue(value: string): string {
  return isDay(value) ? formatDay(value) : value;
}
