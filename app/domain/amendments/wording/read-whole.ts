import { afterSpace, type Cursor, comesNext, eat, eatComma, fail, note } from "./cursor.ts";
import type { Instruction } from "./instruction.ts";
import { makeInstruction } from "./make-instruction.ts";
import { readInserted } from "./read-inserted.ts";
import { finishInserting, finishLeavingOut } from "./read-operation.ts";
import { readPlace } from "./read-place.ts";
import { provisionsComeNext, readProvisions } from "./read-provisions.ts";
import { readTarget, targetComesNext } from "./read-target.ts";

/** Reads what follows "After", "Before", "At end of" or "At beginning of": "section 6, insert— …". */
export function readInsertBeside(cursor: Cursor, where: NonNullable<Instruction["where"]>): Instruction | null {
  if (!targetComesNext(cursor))
    return fail(cursor, "The section or schedule beside which to insert should be named here; a line or words alone do not say where.");
  const target = readTarget(cursor);
  const placed = target && readPlace(cursor, target);
  if (!placed) return null;
  const instruction = makeInstruction({ kind: "insert", ...placed, where });
  if (comesNext(cursor, /[—–-]\s*</y)) return finishWithoutInsert(cursor, instruction);
  eatComma(cursor);
  return finishInserting(cursor, instruction);
}

/** "Insert after section 5— <…>". */
function finishWithoutInsert(cursor: Cursor, instruction: Instruction): Instruction | null {
  note(cursor, afterSpace(cursor), cursor.text.charAt(afterSpace(cursor)), ", insert—");
  const inserted = readInserted(cursor);
  return inserted && { ...instruction, insert: inserted };
}

/** Reads what follows "Leave out" at the beginning of a wording: "section 2", "subsection (2) of section 5". */
export function readLeaveOutWhole(cursor: Cursor): Instruction | null {
  if (provisionsComeNext(cursor)) return readLeaveOutInner(cursor);
  if (!targetComesNext(cursor))
    return fail(cursor, "It is not said what this is left out of: a section, a schedule or the long title should be named first.");
  const target = readTarget(cursor);
  const placed = target && readPlace(cursor, target);
  return placed && finishLeavingOut(cursor, { ...placed, leaveOut: { kind: "target" } });
}

function readLeaveOutInner(cursor: Cursor): Instruction | null {
  const leaveOut = readProvisions(cursor);
  if (!leaveOut) return null;
  if (!eat(cursor, "of", /(?:of|in|from)(?![A-Za-z])/iy))
    return fail(cursor, "The section or schedule that this provision is in should be named here.");
  const target = readTarget(cursor);
  const placed = target && readPlace(cursor, target);
  return placed && finishLeavingOut(cursor, { ...placed, leaveOut });
}
