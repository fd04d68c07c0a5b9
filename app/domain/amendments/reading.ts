import type { AppliedText, NewNumber } from "./marked.ts";
import { cleanUnits, everything, type MarkedUnit, onlyChanged, type Shown, unitsOf } from "./marked-units.ts";
import type { ReadingView } from "./reading-address.ts";

/** A new number with the name and the address of the provision that has it. */
export type NumberShown = NewNumber & { readonly name: string; readonly anchor: string | null };

/** What a page shows of a changed text. `units` are all, with their marks. */
export type ReadingShown = {
  readonly units: readonly MarkedUnit[];
  readonly shown: readonly Shown[];
  readonly numbers: readonly NumberShown[];
};

/** A changed text as a view of it shows it: the whole bill, or only what changes. Cost: linear. */
export function readingOfBill(applied: AppliedText, { view, isWhole }: { view: ReadingView; isWhole: boolean }): ReadingShown {
  const units = unitsOf(applied.blocks);
  return { units, shown: shownOf(units, applied, view, isWhole), numbers: numbersOf(applied, units) };
}

function shownOf(units: readonly MarkedUnit[], { text }: AppliedText, view: ReadingView, isWhole: boolean): readonly Shown[] {
  if (view === "changes") return [];
  const read = view === "clean" ? cleanUnits(units, text) : units;
  return isWhole ? everything(read) : onlyChanged(read);
}

/** The new numbers of a changed text, each with its provision. */
export function numbersOf({ numbers }: AppliedText, units: readonly MarkedUnit[]): readonly NumberShown[] {
  if (numbers.length === 0) return [];
  const named = new Map(units.flatMap(({ blocks }) => blocks.map((each) => [each.block.id, each] as const)));
  return numbers.map((number) => {
    const each = named.get(number.id);
    return { ...number, name: each?.name ?? number.number, anchor: each?.anchor ?? null };
  });
}
