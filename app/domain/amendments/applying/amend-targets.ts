import type { ToApply } from "../apply.ts";
import type { AmendmentResult } from "../marked.ts";
import type { Instruction } from "../wording/instruction.ts";
import { amendInserted } from "./amend-inserted.ts";

/** What amendments to amendments did: targets as they are moved with them in, and a result for each. */
export type AmendedTargets = {
  readonly amended: ReadonlyMap<string, Instruction>;
  readonly results: ReadonlyMap<string, AmendmentResult>;
};

/** Amendments to amendments change their targets before anything else, the deepest first (23AA, then 23A, then 23). */
export function amendTargets(inOrder: readonly ToApply[]): AmendedTargets {
  const amended = new Map<string, Instruction>();
  const results = new Map<string, AmendmentResult>();
  const chosen = new Map(inOrder.map((each) => [each.number, each]));
  for (const each of deepestFirst(inOrder, chosen)) results.set(each.number, amendOne(each, chosen, amended));
  return { amended, results };
}

function amendOne(
  { number, instruction }: ToApply,
  chosen: ReadonlyMap<string, ToApply>,
  amended: Map<string, Instruction>,
): AmendmentResult {
  const id = instruction.target.id ?? "";
  const target = chosen.get(id);
  if (!target)
    return { number, state: "not-applied", reason: `It amends amendment ${id}, which is not among those chosen.`, because: null };
  const before = amended.get(id) ?? target.instruction;
  const changed = amendInserted(before, instruction, target.printedLines ?? null);
  if (!changed.ok) return { number, state: "not-applied", reason: changed.refusals.map(({ message }) => message).join(" "), because: null };
  amended.set(id, changed.value);
  return { number, state: "applied", notes: [`It changes amendment ${id}.`], touches: [] };
}

function deepestFirst(inOrder: readonly ToApply[], chosen: ReadonlyMap<string, ToApply>): readonly ToApply[] {
  const toAmendments = inOrder.filter(({ instruction }) => instruction.target.unit === "amendment");
  const depths = new Map(toAmendments.map((each) => [each.number, depthOf(each, chosen)]));
  return [...toAmendments].sort((a, b) => (depths.get(b.number) ?? 0) - (depths.get(a.number) ?? 0));
}

/** 1 for an amendment to an amendment to the bill. A circle of amendments ends where it began. */
function depthOf(amendment: ToApply, chosen: ReadonlyMap<string, ToApply>): number {
  const seen = new Set<string>();
  let depth = 0;
  for (let each: ToApply | undefined = amendment; each?.instruction.target.unit === "amendment" && !seen.has(each.number); depth += 1) {
    seen.add(each.number);
    each = chosen.get(each.instruction.target.id ?? "");
  }
  return depth;
}
