import type { StageCode } from "#app/domain/facts/bill.ts";
import type { DivisionFacts, Vote } from "#app/domain/facts/division.ts";

type Decided = { kind: DivisionFacts["kind"]; stage: StageCode | null; result: DivisionFacts["result"]; resolution: string | null };

/**
 * What the result meant for the bill, in plain words; null where the division decides nothing about it.
 * A motion that is carried may reject a bill: the words of the resolution, not the result, are looked at first.
 */
export function consequenceOf({ kind, stage, result, resolution }: Decided): string | null {
  if (result === "agreed" && /\bdoes not agree to the general principles\b/i.test(resolution ?? "")) {
    return "The motion was carried, and by it the Parliament did not agree to the general principles: the bill fell at Stage 1.";
  }
  if (stage !== "stage_1" || kind === "motion_amendment") return null;
  return result === "disagreed" ? "The general principles were not agreed to: the bill fell at Stage 1." : null;
}

/** What the printed list shows of a member's statement about their vote: the list itself is never changed by it. */
export function effectOf(intendedVote: Vote | null, recorded: Vote | null): string | null {
  if (recorded === null) return "The member’s name is not in the printed list.";
  if (intendedVote === null) return null;
  return recorded === intendedVote ? "The printed list has the vote as the member meant it." : "The recorded vote stands.";
}
