import type { Block } from "#app/domain/text/linear.ts";
import type { ProvisionKind } from "#app/domain/text/provision.ts";
import { capitalise } from "#app/lib/text.ts";
import type { VersionIndex } from "../version-index.ts";
import type { Change, ProvisionsChange, WordsChange } from "./change.ts";
import { asPrinted, type EditedProvision, isEditable } from "./edited-provision.ts";
import { newRow, printedRow, type WantedRow } from "./wanted-rows.ts";
import { wordChanges } from "./word-changes.ts";

/** What an edit changes, in the order of the print; the text that is to come of it; and what of the edit was read otherwise than typed. */
export type ComparedEdit = {
  readonly changes: readonly Change[];
  readonly wanted: readonly WantedRow[];
  readonly notes: readonly string[];
};

/** Compares the section as printed with the section as edited. `index`: of an excerpt, whose first provision is the section. */
export function compareEdit(index: VersionIndex, edited: readonly EditedProvision[]): ComparedEdit {
  const { kept, notes } = readEdited(index, edited);
  const rows: WantedRow[] = [];
  const changes: Change[] = [];
  let after: Block | null = null;
  let words: readonly WordsChange[] = [];
  const gap = (before: Block | null, inserted: readonly EditedProvision[]) => {
    for (const each of inserted) rows.push(newRow(index, rows, each, after));
    changes.push(...joinAtEnd(words, gapChanges(index, kept.gone, { after, before, inserted })));
  };
  for (const { block, text, inserted } of kept.rows) {
    gap(block, inserted);
    words = wordChanges(block, text);
    rows.push({ ...printedRow(block), text: words.length === 0 ? block.provision.text : text });
    after = block;
  }
  gap(null, kept.last);
  const unit = index.blocks[0];
  if (unit && kept.rows.length === 0) {
    const whole: Change = { kind: "whole", block: unit, why: kept.last.length > 0 ? "rewritten" : "left-out" };
    return { changes: [whole], wanted: rows, notes };
  }
  return { changes, wanted: rows, notes };
}

type Kept = {
  /** Provisions that stay, with their words and the new ones before them. */
  readonly rows: readonly { readonly block: Block; readonly text: string; readonly inserted: readonly EditedProvision[] }[];
  /** New ones after the last that stays. */
  readonly last: readonly EditedProvision[];
  readonly gone: ReadonlySet<number>;
};

function readEdited(index: VersionIndex, edited: readonly EditedProvision[]): { readonly kept: Kept; readonly notes: readonly string[] } {
  const notes: string[] = [];
  const goes = new Set<string>();
  const rows: Kept["rows"][number][] = [];
  const kept = new Set<number>();
  let inserted: EditedProvision[] = [];
  let at = -1;
  for (const each of edited) {
    const text = asPrinted(each.text);
    const block = each.id === null ? null : index.blockOf(each.id);
    const stays = block !== null && isEditable(block) && block.index > at && !isEmptied(block, text);
    const goneAbove = stays ? goneAround(index, block, kept) : null;
    if (goneAbove) {
      goes.add(`${capitalise(index.nameOf(goneAbove.provision.id))} goes with all that stands beneath it.`);
      continue;
    }
    if (stays) {
      if (each.number.trim() !== "" && each.number.trim() !== (block.provision.number ?? ""))
        notes.push(`The number of ${index.nameOf(block.provision.id)} stays: the clerks change numbers, and no amendment does.`);
      rows.push({ block, text, inserted });
      kept.add(block.index);
      at = block.index;
      inserted = [];
    } else if (text !== "") inserted.push({ ...each, id: null, text });
  }
  const gone = new Set(index.blocks.filter((block) => isGone(index, block, kept)).map((block) => block.index));
  return { kept: { rows, last: inserted, gone }, notes: [...goes, ...notes] };
}

/** All its words deleted, and nothing beneath it: it is left out. */
function isEmptied(block: Block, text: string): boolean {
  return text === "" && block.provision.text !== "" && block.end === block.index + 1;
}

/** The nearest provision around one that does not stay. */
function goneAround(index: VersionIndex, block: Block, kept: ReadonlySet<number>): Block | null {
  for (let at = block.parent; at !== null; at = index.blocks[at]?.parent ?? null) {
    const above = index.blocks[at];
    if (above && isEditable(above) && !kept.has(at)) return above;
  }
  return null;
}

const headings: ReadonlySet<ProvisionKind> = new Set<ProvisionKind>(["part", "chapter", "cross-heading"]);

function isGone(index: VersionIndex, block: Block, kept: ReadonlySet<number>): boolean {
  // The headings of a schedule are no text that an amendment leaves out: they stay, and the clerks see to them.
  if (headings.has(block.provision.kind)) return false;
  const rows = index.blocks.slice(block.index, block.end).filter(isEditable);
  return rows.length > 0 && !rows.some((row) => kept.has(row.index));
}

type Gap = Omit<ProvisionsChange, "kind" | "leftOut">;

/** What happens between two provisions that stay. New ones come in place of the first run that goes. */
function gapChanges(index: VersionIndex, gone: ReadonlySet<number>, gap: Gap): readonly ProvisionsChange[] {
  const tops = index.blocks.filter(
    (block) =>
      gone.has(block.index) &&
      (block.parent === null || !gone.has(block.parent)) &&
      block.index > (gap.after?.index ?? -1) &&
      (gap.before === null || block.index < gap.before.index),
  );
  const runs: Block[][] = [];
  for (const top of tops) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && last.parent === top.parent && last.provision.kind === top.provision.kind && last.end === top.index) run.push(top);
    else runs.push([top]);
  }
  const replaced = gap.inserted.length > 0 && runs.length > 0 ? replacedRun(runs, gap.inserted) : -1;
  const left = runs.map(
    (leftOut, at): ProvisionsChange => ({ kind: "provisions", ...gap, inserted: at === replaced ? gap.inserted : [], leftOut }),
  );
  return gap.inserted.length > 0 && replaced === -1 ? [{ kind: "provisions", ...gap, leftOut: [] }, ...left] : left;
}

/** The run of which the new ones are the like: of the same kind, or the first where that is not said. */
function replacedRun(runs: readonly (readonly Block[])[], inserted: readonly EditedProvision[]): number {
  const kind = inserted[0]?.kind;
  return kind === undefined ? 0 : runs.findIndex((run) => run[0]?.provision.kind === kind);
}

/** A change of a provision's last words and new provisions behind it happen at one point: they are one change. */
function joinAtEnd(words: readonly WordsChange[], gaps: readonly ProvisionsChange[]): readonly Change[] {
  const last = words.at(-1);
  const first = gaps[0];
  if (!last || !first || first.leftOut.length > 0 || last.to !== last.block.linear.length) return [...words, ...gaps];
  return [...words.slice(0, -1), { kind: "end", words: last, provisions: first }, ...gaps.slice(1)];
}
