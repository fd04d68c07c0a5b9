import type { UncertainDay } from "#app/lib/dates.ts";
import type { UncertainDayColumns } from "../schema/columns.ts";

/** The five columns of a day as one value. */
export function uncertainDayOf<Prefix extends string>(row: UncertainDayColumns<Prefix>, prefix: Prefix): UncertainDay {
  return {
    on: row[`${prefix}_on` as const],
    notBefore: row[`${prefix}_not_before` as const],
    notAfter: row[`${prefix}_not_after` as const],
    estimate: row[`${prefix}_estimate` as const],
    why: row[`${prefix}_why` as const],
  };
}
