import { z } from "zod";
import { may } from "#app/domain/permissions/may.ts";
import { checkFields } from "#app/domain/records/read-fields.ts";
import type { FieldTexts } from "#app/domain/records/record-form.ts";
import { AppError } from "#app/lib/errors.ts";
import { accept, type Outcome, refuse } from "#app/lib/outcome.ts";
import { type Context, inTransaction } from "#app/services/context.server.ts";
import { restoreRoll, rollField } from "#app/services/divisions/record-roll-call.server.ts";
import { findEvent } from "#db/queries/events.server.ts";
import { findRecord } from "#db/queries/records/records.server.ts";
import { type Saved, saveTexts } from "./correct-record.server.ts";
import { titleOf } from "./record-happening.server.ts";
import { requireForm } from "./require-form.ts";

/** The particulars of an event that changed fields. */
const Changed = z.object({ changes: z.array(z.object({ field: z.string(), from: z.string().nullable(), to: z.string().nullable() })) });

/**
 * Takes one change of a record back: the fields that it changed get their earlier texts, all else stays.
 * Refused where a later change touched the same fields: that one has to be undone first, so that nothing is lost unseen.
 *
 * @param sequence the number of the event in the log
 * @throws AppError "not-found" for an unknown kind, record or event, "forbidden" for who may not
 */
export async function undoChange(context: Context, kind: string, slugOrId: string, sequence: number): Promise<Outcome<Saved>> {
  const form = requireForm(kind);
  if (!may(context.actor, `${form.kind}.undo`)) throw new AppError("forbidden", "Only editors can undo a change.");
  return inTransaction(context, async (tx) => {
    const record = await findRecord(tx, form, slugOrId);
    const event = await findEvent(tx, sequence);
    if (!record || event?.subject_kind !== form.kind || event.subject_id !== record.id)
      throw new AppError("not-found", "There is no such change.");
    const changed = Changed.safeParse(JSON.parse(event.particulars));
    if (!changed.success) return refuse({ message: "This entry did not change any field, so there is nothing to undo." });
    const roll = changed.data.changes.find((change) => change.field === rollField);
    if (roll && form.kind === "division") {
      const restored = await restoreRoll(context, tx, record, roll, sequence);
      return restored.ok
        ? accept<Saved>({ kind: "saved", slug: record.slug, title: titleOf(form, record.texts), changes: [roll] })
        : restored;
    }
    if (changed.data.changes.some((change) => !form.fields.some((field) => field.name === change.field)))
      return refuse({ message: "This change cannot be undone here. Make the opposite change where it was made." });
    const since = changed.data.changes.filter((change) => (record.texts[change.field] ?? null) !== change.to);
    if (since.length > 0) return refuse({ message: "The same fields were changed again since. Undo the later change first." });
    const before: FieldTexts = { ...record.texts };
    for (const change of changed.data.changes) before[change.field] = change.from;
    const checked = checkFields(form, before);
    if (!checked.ok) return checked;
    return saveTexts(context, tx, form, record, before, { undoes: sequence });
  });
}
