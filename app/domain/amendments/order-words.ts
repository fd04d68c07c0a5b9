import { type OrderEntry, type OrderedUnitKind, type OrderOfConsideration, unitLabel } from "./order-of-consideration.ts";

const many: Record<OrderedUnitKind, string> = {
  preamble: "Preamble",
  section: "Sections",
  schedule: "Schedules",
  "long-title": "Long Title",
};

/** An order of consideration in words: "Sections 1 to 4, Schedule 1, Long Title". Made to follow a colon. */
export function orderWords(order: OrderOfConsideration): string {
  if (order.kind === "bill-order") return "the order of the bill, the long title last";
  if (order.kind === "schedule-after-introducing-section") return "each schedule after the section that introduces it, the long title last";
  return order.entries.map(entryWords).join(", ");
}

/** One place of the order: "Sections 1 to 4". */
export function entryWords({ unit, from, to }: OrderEntry): string {
  return from !== null && to !== null && from !== to ? `${many[unit]} ${from} to ${to}` : unitLabel(unit, from ?? to);
}

const kinds: ReadonlySet<unknown> = new Set(["preamble", "section", "schedule", "long-title"]);

/** Whether a stored value is an order of consideration. */
export function isOrderOfConsideration(value: unknown): value is OrderOfConsideration {
  if (typeof value !== "object" || value === null || !("kind" in value)) return false;
  if (value.kind !== "listed") return value.kind === "bill-order" || value.kind === "schedule-after-introducing-section";
  return "entries" in value && Array.isArray(value.entries) && value.entries.every(isOrderEntry);
}

function isOrderEntry(value: unknown): value is OrderEntry {
  if (typeof value !== "object" || value === null || !("unit" in value && "from" in value && "to" in value)) return false;
  const isId = (id: unknown) => id === null || typeof id === "string";
  return kinds.has(value.unit) && isId(value.from) && isId(value.to);
}
