import type { Block } from "#app/domain/text/linear.ts";
import type { Located } from "../located.ts";
import type { VersionIndex } from "../version-index.ts";
import type { Instruction } from "../wording/instruction.ts";
import { failed } from "./failed.ts";
import { findScope, type Scope } from "./scope.ts";

/** A provision that goes elsewhere: "Move section 54 to after section 42". */
export function locateMove(index: VersionIndex, scope: Scope, { moveTo }: Instruction): Located {
  if (!moveTo) return failed("not-a-place", "The wording does not say where the provision moves to.");
  const to = findScope(index, moveTo.target);
  if (!to.ok) return to;
  const { block } = to.scope;
  if (block.index >= scope.block.index && block.index < scope.block.end)
    return failed("not-a-place", `${scope.name} cannot move to a place inside itself.`);
  return {
    ok: true,
    edit: { kind: "move", id: scope.block.provision.id, where: moveTo.where, to: block.provision.id },
    notes: [],
    needs: [],
  };
}

/** A section that becomes several, each told by the subsections of which it consists. */
export function locateDivision(index: VersionIndex, scope: Scope, { divideInto }: Instruction): Located {
  if (!divideInto || divideInto.length < 2) return failed("not-a-place", "The wording does not say into what the section is divided.");
  const children = directChildren(index, scope.block);
  const firsts: { firstId: string; title: string | null }[] = [];
  let expected = 0;
  for (const { consistsOf, title } of divideInto) {
    const held = childrenNamed(children, consistsOf);
    const at = held[0] === undefined ? -1 : children.indexOf(held[0]);
    const first = held[0];
    if (!first) return failed("not-found", `“${consistsOf}” is not in ${scope.name}.`);
    if (at !== expected) return failed("not-a-place", `The parts of ${scope.name} must follow each other, and leave nothing between them.`);
    expected = at + held.length;
    firsts.push({ firstId: first.provision.id, title });
  }
  if (expected !== children.length) return failed("not-a-place", `The division leaves over part of ${scope.name}.`);
  return { ok: true, edit: { kind: "divide", id: scope.block.provision.id, parts: firsts.slice(1) }, notes: [], needs: [] };
}

function directChildren(index: VersionIndex, block: Block): readonly Block[] {
  return index.blocks.slice(block.index + 1, block.end).filter(({ parent }) => parent === block.index);
}

/** "subsections (1) to (3)", "subsections (4) and (5)", "subsection (6)": the run of provisions from the first to the last named. */
function childrenNamed(children: readonly Block[], words: string): readonly Block[] {
  const numbers = words.match(/\([0-9A-Za-z]{1,6}\)/g) ?? [];
  const indexOf = (number: string | undefined) => children.findIndex(({ provision }) => provision.number === number);
  const first = indexOf(numbers[0]);
  const last = indexOf(numbers.at(-1));
  return first === -1 || last < first ? [] : children.slice(first, last + 1);
}
