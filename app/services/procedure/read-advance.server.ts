import { stageEventWords } from "#app/domain/bills/stage-event-words.ts";
import { stageWords } from "#app/domain/bills/stage-words.ts";
import { may } from "#app/domain/permissions/may.ts";
import { whereItStands } from "#app/domain/procedure/standing.ts";
import { formatUncertainDay } from "#app/lib/dates.ts";
import { AppError } from "#app/lib/errors.ts";
import { billStateOf } from "#app/services/bills/bill-state.server.ts";
import type { Context } from "#app/services/context.server.ts";
import { loadRulebook, loadVariations } from "#app/services/rules/load-rulebook.server.ts";
import {
  findBillVisibleTo,
  listBillDocuments,
  listBillTitles,
  listConsultationsOfBill,
  listStageEvents,
} from "#db/queries/bills.server.ts";
import { loadBillAtStage } from "./load-procedure.server.ts";
import { stepsOf } from "./steps-of.ts";

/**
 * What the page that advances a bill needs: where the bill stands, what has happened, and which steps the rulebook permits from here.
 *
 * @throws AppError "not-found" when there is no such bill, or the actor may not advance it
 */
export async function readAdvance(context: Context, slug: string) {
  const { db, actor } = context;
  const bill = may(actor, "bill.advance") ? await findBillVisibleTo(db, actor, slug) : null;
  const found = bill ? await loadBillAtStage(db, slug) : null;
  if (!bill || !found) throw new AppError("not-found", "There is no such bill.");
  const { rulebook, rules } = await loadRulebook(db);
  const [events, titles, documents, consultations, variations] = await Promise.all([
    listStageEvents(db, bill.id),
    listBillTitles(db, bill.id),
    listBillDocuments(db, bill.id),
    listConsultationsOfBill(db, bill.id),
    loadVariations(db, bill.id),
  ]);
  const state = billStateOf(bill, { events, titles, documents, consultations });
  return {
    bill: {
      slug: bill.slug,
      session: bill.session,
      title: bill.short_title,
      type: bill.type,
      actTitle: bill.act_title,
      aspNumber: bill.asp_number,
    },
    isDraft: bill.published_at === null,
    isMadeUp: bill.is_made_up === 1,
    stands: whereItStands(state, rulebook),
    ...stepsOf(found.state, rulebook),
    asks: {
      financialResolution: found.state.needsFinancialResolution === null,
      amendedAtSecondStage: found.state.amendedAtSecondStage === null,
    },
    events: found.events.map((each) => ({
      id: each.id,
      stage: stageWords[each.stage].official,
      label: stageEventWords[each.event].label,
      when: formatUncertainDay(each.date),
      overrideReason: each.overrideReason,
    })),
    variations: variations.map((each) => ({
      ...each,
      rule: rules.find((rule) => rule.code === each.ruleCode)?.rule ?? each.ruleCode,
    })),
  };
}

/** The rules that a motion can suspend or vary, each once. @throws AppError "not-found" as above */
export async function readVariable(context: Context, slug: string) {
  const { bill, variations } = await readAdvance(context, slug);
  const { rules } = await loadRulebook(context.db);
  const byCode = new Map(rules.map((rule) => [rule.code, rule]));
  return {
    bill,
    variations,
    rules: [...byCode.values()].map((rule) => ({ code: rule.code, label: `${rule.rule ?? rule.code}: ${rule.summary}` })),
  };
}
