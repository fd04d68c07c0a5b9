import { isEditable } from "#app/domain/amendments/draft/edited-provision.ts";
import type { DraftingAt } from "#app/domain/amendments/draft/study-draft.ts";
import { studyDraft } from "#app/domain/amendments/draft/study-draft.ts";
import { namesOf } from "#app/domain/text/address.ts";
import { flatten } from "#app/domain/text/linear.ts";
import { type BillText, type ProvisionKind, provisionKinds } from "#app/domain/text/provision.ts";
import { type DraftRow, type DraftTyped, editedIn, isNewKey, newSectionIn } from "./draft-fields.ts";

/** What each provision of a section is called in the form, by its id. */
export function rowNames(text: BillText): Readonly<Record<string, { name: string; depth: number; kind: ProvisionKind }>> {
  const names = namesOf(text);
  const rows = flatten(text).filter(isEditable);
  return Object.fromEntries(
    rows.map(({ provision, depth }) => [provision.id, { name: names.get(provision.id) ?? "", depth, kind: provision.kind }]),
  );
}

/** The official wordings of an edit as they are kept with the draft; null where there are none yet. */
export function wordingOf(at: DraftingAt, typed: DraftTyped): string | null {
  const { amendments } = studyDraft(at, editedIn(typed), newSectionIn(typed));
  return amendments.length === 0 ? null : amendments.map(({ wording }) => wording).join("\n\n");
}

/**
 * What was typed into a draft, as it was kept; null where it cannot be read. Provisions that the print has and the draft does not
 * (the text was replaced since) are as printed, so that nothing is left out unseen.
 */
export function readKeptDraft(kept: unknown, printed: DraftTyped): DraftTyped | null {
  if (!isRecord(kept) || !Array.isArray(kept.rows)) return null;
  const rows = kept.rows.flatMap((row: unknown) => readRow(row) ?? []);
  if (rows.length === 0) return null;
  const known = new Set(rows.map(({ key }) => key));
  const own = new Set(printed.rows.map(({ key }) => key));
  const there = rows.filter(({ key, id }) => id === null || own.has(key));
  const missing = printed.rows.filter(({ key }) => !known.has(key));
  const section = isRecord(kept.newSection) ? kept.newSection : {};
  return {
    rows: [...there, ...missing],
    newSection: { where: section.where === "before" ? "before" : "after", title: textOf(section.title), text: textOf(section.text) },
  };
}

function readRow(row: unknown): DraftRow | null {
  if (!isRecord(row) || typeof row.key !== "string") return null;
  const { key } = row;
  return {
    key,
    id: isNewKey(key) ? null : key,
    number: textOf(row.number),
    kind: provisionKinds.find((kind) => kind === row.kind) ?? null,
    text: textOf(row.text),
    isOut: row.isOut === true,
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
