import { stageCodes, stageEventKinds } from "#app/domain/facts/bill.ts";
import { type ProcedureState, positionOf, rank } from "#app/domain/procedure/position.ts";
import type { FieldTexts } from "#app/domain/records/record-form.ts";
import { unknownDay } from "#app/lib/dates.ts";
import type { Refusal } from "#app/lib/outcome.ts";
import type { Write } from "#app/services/context.server.ts";
import { loadBillAtStage } from "./load-procedure.server.ts";

/**
 * Whether a stage event, as it is typed, would take its bill further than it is: that is a step, and steps are held against the
 * rulebook. What only tells more of where the bill has been (a debate, a meeting, an earlier step) is recorded freely.
 *
 * @param id the event that is corrected; null for a new one
 */
export async function stepRefusal(tx: Write, texts: FieldTexts, id: string | null): Promise<Refusal | null> {
  const stage = stageCodes.find((each) => each === texts.stage);
  const event = stageEventKinds.find((each) => each === texts.event);
  const found = texts.bill ? await loadBillAtStage(tx, texts.bill) : null;
  if (!stage || !event || !found) return null;
  const others = found.events.filter((each) => each.id !== id);
  const typed = { stage, event, date: { ...unknownDay, on: texts.date_on ?? null } };
  const before = positionOf(found.state);
  const after: ProcedureState = { ...found.state, stageEvents: [...others, typed] };
  if (rank(positionOf(after)) <= rank(before)) return null;
  return {
    field: "event",
    message: `This is a step that takes the bill further. Record it with “Advance the bill” (/bills/${found.bill.slug}/advance), where it is held against the rulebook.`,
    rule: "Standing Orders, chapter 9",
  };
}
