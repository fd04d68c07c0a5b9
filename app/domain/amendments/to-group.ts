import type { Block } from "#app/domain/text/linear.ts";
import type { ToGroup } from "./amendment-likeness.ts";
import { targetOf } from "./marshal.ts";
import type { Studied } from "./proceedings.ts";
import type { VersionIndex } from "./version-index.ts";
import type { Instruction, LeftOut } from "./wording/instruction.ts";

/** What an amendment is about, as far as its wording and the text tell it: what the suggestion of groups goes by. */
export function toGroup({ number, read, located, marshalled }: Studied, index: VersionIndex | null): ToGroup {
  const instruction = read.ok ? read.instruction : null;
  return {
    number,
    heading: marshalled.heading,
    unitTitle:
      index && located?.ok ? titleOfUnit(index, located.edit.kind === "provisions" ? located.edit.ids[0] : idOf(located.edit)) : null,
    title: instruction ? titleInserted(instruction) : null,
    leftOut: instruction ? wordsOf(instruction.leaveOut) : "",
    inserted: instruction?.insert?.text ?? "",
    amends: targetOf({ instruction, number }),
  };
}

type OtherEdit = Exclude<Extract<NonNullable<Studied["located"]>, { ok: true }>["edit"], { kind: "provisions" }>;

function idOf(edit: OtherEdit): string {
  return edit.kind === "words" ? edit.from.id : edit.id;
}

/** The heading of the section or schedule in which a provision stands. */
function titleOfUnit(index: VersionIndex, id: string | undefined): string | null {
  let block: Block | null | undefined = id === undefined ? null : index.blockOf(id);
  while (block && block.provision.kind !== "section" && block.provision.kind !== "schedule")
    block = block.parent === null ? null : index.blocks[block.parent];
  return block?.provision.heading ?? null;
}

/** "After section 6, insert— <Local referendum (1) …>" → "Local referendum". */
function titleInserted({ insert, where, anchor, target }: Instruction): string | null {
  if (!insert?.onNewLine || anchor !== null || (where !== "after" && where !== "before")) return null;
  if (target.unit !== "section" && target.unit !== "schedule") return null;
  const first = insert.text.split("\n")[0]?.trim() ?? "";
  return first === "" || first.length > 200 || /^[(\d]/.test(first) ? null : first;
}

function wordsOf(leftOut: LeftOut | null): string {
  return leftOut?.kind === "words" ? leftOut.words : "";
}
