import type { AmendmentState } from "#app/domain/facts/record.ts";
import { amendmentStateWords } from "./amendment-words.ts";
import { type AmendmentDecision, deciders } from "./decide.ts";
import type { AmendingStage } from "./lifecycle.ts";

/** What became of an amendment, as far as it is known. */
export type AmendmentEnd = {
  readonly number: string;
  readonly state: AmendmentState;
  readonly stage: AmendingStage;
  /** Null: how it was decided is not known. */
  readonly decision: AmendmentDecision | null;
  /** The member who moved it in place of its own; null: its own, or not known. */
  readonly movedBy: string | null;
  readonly preEmptedBy: string | null;
};

/** "agreed to (by division: For 63, Against 61, Abstentions 0)", in the vocabulary of the minutes. */
export function decisionWords({ result, method }: AmendmentDecision, stage: AmendingStage): string {
  const words = result === "agreed_to" ? "agreed to" : "disagreed to";
  if (method.kind === "without-division") return `${words} (without division)`;
  const votes = `For ${method.for}, Against ${method.against}, Abstentions ${method.abstentions}`;
  const casting = method.castingVote === null ? "" : `; ${deciders[stage].chair} used a casting vote ${method.castingVote} the amendment`;
  return `${words} (by division: ${votes}${casting})`;
}

/** One sentence in the vocabulary of the minutes: "Amendment 12 (moved by Jane Grey) was disagreed to (by division: …)." */
export function decisionSentence(end: AmendmentEnd): string {
  const moved = end.movedBy === null ? "" : ` (moved by ${end.movedBy})`;
  return `Amendment ${end.number}${moved} ${predicateOf(end)}.`;
}

function predicateOf({ state, stage, decision, preEmptedBy }: AmendmentEnd): string {
  switch (state) {
    case "agreed_to":
    case "disagreed_to":
      return `was ${decision?.result === state ? decisionWords(decision, stage) : amendmentStateWords[state].toLowerCase()}`;
    case "withdrawn_by_agreement":
      return `was moved and, with the agreement of ${deciders[stage].who}, withdrawn`;
    case "withdrawn_before_debate":
      return "was withdrawn before debate";
    case "not_moved":
      return "was not moved";
    case "not_selected":
      return "was not selected";
    case "pre_empted":
      return preEmptedBy === null ? "was pre-empted" : `was pre-empted by amendment ${preEmptedBy}`;
    case "moved":
      return "was moved and is not decided yet";
    case "altered":
      return "was lodged and then altered";
    default:
      return "was lodged";
  }
}
