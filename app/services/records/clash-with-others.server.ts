import type { FieldTexts, RecordForm } from "#app/domain/records/record-form.ts";
import type { Refusal } from "#app/lib/outcome.ts";
import type { Write } from "#app/services/context.server.ts";
import { type LetterBefore, letterClashes } from "#app/services/letters/letter-clash.server.ts";
import { withheldInRequest } from "#app/services/letters/withheld-words.server.ts";
import { stepRefusal } from "#app/services/procedure/guard-step.server.ts";
import { findBillWithNumber } from "#db/queries/records/bill-procedure.server.ts";
import { listNamesakes } from "#db/queries/records/references.server.ts";
import { findDivisionWithReference } from "#db/queries/records/votes.server.ts";
import { findVersionAt } from "#db/queries/versions.server.ts";

/** The record that is corrected, with its texts as they are; null: a new one. */
export type RecordBefore = LetterBefore;

/** What a record cannot be beside the others: a second bill of one number in a session, a step that its bill has not come to. None: it can. */
export async function clashWithOthers(tx: Write, form: RecordForm, texts: FieldTexts, before: RecordBefore): Promise<readonly Refusal[]> {
  if (form.kind === "letter") return letterClashes(tx, texts, before);
  if (form.kind === "request") return withheldInRequest(tx, texts, before?.texts ?? null);
  const clash = await oneClash(tx, form, texts, before?.id ?? null);
  return clash ? [clash] : [];
}

async function oneClash(tx: Write, form: RecordForm, texts: FieldTexts, id: string | null): Promise<Refusal | null> {
  if (form.kind === "stage_event") return stepRefusal(tx, texts, id);
  if (form.kind === "version") return samePlace(tx, texts, id);
  if (form.kind === "division") return sameReference(tx, texts, id);
  if (form.kind !== "bill" || !texts.sp_bill_number) return null;
  const other = await findBillWithNumber(tx, Number(texts.session), Number(texts.sp_bill_number), id);
  if (!other) return null;
  return {
    field: "sp_bill_number",
    message: `SP Bill ${texts.sp_bill_number} of Session ${texts.session} is another bill: ${other.short_title}`,
  };
}

/** Two versions of a bill never share a place in its order. */
async function samePlace(tx: Write, texts: FieldTexts, id: string | null): Promise<Refusal | null> {
  const bill = (await listNamesakes(tx, "bill", texts.bill ?? ""))[0];
  const other = bill ? await findVersionAt(tx, bill.id, Number(texts.position)) : null;
  if (!other || other.id === id) return null;
  return { field: "position", message: `Place ${texts.position} is that of another version of this bill: ${other.title}` };
}

async function sameReference(tx: Write, texts: FieldTexts, id: string | null): Promise<Refusal | null> {
  if (!texts.reference) return null;
  const other = await findDivisionWithReference(tx, Number(texts.session), texts.reference, id);
  return (
    other && {
      field: "reference",
      message: `A division on ${texts.reference} is recorded already: ${other.title} (/votes/${other.slug})`,
    }
  );
}
