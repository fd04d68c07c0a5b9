import { z } from "zod";
import { removed, restored } from "#app/domain/events/record-event.ts";
import { may } from "#app/domain/permissions/may.ts";
import { changesBetween } from "#app/domain/records/compare-fields.ts";
import type { FieldTexts, RecordForm } from "#app/domain/records/record-form.ts";
import { AppError } from "#app/lib/errors.ts";
import { accept, type Outcome, refuse } from "#app/lib/outcome.ts";
import { type Context, inTransaction, type Write } from "#app/services/context.server.ts";
import { insertEvent, listEventsOfSubject } from "#db/queries/events.server.ts";
import { isBillDraft } from "#db/queries/records/bill-drafts.server.ts";
import { findOverrideReason, setOverrideReason } from "#db/queries/records/bill-procedure.server.ts";
import { type Columns, deleteRecord, findNextPosition, findRecord, insertRecord } from "#db/queries/records/records.server.ts";
import { happeningOf, titleOf } from "./record-happening.server.ts";
import { requireForm } from "./require-form.ts";
import { resolveFields } from "./resolve-fields.server.ts";

type Done = { title: string };

/** What is kept with a stage event and is no field of its form. */
const overrideField = "override_reason";

/**
 * Takes a part of a bill (a stage event, a document, a consultation) out of the record. The event keeps all that it held.
 *
 * @throws AppError "not-found" for an unknown kind or part, "forbidden" for who may not
 */
export async function removePart(context: Context, kind: string, id: string, reason: string | null): Promise<Outcome<Done>> {
  const form = requirePart(context, kind);
  if (!reason?.trim()) return refuse({ field: "reason", message: "Say why it is removed" });
  return inTransaction(context, async (tx) => {
    const part = await findRecord(tx, form, id);
    if (!part) throw new AppError("not-found", "There is no such record.");
    const held = changesBetween(form, part.texts, {});
    const override = form.kind === "stage_event" ? await findOverrideReason(tx, id) : null;
    if (override) held.push({ field: overrideField, from: override, to: null });
    await deleteRecord(tx, form, part.id);
    await insertEvent(tx, context, removed(happeningOf(form, part), reason.trim(), held));
    return accept({ title: titleOf(form, part.texts) });
  });
}

const Removed = z.object({ held: z.array(z.object({ field: z.string(), from: z.string().nullable() })) });

/**
 * Brings back a part of a bill that was removed, as it was.
 *
 * @throws AppError "not-found" when it was not removed, or is back already, "forbidden" for who may not
 */
export async function restorePart(context: Context, kind: string, id: string): Promise<Outcome<Done>> {
  const form = requirePart(context, kind);
  return inTransaction(context, async (tx) => {
    const [last] = await listEventsOfSubject(tx, form.kind, id, 1);
    if (last?.event !== `${form.kind}.removed`) throw new AppError("not-found", "There is nothing to bring back.");
    const { held } = Removed.parse(JSON.parse(last.particulars));
    const before = new Map(held.map((each) => [each.field, each.from]));
    const texts: FieldTexts = Object.fromEntries(form.fields.map(({ name }) => [name, before.get(name) ?? null]));
    // What it refers to may be gone since: then it is said, and nothing is brought back.
    const resolved = await resolveFields(tx, form, texts);
    if (!resolved.ok) return resolved;
    const billId = resolved.value.columns.bill_id;
    const own: Columns = form.kind === "consultation" ? { id } : { id, position: await findNextPosition(tx, form, String(billId)) };
    await insertRecord(tx, form, { ...own, ...resolved.value.columns });
    const override = before.get(overrideField);
    if (override) await setOverrideReason(tx, id, override);
    await tellRestored(context, tx, form, id);
    return accept({ title: titleOf(form, texts) });
  });
}

async function tellRestored(context: Context, tx: Write, form: RecordForm, id: string): Promise<void> {
  const part = await findRecord(tx, form, id);
  if (!part) throw new Error("Bug: a record that was just brought back is not there");
  const isDraft = part.billId !== null && (await isBillDraft(tx, part.billId));
  await insertEvent(tx, context, restored(happeningOf(form, part, isDraft)));
}

function requirePart(context: Context, kind: string): RecordForm {
  const form = requireForm(kind);
  if (!may(context.actor, `${form.kind}.correct`)) throw new AppError("forbidden", "Only editors can remove a part of a bill.");
  if (!form.isPart || form.kind === "source")
    throw new AppError("not-found", "Only a part of a bill can be removed; a record is withdrawn from view.");
  return form;
}
