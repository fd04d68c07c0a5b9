import { accept, type Outcome, type Refusal, refuse } from "#app/lib/outcome.ts";
import type { AmendingStage } from "./lifecycle.ts";

/** How an amendment that was moved was decided. Votes are counts, as announced by the chair. */
export type AmendmentDecision = {
  readonly result: "agreed_to" | "disagreed_to";
  readonly method:
    | { readonly kind: "without-division" }
    | {
        readonly kind: "division";
        readonly for: number;
        readonly against: number;
        readonly abstentions: number;
        /** Of the convener or the Presiding Officer; null: none was cast, or none is known. */
        readonly castingVote: "for" | "against" | null;
      };
};

/** Who decides, and whose vote decides a tie. */
export const deciders: Readonly<
  Record<AmendingStage, { who: string; chair: string; whoMayMove: string; castingVoteRule: string; castsForStatusQuo: boolean }>
> = {
  stage_2: {
    who: "the Committee",
    chair: "the convener",
    whoMayMove: "Any member may lodge and move; only members of the committee vote.",
    castingVoteRule: "At Stage 2 the convener has a casting vote",
    castsForStatusQuo: false,
  },
  stage_3: {
    who: "the Parliament",
    chair: "the Presiding Officer",
    whoMayMove: "Any member may move an amendment that was selected; all members vote.",
    castingVoteRule: "At Stage 3 the Presiding Officer casts for the status quo, that is against the amendment",
    castsForStatusQuo: true,
  },
};

/** Whether a result can come of its votes: the majority of those for and against decides, abstentions do not count, a tie needs a casting vote. */
export function checkDecision(decision: AmendmentDecision, stage: AmendingStage): Outcome<AmendmentDecision> {
  const { method, result } = decision;
  if (method.kind === "without-division") return accept(decision);
  const { castingVoteRule, castsForStatusQuo } = deciders[stage];
  const refusals: Refusal[] = [];
  const counts = [method.for, method.against, method.abstentions];
  if (counts.some((count) => !Number.isInteger(count) || count < 0))
    refusals.push({ message: "Enter each number of votes as a whole number, 0 or more.", field: "votes" });
  const isTie = method.for === method.against;
  if (!isTie && method.castingVote !== null)
    refusals.push({
      message: "There is a casting vote only when the votes for and against are equal.",
      field: "castingVote",
      rule: castingVoteRule,
    });
  if (isTie && method.castingVote === null)
    refusals.push({
      message: "The votes for and against are equal: say how the casting vote was cast.",
      field: "castingVote",
      rule: castingVoteRule,
    });
  if (isTie && castsForStatusQuo && method.castingVote === "for")
    refusals.push({
      message: "The Presiding Officer does not cast for a change of the bill.",
      field: "castingVote",
      rule: castingVoteRule,
    });
  const isAgreed = isTie ? method.castingVote === "for" : method.for > method.against;
  if (!(isTie && method.castingVote === null) && isAgreed !== (result === "agreed_to"))
    refusals.push({ message: `The votes say that it was ${isAgreed ? "agreed to" : "disagreed to"}.`, field: "result" });
  const [first, ...rest] = refusals;
  return first ? refuse(first, ...rest) : accept(decision);
}
