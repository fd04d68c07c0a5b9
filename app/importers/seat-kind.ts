import type { AreaKind } from "#app/domain/facts/people.ts";
import { slugify } from "./sources.ts";

/** Electoral regions since 1999, in every printed spelling that differs by more than a hyphen or "&". */
const regions = new Set(
  [
    "Central Scotland",
    "Glasgow",
    "Highlands and Islands",
    "Lothian",
    "Lothians",
    "Mid Scotland and Fife",
    "North East Scotland",
    "South of Scotland",
    "South Scotland",
    "West of Scotland",
    "West Scotland",
  ].map((name) => slugify(name)),
);

/**
 * Whether a printed seat is a region or a constituency; null where no seat is printed.
 * ASSUMPTION: a seat that is none of the regions of 1999 to 2026 is a constituency; the regions' names of the 2026 boundaries were not read.
 */
export function seatKindOf(seat: string | null): AreaKind | null {
  if (seat === null) return null;
  return regions.has(slugify(seat.replace(/&/g, " and "))) ? "region" : "constituency";
}
