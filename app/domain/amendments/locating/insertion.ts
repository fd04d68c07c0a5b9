import { readLabel } from "#app/domain/text/label.ts";
import { isNumberedInLine } from "#app/domain/text/provision.ts";
import type { Located, LocationNote } from "../located.ts";
import type { Reach, VersionIndex } from "../version-index.ts";
import type { Inserted, Instruction } from "../wording/instruction.ts";
import { ambiguous, pointsOf, wordsEdit } from "./edits.ts";
import { failed } from "./failed.ts";
import { findLine } from "./lines.ts";
import { findQuoted, uncheckedNotes } from "./quoted.ts";
import type { Scope } from "./scope.ts";

/** Where an insertion goes: beside a whole provision, beside quoted words, or at an end of a line or of a provision. */
export function locateInsertion(index: VersionIndex, scope: Scope, instruction: Instruction): Located {
  const { where, anchor, insert } = instruction;
  if (!insert || !where) return failed("not-a-place", "The wording does not say what is inserted, or where.");
  if (anchor) return besideWords(index, scope, instruction, insert);
  if (where === "before" || where === "after") {
    const edit = { kind: "beside", id: scope.block.provision.id, where, insert } as const;
    return { ok: true, edit, notes: [], needs: [] };
  }
  return atAnEnd(index, scope, instruction, insert);
}

function besideWords(index: VersionIndex, scope: Scope, instruction: Instruction, insert: Inserted): Located {
  if (!instruction.anchor) return failed("not-a-place", "The wording quotes no words to insert beside.");
  const found = findQuoted(index, scope, instruction, instruction.anchor);
  const isBefore = instruction.where === "before";
  const pointIn = ({ from, to }: Reach): Reach => (isBefore ? { from, to: from } : { from: to, to });
  if (found.ok) return wordsEdit(index, pointIn(found.reach), insert, [{ kind: "words", ...found.reach }], found.notes);
  if (found.several === null) return found.failure;
  return ambiguous(index, found.several, found.message, (reach) => ({ kind: "words", ...pointsOf(index, pointIn(reach)), insert }));
}

function atAnEnd(index: VersionIndex, scope: Scope, instruction: Instruction, insert: Inserted): Located {
  const isEnd = instruction.where === "at-end";
  const line = instruction.place?.line ?? null;
  if (line === null) {
    const at = isEnd ? scope.reach.to : scope.reach.from + numberLength(index, scope.reach.from, insert);
    return wordsEdit(index, { from: at, to: at }, insert, [{ kind: "line", ...scope.reach }], []);
  }
  const found = findLine(index, scope, line, instruction.place?.page ?? null);
  if (!found.ok) return found.reason === "needs-lines" ? withOnlyLine(index, scope, instruction, insert, found) : found;
  const at = isEnd ? found.reach.to : found.reach.from + numberLength(index, found.reach.from, insert);
  return wordsEdit(index, { from: at, to: at }, insert, [{ kind: "line", ...found.reach }], []);
}

/** A provision so short that it can only be one line has one end, whatever the line's number. */
function withOnlyLine(index: VersionIndex, scope: Scope, instruction: Instruction, insert: Inserted, failure: Located): Located {
  const shortestLine = 40;
  if (scope.block.end > scope.block.index + 1 || scope.reach.to - scope.reach.from > shortestLine) return failure;
  const at = instruction.where === "at-end" ? scope.reach.to : scope.reach.from;
  const notes: readonly LocationNote[] = uncheckedNotes(index, instruction);
  return wordsEdit(index, { from: at, to: at }, insert, [{ kind: "line", ...scope.reach }], notes);
}

/**
 * How many characters of number stand at a place where a line begins. Words inserted "at beginning" come after the number "(2)" of their
 * provision, unless they bring a number themselves.
 */
export function numberLength(index: VersionIndex, at: number, insert: Inserted | null): number {
  const point = index.pointAt(at);
  const provision = index.blockOf(point.id)?.provision;
  if (!provision || point.offset !== 0 || provision.number === null || !isNumberedInLine(provision.kind)) return 0;
  if (insert && readLabel(insert.text)) return 0;
  return provision.text === "" ? 0 : provision.number.length + 1;
}
