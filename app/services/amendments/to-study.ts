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

/** Amendments of the record as the engine studies them, each by its number; see `listNotStudied`. */
export function toStudy(amendments: readonly AmendmentForEngine[]): readonly Lodged[] {
  return [...firstOfNumber(amendments).values()].map((each, at) => asLodged(each, each.number, at));
}

/**
 * One amendment as the engine studies it.
 *
 * @param number by which the engine is to know it
 * @param at its place among the others: the order of lodging as far as nothing more is known
 */
export function asLodged(amendment: AmendmentForEngine, number: string, at: number): Lodged {
  const { wording, sequence, isGovernment, lodgedAs, sortCode, printedLines } = amendment;
  return {
    number,
    wording,
    sequence: sequence ?? notKnown + at,
    isGovernment,
    isMemberInCharge: lodgedAs === "member_in_charge",
    sortCode,
    printedLines,
  };
}

/** Later than every place in the order of lodging that is known. */
const notKnown = 1_000_000;

function firstOfNumber(amendments: readonly AmendmentForEngine[]): ReadonlyMap<string, AmendmentForEngine> {
  const first = new Map<string, AmendmentForEngine>();
  for (const each of amendments) if (each.isNumbered && !first.has(each.number)) first.set(each.number, each);
  return first;
}
