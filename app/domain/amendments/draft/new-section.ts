import { capitalise } from "#app/lib/text.ts";
import type { VersionIndex } from "../version-index.ts";
import { makeInstruction } from "../wording/make-instruction.ts";
import { asPrinted } from "./edited-provision.ts";
import { targetOf } from "./excerpt.ts";
import { applyAll, type Worded, wordInstruction } from "./try-instructions.ts";

/** A new section or schedule, as somebody typed it: its title, and a line for each provision, with "(1)" or "( )" before it. */
export type NewSection = { readonly where: "before" | "after"; readonly title: string; readonly text: string };

/** The amendment that brings it, with a sentence; or why there is none. */
export type DraftedSection =
  | { readonly ok: true; readonly amendment: Worded & { readonly sentence: string } }
  | { readonly ok: false; readonly message: string };

/** Drafts "After section 6, insert—". It is printed, read and applied again before it is given. */
export function draftNewSection(index: VersionIndex, besideId: string, { where, title, text }: NewSection): DraftedSection {
  const beside = index.blockOf(besideId);
  const target = beside ? targetOf(beside.provision) : null;
  if (!beside || (target?.unit !== "section" && target?.unit !== "schedule"))
    return { ok: false, message: "A new section stands before or after a section, a new schedule before or after a schedule." };
  const heading = asPrinted(title);
  const lines = text
    .split("\n")
    .map(asPrinted)
    .filter((line) => line !== "");
  if (heading === "" || lines.length === 0)
    return { ok: false, message: `Give the new ${target.unit} a title and at least one provision.` };
  const inserted = { text: [heading, ...lines].join("\n"), onNewLine: true };
  const worded = wordInstruction(makeInstruction({ kind: "insert", target, where, insert: inserted }));
  const applied = worded ? applyAll(index, [worded]) : null;
  const comes = applied?.blocks.find(({ insertedBy, kind }) => insertedBy !== null && kind === beside.provision.kind);
  if (!worded || comes?.heading !== heading)
    return {
      ok: false,
      message: `The new ${target.unit} could not be put into an official wording that is read again as the same: look at its title and its numbers.`,
    };
  const name = index.nameOf(besideId);
  return { ok: true, amendment: { ...worded, sentence: `${capitalise(where)} ${name}, inserts a new ${target.unit}, “${heading}”.` } };
}
