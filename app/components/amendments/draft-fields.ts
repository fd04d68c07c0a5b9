import type { EditedProvision } from "#app/domain/amendments/draft/edited-provision.ts";
import type { NewSection } from "#app/domain/amendments/draft/new-section.ts";
import { type ProvisionKind, provisionKinds } from "#app/domain/text/provision.ts";

/** One provision in the form. `key` names it there: its id, or "new-1". */
export type DraftRow = {
  readonly key: string;
  readonly id: string | null;
  readonly number: string;
  readonly kind: ProvisionKind | null;
  readonly text: string;
  readonly isOut: boolean;
};

/** What was typed into the form of a draft, apart from its title and who reads it. */
export type DraftTyped = { readonly rows: readonly DraftRow[]; readonly newSection: NewSection };

/** The fields of a form by name, each with all its values in order: as the server and the browser both have them. */
export type FieldValues = Readonly<Record<string, readonly string[]>>;

/** What a new provision may be. */
export const newKinds: readonly { readonly value: ProvisionKind; readonly label: string }[] = [
  { value: "subsection", label: "Subsection ( )" },
  { value: "paragraph", label: "Paragraph ( )" },
  { value: "sub-paragraph", label: "Sub-paragraph (i)" },
  { value: "schedule-paragraph", label: "Paragraph of a schedule" },
  { value: "schedule-sub-paragraph", label: "Sub-paragraph of a schedule" },
  { value: "text", label: "Words without a number" },
];

const nothingNew: NewSection = { where: "after", title: "", text: "" };

/** Reads the form: each provision has its values at one place in the lists `key`, `number`, `kind` and `text`. */
export function readDraftFields(fields: FieldValues): DraftTyped {
  const list = (name: string) => fields[name] ?? [];
  const out = new Set(list("out"));
  const rows = list("key").map(
    (key, at): DraftRow => ({
      key,
      id: isNewKey(key) ? null : key,
      number: list("number")[at] ?? "",
      kind: kindOf(list("kind")[at] ?? ""),
      text: list("text")[at] ?? "",
      isOut: out.has(key),
    }),
  );
  const where = list("newWhere")[0] === "before" ? "before" : "after";
  return { rows, newSection: { where, title: list("newTitle")[0] ?? "", text: list("newText")[0] ?? "" } };
}

/** The form as it is for a section that nobody has edited. */
export function untouched(printed: readonly EditedProvision[]): DraftTyped {
  return {
    rows: printed.map(({ id, number, text }) => ({ key: id ?? "", id, number, kind: null, text, isOut: false })),
    newSection: nothingNew,
  };
}

/** The edit that was typed. */
export function editedIn({ rows }: DraftTyped): readonly EditedProvision[] {
  return rows.filter(({ isOut }) => !isOut).map(({ id, number, text, kind }) => ({ id, number, text, ...(kind ? { kind } : {}) }));
}

/** The new section that was typed; null where nothing was. */
export function newSectionIn({ newSection }: DraftTyped): NewSection | null {
  return newSection.title.trim() === "" && newSection.text.trim() === "" ? null : newSection;
}

/** With an empty provision after one, of the kind that is likely there. Gives its key too. */
export function withNewRow(
  typed: DraftTyped,
  afterKey: string,
  kindsById: Readonly<Record<string, ProvisionKind>>,
): { typed: DraftTyped; key: string } {
  const { rows } = typed;
  const taken = new Set(rows.map(({ key }) => key));
  let count = 1;
  while (taken.has(`new-${count}`)) count += 1;
  const key = `new-${count}`;
  const at = rows.findIndex((row) => row.key === afterKey);
  const kind = likelyKind(kindsById[rows[at]?.id ?? ""] ?? rows[at]?.kind ?? null, kindsById[rows[at + 1]?.id ?? ""] ?? null);
  const row: DraftRow = { key, id: null, number: "", kind, text: "", isOut: false };
  return { typed: { ...typed, rows: [...rows.slice(0, at + 1), row, ...rows.slice(at + 1)] }, key };
}

/** Without a new provision that was not wanted after all. */
export function withoutRow(typed: DraftTyped, key: string): DraftTyped {
  return { ...typed, rows: typed.rows.filter((row) => row.key !== key || row.id !== null) };
}

function likelyKind(own: ProvisionKind | null, next: ProvisionKind | null): ProvisionKind {
  const beneath: Partial<Record<ProvisionKind, ProvisionKind>> = {
    subsection: "paragraph",
    paragraph: "sub-paragraph",
    "schedule-paragraph": "schedule-sub-paragraph",
    schedule: "schedule-paragraph",
  };
  // Behind a lead-in, before its first paragraph, another paragraph is meant.
  if (own && next && beneath[own] === next) return next;
  const known = newKinds.find(({ value }) => value === own);
  return known?.value ?? (own === "section" ? "subsection" : "text");
}

/** Whether a field's key is that of a new provision. */
export function isNewKey(key: string): boolean {
  return /^new-\d{1,4}$/.test(key);
}

function kindOf(value: string): ProvisionKind | null {
  return provisionKinds.find((kind) => kind === value) ?? null;
}
