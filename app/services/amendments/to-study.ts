import type { Lodged } from "#app/domain/amendments/proceedings.ts";
import type { AmendmentForEngine } from "./list-amendments-for-engine.server.ts";

/** An amendment that the engine does not look at, and why. */
export type NotStudied = { slug: string; number: string; reason: string };

/** The engine knows an amendment by its number: rows without one are left out, and of several with one number all but the first. Each says so. */
export function listNotStudied(amendments: readonly AmendmentForEngine[]): readonly NotStudied[] {
  const first = firstOfNumber(amendments);
  return amendments.flatMap((each) => {
    if (first.get(each.number) === each) return [];
    const reason = each.isNumbered ? `Another record of this stage bears the number ${each.number} too.` : "It has no number.";
    return [{ slug: each.slug, number: each.number, reason }];
  });
}

/** Amendments of the record as the engine studies them, in the order of lodging as far as it is known; see `listNotStudied`. */
export function toStudy(amendments: readonly AmendmentForEngine[]): readonly Lodged[] {
  return [...firstOfNumber(amendments).values()].map((each, at) => ({
    number: each.number,
    wording: each.wording,
    sequence: each.sequence ?? notKnown + at,
    isGovernment: each.isGovernment,
    isMemberInCharge: each.lodgedAs === "member_in_charge",
    sortCode: each.sortCode,
    printedLines: each.printedLines,
  }));
}

/** Later than every place in the order of lodging that is known. */
const notKnown = 1_000_000;

function firstOfNumber(amendments: readonly AmendmentForEngine[]): ReadonlyMap<string, AmendmentForEngine> {
  const first = new Map<string, AmendmentForEngine>();
  for (const each of amendments) if (each.isNumbered && !first.has(each.number)) first.set(each.number, each);
  return first;
}
