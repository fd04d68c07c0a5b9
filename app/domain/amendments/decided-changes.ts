import type { Block } from "#app/domain/text/linear.ts";
import type { Edit, Point } from "./located.ts";
import { comparePoints } from "./marshal-place.ts";
import type { Instruction } from "./wording/instruction.ts";

/** A change that the same stage has already decided. */
export type DecidedChange = {
  readonly number: string;
  readonly result: "agreed_to" | "disagreed_to";
  readonly instruction: Instruction;
  /** Null: it was not located. */
  readonly edit: Edit | null;
};

/**
 * How a change meets one that was decided: `same` change, words that are `gone`, the same `place`; null: it does not.
 * Without a text only the same wording is found, as places cannot be compared.
 */
export function reopened(
  instruction: Instruction,
  edit: Edit | null,
  decided: DecidedChange,
  blocks: readonly Block[] | null,
): "same" | "gone" | "place" | null {
  if (sameInstruction(instruction, decided.instruction)) return "same";
  if (!edit || !decided.edit || !blocks) return null;
  const places = new Map(blocks.map((block) => [block.provision.id, block]));
  const own = extentOf(edit, places);
  const other = extentOf(decided.edit, places);
  if (!own || !other || decided.result === "disagreed_to") return null;
  if (isEmpty(other)) return null;
  const isInside = comparePoints(other.from, own.from) <= 0 && comparePoints(own.to, other.to) <= 0;
  const touches = comparePoints(own.from, other.to) < 0 && comparePoints(other.from, own.to) < 0;
  if (isInside && !isEmpty(own)) return "gone";
  if (isInside && comparePoints(other.from, own.from) < 0 && comparePoints(own.to, other.to) < 0) return "gone";
  return touches ? "place" : null;
}

function sameInstruction(a: Instruction, b: Instruction): boolean {
  const essence = ({ inSubstitutionFor: _, ...rest }: Instruction) => JSON.stringify(rest);
  return essence(a) === essence(b);
}

type Extent = { readonly from: readonly number[]; readonly to: readonly number[] };

function isEmpty({ from, to }: Extent): boolean {
  return comparePoints(from, to) >= 0;
}

/** What of the text goes with an edit, or where it inserts; null: the text does not hold it. */
function extentOf(edit: Edit, blocks: ReadonlyMap<string, Block>): Extent | null {
  if (edit.kind === "words") {
    const from = pointOf(edit.from, blocks);
    const to = pointOf(edit.to, blocks);
    return from && to ? { from, to } : null;
  }
  if (edit.kind === "provisions") {
    const first = blocks.get(edit.ids[0] ?? "");
    const last = blocks.get(edit.ids.at(-1) ?? "");
    return first && last ? { from: [first.index, 0], to: [last.end, 0] } : null;
  }
  const block = blocks.get(edit.id);
  if (!block) return null;
  const at = edit.kind === "beside" && edit.where === "after" ? block.end : block.index;
  return { from: [at, 0], to: [at, 0] };
}

function pointOf({ id, offset }: Point, blocks: ReadonlyMap<string, Block>): readonly number[] | null {
  const block = blocks.get(id);
  return block ? [block.index, offset] : null;
}
