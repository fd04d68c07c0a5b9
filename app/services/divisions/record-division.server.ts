import { may } from "#app/domain/permissions/may.ts";
import { divisionForm, stageEventForm } from "#app/domain/records/bill-forms.ts";
import { checkFields, tidyFields } from "#app/domain/records/read-fields.ts";
import { AppError } from "#app/lib/errors.ts";
import { accept, type Outcome, refuse } from "#app/lib/outcome.ts";
import { type Context, inTransaction, type Write } from "#app/services/context.server.ts";
import { saveTexts } from "#app/services/records/correct-record.server.ts";
import { type Created, createIn } from "#app/services/records/create-record.server.ts";
import type { SourceGiven } from "#app/services/records/source-given.server.ts";
import { findRecord } from "#db/queries/records/records.server.ts";
import { readPastedRoll } from "./record-pasted-roll.ts";
import { announcedIn, layRoll, previewRoll, type RollPreview } from "./record-roll-call.server.ts";
import { problemsOfRoll } from "./record-roll-problems.ts";

export type DivisionGiven = {
  /** The fields of the division's form, as typed. */
  typed: Readonly<Record<string, string | null | undefined>>;
  /** The roll-call as pasted. */
  roll: string;
  /** The editor has seen what does not fit together, and keeps it as printed. */
  isSeen: boolean;
  /** The id of the stage event that this division decided; null: of none. */
  stageEventId: string | null;
  publish: boolean;
  isMadeUp?: boolean;
  source: SourceGiven | null;
};

/** What would be recorded: all that is wrong with the fields, or the roll-call held against the result. Nothing is saved. */
export async function previewDivision(
  context: Context,
  { typed, roll }: Pick<DivisionGiven, "typed" | "roll">,
): Promise<Outcome<RollPreview>> {
  if (!may(context.actor, "division.create")) throw new AppError("forbidden", "Only editors can record a division.");
  const checked = checkFields(divisionForm, tidyFields(divisionForm, typed));
  if (!checked.ok) return checked;
  return accept(await previewRoll(context, roll, announcedIn({ texts: checked.value })));
}

/**
 * Records a division with its roll-call: the names as printed beside the result as announced, and the stage event that it decided.
 *
 * @throws AppError "forbidden" for who may not
 */
export async function recordDivision(context: Context, given: DivisionGiven): Promise<Outcome<Created & { names: number }>> {
  if (!may(context.actor, "division.create")) throw new AppError("forbidden", "Only editors can record a division.");
  const checked = checkFields(divisionForm, tidyFields(divisionForm, given.typed));
  if (!checked.ok) return checked;
  const roll = readPastedRoll(given.roll);
  const problems = problemsOfRoll(roll, announcedIn({ texts: checked.value }));
  if (problems.length > 0 && !given.isSeen)
    return refuse({ field: "is_seen", message: "Look at what does not fit together, and confirm that it is as printed" });
  return inTransaction(context, async (tx) => {
    const made = await createIn(context, tx, divisionForm, checked.value, given);
    if (!made.ok) return made;
    await layRoll(context, tx, made.value.id, roll);
    if (given.stageEventId) await tieToStageEvent(context, tx, given.stageEventId, made.value);
    return accept({ ...made.value, names: roll.votes.length });
  });
}

/** The division that decided a stage event, told as a correction of that event. */
async function tieToStageEvent(context: Context, tx: Write, stageEventId: string, division: Created): Promise<void> {
  const event = await findRecord(tx, stageEventForm, stageEventId);
  if (!event) throw new AppError("not-found", "There is no such stage event.");
  const tied = await saveTexts(context, tx, stageEventForm, event, { ...event.texts, division: division.slug }, {});
  // Thrown, not returned: the division is laid already, and neither may stay without the other.
  if (!tied.ok) throw new AppError("invalid", tied.refusals.map((each) => each.message).join(" "));
}
