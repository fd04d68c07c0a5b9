import { may } from "#app/domain/permissions/may.ts";
import { claimFields } from "#app/domain/records/claim-fields.ts";
import { checkFields } from "#app/domain/records/read-fields.ts";
import type { FieldTexts, RecordForm } from "#app/domain/records/record-form.ts";
import { AppError } from "#app/lib/errors.ts";
import { type Outcome, refuse } from "#app/lib/outcome.ts";
import { allOrNothing } from "#app/services/all-or-nothing.server.ts";
import type { Context } from "#app/services/context.server.ts";
import { insertEvent } from "#db/queries/events.server.ts";
import { isBillDraft } from "#db/queries/records/bill-drafts.server.ts";
import { findClaim, insertClaim, listClaimsOfField, markChosen } from "#db/queries/records/claims.server.ts";
import { findRecord } from "#db/queries/records/records.server.ts";
import { type Saved, saveTexts } from "./correct-record.server.ts";
import { happeningOf } from "./record-happening.server.ts";
import { requireForm } from "./require-form.ts";

/**
 * Chooses one of several claims: the record takes its value, with the reason; the other claims stay beside it.
 *
 * @throws AppError "not-found" for an unknown kind, record or claim, "forbidden" for who may not
 */
export async function chooseClaim(
  context: Context,
  kind: string,
  slugOrId: string,
  chosen: { claimId: string; reason: string | null },
): Promise<Outcome<Saved>> {
  const form = requireForm(kind);
  if (!may(context.actor, "claim.choose")) throw new AppError("forbidden", "Only editors can choose between claims.");
  const reason = chosen.reason?.trim();
  if (!reason) return refuse({ field: "reason", message: "Say why this claim is chosen" });
  // The choice is written before the record takes the value: where the record refuses it, the choice must go too.
  return allOrNothing(context, async (tx) => {
    const record = await findRecord(tx, form, slugOrId);
    const claim = await findClaim(tx, chosen.claimId);
    if (!record || claim?.subject_kind !== form.kind || claim.subject_id !== record.id)
      throw new AppError("not-found", "There is no such claim.");
    if (!claimFields(form).some((each) => each.name === claim.field))
      return refuse({ message: "This claim is about something that the record's form does not hold, so it cannot be chosen here." });
    const present = record.texts[claim.field] ?? null;
    const after = { ...record.texts, ...withoutBounds(form, claim.field), [claim.field]: claim.value };
    const checked = checkFields(form, after);
    if (!checked.ok) return checked;
    const claims = await listClaimsOfField(tx, form.kind, record.id, claim.field);
    if (present !== null && !claims.some((each) => each.value === present)) {
      await insertClaim(tx, {
        id: context.newId(),
        subject_kind: form.kind,
        subject_id: record.id,
        field: claim.field,
        value: present,
        source_id: null,
        confidence: "inferred",
        chosen: 0,
        chosen_by: null,
        note: "What the record said before another claim was chosen.",
        recorded_at: context.now,
      });
    }
    const by = context.actor.kind === "account" ? context.actor.id : null;
    await markChosen(tx, claims, { id: claim.id, by, note: reason });
    const parentIsDraft = form.isPart && record.billId !== null && (await isBillDraft(tx, record.billId));
    const { billId, isDraft } = happeningOf(form, record, parentIsDraft);
    await insertEvent(tx, context, {
      type: "claim.chosen",
      subjectKind: form.kind,
      subjectId: record.id,
      billId,
      visibility: isDraft ? "editors" : "public",
      particulars: { recordKind: form.kind, recordId: record.id, field: claim.field, value: claim.value, reason },
    });
    return saveTexts(context, tx, form, record, checked.value, { reason });
  });
}

/** A day that is known now has no bounds and no estimate any more: the history keeps what they were. */
function withoutBounds(form: RecordForm, field: string): FieldTexts {
  const prefix = /^(.+)_on$/.exec(field)?.[1];
  const others = prefix ? ["not_before", "not_after", "estimate", "why"].map((part) => `${prefix}_${part}`) : [];
  return Object.fromEntries(form.fields.filter(({ name }) => others.includes(name)).map(({ name }) => [name, null]));
}
