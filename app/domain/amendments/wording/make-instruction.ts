import type { Instruction } from "./instruction.ts";

/** An instruction from what it has; what is not given is null. */
export function makeInstruction(given: Pick<Instruction, "kind" | "target"> & Partial<Instruction>): Instruction {
  return {
    place: null,
    leaveOut: null,
    where: null,
    anchor: null,
    insert: null,
    moveTo: null,
    divideInto: null,
    inSubstitutionFor: null,
    ...given,
  };
}
