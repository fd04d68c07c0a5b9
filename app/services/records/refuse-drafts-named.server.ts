import type { Kysely } from "kysely";
import type { RecordKind } from "#app/domain/events/record-kinds.ts";
import { namesInLine } from "#app/domain/records/names-in-line.ts";
import type { FieldTexts, RecordForm, ReferenceKind } from "#app/domain/records/record-form.ts";
import type { Refusal } from "#app/lib/outcome.ts";
import { listDraftNames } from "#db/queries/drafts.server.ts";
import type { Schema } from "#db/schema/schema.ts";

/** Kinds whose names are shown wherever a record refers to them. Other kinds are left out of a page while they are drafts. */
const kindsShownByName: readonly ReferenceKind[] = ["person", "organisation", "committee"];

/**
 * What else must be public before a record is, by its field. A request says what its letter says. A position says nothing without what it
 * is on, and its own address holds the name of that.
 */
const mustBePublicFirst: Partial<Record<RecordKind, Readonly<Record<string, readonly ReferenceKind[]>>>> = {
  request: { letter: ["letter"] },
  position: { bill: ["bill"], amendment: ["amendment"], question: ["question"] },
};

/** Why a record cannot be public yet: it names people, bodies or committees that are still drafts, and would give them away. None: it can. */
export async function draftsNamed(db: Kysely<Schema>, form: RecordForm, texts: FieldTexts): Promise<Refusal[]> {
  const refusals: Refusal[] = [];
  for (const field of form.fields) {
    const names = (texts[field.name] ?? "").split("\n").flatMap((line) => namesInLine(field, line));
    const kinds = [...kindsShownByName, ...(mustBePublicFirst[form.kind]?.[field.name] ?? [])];
    for (const kind of kinds) {
      const ofKind = names.filter((each) => each.kind === kind).map(({ name }) => name);
      const drafts = await listDraftNames(db, kind, ofKind);
      const named = ofKind.find((name) => drafts.has(name));
      if (named) refusals.push({ field: field.name, message: `${field.label}: “${named}” is still a draft. Publish the ${kind} first` });
    }
  }
  return refusals;
}
