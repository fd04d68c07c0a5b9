import { isRecordKind } from "#app/domain/events/record-kinds.ts";
import type { RecordForm } from "#app/domain/records/record-form.ts";
import { recordForms } from "#app/domain/records/record-forms.ts";
import { AppError } from "#app/lib/errors.ts";

/**
 * The form by which records of a kind are kept.
 *
 * @throws AppError "not-found" when there is no such kind
 */
export function requireForm(kind: string): RecordForm {
  const form = isRecordKind(kind) ? recordForms.get(kind) : undefined;
  if (!form) throw new AppError("not-found", "There is no such kind of record.");
  return form;
}
