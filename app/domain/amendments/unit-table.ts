import type { BillText } from "#app/domain/text/provision.ts";
import { compareUnitIds } from "./compare-unit-ids.ts";
import { isWithin, type OrderedUnitKind, type OrderOfConsideration, orderUnits, unitLabel } from "./order-of-consideration.ts";
import type { Target } from "./wording/instruction.ts";

/** A unit with its place in the order; `provisionId` is null where the text does not hold it. */
export type RankedUnit = {
  readonly unit: OrderedUnitKind;
  readonly id: string | null;
  readonly provisionId: string | null;
  readonly label: string;
  readonly note: string | null;
};

/**
 * The units of the bill in the order of consideration, with those that amendments name and the text does not hold put in by their numbers.
 * Without a text the table is made from the names alone.
 */
export function unitTable(
  text: BillText | null,
  order: OrderOfConsideration,
  named: readonly Pick<Target, "unit" | "id">[],
): readonly RankedUnit[] {
  const table: RankedUnit[] = text ? [...orderUnits(text, order)] : [];
  for (const each of missingUnits(table, named)) table.splice(placeFor(table, each, order), 0, each);
  return table;
}

/** Whether a unit can have a place of its own in the order. */
export function isOrderedUnit(unit: Target["unit"]): unit is OrderedUnitKind {
  return unit === "section" || unit === "schedule" || unit === "long-title" || unit === "preamble";
}

function missingUnits(table: readonly RankedUnit[], named: readonly Pick<Target, "unit" | "id">[]): readonly RankedUnit[] {
  const known = new Set(table.map(({ unit, id }) => `${unit} ${id}`));
  const missing: RankedUnit[] = [];
  for (const { unit, id } of named) {
    if (!isOrderedUnit(unit) || (id === null && unit === "section") || known.has(`${unit} ${id}`)) continue;
    known.add(`${unit} ${id}`);
    const label = unitLabel(unit, id);
    const note = table.length > 0 ? `${label} is not in the text; placed by its number.` : null;
    missing.push({ unit, id, provisionId: null, label, note });
  }
  return missing.sort((a, b) => kindRank[a.unit] - kindRank[b.unit] || compareUnitIds(a.id, b.id));
}

const kindRank: Record<OrderedUnitKind, number> = { preamble: 0, section: 1, schedule: 2, "long-title": 3 };

/** Behind the last unit that comes before it: by the listed order where one is set, then by kind, then by number. */
function placeFor(table: readonly RankedUnit[], unit: RankedUnit, order: OrderOfConsideration): number {
  if (unit.unit === "long-title") return table.length;
  const sameKind = table.findLastIndex((each) => each.unit === unit.unit && comesBefore(each, unit, order));
  if (sameKind >= 0) return sameKind + 1;
  const firstAfter = table.findIndex((each) => comesBefore(unit, each, order));
  return firstAfter >= 0 ? firstAfter : table.length;
}

function comesBefore(a: RankedUnit, b: RankedUnit, order: OrderOfConsideration): boolean {
  if (order.kind === "listed") {
    const difference = entryRank(a, order.entries) - entryRank(b, order.entries);
    if (difference !== 0) return difference < 0;
  }
  return (kindRank[a.unit] - kindRank[b.unit] || compareUnitIds(a.id, b.id)) < 0;
}

function entryRank(unit: RankedUnit, entries: readonly Parameters<typeof isWithin>[1][]): number {
  if (unit.unit === "long-title") return entries.length + 1;
  const at = entries.findIndex((entry) => isWithin(unit, entry));
  return at >= 0 ? at : entries.length;
}
