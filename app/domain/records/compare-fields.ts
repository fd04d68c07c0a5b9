import type { FieldChange } from "#app/domain/events/event.ts";
import type { FieldTexts, RecordForm } from "./record-form.ts";

/** What differs between two states of a record, in the order of its form. */
export function changesBetween(form: Pick<RecordForm, "fields">, before: FieldTexts, after: FieldTexts): FieldChange[] {
  return form.fields
    .map(({ name }) => ({ field: name, from: before[name] ?? null, to: after[name] ?? null }))
    .filter((change) => change.from !== change.to);
}

/** A field that two people changed to different texts. `mine` was typed here, `theirs` was saved meanwhile. */
export type Clash = { field: string; shown: string | null; mine: string | null; theirs: string | null };

/**
 * What happens when somebody else saved while a form was open. `shown` is what the form showed when it was opened.
 * `merged` keeps every field that only one of the two changed; where both did, it keeps mine, and the clash says what theirs was.
 */
export function mergeFields(
  form: Pick<RecordForm, "fields">,
  shown: FieldTexts,
  mine: FieldTexts,
  theirs: FieldTexts,
): { merged: FieldTexts; clashes: Clash[]; theirChanges: FieldChange[] } {
  const merged: FieldTexts = {};
  const clashes: Clash[] = [];
  for (const { name } of form.fields) {
    const [was, my, their] = [shown[name] ?? null, mine[name] ?? null, theirs[name] ?? null];
    merged[name] = my === was ? their : my;
    if (my !== was && their !== was && my !== their) clashes.push({ field: name, shown: was, mine: my, theirs: their });
  }
  return { merged, clashes, theirChanges: changesBetween(form, shown, theirs) };
}
