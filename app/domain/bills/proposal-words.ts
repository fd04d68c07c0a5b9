import type { ProposalFacts } from "#app/domain/facts/bill.ts";

/** What became of a proposal for a Member's Bill. */
export const proposalOutcomeWords: Record<NonNullable<ProposalFacts["outcome"]> | "unknown", string> = {
  in_progress: "In progress",
  right_to_introduce: "Right to introduce gained",
  introduced: "Became a bill",
  fell: "Fell",
  withdrawn: "Withdrawn",
  unknown: "Outcome not known",
};
