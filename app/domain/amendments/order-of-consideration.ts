import type { BillText, Provision } from "#app/domain/text/provision.ts";
import { compareUnitIds } from "./compare-unit-ids.ts";

/** What is considered one after another. Parts and cross-headings are taken with the sections in them. */
export type OrderedUnitKind = "preamble" | "section" | "schedule" | "long-title";

/** Units from one number to another; both null for the only one of its kind ("Schedule", "Long Title"). */
export type OrderEntry = { readonly unit: OrderedUnitKind; readonly from: string | null; readonly to: string | null };

/**
 * The order in which a bill is considered at a stage.
 *
 * - `bill-order`: the bill's own, the long title last.
 * - `schedule-after-introducing-section`: each schedule directly after the section that introduces it, the long title last.
 * - `listed`: as a motion or a printed list sets it.
 */
export type OrderOfConsideration =
  | { readonly kind: "bill-order" }
  | { readonly kind: "schedule-after-introducing-section" }
  | { readonly kind: "listed"; readonly entries: readonly OrderEntry[] };

/** The usual order at each stage; another is set by motion. */
export const usualOrders: Readonly<Record<"stage_2" | "stage_3", { order: OrderOfConsideration; source: string }>> = {
  stage_2: {
    order: { kind: "bill-order" },
    source:
      "Business Bulletin, 2 September 1999: the order of the Bill unless decided otherwise (Rule 9.7.4). Motions often take each schedule after the section that introduces it (S1M-1205).",
  },
  stage_3: {
    order: { kind: "bill-order" },
    source: "All sections, then all schedules, then the long title, unless decided otherwise (Rule 9.8.5).",
  },
};

/** One unit in the order of consideration. */
export type UnitInOrder = {
  readonly unit: OrderedUnitKind;
  /** As worded: "2A"; null for the only schedule, the long title and the preamble. */
  readonly id: string | null;
  /** Identity of the provision in the version. */
  readonly provisionId: string;
  /** "Section 2A", "Schedule", "Long Title". */
  readonly label: string;
  /** Why it stands where it does, where that is not plain. */
  readonly note: string | null;
};

/** The units of a version in the order in which they are considered. The long title is always the last. Cost: linear in the text and the listed entries. */
export function orderUnits(text: BillText, order: OrderOfConsideration): readonly UnitInOrder[] {
  const found = unitsIn(text);
  const body = found.filter(({ unit }) => unit !== "long-title");
  const last = found.filter(({ unit }) => unit === "long-title").map(({ introducedBy: _, ...unit }) => unit);
  return [...arrange(body, order), ...last];
}

function arrange(units: readonly FoundUnit[], order: OrderOfConsideration): readonly UnitInOrder[] {
  if (order.kind === "listed") return asListed(units, order.entries);
  if (order.kind === "schedule-after-introducing-section") return withSchedulesAfterSections(units);
  const rank: Record<OrderedUnitKind, number> = { preamble: 0, section: 1, schedule: 2, "long-title": 3 };
  return [...units].sort((a, b) => rank[a.unit] - rank[b.unit]).map(({ introducedBy: _, ...unit }) => unit);
}

function withSchedulesAfterSections(units: readonly FoundUnit[]): readonly UnitInOrder[] {
  const sections = units.filter(({ unit }) => unit !== "schedule");
  const numbers = new Set(sections.flatMap(({ unit, id }) => (unit === "section" && id ? [id] : [])));
  const bySection = new Map<string, UnitInOrder[]>();
  const rest: UnitInOrder[] = [];
  for (const { introducedBy, ...unit } of units) {
    if (unit.unit !== "schedule") continue;
    if (introducedBy === null || !numbers.has(introducedBy)) {
      rest.push({ ...unit, note: "Which section introduces this schedule is not known, so it is taken after the sections." });
      continue;
    }
    const note = `Taken after section ${introducedBy}, which introduces it.`;
    bySection.set(introducedBy, [...(bySection.get(introducedBy) ?? []), { ...unit, note }]);
  }
  const ordered = sections.flatMap(({ introducedBy: _, ...unit }) => [
    unit,
    ...(unit.unit === "section" && unit.id ? (bySection.get(unit.id) ?? []) : []),
  ]);
  return [...ordered, ...rest];
}

function asListed(units: readonly FoundUnit[], entries: readonly OrderEntry[]): readonly UnitInOrder[] {
  const taken = new Set<FoundUnit>();
  const ordered: UnitInOrder[] = [];
  for (const entry of entries) {
    for (const each of units) {
      if (taken.has(each) || !isWithin(each, entry)) continue;
      taken.add(each);
      const { introducedBy: _, ...unit } = each;
      ordered.push(unit);
    }
  }
  const rest = units.filter((each) => !taken.has(each));
  return [
    ...ordered,
    ...rest.map(({ introducedBy: _, ...unit }) => ({ ...unit, note: "Not named in the order of consideration that was set." })),
  ];
}

/** Whether a unit falls under an entry of a listed order: "Sections 5 to 7" holds 6A. */
export function isWithin(unit: { readonly unit: OrderedUnitKind; readonly id: string | null }, entry: OrderEntry): boolean {
  if (unit.unit !== entry.unit) return false;
  if (entry.from === null || unit.id === null) return entry.from === unit.id;
  return compareUnitIds(entry.from, unit.id) <= 0 && compareUnitIds(unit.id, entry.to ?? entry.from) <= 0;
}

type FoundUnit = UnitInOrder & { readonly introducedBy: string | null };

/** The bill's own units in the order of the print; what stands in a quotation is another Act's. */
function unitsIn(text: BillText): readonly FoundUnit[] {
  const units: FoundUnit[] = [];
  const visit = (provision: Provision) => {
    const unit = unitOf(provision);
    if (unit) units.push(unit);
    else if (provision.kind !== "quotation") for (const child of provision.children) visit(child);
  };
  for (const provision of text.provisions) visit(provision);
  return units;
}

function unitOf(provision: Provision): FoundUnit | null {
  const { kind, number, id: provisionId } = provision;
  if (kind !== "section" && kind !== "schedule" && kind !== "long-title" && kind !== "preamble") return null;
  const id = kind === "section" ? number : kind === "schedule" ? scheduleNumber(number) : null;
  const introducedBy = kind === "schedule" ? introducingSection(provision.text) : null;
  return { unit: kind, id, provisionId, label: unitLabel(kind, id), note: null, introducedBy };
}

/** "Schedule 2A" → "2A"; "Schedule" → null. */
export function scheduleNumber(number: string | null): string | null {
  return number === null ? null : (/(\S+)$/.exec(number.replace(/^schedule\s*/i, ""))?.[1] ?? null);
}

/** "(introduced by section 11)" → "11". */
function introducingSection(text: string): string | null {
  return /\bsections?\s+([0-9A-Z]{1,8})\b/i.exec(text)?.[1] ?? null;
}

/** A unit as a centre heading names it: "Section 2A", "Schedule", "Long Title". */
export function unitLabel(unit: OrderedUnitKind, id: string | null): string {
  const words: Record<OrderedUnitKind, string> = {
    preamble: "Preamble",
    section: "Section",
    schedule: "Schedule",
    "long-title": "Long Title",
  };
  return id === null ? words[unit] : `${words[unit]} ${id}`;
}
