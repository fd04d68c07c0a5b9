import { readLabel } from "#app/domain/text/label.ts";
import { type Block, flatten } from "#app/domain/text/linear.ts";
import type { BillText, ProvisionKind } from "#app/domain/text/provision.ts";
import { kindOfForm, rankOf } from "../applying/ranks.ts";
import type { VersionIndex } from "../version-index.ts";
import { blankNumber, type EditedProvision, isEditable } from "./edited-provision.ts";

/** One provision of the text as it is to be. Null: the clerks give the number; what stands around it decides its kind or its depth. */
export type WantedRow = {
  readonly id: string | null;
  readonly kind: ProvisionKind | null;
  readonly number: string | null;
  readonly depth: number | null;
  readonly text: string;
};

/** A provision of the version as it is printed. */
export function printedRow({ provision, depth }: Block): WantedRow {
  return { id: provision.id, kind: provision.kind, number: provision.number ?? "", depth, text: provision.text };
}

/** A new provision behind the rows that are already there. `after`: the printed provision before it. */
export function newRow(index: VersionIndex, rows: readonly WantedRow[], each: EditedProvision, after: Block | null): WantedRow {
  const isInSchedule = index.blocks[0]?.provision.kind === "schedule";
  const kind = each.kind ?? kindByNumber(each.number, isInSchedule);
  const isQuoted = after !== null && index.isQuoted[after.index] === true;
  const depth = kind === null || isQuoted || kind === "text" ? null : depthOf(rows, kind);
  const number = isBlank(each.number) ? null : each.number.trim();
  return { id: null, kind, number, depth, text: each.text };
}

/** Whether a text is the one that is wanted, in all that the rows say. */
export function isAsWanted(text: BillText, wanted: readonly WantedRow[]): boolean {
  const rows = flatten(text).filter(isEditable);
  return rows.length === wanted.length && rows.every((block, at) => matches(block, wanted[at]));
}

/** Whether the clerks are to give the number. */
export function isBlank(number: string): boolean {
  return number.replaceAll(/\s/g, "") === "" || number.replaceAll(/\s/g, "") === blankNumber.replaceAll(/\s/g, "");
}

function matches({ provision, depth }: Block, wanted: WantedRow | undefined): boolean {
  if (!wanted || provision.text !== wanted.text) return false;
  if (wanted.kind !== null && provision.kind !== wanted.kind) return false;
  if (wanted.number !== null && (provision.number ?? "") !== wanted.number) return false;
  return wanted.depth === null || depth === wanted.depth;
}

function kindByNumber(number: string, isInSchedule: boolean): ProvisionKind | null {
  const label = readLabel(number);
  return label && label.form !== "blank" ? kindOfForm(label.form, { isInSchedule }) : null;
}

/** As deep as the one of its kind before it; else one deeper than what it stands in; null where nothing before it says. */
function depthOf(rows: readonly WantedRow[], kind: ProvisionKind): number | null {
  const before = rows.findLast((row) => row.kind !== null && row.depth !== null && rankOf(row.kind) <= rankOf(kind));
  if (!before?.kind || before.depth === null) return null;
  return rankOf(before.kind) === rankOf(kind) ? before.depth : before.depth + 1;
}
