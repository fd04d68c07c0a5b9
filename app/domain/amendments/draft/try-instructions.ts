import { applyAmendments, type ToApply } from "../apply.ts";
import type { AppliedText } from "../marked.ts";
import type { VersionIndex } from "../version-index.ts";
import type { Instruction } from "../wording/instruction.ts";
import { parseWording } from "../wording/parse.ts";
import { printInstruction } from "../wording/print.ts";
import { isAsWanted, type WantedRow } from "./wanted-rows.ts";

/** An instruction and its official wording. */
export type Worded = { readonly instruction: Instruction; readonly wording: string };

/** The wording of an instruction, if it is read again without any doubt; null otherwise. */
export function wordInstruction(instruction: Instruction): Worded | null {
  const wording = printInstruction(instruction);
  const read = parseWording(wording);
  return read.ok && read.irregularities.length === 0 ? { instruction: read.instruction, wording } : null;
}

/** The text with all of them, if each does what it says without any note; null otherwise. */
export function applyAll(index: VersionIndex, worded: readonly Worded[]): AppliedText | null {
  const set = worded.map(({ instruction }, at): ToApply => ({ number: String(at + 1), instruction }));
  const applied = applyAmendments(
    index,
    set,
    set.map(({ number }) => number),
  );
  return applied.results.every((result) => result.state === "applied" && result.notes.length === 0) ? applied : null;
}

/** The first of several instructions that, printed, read and applied, gives the text that is wanted; null where none does. */
export function firstThatGives(index: VersionIndex, instructions: readonly Instruction[], wanted: readonly WantedRow[]): Worded | null {
  for (const instruction of instructions) {
    const worded = wordInstruction(instruction);
    const applied = worded ? applyAll(index, [worded]) : null;
    if (worded && applied && isAsWanted(applied.text, wanted)) return worded;
  }
  return null;
}
