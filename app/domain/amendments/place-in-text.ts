import type { Block } from "#app/domain/text/linear.ts";
import { codeAtEnd } from "./inserted-level.ts";
import type { Edit, Point } from "./located.ts";
import { levelOfKind, type MarshalRules, type MarshalSlot } from "./marshal-codes.ts";
import { centreHeading, type MarshalPlace, slotReasons } from "./marshal-place.ts";
import { codeOf } from "./place-by-wording.ts";
import type { RankedUnit } from "./unit-table.ts";
import type { Instruction } from "./wording/instruction.ts";

/** A version as it is needed to place amendments in it. */
export type TextToMarshal = {
  readonly blocks: readonly Block[];
  readonly byId: ReadonlyMap<string, Block>;
  readonly units: readonly RankedUnit[];
  /** Position in the order of consideration, by the identity of the unit. */
  readonly rankById: ReadonlyMap<string, number>;
};

/** The place of an amendment whose change was located in the text; null when the text does not hold what it changes. */
export function placeInText(edit: Edit, instruction: Instruction, text: TextToMarshal, rules: MarshalRules): MarshalPlace | null {
  const block = text.byId.get(edit.kind === "words" ? edit.from.id : edit.kind === "provisions" ? (edit.ids[0] ?? "") : edit.id);
  if (!block) return null;
  const whole = edit.kind === "words" ? null : wholeUnit(block, slotOfWhole(edit), text);
  if (whole) return whole;
  const unitRank = rankOfBlock(block, text);
  if (unitRank === null) return null;
  const unit = text.units[unitRank];
  return {
    unitRank,
    slot: "inside",
    ...pointOf(edit, block, instruction, text, rules),
    heading: unit?.label ?? "",
    reasons: unit?.note ? [unit.note] : [],
    isCertain: true,
  };
}

/** Position of the unit that a block stands in; null when it stands in none (a heading of a Part). */
export function rankOfBlock(block: Block, text: TextToMarshal): number | null {
  for (let at: Block | undefined = block; at; at = at.parent === null ? undefined : text.blocks[at.parent]) {
    const rank = text.rankById.get(at.provision.id);
    if (rank !== undefined) return rank;
  }
  return null;
}

function slotOfWhole(edit: Exclude<Edit, { kind: "words" }>): MarshalSlot {
  switch (edit.kind) {
    case "beside":
      return edit.where;
    case "provisions":
      return edit.insert ? "replace" : "leave-out";
    default:
      return "move-or-divide";
  }
}

/** A change to a whole unit, or to a Part that holds several; null when the block stands inside a unit. */
function wholeUnit(block: Block, slot: MarshalSlot, text: TextToMarshal): MarshalPlace | null {
  const own = text.rankById.get(block.provision.id);
  if (own === undefined && rankOfBlock(block, text) !== null) return null;
  const ranks = text.blocks.slice(block.index, block.end).flatMap(({ provision }) => text.rankById.get(provision.id) ?? []);
  if (ranks.length === 0) return null;
  const unitRank = own ?? (slot === "before" ? Math.min(...ranks) : Math.max(...ranks));
  const label = own === undefined ? (block.provision.number ?? block.provision.heading ?? "Heading") : (text.units[own]?.label ?? "");
  // ASSUMPTION: what is done to a whole Part is taken after the amendments to the sections in it, as with a section.
  const note = own === undefined ? "A Part is taken after the last of its sections, as no rule was found." : text.units[own]?.note;
  return {
    unitRank,
    slot,
    point: own === undefined ? [1, block.depth * -1] : [0],
    code: 0,
    end: [],
    heading: centreHeading(label, slot),
    reasons: [slotReasons[slot], note].flatMap((reason) => reason ?? []),
    isCertain: own !== undefined,
  };
}

function pointOf(
  edit: Edit,
  block: Block,
  instruction: Instruction,
  text: TextToMarshal,
  rules: MarshalRules,
): Pick<MarshalPlace, "point" | "code" | "end"> {
  if (edit.kind === "words") {
    const isInsertion = edit.from.id === edit.to.id && edit.from.offset === edit.to.offset;
    const isAtEnd = isInsertion && instruction.where === "at-end" && instruction.anchor === null;
    const point = [...figures(edit.from, text), lineSide(instruction, isInsertion)];
    const code = isAtEnd ? codeAtEnd(edit.insert, lineEnd(block, text), rules) : codeOf(instruction, rules);
    return { point, code, end: isInsertion ? [] : figures(edit.to, text) };
  }
  if (edit.kind === "beside" && edit.where === "after") {
    const last = text.blocks[block.end - 1] ?? block;
    const level = levelOfKind[block.provision.kind];
    const intoAnotherAct = isInQuotation(block, text) ? rules.codes.intoAnotherAct : 0;
    const code = level ? rules.codes.atEnd[level] + intoAnotherAct : codeAtEnd(edit.insert, lineEnd(last, text), rules);
    return { point: [last.index, last.linear.length, endOfLine], code, end: [] };
  }
  const lastId = edit.kind === "provisions" ? edit.ids.at(-1) : undefined;
  const last = (lastId && text.byId.get(lastId)) || block;
  return { point: [block.index, 0, beginningOfLine], code: rules.codes.atBeginning, end: edit.kind === "beside" ? [] : [last.end, 0] };
}

/**
 * The end of one line and the beginning of the next are one place between two characters: what is inserted after a word comes first, then what is
 * inserted at the end of the line, then what begins in the next.
 */
const afterWord = 0;
const endOfLine = 1;
const beginningOfLine = 2;

function lineSide({ where, anchor }: Instruction, isInsertion: boolean): number {
  if (!isInsertion) return beginningOfLine;
  if (where === "after" && anchor !== null) return afterWord;
  return where === "at-end" ? endOfLine : beginningOfLine;
}

function figures({ id, offset }: Point, text: TextToMarshal): readonly number[] {
  return [text.byId.get(id)?.index ?? Number.POSITIVE_INFINITY, offset];
}

function lineEnd(block: Block, text: TextToMarshal) {
  return { kind: block.provision.kind, isInAnotherAct: isInQuotation(block, text) };
}

function isInQuotation(block: Block, text: TextToMarshal): boolean {
  for (let at: Block | undefined = block; at; at = at.parent === null ? undefined : text.blocks[at.parent]) {
    if (at.provision.kind === "quotation") return true;
  }
  return false;
}
