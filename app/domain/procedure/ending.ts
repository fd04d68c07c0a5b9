import { stageWords } from "#app/domain/bills/stage-words.ts";
import type { BillOutcome, StageCode } from "#app/domain/facts/bill.ts";
import { type BillState, type BillStateEvent, byVotes, lastEvent, onDay, perhapsKnown } from "./bill-state.ts";
import { type Rung, rungOf } from "./position.ts";
import type { Route } from "./rulebook.ts";

/** Outcomes with which a bill is over before it is passed. */
export type EndedOutcome = Exclude<BillOutcome, "in_progress" | "passed">;

/** How a bill ended: the event that ended it (if recorded), and at which of its stages (null: not known). */
export type Ending = { outcome: EndedOutcome; event: BillStateEvent | null; rung: Rung | null };

/** How the bill ended, if it did before it was passed. */
export function endingOf(bill: BillState): Ending | null {
  const { outcome } = bill;
  if (outcome === null || outcome === "in_progress" || outcome === "passed") return null;
  const event = lastEvent(bill, (each) => endingEvents[outcome](each));
  return { outcome, event, rung: decidedAt[outcome] ?? (event ? rungOf(event.stage) : null) };
}

const decidedAt: Partial<Record<EndedOutcome, Rung>> = { rejected_stage_1: "first", rejected_stage_3: "third" };

const endingEvents: Record<EndedOutcome, (event: BillStateEvent) => boolean> = {
  rejected_stage_1: ({ event, stage }) =>
    event === "general_principles_not_agreed" || (rungOf(stage) === "first" && event === "not_agreed"),
  rejected_stage_3: ({ event, stage }) => event === "not_passed" || (rungOf(stage) === "third" && event === "not_agreed"),
  withdrawn: ({ event }) => event === "withdrawn",
  fell_dissolution: ({ event }) => event === "fell_at_dissolution" || event === "fell",
  fell_financial_resolution_not_agreed: ({ event, stage }) => stage === "financial_resolution" && event === "not_agreed",
  fell_other: ({ event }) => event === "fell",
};

/** The sentence that says how it ended and always why: "It fell at Stage 1 on 9 October 2025 because …". */
export function describeEnding(bill: BillState, ending: Ending, route: Route | null): string {
  const on = onDay(bill.outcomeOn ? perhapsKnown(bill.outcomeOn) : (ending.event?.date ?? null));
  const at = ending.rung && route ? ` at ${stageAt(ending.rung, route)}` : "";
  return `${endingSentences[ending.outcome](bill, ending, `${at}${on}`)}.`;
}

const endingSentences: Record<EndedOutcome, (bill: BillState, ending: Ending, atAndOn: string) => string> = {
  rejected_stage_1: (_bill, { event }, atAndOn) =>
    `It fell${atAndOn} because the general principles were not agreed to${votesOnPrinciples(event)}`,
  rejected_stage_3: (_bill, { event }, atAndOn) =>
    `It fell${atAndOn} because the Parliament decided not to pass it${byVotes(event?.division ?? null)}`,
  withdrawn: (_bill, _ending, atAndOn) => `It was withdrawn${atAndOn}`,
  fell_dissolution: (_bill, _ending, atAndOn) => `It fell${atAndOn} because the session of the Parliament ended before it was decided`,
  fell_financial_resolution_not_agreed: (_bill, { event }, atAndOn) =>
    `It fell${atAndOn} because the Parliament did not agree to a financial resolution${byVotes(event?.division ?? null)}`,
  fell_other: (bill, _ending, atAndOn) =>
    bill.outcomeCause ? `It fell${atAndOn}: ${bill.outcomeCause.replace(/\.$/, "")}` : `It fell${atAndOn}; our sources do not say why`,
};

/** How the vote on the general principles went. A carried motion can reject a bill: changed to say that the Parliament does not agree, it is agreed to. */
export function votesOnPrinciples(event: Pick<BillStateEvent, "division"> | null): string {
  const division = event?.division ?? null;
  if (division?.result !== "agreed") return byVotes(division);
  return `: the motion was changed to say that the Parliament does not agree, and then agreed to${byVotes(division).replace(/^,/, "")}`;
}

/** What the ending meant, in the plainest words. */
export const endingExplained: Record<EndedOutcome, string> = {
  rejected_stage_1: "The Parliament did not agree with the bill's main idea, so it went no further and is not law.",
  rejected_stage_3: "After going through the whole bill, the Parliament decided that it should not become law.",
  withdrawn: "Those who brought the bill took it back, so it is not law.",
  fell_dissolution:
    "A bill that is not decided before an election has to start again from the beginning, if anybody brings it back. It is not law.",
  fell_financial_resolution_not_agreed: "The bill would have cost public money, and the Parliament did not agree to that. It is not law.",
  fell_other: "It went no further and is not law.",
};

/** The official name of one of the three stages on a bill's route. */
export function stageAt(rung: Rung, route: Route): string {
  const name = stageWords[stageCodeAt(rung, route)].official;
  return route === "private" ? `the ${name}` : name;
}

/** The code of one of the three stages on a bill's route. */
export function stageCodeAt(rung: Rung, route: Route): StageCode {
  return codes[route][rung];
}

const codes: Record<Route, Record<Rung, StageCode>> = {
  public: { first: "stage_1", second: "stage_2", third: "stage_3" },
  private: { first: "preliminary_stage", second: "consideration_stage", third: "final_stage" },
};
