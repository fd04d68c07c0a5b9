import { assertNever } from "#app/lib/assert.ts";
import { compareAmendmentNumbers } from "./amendment-number.ts";
import type { MarshalRules, TieBreak } from "./marshal-codes.ts";
import { comparePoints } from "./marshal-place.ts";
import type { Placed } from "./to-marshal.ts";

/** Below zero when `a` is considered before `b`. Two that nothing parts are in the order of their numbers. */
export function compareToMarshal(a: Placed, b: Placed, rules: MarshalRules): number {
  return (
    comparePlaces(a, b, rules) ||
    rules.atOnePoint.reduce((decided, tieBreak) => decided || compareBy(tieBreak, a, b), 0) ||
    compareAmendmentNumbers(a.amendment.number, b.amendment.number)
  );
}

/** A sentence for two neighbours at one point: which rule put them in this order; null when their places differ. */
export function whyBefore(first: Placed, second: Placed, rules: MarshalRules): string | null {
  if (!Number.isFinite(first.place.unitRank) || compareExceptCode(first, second, rules) !== 0) return null;
  const same = `At the same point as amendment ${first.amendment.number}`;
  if (codeOf(first) !== codeOf(second)) return `${same}: its sort code is ${codeOf(second)}, the other's ${codeOf(first)}.`;
  const decisive = rules.atOnePoint.find((tieBreak) => compareBy(tieBreak, first, second) !== 0);
  return decisive ? `${same}: ${tieBreakWords[decisive]}` : `${same}: nothing but their numbers parts them.`;
}

const tieBreakWords: Record<TieBreak, string> = {
  "wider-first": "the wider change is taken first.",
  "replacing-before-leaving-out": "leaving out and inserting is taken before leaving out.",
  "government-first": "the Government's comes first.",
  "member-in-charge-first": "that of the member in charge comes first.",
  "order-lodged": "in the order in which they were lodged.",
};

function comparePlaces(a: Placed, b: Placed, rules: MarshalRules): number {
  return compareExceptCode(a, b, rules) || codeOf(a) - codeOf(b);
}

function compareExceptCode({ place: a }: Placed, { place: b }: Placed, rules: MarshalRules): number {
  if (a.unitRank !== b.unitRank) return a.unitRank < b.unitRank ? -1 : 1;
  return rules.slots.indexOf(a.slot) - rules.slots.indexOf(b.slot) || comparePoints(a.point, b.point);
}

function codeOf({ amendment, place }: Placed): number {
  return amendment.sortCode ?? place.code;
}

function compareBy(tieBreak: TieBreak, a: Placed, b: Placed): number {
  switch (tieBreak) {
    case "wider-first":
      return comparePoints(b.place.end, a.place.end);
    case "replacing-before-leaving-out":
      return operationRank(a) - operationRank(b);
    case "government-first":
      return Number(b.amendment.isGovernment) - Number(a.amendment.isGovernment);
    case "member-in-charge-first":
      return Number(b.amendment.isMemberInCharge) - Number(a.amendment.isMemberInCharge);
    case "order-lodged":
      return a.amendment.sequence - b.amendment.sequence;
    default:
      return assertNever(tieBreak);
  }
}

function operationRank({ amendment }: Placed): number {
  if (amendment.instruction?.kind === "leave-out") return 1;
  return 0;
}
