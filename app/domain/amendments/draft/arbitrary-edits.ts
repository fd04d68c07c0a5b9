import fc from "fast-check";
import type { Block } from "#app/domain/text/linear.ts";
import type { ProvisionKind } from "#app/domain/text/provision.ts";
import type { VersionIndex } from "../version-index.ts";
import { asPrinted, type EditedProvision, toEdit } from "./edited-provision.ts";

/** What decides one random edit of a section: which section, and for each step its kind, its place and its words. Numbers from 0 to 1. */
export const draftChoices = fc.record({
  unit: unit(),
  steps: fc.array(fc.record({ kind: unit(), row: unit(), from: unit(), length: unit(), words: unit() }), { minLength: 1, maxLength: 4 }),
});
export type DraftChoices = typeof draftChoices extends fc.Arbitrary<infer T> ? T : never;

/** Even from 0 to 1: fast-check's own doubles are nearly all next to nothing, and would edit the first word of the long title for ever. */
function unit() {
  return fc.noBias(fc.integer({ min: 0, max: 999_999 })).map((n) => n / 1_000_000);
}

/** A random edit of a random section, schedule or long title, as somebody could type it. */
export function drawSectionEdit(
  index: VersionIndex,
  choices: DraftChoices,
): { readonly block: Block; readonly edited: readonly EditedProvision[] } | null {
  const units = index.blocks.filter(
    ({ provision, index: at }) =>
      !index.isQuoted[at] && (provision.kind === "section" || provision.kind === "schedule" || provision.kind === "long-title"),
  );
  const block = units[Math.floor(choices.unit * units.length)];
  if (!block) return null;
  let rows = [...toEdit(index.blocks.slice(block.index, block.end))];
  for (const step of choices.steps) {
    const at = Math.floor(step.row * rows.length);
    const row = rows[at];
    const isWorded = row !== undefined && row.text !== "";
    const isOnly = rows.length === 1 && block.provision.kind === "long-title";
    if (row && isWorded && !(isOnly && step.kind >= 0.65)) rows = editRow(index, rows, at, row, step);
  }
  return { block, edited: rows };
}

type Step = DraftChoices["steps"][number];
const words = ["heron", "otter and pine", ", quietly,", "(or gong)", "seventeen rivers", "harbour-master", "; but only if asked", "the"];
const sentences = ["The bells must be rung at noon.", "A person may keep an otter if the person asks first."];
const entries = ["the otters,", "the sound of a bell, or"];

function editRow(index: VersionIndex, rows: EditedProvision[], at: number, row: EditedProvision, step: Step): EditedProvision[] {
  const block = row.id === null ? null : index.blockOf(row.id);
  if (step.kind < 0.65) return rows.map((each, n) => (n === at ? { ...each, text: editWords(each.text, step) } : each));
  if (step.kind < 0.82) {
    const gone = new Set(block ? index.blocks.slice(block.index, block.end).map(({ provision }) => provision.id) : []);
    return rows.filter((each, n) => n !== at && (each.id === null || !gone.has(each.id)));
  }
  const added = newBeside(block, step);
  if (!added || !block) return rows;
  const last = rows.findLastIndex(({ id }) => id !== null && (index.blockOf(id)?.index ?? block.end) < block.end);
  return [...rows.slice(0, last + 1), added, ...rows.slice(last + 1)];
}

/** Leaves out, replaces or inserts some words. */
function editWords(text: string, { from, length, words: word, kind }: Step): string {
  const pieces = text.split(" ");
  const start = Math.floor(from * (pieces.length + 1));
  const count = kind < 0.2 ? 0 : 1 + Math.floor(length * 6);
  const insert = kind > 0.45 ? "" : (words[Math.floor(word * words.length)] ?? "");
  return asPrinted([...pieces.slice(0, start), insert, ...pieces.slice(start + count)].join(" "));
}

const likeness: Partial<Record<ProvisionKind, readonly string[]>> = {
  subsection: sentences,
  "schedule-sub-paragraph": sentences,
  "schedule-paragraph": sentences,
  paragraph: entries,
  "sub-paragraph": entries,
};

/** A new provision of the kind of one that stands there. */
function newBeside(block: Block | null, step: Step): EditedProvision | null {
  const kind = block?.provision.kind;
  const texts = kind ? likeness[kind] : undefined;
  if (!kind || !texts) return null;
  return { id: null, number: "", kind, text: texts[Math.floor(step.words * texts.length)] ?? "" };
}
