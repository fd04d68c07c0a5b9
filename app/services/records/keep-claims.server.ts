import type { FieldChange } from "#app/domain/events/event.ts";
import type { RecordForm } from "#app/domain/records/record-form.ts";
import type { Write } from "#app/services/context.server.ts";
import { listClaimsOfField, markChosen } from "#db/queries/records/claims.server.ts";

/**
 * Keeps the claims true after fields were changed: the chosen claim of a field is the one whose value the record holds, and there is
 * none where no claim says what the record says.
 */
export async function keepClaims(tx: Write, form: RecordForm, recordId: string, changes: readonly FieldChange[]): Promise<void> {
  for (const { field, to } of changes) {
    const claims = await listClaimsOfField(tx, form.kind, recordId, field);
    if (claims.length === 0 || claims.some((each) => each.chosen === 1 && each.value === to)) continue;
    const agreeing = claims.find((each) => each.value === to);
    await markChosen(tx, claims, agreeing ? { id: agreeing.id, by: null, note: null } : null);
  }
}
