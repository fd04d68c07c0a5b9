import { codeAtEnd } from "./inserted-level.ts";
import type { MarshalRules, MarshalSlot } from "./marshal-codes.ts";
import { centreHeading, type MarshalPlace, slotReasons, targetLabel } from "./marshal-place.ts";
import type { RankedUnit } from "./unit-table.ts";
import type { Instruction } from "./wording/instruction.ts";

/** The place of an amendment by its wording alone: unit, then page and line, then what it does there. */
export function placeByWording(instruction: Instruction, units: readonly RankedUnit[], rules: MarshalRules): MarshalPlace {
  const { target, place } = instruction;
  const slot = slotOf(instruction);
  const unitRank = rankOf(units, instruction);
  const unit = units[unitRank];
  const point = slot === "inside" ? [place?.page ?? Number.POSITIVE_INFINITY, place?.line ?? Number.POSITIVE_INFINITY] : [];
  const unknown = whatIsNotKnown(instruction, slot, unit);
  return {
    unitRank,
    slot,
    point,
    code: slot === "inside" ? codeOf(instruction, rules) : 0,
    end: endOf(instruction),
    heading: centreHeading(unit?.label ?? targetLabel(target), slot),
    reasons: [...[slotReasons[slot], unit?.note ?? null].flatMap((reason) => reason ?? []), ...unknown],
    isCertain: unknown.length === 0,
  };
}

/** Where an amendment stands to its unit, by its wording. */
export function slotOf({ kind, leaveOut, where, anchor, target }: Instruction): MarshalSlot {
  if (kind === "move" || kind === "divide") return target.within?.length ? "inside" : "move-or-divide";
  if (leaveOut?.kind === "target") {
    if (target.within?.length) return "inside";
    return kind === "leave-out-and-insert" ? "replace" : "leave-out";
  }
  const isBeside = leaveOut === null && anchor === null && (where === "before" || where === "after");
  if (!isBeside || target.within?.length) return "inside";
  // "After section 5, page 4, line 2, insert" names a line and means the whole section all the same.
  return where === "before" ? "before" : "after";
}

/** The sort code of a change inside a unit. */
export function codeOf({ where, anchor, leaveOut, insert }: Instruction, rules: MarshalRules): number {
  if (leaveOut === null && anchor === null) {
    if (where === "at-beginning") return rules.codes.atBeginning;
    if (where === "at-end") return codeAtEnd(insert, { kind: null, isInAnotherAct: null }, rules);
  }
  if (leaveOut?.kind === "range" && leaveOut.from.kind === "beginning") return rules.codes.atBeginning;
  const isBlock = leaveOut?.kind === "lines" || leaveOut?.kind === "provisions" || leaveOut?.kind === "target";
  return isBlock ? rules.codes.atBeginning : rules.codes.insideLine;
}

/** Where the change ends, as far as the wording says: page and line. */
function endOf({ leaveOut, place }: Instruction): readonly number[] {
  const page = place?.page ?? 0;
  const line = place?.line ?? 0;
  if (leaveOut?.kind === "lines") return [leaveOut.pageTo ?? page, leaveOut.to];
  if (leaveOut?.kind === "range") {
    const { page: toPage = page, line: toLine = line } = leaveOut.to;
    return [toPage, toLine];
  }
  if (leaveOut?.kind === "provisions") return [page, Number.POSITIVE_INFINITY, leaveOut.ids.length];
  return leaveOut ? [page, line] : [];
}

function rankOf(units: readonly RankedUnit[], { target }: Instruction): number {
  if (target.title !== undefined && target.id === null) return Number.POSITIVE_INFINITY;
  const at = units.findIndex(({ unit, id }) => unit === target.unit && id === target.id);
  return at >= 0 ? at : Number.POSITIVE_INFINITY;
}

function whatIsNotKnown({ target, place }: Instruction, slot: MarshalSlot, unit: RankedUnit | undefined): readonly string[] {
  if (!unit) return [`Where ${targetLabel(target)} stands is not known without the text; listed last.`];
  if (slot !== "inside") return [];
  if (place?.page == null && place?.line == null) return ["The wording names no page or line; listed last within the unit."];
  return [];
}
