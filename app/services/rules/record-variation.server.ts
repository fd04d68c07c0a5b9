import { corrected } from "#app/domain/events/record-event.ts";
import { may } from "#app/domain/permissions/may.ts";
import { billForm } from "#app/domain/records/bill-forms.ts";
import type { Day } from "#app/lib/dates.ts";
import { AppError } from "#app/lib/errors.ts";
import { accept, type Outcome, type Refusal, refuse } from "#app/lib/outcome.ts";
import { type Context, inTransaction } from "#app/services/context.server.ts";
import { happeningOf } from "#app/services/records/record-happening.server.ts";
import { listRuleVariations } from "#db/queries/bills.server.ts";
import { insertEvent } from "#db/queries/events.server.ts";
import { listRules } from "#db/queries/parliament.server.ts";
import { findRecord, updateRecord } from "#db/queries/records/records.server.ts";
import { replaceVariation } from "#db/queries/rules.server.ts";

export type VariationGiven = {
  ruleCode: string;
  effect: "suspended" | "varied";
  amount: number | null;
  motionReference: string | null;
  agreedOn: Day | null;
  note: string | null;
};

/**
 * Records that the Parliament suspended or varied a rule for one bill, by a motion.
 *
 * @throws AppError "not-found" for an unknown bill, "forbidden" for who may not
 */
export async function recordVariation(context: Context, slug: string, given: VariationGiven): Promise<Outcome<{ rule: string }>> {
  if (!may(context.actor, "bill.advance")) throw new AppError("forbidden", "Only editors can record what changes a rule for a bill.");
  return inTransaction(context, async (tx) => {
    const bill = await findRecord(tx, billForm, slug);
    if (!bill) throw new AppError("not-found", "There is no such bill.");
    const rule = (await listRules(tx)).find((each) => each.code === given.ruleCode);
    const [first, ...others] = problemsWith(given, rule !== undefined);
    if (first || !rule) return refuse(first ?? { field: "rule_code", message: "Choose the rule" }, ...others);
    const before = (await listRuleVariations(tx, bill.id)).find((each) => each.rule_code === given.ruleCode);
    await replaceVariation(tx, {
      id: before?.id ?? context.newId(),
      bill_id: bill.id,
      rule_code: given.ruleCode,
      effect: given.effect,
      amount: given.effect === "varied" ? given.amount : null,
      motion_reference: given.motionReference,
      agreed_on: given.agreedOn,
      note: given.note,
      source_id: before?.source_id ?? null,
    });
    const words = rule.rule ?? rule.code;
    const change = {
      field: "rule_for_this_bill",
      from: before ? say(words, before.effect, before.amount, before.motion_reference) : null,
      to: say(words, given.effect, given.amount, given.motionReference),
    };
    await updateRecord(tx, billForm, bill.id, bill.revision, { updated_at: context.now });
    await insertEvent(tx, context, corrected(happeningOf(billForm, bill), [change]));
    return accept({ rule: words });
  });
}

function problemsWith({ effect, amount, motionReference, agreedOn }: VariationGiven, isKnown: boolean): Refusal[] {
  const refusals: Refusal[] = [];
  if (!isKnown) refusals.push({ field: "rule_code", message: "Choose the rule" });
  if (effect === "varied" && amount === null) refusals.push({ field: "amount", message: "Enter the number that the motion sets" });
  if (!motionReference) refusals.push({ field: "motion_reference", message: "Enter the motion that did so, for example S6M-14742" });
  if (!agreedOn) refusals.push({ field: "agreed_on", message: "Enter the day on which the motion was agreed to" });
  return refusals;
}

function say(rule: string, effect: "suspended" | "varied", amount: number | null, motion: string | null): string {
  const by = motion ? ` by motion ${motion}` : "";
  return effect === "suspended" ? `${rule} suspended${by}` : `${rule} varied to ${amount ?? "?"}${by}`;
}
