import { assertNever } from "#app/lib/assert.ts";
import type { Located } from "./located.ts";
import { locateInsertion } from "./locating/insertion.ts";
import { locateLeftOut } from "./locating/left-out.ts";
import { findScope } from "./locating/scope.ts";
import { locateDivision, locateMove } from "./locating/whole.ts";
import type { VersionIndex } from "./version-index.ts";
import type { Instruction } from "./wording/instruction.ts";

/**
 * The place in a version that an instruction means, checked against the words that it quotes.
 *
 * A wrong line is found and noted with the line where the words are. Where several places would do, all are given and none is chosen.
 * An amendment to an amendment has its place in that amendment, not here (reason "needs-amendment").
 * Cost: about linear in the length of the provision that it names.
 */
export function locateAmendment(index: VersionIndex, instruction: Instruction): Located {
  const found = findScope(index, instruction.target);
  if (!found.ok) return found;
  const { scope } = found;
  switch (instruction.kind) {
    case "leave-out":
    case "leave-out-and-insert":
      return locateLeftOut(index, scope, instruction);
    case "insert":
      return locateInsertion(index, scope, instruction);
    case "move":
      return locateMove(index, scope, instruction);
    case "divide":
      return locateDivision(index, scope, instruction);
    default:
      return assertNever(instruction.kind);
  }
}
