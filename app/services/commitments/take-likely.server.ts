import { may } from "#app/domain/permissions/may.ts";
import { commitmentForm } from "#app/domain/records/position-forms.ts";
import { checkFields, tidyFields } from "#app/domain/records/read-fields.ts";
import type { FieldTexts } from "#app/domain/records/record-form.ts";
import { AppError } from "#app/lib/errors.ts";
import { accept, type Outcome, type Refusal, refuse } from "#app/lib/outcome.ts";
import { type Context, inTransaction, type Write } from "#app/services/context.server.ts";
import { type Created, createIn } from "#app/services/records/create-record.server.ts";
import type { SourceGiven } from "#app/services/records/source-given.server.ts";

/** A commitment that was ticked. `place`: its place on the page, by which a refusal finds it again. */
export type TakenCommitment = { place: number; fields: FieldTexts };

/**
 * Makes drafts of the commitments that were ticked, all with the one source: all of them, or none. A refusal is given at `<field>.<place>`.
 *
 * @throws AppError "forbidden" for who cannot add commitments
 */
export async function takeLikely(
  context: Context,
  taken: readonly TakenCommitment[],
  { source, isMadeUp }: { source: SourceGiven; isMadeUp: boolean },
): Promise<Outcome<Created[]>> {
  if (!may(context.actor, "commitment.create")) throw new AppError("forbidden", "Only editors can add to the record.");
  if (taken.length === 0) return refuse({ field: "take", message: "Tick at least one of them" });
  const refusals: Refusal[] = [];
  const checked = taken.flatMap(({ place, fields }) => {
    const texts = checkFields(commitmentForm, tidyFields(commitmentForm, fields));
    if (texts.ok) return [{ place, texts: texts.value }];
    refusals.push(...texts.refusals.map((refusal) => placed(refusal, place)));
    return [];
  });
  if (refusals.length > 0) return { ok: false, refusals };
  const made = await makeAll(context, checked, { source, isMadeUp });
  return made.ok ? made : { ok: false, refusals: made.refusals };
}

type Checked = { place: number; texts: FieldTexts };

/** The transaction is left by a fault, so that nothing of it stays; the fault is turned into its reasons at once. */
async function makeAll(
  context: Context,
  checked: readonly Checked[],
  given: { source: SourceGiven; isMadeUp: boolean },
): Promise<Outcome<Created[]>> {
  try {
    return accept(await inTransaction(context, (tx) => makeIn(context, tx, checked, given)));
  } catch (fault) {
    if (fault instanceof NotTaken) return { ok: false, refusals: fault.refusals };
    throw fault;
  }
}

async function makeIn(
  context: Context,
  tx: Write,
  checked: readonly Checked[],
  given: { source: SourceGiven; isMadeUp: boolean },
): Promise<Created[]> {
  const all: Created[] = [];
  for (const { place, texts } of checked) {
    const made = await createIn(context, tx, commitmentForm, texts, { publish: false, ...given });
    if (!made.ok) throw new NotTaken(made.refusals.map((refusal) => placed(refusal, place)));
    all.push(made.value);
  }
  return all;
}

function placed({ field, message }: Refusal, place: number): Refusal {
  return { field: field === "summary" || field === "printed_speaker" ? `${field}.${place}` : `take.${place}`, message };
}

/** Leaves the transaction with the reasons; never seen outside. */
class NotTaken extends Error {
  readonly refusals: readonly Refusal[];
  constructor(refusals: readonly Refusal[]) {
    super("not taken");
    this.refusals = refusals;
  }
}
