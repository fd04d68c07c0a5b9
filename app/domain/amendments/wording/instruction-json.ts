import type { Instruction, Target } from "./instruction.ts";

/** An instruction as other programs get it: docs/guides/amendments.md. Without `place` where the wording gives neither page nor line. */
export type InstructionJson = {
  readonly kind: Instruction["kind"];
  readonly target: Target;
  readonly place?: { readonly page: number | null; readonly line: number | null };
  readonly leaveOut: Instruction["leaveOut"];
  readonly where: Instruction["where"];
  readonly anchor: Instruction["anchor"];
  /** What is inserted, without the brackets around it; null where nothing is. */
  readonly text: string | null;
  /** Whether the text begins on a line of its own; null where nothing is inserted. */
  readonly onNewLine: boolean | null;
  readonly moveTo: Instruction["moveTo"];
  readonly divideInto: Instruction["divideInto"];
  readonly inSubstitutionFor: string | null;
};

/** The instruction for other programs. */
export function instructionToJson({ kind, target, place, insert, ...rest }: Instruction): InstructionJson {
  const { leaveOut, where, anchor, moveTo, divideInto, inSubstitutionFor } = rest;
  return {
    kind,
    target,
    ...(place && { place }),
    leaveOut,
    where,
    anchor,
    text: insert?.text ?? null,
    onNewLine: insert?.onNewLine ?? null,
    moveTo,
    divideInto,
    inSubstitutionFor,
  };
}

/** The way back. Takes only what `instructionToJson` gives: what came from outside is to be checked first. */
export function instructionFromJson({ place, text, onNewLine, ...rest }: InstructionJson): Instruction {
  const insert = text === null ? null : { text, onNewLine: onNewLine ?? false };
  return { ...rest, place: place ?? null, insert };
}
