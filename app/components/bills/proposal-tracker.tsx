import type { ProposalFacts } from "#app/domain/facts/bill.ts";
import type { UncertainDay } from "#app/lib/dates.ts";
import { StageTracker, type StepState, type TrackerStep } from "./stage-tracker.tsx";

type Outcome = ProposalFacts["outcome"];
export type ProposalTrackerProps = {
  draftLodged: UncertainDay;
  consultationClosed: UncertainDay;
  finalLodged: UncertainDay;
  rightToIntroduce: UncertainDay;
  /** Other members in support; null: not known. */
  supporters: number | null;
  /** How many the rules asked for on that day; null: not known. */
  supportersNeeded: number | null;
  outcome: Outcome;
  /** The bill that came of it. */
  bill: { title: string; href: string } | null;
};

/** A Member's Bill before it is introduced, as steps. A step without a day counts as done where a later one is. */
export function ProposalTracker(proposal: ProposalTrackerProps) {
  return <StageTracker label="Steps of the proposal" steps={proposalSteps(proposal)} />;
}

function proposalSteps(proposal: ProposalTrackerProps): TrackerStep[] {
  const { supporters, supportersNeeded, outcome, bill } = proposal;
  const reached = outcome === "introduced" || bill ? 5 : outcome === "right_to_introduce" ? 4 : lastReached(proposal);
  const support =
    supporters === null ? null : `${supporters} other MSPs in support${supportersNeeded === null ? "" : ` (${supportersNeeded} needed)`}`;
  const steps = [
    { name: "Draft proposal", plainName: "a member says what the bill would do", date: proposal.draftLodged },
    { name: "Consultation", plainName: "anybody may say what they think", date: proposal.consultationClosed },
    { name: "Final proposal", plainName: "other members may sign in support", date: proposal.finalLodged },
    { name: "Right to introduce", plainName: "enough members support it", date: proposal.rightToIntroduce, note: support },
    { name: "Bill introduced", plainName: "the bill's own way begins", note: bill?.title ?? null, href: bill?.href ?? null },
  ];
  return steps.map((step, place) => ({ ...step, date: isKnown(step.date) ? step.date : null, state: stateAt(place, reached, outcome) }));
}

function stateAt(place: number, reached: number, outcome: Outcome): StepState {
  if (place < reached) return "done";
  if (place > reached) return "not-reached";
  return outcome === "fell" || outcome === "withdrawn" ? "fell" : outcome === "in_progress" ? "current" : "not-reached";
}

function lastReached({ draftLodged, consultationClosed, finalLodged, rightToIntroduce }: ProposalTrackerProps): number {
  return [draftLodged, consultationClosed, finalLodged, rightToIntroduce].findLastIndex(isKnown) + 1;
}

function isKnown(day: UncertainDay | undefined): boolean {
  return Boolean(day && (day.on || day.estimate || day.notBefore || day.notAfter));
}
