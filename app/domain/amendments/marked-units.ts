import { addressesOf } from "#app/domain/text/address.ts";
import { type Block, flatten, nest } from "#app/domain/text/linear.ts";
import { listNames } from "#app/domain/text/place-name.ts";
import type { BillText, ProvisionKind } from "#app/domain/text/provision.ts";
import type { MarkedBlock } from "./marked.ts";

/** A provision of a changed text, with its name and its address there. */
export type NamedBlock = {
  readonly block: MarkedBlock;
  /** "section 3(2)(a)" */
  readonly name: string;
  /** `section-3-2-a`; null for the place from which something was moved away. */
  readonly anchor: string | null;
  readonly isQuoted: boolean;
  readonly isChanged: boolean;
  /** 1 for the first change of the text, 2 for the next: only where a change begins; what the same amendment goes on to change has null. */
  readonly changeAt: number | null;
};

/** What is shown or passed over as one: a section, the long title, a heading, a paragraph of a schedule, with all that stands in it. */
export type MarkedUnit = {
  readonly id: string;
  readonly kind: ProvisionKind;
  readonly depth: number;
  readonly name: string;
  readonly anchor: string | null;
  /** A heading over other units: a Part, a Chapter, a cross-heading, a schedule's own heading. */
  readonly isHeading: boolean;
  readonly isChanged: boolean;
  readonly blocks: readonly NamedBlock[];
};

/** Units that are not changed and not shown: how many, and the first and last of them by name. */
export type Gap = { readonly count: number; readonly first: string; readonly last: string };

/** What is shown of a text: its units, and a word for what is passed over. */
export type Shown = { readonly kind: "unit"; readonly unit: MarkedUnit } | { readonly kind: "gap"; readonly gap: Gap };

/** A changed text in units, each provision with its name and address. Cost: linear. */
export function unitsOf(blocks: readonly MarkedBlock[]): readonly MarkedUnit[] {
  const units: { first: NamedBlock; blocks: NamedBlock[] }[] = [];
  for (const each of nameBlocks(blocks)) {
    const open = units.at(-1);
    if (open && !beginsUnit(each)) open.blocks.push(each);
    else units.push({ first: each, blocks: [each] });
  }
  return units.map(({ first, blocks: own }) => ({
    id: first.block.id,
    kind: first.block.kind,
    depth: first.block.depth,
    name: first.name,
    anchor: first.anchor,
    isHeading: headings.has(first.block.kind),
    isChanged: own.some(({ isChanged }) => isChanged),
    blocks: own,
  }));
}

/** Only what changes, with the headings above it, and a word for each stretch between. */
export function onlyChanged(
  units: readonly MarkedUnit[],
  isWanted: (unit: MarkedUnit) => boolean = ({ isChanged }) => isChanged,
): readonly Shown[] {
  const wanted = new Set<MarkedUnit>();
  const above: MarkedUnit[] = [];
  for (const unit of units) {
    while ((above.at(-1)?.depth ?? -1) >= unit.depth) above.pop();
    if (isWanted(unit)) for (const each of [...above, unit]) wanted.add(each);
    if (unit.isHeading) above.push(unit);
  }
  const shown: Shown[] = [];
  for (const unit of units) {
    if (wanted.has(unit)) shown.push({ kind: "unit", unit });
    else if (!unit.isHeading) addToGap(shown, unit.name);
  }
  return shown;
}

/** The whole text. */
export function everything(units: readonly MarkedUnit[]): readonly Shown[] {
  return units.map((unit) => ({ kind: "unit", unit }));
}

/** The same units as they would read, without any mark; those of which nothing stays are not there. */
export function cleanUnits(units: readonly MarkedUnit[], text: BillText): readonly MarkedUnit[] {
  const reading = new Map(flatten(text).map((block) => [block.provision.id, block]));
  return units.flatMap((unit) => {
    const blocks = unit.blocks.flatMap((each) => {
      const now = each.block.movedAwayBy === null ? reading.get(each.block.id) : undefined;
      return now ? [{ ...each, changeAt: null, block: withoutMarks(each.block, now) }] : [];
    });
    return blocks.length === 0 ? [] : [{ ...unit, blocks }];
  });
}

function withoutMarks(block: MarkedBlock, { provision, depth, linear }: Block): MarkedBlock {
  const { kind, number, heading } = provision;
  const segments = linear === "" ? [] : [{ text: linear, insertedBy: null, leftOutBy: null, from: null }];
  return { ...block, kind, number, heading, depth, segments, insertedBy: null, leftOutBy: null, movedBy: null };
}

function addToGap(shown: Shown[], name: string) {
  const last = shown.at(-1);
  if (last?.kind !== "gap") shown.push({ kind: "gap", gap: { count: 1, first: name, last: name } });
  else shown[shown.length - 1] = { kind: "gap", gap: { count: last.gap.count + 1, first: last.gap.first, last: name } };
}

const headings: ReadonlySet<ProvisionKind> = new Set(["part", "chapter", "cross-heading", "schedule"]);
const alone: ReadonlySet<ProvisionKind> = new Set(["section", "long-title", "preamble", "schedule-paragraph", ...headings]);

/** What stands in a text quoted from another Act belongs to the provision that quotes it. */
function beginsUnit({ block, isQuoted }: NamedBlock): boolean {
  return !isQuoted && alone.has(block.kind);
}

function nameBlocks(blocks: readonly MarkedBlock[]): readonly NamedBlock[] {
  const asBlocks = withParents(blocks);
  const names = listNames(asBlocks);
  const anchors = anchorsOf(blocks);
  const quoted: boolean[] = [];
  let changes = 0;
  let before: MarkedBlock | null = null;
  return blocks.map((block, index) => {
    const parent = asBlocks[index]?.parent ?? null;
    const isQuoted = block.kind === "quotation" || (parent !== null && quoted[parent] === true);
    quoted.push(isQuoted);
    const changed = isChanged(block);
    const begins = changed && !(before && goesOn(before, block));
    if (begins) changes += 1;
    before = block;
    return {
      block,
      name: names[index] ?? "",
      anchor: anchors.get(block.id) ?? null,
      isQuoted,
      isChanged: changed,
      changeAt: begins ? changes : null,
    };
  });
}

function isChanged({ insertedBy, leftOutBy, movedBy, movedAwayBy, segments }: MarkedBlock): boolean {
  if (insertedBy !== null || leftOutBy !== null || movedBy !== null || movedAwayBy !== null) return true;
  return segments.some((segment) => segment.insertedBy !== null || segment.leftOutBy !== null);
}

/** Whether the second is part of the change of the first: both came, went or moved with one amendment. */
function goesOn(first: MarkedBlock, second: MarkedBlock): boolean {
  return (["insertedBy", "leftOutBy", "movedBy", "movedAwayBy"] as const).some((by) => second[by] !== null && second[by] === first[by]);
}

/** The blocks as `listNames` takes them. */
function withParents(blocks: readonly MarkedBlock[]): readonly Block[] {
  const path: number[] = [];
  return blocks.map((block, index) => {
    path.length = Math.min(path.length, block.depth);
    const parent = path.findLast((each) => each !== undefined) ?? null;
    path[block.depth] = index;
    return { provision: provisionOf(block), depth: block.depth, index, parent, end: index + 1, linear: "" };
  });
}

function anchorsOf(blocks: readonly MarkedBlock[]): ReadonlyMap<string, string> {
  const staying = blocks.filter(({ movedAwayBy }) => movedAwayBy === null);
  return addressesOf(nest(staying.map((block) => ({ depth: block.depth, provision: provisionOf(block) }))));
}

function provisionOf({ id, kind, number, heading, segments }: MarkedBlock) {
  const words = segments.map(({ text }) => text).join("");
  const text = number !== null && words.startsWith(number) ? words.slice(number.length).trimStart() : words;
  return { id, kind, number, heading, text, children: [] };
}
