import type { StageCode, StageEventKind } from "#app/domain/facts/bill.ts";
import type { Day } from "#app/lib/dates.ts";
import type { Calendar } from "./calendar.ts";
import type { Rulebook, RuleFacts, RuleVariation } from "./rulebook.ts";

/** What an editor says happened: at which stage, what, and on which day (null: not known). */
export type Step = { stage: StageCode; event: StageEventKind; on: Day | null };

/** Everything besides the bill that a step is held against: the rows of the rules, what motions changed for this bill, and the calendar. */
export type StepContext = {
  rulebook: Rulebook;
  rules: readonly RuleFacts[];
  variations: readonly RuleVariation[];
  calendar: Calendar;
  /** Set where the editor records what happened against a rule; the reason is kept. */
  override: { reason: string } | null;
};
