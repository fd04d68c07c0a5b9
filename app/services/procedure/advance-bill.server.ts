import type { FieldChange } from "#app/domain/events/event.ts";
import { corrected, recorded } from "#app/domain/events/record-event.ts";
import type { StageCode } from "#app/domain/facts/bill.ts";
import { may } from "#app/domain/permissions/may.ts";
import { stageCodeAt } from "#app/domain/procedure/ending.ts";
import { type ProcedureState, positionOf, type Rung, routeOf } from "#app/domain/procedure/position.ts";
import type { Position, Rulebook } from "#app/domain/procedure/rulebook.ts";
import type { Step } from "#app/domain/procedure/step.ts";
import { advance, type StepTaken } from "#app/domain/procedure/transitions.ts";
import { billForm, stageEventForm } from "#app/domain/records/bill-forms.ts";
import { changesBetween } from "#app/domain/records/compare-fields.ts";
import { checkFields, tidyFields } from "#app/domain/records/read-fields.ts";
import type { FieldTexts } from "#app/domain/records/record-form.ts";
import { type Day, dayInLondon } from "#app/lib/dates.ts";
import { AppError } from "#app/lib/errors.ts";
import { accept, type Outcome, type Refusal, refuse } from "#app/lib/outcome.ts";
import { type Context, inTransaction, type Write } from "#app/services/context.server.ts";
import { keepClaims } from "#app/services/records/keep-claims.server.ts";
import { happeningOf } from "#app/services/records/record-happening.server.ts";
import { resolveFields } from "#app/services/records/resolve-fields.server.ts";
import { citeSource, type SourceGiven } from "#app/services/records/source-given.server.ts";
import { loadRulebook, loadVariations } from "#app/services/rules/load-rulebook.server.ts";
import { insertEvents } from "#db/queries/events.server.ts";
import { setOverrideReason } from "#db/queries/records/bill-procedure.server.ts";
import { type Columns, findNextPosition, findRecord, insertRecord, updateRecord } from "#db/queries/records/records.server.ts";
import { type BillAtStage, loadBillAtStage } from "./load-procedure.server.ts";
import { stepsOf } from "./steps-of.ts";

/** What an editor says happened to a bill. */
export type StepGiven = {
  /** The code of a step in the rulebook: `pass`. */
  step: string;
  on: Day | null;
  place: string | null;
  description: string | null;
  motionReference: string | null;
  /** Slugs or names. */
  division: string | null;
  committee: string | null;
  actTitle: string | null;
  aspNumber: string | null;
  /** What the rules ask and the record does not hold; null: not known. */
  needsFinancialResolution: boolean | null;
  amendedAtSecondStage: boolean | null;
  /** Record it although a rule says no; needs its reason. */
  override: { reason: string } | null;
  source: SourceGiven | null;
};

export type Advanced = { slug: string; title: string; taken: StepTaken };

/**
 * Takes a bill one step on, if the rulebook permits it, or against the rulebook with a reason that is kept: the stage event, and with
 * it the bill's outcome, enactment and dates.
 *
 * @throws AppError "not-found" for an unknown bill, "forbidden" for who may not
 */
export async function advanceBill(context: Context, slug: string, given: StepGiven): Promise<Outcome<Advanced>> {
  if (!may(context.actor, "bill.advance")) throw new AppError("forbidden", "Only editors can advance a bill.");
  if (given.override && !may(context.actor, "bill.override-rule"))
    throw new AppError("forbidden", "Only editors can record a step against a rule.");
  return inTransaction(context, async (tx) => {
    const found = await loadBillAtStage(tx, slug);
    if (!found) throw new AppError("not-found", "There is no such bill.");
    const { rulebook, rules, calendar } = await loadRulebook(tx);
    const state = withAnswers(found.state, given);
    const { permitted, others } = stepsOf(state, rulebook);
    const chosen = [...permitted, ...others].find((each) => each.code === given.step);
    if (!chosen) return refuse(noStep(found));
    const step: Step = { stage: stageOfStep(chosen.stage, state, rulebook), event: chosen.event, on: given.on };
    const refusals = [...problemsWith(given, context), ...missing(chosen.event, given)];
    const variations = await loadVariations(tx, found.bill.id);
    const decided = advance(state, step, { rulebook, rules, variations, calendar, override: given.override });
    const [first, ...more] = [...refusals, ...(decided.ok ? [] : decided.refusals)];
    if (first || !decided.ok) return refuse(first ?? noStep(found), ...more);
    return saveStep(context, tx, found, decided.value, given);
  });
}

async function saveStep(
  context: Context,
  tx: Write,
  { bill }: BillAtStage,
  taken: StepTaken,
  given: StepGiven,
): Promise<Outcome<Advanced>> {
  const typed = tidyFields(stageEventForm, {
    bill: bill.slug,
    stage: taken.step.stage,
    event: taken.step.event,
    date_on: taken.step.on,
    place: given.place,
    description: given.description,
    motion_reference: given.motionReference,
    division: given.division,
    committee: given.committee,
  });
  const checked = checkFields(stageEventForm, typed);
  if (!checked.ok) return checked;
  const resolved = await resolveFields(tx, stageEventForm, checked.value);
  if (!resolved.ok) return resolved;
  const before = await findRecord(tx, billForm, bill.id);
  if (!before) throw new Error("Bug: the bill that was just read is not there");
  const after = billAfter(before.texts, taken, given, resolved.value.texts.committee ?? null);
  const whole = checkFields(billForm, after);
  if (!whole.ok) return whole;

  const eventId = context.newId();
  const position = await findNextPosition(tx, stageEventForm, bill.id);
  await insertRecord(tx, stageEventForm, { id: eventId, position, ...resolved.value.columns });
  if (taken.overrideReason) await setOverrideReason(tx, eventId, `${taken.overrideReason} (${rulesOf(taken.overridden)})`);
  if (given.source) await citeSource(context, tx, "stage_event", eventId, given.source);
  const changes = changesBetween(billForm, before.texts, after);
  await saveBill(context, tx, bill.id, before.revision, changes, resolved.value.columns.committee_id ?? null);
  const isDraft = bill.published_at === null;
  const told = happeningOf(billForm, { ...before, texts: after });
  const part = { kind: "stage_event" as const, id: eventId, title: `${taken.step.stage} ${taken.step.event}`, billId: bill.id, isDraft };
  await insertEvents(tx, context, [
    {
      type: "bill.advanced",
      subjectKind: "bill",
      subjectId: bill.id,
      billId: bill.id,
      visibility: isDraft ? "editors" : "public",
      particulars: {
        ...taken.step,
        outcome: taken.changes.outcome ?? null,
        overridden: taken.overridden.map(({ rule, message }) => ({ rule: rule ?? "a rule", message })),
        reason: taken.overrideReason,
      },
    },
    // The step is told once; what follows is for the histories of the two records, and for undoing.
    {
      ...recorded({ ...part, title: happeningOf(stageEventForm, { ...before, texts: resolved.value.texts }).title }),
      visibility: "editors",
    },
    ...(changes.length > 0 ? [{ ...corrected(told, changes, { reason: "The bill was advanced" }), visibility: "editors" as const }] : []),
  ]);
  return accept({ slug: bill.slug, title: bill.short_title, taken });
}

/** The bill's fields after the step: what the step does not change stays. */
function billAfter(before: FieldTexts, { changes, step }: StepTaken, given: StepGiven, committee: string | null): FieldTexts {
  const set: FieldTexts = {};
  if (changes.outcome !== undefined) set.outcome = changes.outcome;
  // Who records a step says that the bill is under way: "outcome not known" would stand beside it until the end.
  else if (before.outcome === null) set.outcome = "in_progress";
  if (changes.outcomeOn !== undefined) set.outcome_on = changes.outcomeOn;
  if (changes.enactment !== undefined) set.enactment = changes.enactment;
  if (changes.assentOn !== undefined) set.assent_on = changes.assentOn;
  if (changes.introducedOn !== undefined) set.introduced_on = changes.introducedOn;
  if (changes.blockRoute !== undefined) set.block_route = changes.blockRoute;
  if (changes.blockOutcome !== undefined) set.block_outcome = changes.blockOutcome;
  if (step.event === "royal_assent") {
    set.act_title = given.actTitle ?? before.act_title ?? null;
    set.asp_number = given.aspNumber ?? before.asp_number ?? null;
  }
  if (step.event === "lead_committee_designated" && !before.lead_committee) set.lead_committee = committee;
  return { ...before, ...set };
}

async function saveBill(
  { now }: Context,
  tx: Write,
  id: string,
  revision: number,
  changes: readonly FieldChange[],
  committeeId: Columns[string],
): Promise<void> {
  if (changes.length === 0) return;
  const columns: Columns = { updated_at: now };
  for (const { field, to } of changes) {
    if (field === "lead_committee") columns.lead_committee_id = committeeId;
    else columns[field] = to;
  }
  if (!(await updateRecord(tx, billForm, id, revision, columns)))
    throw new AppError("conflict", "Somebody else saved this bill at the same moment. Open it again and repeat the step.");
  await keepClaims(tx, billForm, id, changes);
}

/** A withdrawal or a fall can happen at any stage: then it is the one that the bill is at. */
function stageOfStep(own: StageCode, state: ProcedureState, rulebook: Rulebook): StageCode {
  const route = routeOf(state, rulebook);
  const rung = rungAt[positionOf(state)];
  if (own !== "unknown" || !route) return own;
  return rung ? stageCodeAt(rung, route) : "introduction";
}

const rungAt: Partial<Record<Position, Rung>> = {
  first: "first",
  first_done: "first",
  second: "second",
  second_done: "second",
  third: "third",
};

/** An answer given with the step counts where the record says nothing. */
function withAnswers(state: ProcedureState, given: StepGiven): ProcedureState {
  return {
    ...state,
    needsFinancialResolution: state.needsFinancialResolution ?? given.needsFinancialResolution,
    amendedAtSecondStage: state.amendedAtSecondStage ?? given.amendedAtSecondStage,
  };
}

function problemsWith({ on, aspNumber }: StepGiven, { now }: Context): Refusal[] {
  const refusals: Refusal[] = [];
  if (on && on > dayInLondon(now))
    refusals.push({ field: "on", message: "This day has not come yet: record the step when it has happened" });
  if (aspNumber && !/^\d{4} asp \d{1,3}$/.test(aspNumber))
    refusals.push({ field: "asp_number", message: "Enter the number of the Act as printed, for example 2024 asp 1" });
  return refusals;
}

/** What a step needs to be worth recording. */
function missing(event: Step["event"], { on, description }: StepGiven): Refusal[] {
  if (event === "royal_assent" && !on)
    return [{ field: "on", message: "Enter the day of Royal Assent", rule: "Scotland Act 1998, section 28" }];
  if (event === "fell" && !description) return [{ field: "description", message: "Say why it fell" }];
  return [];
}

function noStep({ bill, state }: BillAtStage): Refusal {
  if (!state.type && state.stageEvents.length === 0) {
    return {
      field: "step",
      message: `The type of ${bill.short_title} is not known, so its stages are not known either. Set the type first.`,
    };
  }
  return { field: "step", message: "Choose what happened" };
}

function rulesOf(refusals: readonly Refusal[]): string {
  return [...new Set(refusals.map((each) => each.rule ?? each.message))].join(", ");
}
