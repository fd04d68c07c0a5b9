import type { Kysely } from "kysely";
import type { FieldTexts, RecordField, RecordForm, ReferenceKind } from "#app/domain/records/record-form.ts";
import type { Refusal } from "#app/lib/outcome.ts";
import { listDraftNames } from "#db/queries/drafts.server.ts";
import type { Schema } from "#db/schema/schema.ts";

/** Kinds whose names are shown wherever a record refers to them. Other kinds are left out of a page while they are drafts. */
const kindsShownByName: readonly ReferenceKind[] = ["person", "organisation", "committee"];

/** Why a record cannot be public yet: it names people, bodies or committees that are still drafts, and would give them away. None: it can. */
export async function draftsNamed(db: Kysely<Schema>, form: RecordForm, texts: FieldTexts): Promise<Refusal[]> {
  const refusals: Refusal[] = [];
  for (const field of form.fields) {
    const names = namesIn(field, texts[field.name] ?? null);
    for (const kind of kindsOf(field)) {
      const drafts = await listDraftNames(db, kind, names);
      const named = names.find((name) => drafts.has(name));
      if (named) refusals.push({ field: field.name, message: `${field.label}: “${named}” is still a draft. Publish the ${kind} first` });
    }
  }
  return refusals;
}

function kindsOf(field: RecordField): readonly ReferenceKind[] {
  if (field.shape === "named") return kindsShownByName;
  if (field.shape !== "reference" && field.shape !== "references") return [];
  return kindsShownByName.includes(field.to) ? [field.to] : [];
}

/** In small letters. A line that names somebody has the office after a semicolon. */
function namesIn(field: RecordField, text: string | null): string[] {
  const lines = text === null ? [] : text.split("\n");
  return lines.map((line) => (field.shape === "named" ? (line.split(";")[0] ?? "") : line).trim().toLowerCase()).filter(Boolean);
}
