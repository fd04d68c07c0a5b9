import { assertNever } from "#app/lib/assert.ts";
import type { VersionIndex } from "../version-index.ts";
import type { Instruction, Target } from "../wording/instruction.ts";
import type { Change, ProvisionsChange, WordsChange } from "./change.ts";
import { endInstructions, provisionInstructions } from "./provision-instructions.ts";
import { rowsAfter } from "./rows-after.ts";
import { firstThatGives, type Worded } from "./try-instructions.ts";
import type { WantedRow } from "./wanted-rows.ts";
import { widened } from "./word-changes.ts";
import { wordInstructions } from "./word-instructions.ts";

/** The amendments that make a change, each alone checked; and what of it could not be worded. */
export type DraftedChange = { readonly made: readonly (Worded & { readonly change: Change })[]; readonly missing: readonly Change[] };

/** Drafts one change. `wanted`: the section as it is to be with all changes, by which new provisions are numbered. */
export function draftChange(index: VersionIndex, target: Target, change: Change, wanted: readonly WantedRow[]): DraftedChange {
  switch (change.kind) {
    case "words":
      return oneOf(index, change, wordsWays(index, target, change));
    case "provisions":
      return draftProvisions(index, target, change, wanted);
    case "end": {
      const ways = asQuoted(change.words).flatMap((words) => endInstructions(index, target, words, change.provisions, wanted));
      const together = oneOf(index, change, ways);
      return together.missing.length === 0 ? together : apart(index, target, [change.words, change.provisions], wanted);
    }
    case "whole":
      return { made: [], missing: [change] };
    default:
      return assertNever(change);
  }
}

function oneOf(index: VersionIndex, change: Exclude<Change, { kind: "whole" }>, ways: readonly Instruction[]): DraftedChange {
  const worded = firstThatGives(index, ways, rowsAfter(index, change));
  return worded ? { made: [{ ...worded, change }], missing: [] } : { made: [], missing: [change] };
}

function wordsWays(index: VersionIndex, target: Target, change: WordsChange): readonly Instruction[] {
  return asQuoted(change).flatMap((each) => wordInstructions(index, target, each));
}

/** Nobody quotes a sign alone: "leave out <steps.> and insert <steps, and>". */
function asQuoted(change: WordsChange): readonly WordsChange[] {
  const isSign = change.from < change.to && !/[\p{L}\p{N}]/u.test(change.block.linear.slice(change.from, change.to));
  return isSign ? [...widened(change), change] : [change, ...widened(change)];
}

/** Leaving out and inserting at one place, or where that cannot be worded, each provision by itself. */
function draftProvisions(index: VersionIndex, target: Target, change: ProvisionsChange, wanted: readonly WantedRow[]): DraftedChange {
  const together = oneOf(index, change, provisionInstructions(index, target, change, wanted));
  if (together.missing.length === 0) return together;
  const { leftOut, inserted } = change;
  if (leftOut.length > 0 && inserted.length > 0) {
    const parts: ProvisionsChange[] = [
      { ...change, inserted: [] },
      { ...change, leftOut: [] },
    ];
    return apart(index, target, parts, wanted);
  }
  if (leftOut.length > 1)
    return apart(
      index,
      target,
      leftOut.map((block) => ({ ...change, leftOut: [block] })),
      wanted,
    );
  return together;
}

function apart(index: VersionIndex, target: Target, changes: readonly Change[], wanted: readonly WantedRow[]): DraftedChange {
  const drafted = changes.map((change) => draftChange(index, target, change, wanted));
  return { made: drafted.flatMap(({ made }) => made), missing: drafted.flatMap(({ missing }) => missing) };
}
