import type { RecordForm } from "#app/domain/records/record-form.ts";
import { recordForms } from "#app/domain/records/record-forms.ts";
import { invariant } from "#app/lib/assert.ts";

/** The form of a kind of record that can come from CSV. */
export function formOf(kind: "letter" | "statement"): RecordForm {
  const form = recordForms.get(kind);
  invariant(form, `there is no form for a ${kind}`);
  return form;
}
