import { recorded } from "#app/domain/events/record-event.ts";
import { type Confidence, confidences } from "#app/domain/facts/source.ts";
import { may } from "#app/domain/permissions/may.ts";
import { claimFields } from "#app/domain/records/claim-fields.ts";
import { checkField } from "#app/domain/records/read-fields.ts";
import { showText } from "#app/domain/records/show-text.ts";
import { AppError } from "#app/lib/errors.ts";
import { accept, type Outcome, refuse } from "#app/lib/outcome.ts";
import { type Context, inTransaction } from "#app/services/context.server.ts";
import { withheldInTelling } from "#app/services/letters/withheld-words.server.ts";
import { insertEvent } from "#db/queries/events.server.ts";
import { isBillDraft } from "#db/queries/records/bill-drafts.server.ts";
import { insertClaim, listClaimsOfField } from "#db/queries/records/claims.server.ts";
import { findRecord } from "#db/queries/records/records.server.ts";
import { happeningOf } from "./record-happening.server.ts";
import { requireForm } from "./require-form.ts";
import { citeSource, type SourceGiven } from "./source-given.server.ts";

export type ClaimGiven = {
  field: string;
  value: string;
  confidence: Confidence;
  note: string | null;
  source: SourceGiven | null;
};

/**
 * Records what one source says of one field, beside what the others say; the record itself stays as it is.
 *
 * @throws AppError "not-found" for an unknown kind or record, "forbidden" for who may not
 */
export async function addClaim(context: Context, kind: string, slugOrId: string, given: ClaimGiven): Promise<Outcome<{ id: string }>> {
  const form = requireForm(kind);
  if (!may(context.actor, `${form.kind}.correct`)) throw new AppError("forbidden", "Only editors can record claims.");
  const field = claimFields(form).find((each) => each.name === given.field);
  if (!field) return refuse({ field: "field", message: "Choose what the claim is about" });
  const checked = checkField(field, given.value);
  if (checked.problem || checked.text === null) return refuse({ field: "value", message: checked.problem ?? "Enter what the source says" });
  if (!given.source) return refuse({ field: "source_title", message: "Enter the source: a claim is what a source says" });
  if (!confidences.includes(given.confidence)) return refuse({ field: "source_confidence", message: "Choose how sure the source is" });
  const { text: value } = checked;
  const source = given.source;
  return inTransaction(context, async (tx) => {
    const record = await findRecord(tx, form, slugOrId);
    if (!record) throw new AppError("not-found", "There is no such record.");
    const said = { value, note: given.note, source_title: source.title, source_what: source.what };
    const [hidden, ...alsoHidden] = await withheldInTelling(tx, { kind: form.kind, id: record.id, texts: record.texts }, said);
    if (hidden) return refuse(hidden, ...alsoHidden);
    const claims = await listClaimsOfField(tx, form.kind, record.id, field.name);
    const present = record.texts[field.name] ?? null;
    const about = { subject_kind: form.kind, subject_id: record.id, field: field.name, recorded_at: context.now };
    // What the record says so far becomes a claim too: otherwise choosing another would leave no trace of it beside its rivals.
    if (claims.length === 0 && present !== null && present !== value) {
      await insertClaim(tx, {
        ...about,
        id: context.newId(),
        value: present,
        source_id: null,
        confidence: "inferred",
        chosen: 1,
        chosen_by: null,
        note: "What the record said before another claim was recorded. Its sources are those of the record.",
      });
    }
    const id = context.newId();
    await insertClaim(tx, {
      ...about,
      id,
      value,
      source_id: await citeSource(context, tx, form.kind, record.id, {
        ...source,
        what: source.what ?? `${field.label}: ${showText(field, value)}`,
      }),
      confidence: given.confidence,
      chosen: value === present && !claims.some((each) => each.chosen === 1) ? 1 : 0,
      chosen_by: null,
      note: given.note,
    });
    const parentIsDraft = form.isPart && record.billId !== null && (await isBillDraft(tx, record.billId));
    const { billId, isDraft } = happeningOf(form, record, parentIsDraft);
    await insertEvent(tx, context, recorded({ kind: "claim", id, title: `${field.label}: ${showText(field, value)}`, billId, isDraft }));
    return accept({ id });
  });
}
