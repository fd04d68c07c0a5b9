import { type Day, formatDay } from "#app/lib/dates.ts";
import type { Refusal } from "#app/lib/outcome.ts";
import { latestDay, type ProcedureState, positionAfter, rungOf } from "./position.ts";
import { ruleOnDay } from "./rule-on-day.ts";
import type { StepCheck } from "./rulebook.ts";
import type { Step, StepContext } from "./step.ts";
import { reckon } from "./timetable.ts";

type Checked = { refusals: readonly Refusal[]; warnings: readonly Refusal[] };
type Check = (bill: ProcedureState, step: Step, context: StepContext) => Checked;

const nothing: Checked = { refusals: [], warnings: [] };
const refused = (message: string, rule: string, field = "event"): Checked => ({ refusals: [{ message, rule, field }], warnings: [] });
const warned = (message: string, rule?: string): Checked => ({ refusals: [], warnings: [rule ? { message, rule } : { message }] });

/** Makes one of the checks that a step asks for. */
export function runCheck(check: StepCheck, bill: ProcedureState, step: Step, context: StepContext): Checked {
  return checks[check](bill, step, context);
}

const checks: Record<StepCheck, Check> = {
  "financial-resolution": (bill) => {
    const decisions = bill.stageEvents.filter((each) => each.stage === "financial_resolution");
    if (decisions.some((each) => each.event === "agreed")) return nothing;
    if (bill.needsFinancialResolution === true) {
      return refused("The bill needs a financial resolution, and the Parliament has not agreed to one.", "Rule 9.12");
    }
    return bill.needsFinancialResolution === false
      ? nothing
      : warned("Whether the bill needs a financial resolution is not recorded.", "Rule 9.12");
  },

  "report-before-debate": (bill, step, context) => {
    const reportOn = latestDay(bill, (each) => each.event === "lead_committee_report");
    return interval("stage-1-report-to-debate", "the day of the lead committee's report", reportOn, bill, step, context);
  },

  "interval-after-first-stage": (bill, step, context) => {
    // The interval runs to the start of the second stage; once that has begun there is nothing left to check.
    if (bill.stageEvents.some((each) => rungOf(each.stage) === "second")) return nothing;
    return interval(
      "stage-1-to-stage-2",
      "the day on which Stage 1 ended",
      latestDay(bill, (each) => positionAfter(each) === "first_done"),
      bill,
      step,
      context,
    );
  },

  "interval-after-second-stage": (bill, step, context) => {
    if (bill.procedure === "budget") return budgetWindow(bill, step, context);
    if (bill.stageEvents.some((each) => rungOf(each.stage) === "third")) return nothing;
    const endedOn = latestDay(bill, (each) => positionAfter(each) === "second_done");
    if (bill.amendedAtSecondStage === null) {
      return warned(
        "The interval before the last stage cannot be checked: whether Stage 2 changed the bill is not recorded.",
        "Rule 9.5.3B",
      );
    }
    const code = bill.amendedAtSecondStage ? "stage-2-to-stage-3-amended" : "stage-2-to-stage-3-not-amended";
    return interval(code, "the day on which Stage 2 ended", endedOn, bill, step, context);
  },

  "law-officers-period": (bill, step, context) => {
    const code = step.event === "section_35_order" ? "section-35-period" : "section-33-period";
    const from = latestDay(bill, (each) => each.event === "passed" || each.event === "approved" || each.event === "section_33_ruling");
    return deadline(code, "the day on which the bill was passed", from, bill, step, context);
  },

  "period-before-assent": (bill, step, context) => {
    const from = latestDay(bill, (each) => each.event === "passed" || each.event === "approved");
    if (!from || !step.on) return nothing;
    const found = ruleOnDay(context.rules, context.variations, {
      code: "section-35-period",
      on: from,
      type: bill.type,
      procedure: bill.procedure,
    });
    if (found.kind !== "applies") return nothing;
    const last = reckon(found.rule, found.amount, from, context.calendar).on;
    if (!last || step.on > last) return nothing;
    // Notices that no reference and no order is intended end the period early: so this is no refusal.
    return warned(
      `The period in which the bill can be referred or blocked runs to ${formatDay(last)}, unless notices ended it early.`,
      "Scotland Act 1998, sections 33 and 35",
    );
  },

  "parliament-agrees-to-withdrawal": (bill) =>
    bill.stageEvents.some((each) => positionAfter(each) === "first_done")
      ? warned(
          "ASSUMPTION: after Stage 1 a bill is withdrawn only with the Parliament's agreement. Record the motion with the event.",
          "Rule 9.13",
        )
      : nothing,

  "session-ends-that-day": (_bill, step, { rulebook }) => {
    if (!step.on || rulebook.sessions.some((each) => each.endsOn === step.on)) return nothing;
    return warned(`No session that we know of ended on ${formatDay(step.on)}.`);
  },
};

/** A step that must not come too early. */
function interval(code: string, whichDay: string, from: Day | null, bill: ProcedureState, step: Step, context: StepContext): Checked {
  if (!step.on) return warned("The intervals cannot be checked: the day of this step is not known.");
  const found = ruleOnDay(context.rules, context.variations, { code, on: step.on, type: bill.type, procedure: bill.procedure });
  if (found.kind !== "applies") return found.note ? warned(found.note) : nothing;
  const cited = found.rule.rule ?? found.rule.summary;
  if (!from) return warned(`${cited} cannot be checked: ${whichDay} is not known.`, cited);

  const { on: earliest, cannotCheck, steps, restsOnAssumption } = reckon(found.rule, found.amount, from, context.calendar);
  if (!earliest) return warned(cannotCheck ?? `${cited} cannot be checked.`, cited);
  const notes = found.note ? [{ message: found.note, rule: cited }] : [];
  if (step.on >= earliest) return { refusals: [], warnings: notes };

  const message = `${found.rule.summary} That is ${formatDay(earliest)} at the earliest. ${steps.join(". ")}.`;
  // Nothing is refused on what we only assume: neither the rule nor a day of the calendar.
  if (found.isCertain && !restsOnAssumption) return { refusals: [{ message, rule: cited, field: "on" }], warnings: notes };
  return {
    refusals: [],
    warnings: [...notes, { message: `This may be too early, but it rests on an assumption: ${message}`, rule: cited }],
  };
}

/** A step that must not come too late. */
function deadline(code: string, whichDay: string, from: Day | null, bill: ProcedureState, step: Step, context: StepContext): Checked {
  if (!step.on) return nothing;
  const found = ruleOnDay(context.rules, context.variations, { code, on: from ?? step.on, type: bill.type, procedure: bill.procedure });
  if (found.kind !== "applies") return found.note ? warned(found.note) : nothing;
  const cited = found.rule.rule ?? found.rule.summary;
  if (!from) return warned(`${cited} cannot be checked: ${whichDay} is not known.`, cited);
  const last = reckon(found.rule, found.amount, from, context.calendar).on;
  if (!last || step.on <= last) return nothing;
  const message = `The period ended on ${formatDay(last)}: ${found.rule.summary}`;
  // A period can begin again (after an approval, or the end of a reference), which the record may not hold: so this is a warning.
  return warned(message, cited);
}

/** A Budget Bill's last stage lies in a window after introduction instead of an interval after Stage 2. */
function budgetWindow(bill: ProcedureState, step: Step, context: StepContext): Checked {
  const early = interval("budget-stage-3-not-before", "the day of introduction", bill.introducedOn, bill, step, context);
  const late = deadline("budget-stage-3-not-after", "the day of introduction", bill.introducedOn, bill, step, context);
  return { refusals: [...early.refusals, ...late.refusals], warnings: [...early.warnings, ...late.warnings] };
}
