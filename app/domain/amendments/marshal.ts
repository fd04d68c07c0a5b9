import { flatten } from "#app/domain/text/linear.ts";
import type { BillText } from "#app/domain/text/provision.ts";
import { isAmendmentTo } from "./amendment-number.ts";
import { compareToMarshal, whyBefore } from "./compare-to-marshal.ts";
import type { MarshalRules } from "./marshal-codes.ts";
import { comparePoints, type MarshalPlace } from "./marshal-place.ts";
import type { OrderOfConsideration } from "./order-of-consideration.ts";
import { placeByWording } from "./place-by-wording.ts";
import { placeInText, type TextToMarshal } from "./place-in-text.ts";
import type { Placed, ToMarshal } from "./to-marshal.ts";
import { unitTable } from "./unit-table.ts";
import type { Instruction } from "./wording/instruction.ts";

export type MarshalContext = { readonly text: BillText | null; readonly order: OrderOfConsideration; readonly rules: MarshalRules };

/** An amendment in its place. */
export type Marshalled = {
  readonly number: string;
  /** From 0, in the order of consideration. */
  readonly position: number;
  /** The centre heading above it: "Section 1", "After section 41", "Long Title"; "Place not known". */
  readonly heading: string;
  /** 0: to the bill; 1: to an amendment, listed beneath it; and so on. */
  readonly depth: number;
  /** In sentences: why it stands there, and what could not be known. */
  readonly reasons: readonly string[];
  /** False: somebody should look. */
  readonly isCertain: boolean;
};

/** The heading of what could not be placed. */
export const placeNotKnown = "Place not known";

/**
 * Amendments in the order in which they are considered: by the order of consideration, then by the first point affected (in the text where
 * it was located, else by page and line), then by the rules for one point. Amendments to amendments stand beneath their targets.
 * The order in which they are given does not matter. What has no known place is listed last and says why.
 *
 * Source: see `MarshalRules`. Cost: n log n in the number of amendments, linear in the text.
 */
export function marshal(amendments: readonly ToMarshal[], context: MarshalContext): readonly Marshalled[] {
  const placed = placeAll(amendments, context);
  const numbers = new Set(amendments.map(({ number }) => number));
  const beneath = new Map<string, Placed[]>();
  const top: Placed[] = [];
  for (const each of placed) {
    const target = targetOf(each.amendment);
    if (target === null || !numbers.has(target)) top.push(each);
    else beneath.set(target, [...(beneath.get(target) ?? []), each]);
  }
  return list(top, beneath, context.rules, new Set(numbers));
}

/** The amendment that this one amends: by its wording, else by its number. */
export function targetOf({ instruction, number }: Pick<ToMarshal, "instruction" | "number">): string | null {
  if (instruction?.target.unit === "amendment" && instruction.target.id !== number) return instruction.target.id;
  return isAmendmentTo(number);
}

function list(
  top: readonly Placed[],
  beneath: ReadonlyMap<string, readonly Placed[]>,
  rules: MarshalRules,
  waiting: Set<string>,
): readonly Marshalled[] {
  const listed: Marshalled[] = [];
  const add = (siblings: readonly Placed[], depth: number, heading: string | null) => {
    const sorted = [...siblings].sort((a, b) => compareToMarshal(a, b, rules));
    for (const [at, { amendment, place }] of sorted.entries()) {
      if (!waiting.delete(amendment.number)) continue;
      const before = sorted[at - 1];
      const why = before ? whyBefore(before, { amendment, place }, rules) : null;
      const own = heading ?? place.heading;
      const beneathReason = depth > 0 ? [`Listed beneath amendment ${targetOf(amendment)}, which it amends.`] : place.reasons;
      const reasons = [...beneathReason, ...(why ? [why] : [])];
      const isCertain = depth > 0 || place.isCertain;
      listed.push({ number: amendment.number, position: listed.length, heading: own, depth, reasons, isCertain });
      add(beneath.get(amendment.number) ?? [], depth + 1, own);
    }
  };
  add(top, 0, null);
  // Amendments that amend each other hang on nothing in the list: they are not lost.
  const lost = [...beneath.values()].flat().filter(({ amendment }) => waiting.has(amendment.number));
  add(
    lost.map(({ amendment }) => ({ amendment, place: unplaced("It amends an amendment that amends it.") })),
    0,
    null,
  );
  return listed;
}

function placeAll(amendments: readonly ToMarshal[], { text, order, rules }: MarshalContext): readonly Placed[] {
  const units = unitTable(
    text,
    order,
    amendments.flatMap(({ instruction }) => (instruction ? [instruction.target] : [])),
  );
  const blocks = text ? flatten(text) : [];
  const inText: TextToMarshal = {
    blocks,
    byId: new Map(blocks.map((block) => [block.provision.id, block])),
    units,
    rankById: new Map(units.flatMap(({ provisionId }, rank) => (provisionId === null ? [] : [[provisionId, rank] as const]))),
  };
  const found = amendments.map((amendment) => ({ amendment, place: foundPlace(amendment, inText, rules) }));
  const known = found.flatMap(({ amendment, place }) => (place ? [{ amendment, place }] : []));
  const among = neighboursByUnit(known);
  return found.map(({ amendment, place }) => ({ amendment, place: place ?? placeWithoutText(amendment, inText, rules, among) }));
}

function foundPlace({ instruction, located }: ToMarshal, text: TextToMarshal, rules: MarshalRules): MarshalPlace | null {
  return instruction && located?.ok ? placeInText(located.edit, instruction, text, rules) : null;
}

type Neighbour = { readonly printed: readonly number[]; readonly point: readonly number[] };

/** Amendments located inside a unit whose page and line are worded: what an amendment that was not located can be put between. */
function neighboursByUnit(placed: readonly Placed[]): ReadonlyMap<number, readonly Neighbour[]> {
  const byUnit = new Map<number, Neighbour[]>();
  for (const { amendment, place } of placed) {
    const printed = printedPlace(amendment.instruction);
    if (place.slot !== "inside" || !printed) continue;
    const neighbours = byUnit.get(place.unitRank) ?? [];
    neighbours.push({ printed, point: place.point });
    byUnit.set(place.unitRank, neighbours);
  }
  for (const neighbours of byUnit.values())
    neighbours.sort((a, b) => comparePoints(a.printed, b.printed) || comparePoints(a.point, b.point));
  return byUnit;
}

function printedPlace(instruction: Instruction | null): readonly number[] | null {
  const { page = null, line = null } = instruction?.place ?? {};
  return page === null || line === null ? null : [page, line];
}

function placeWithoutText(
  amendment: ToMarshal,
  text: TextToMarshal,
  rules: MarshalRules,
  among: ReadonlyMap<number, readonly Neighbour[]>,
): MarshalPlace {
  const { instruction, located } = amendment;
  if (!instruction) return unplaced("Its wording could not be read.");
  if (instruction.target.unit === "amendment") return unplaced(`Amendment ${instruction.target.id}, which it amends, is not in the list.`);
  const place = placeByWording(instruction, text.units, rules);
  if (text.blocks.length === 0) return { ...place, reasons: [...place.reasons, "Placed by page and line, as the text is not to hand."] };
  const why = located && !located.ok ? located.message : "It was not looked for in the text.";
  const reasons = [...place.reasons, `Placed by its wording alone. ${why}`];
  if (place.slot !== "inside") return { ...place, reasons, isCertain: false };
  const before = (among.get(place.unitRank) ?? []).findLast(({ printed }) => comparePoints(printed, place.point) <= 0);
  const start = before?.point ?? [Number.NEGATIVE_INFINITY, 0];
  const point = printedPlace(instruction) ? [...start, ...place.point] : [Number.POSITIVE_INFINITY, ...place.point];
  return { ...place, point, reasons, isCertain: false };
}

function unplaced(reason: string): MarshalPlace {
  return {
    unitRank: Number.POSITIVE_INFINITY,
    slot: "after",
    point: [],
    code: 0,
    end: [],
    heading: placeNotKnown,
    reasons: [reason],
    isCertain: false,
  };
}
