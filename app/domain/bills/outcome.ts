import type { BillFacts, BillOutcome, Enactment } from "#app/domain/facts/bill.ts";

type Words = { official: string; plain: string };

/** How the Parliament's consideration ended. "Fell" always says why. `unknown` stands for null. */
export const outcomeWords: Record<BillOutcome | "unknown", Words> = {
  in_progress: { official: "In progress", plain: "Still being considered by the Parliament" },
  passed: { official: "Passed", plain: "The Parliament passed it" },
  rejected_stage_1: { official: "Fell at Stage 1", plain: "Fell: the Parliament did not agree with its main idea" },
  rejected_stage_3: { official: "Fell at Stage 3", plain: "Fell: the Parliament decided not to pass it" },
  withdrawn: { official: "Withdrawn", plain: "Withdrawn by those who brought it" },
  fell_dissolution: { official: "Fell at dissolution", plain: "Fell: the session ended before it was decided" },
  fell_financial_resolution_not_agreed: {
    official: "Fell: no financial resolution",
    plain: "Fell: the Parliament did not agree that money could be spent on it",
  },
  fell_other: { official: "Fell", plain: "Fell for another reason" },
  unknown: { official: "Outcome not known", plain: "Our sources do not say what came of it" },
};

/** The same for a Private or Hybrid Bill, whose stages have other names. */
const privateOutcomeWords: Partial<Record<BillOutcome, Words>> = {
  rejected_stage_1: { official: "Fell at the Preliminary Stage", plain: outcomeWords.rejected_stage_1.plain },
  rejected_stage_3: { official: "Fell at the Final Stage", plain: outcomeWords.rejected_stage_3.plain },
};

/** Whether it became law: a fact of its own. `unknown` stands for null. */
export const enactmentWords: Record<Enactment | "unknown", Words> = {
  enacted: { official: "Act of the Scottish Parliament", plain: "It became law" },
  not_enacted: { official: "Not enacted", plain: "It is not law" },
  pending: { official: "Awaiting Royal Assent", plain: "It is not law yet" },
  blocked: { official: "Blocked", plain: "It was passed but stopped from becoming law" },
  unknown: { official: "Not known", plain: "Our sources do not say whether it became law" },
};

type Ended = Pick<BillFacts, "type" | "outcome" | "enactment" | "blockRoute" | "blockOutcome">;

/** The outcome in words, by the names of the bill's own stages. */
export function wordsOfOutcome(bill: Pick<BillFacts, "type" | "outcome">): Words {
  if (bill.outcome === null) return outcomeWords.unknown;
  const isPrivate = bill.type === "private" || bill.type === "hybrid";
  return (isPrivate ? privateOutcomeWords[bill.outcome] : undefined) ?? outcomeWords[bill.outcome];
}

/** One short label for a table: outcome and enactment together, where the outcome alone would mislead ("Passed" of a blocked bill). */
export function outcomeLabel(bill: Ended): string {
  if (bill.enactment === "enacted") return "Became law";
  if (bill.outcome !== "passed") return wordsOfOutcome(bill).official;
  if (bill.blockOutcome === "withdrawn") return "Passed, blocked, then withdrawn";
  if (bill.blockOutcome === "reconsidered_fell") return "Passed, blocked, not approved again";
  if (bill.enactment === "blocked")
    return bill.blockRoute === "section_35_order"
      ? "Passed, blocked (section 35)"
      : bill.blockRoute
        ? "Passed, blocked (section 33)"
        : "Passed, blocked";
  if (bill.enactment === "pending") return "Passed, awaiting Royal Assent";
  return bill.enactment === null ? "Passed; whether it is law is not known" : "Passed, did not become law";
}

/** Whether the Parliament has nothing more to decide on it; null: not known. A passed bill that awaits Royal Assent or is blocked is not over. */
export function isOver(bill: Ended): boolean | null {
  if (bill.enactment === "enacted") return true;
  if (bill.outcome === null) return null;
  if (bill.outcome === "in_progress") return false;
  if (bill.outcome !== "passed") return true;
  if (bill.blockOutcome === "withdrawn" || bill.blockOutcome === "reconsidered_fell") return true;
  return bill.enactment === "not_enacted";
}
