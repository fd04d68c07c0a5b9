import type { Holding, OfficesOnDay } from "#app/domain/people/office-on-day.ts";

/** Offices held on a day as far as they are recorded: those that are certain, and on a known day those that had begun and of which no end is on record. */
export function heldAsRecorded({ day, certain, possible }: OfficesOnDay): readonly Holding[] {
  const begun = possible.flatMap(({ holding }) => (day.on !== null && holding.from !== null && holding.to === null ? [holding] : []));
  return [...certain, ...begun];
}
