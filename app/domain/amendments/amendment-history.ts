import type { AmendmentState } from "#app/domain/facts/record.ts";
import type { Day } from "#app/lib/dates.ts";
import { compareText } from "./amendment-number.ts";
import type { AmendmentDecision } from "./decide.ts";
import { decisionSentence } from "./decision-words.ts";
import type { AmendingStage } from "./lifecycle.ts";

/** What the record says of an amendment's way. Null: not known. */
export type AmendmentOnRecord = {
  readonly number: string;
  readonly stage: AmendingStage;
  readonly state: AmendmentState | null;
  readonly memberName: string | null;
  readonly lodgedOn: Day | null;
  readonly isManuscript: boolean;
  readonly isAltered: boolean;
  readonly substitutesFor: string | null;
  readonly lists: readonly {
    readonly kind: "daily" | "marshalled";
    readonly reference: string | null;
    readonly printedOn: Day | null;
    readonly isStarred: boolean;
  }[];
  readonly decidedOn: Day | null;
  readonly decision: AmendmentDecision | null;
  readonly movedBy: string | null;
  readonly preEmptedBy: string | null;
};

/** One step of an amendment's way. Day null: not known; then it stands where it must have been. */
export type HistoryStep = { readonly key: string; readonly on: Day | null; readonly sentence: string };

/** What became of an amendment, from its lodging to its decision, as far as the record says it. */
export function amendmentHistory(record: AmendmentOnRecord): readonly HistoryStep[] {
  const by = record.memberName === null ? "" : ` by ${record.memberName}`;
  const lodged = `It was lodged${by}${record.isManuscript ? " as a manuscript amendment" : ""}${record.substitutesFor === null ? "" : `, in substitution for amendment ${record.substitutesFor}`}.`;
  const lists = [...record.lists]
    .sort((a, b) => compareText(a.printedOn ?? "", b.printedOn ?? ""))
    .map((list, at) => ({ key: `list-${at}`, on: list.printedOn, sentence: listSentence(list, record) }));
  const isOpen = record.state === null || record.state === "lodged" || record.state === "altered";
  return [
    { key: "lodged", on: record.lodgedOn, sentence: lodged },
    ...lists,
    ...(isOpen ? [] : [{ key: "end", on: record.decidedOn, sentence: endSentence(record) }]),
  ];
}

function listSentence({ kind, reference, isStarred }: AmendmentOnRecord["lists"][number], { isAltered }: AmendmentOnRecord): string {
  const list = kind === "daily" ? "a daily list" : "the Marshalled List";
  const star = isStarred ? `, marked with a star as ${isAltered ? "altered" : "new"}` : "";
  return `It was printed in ${list}${reference ? ` ${reference}` : ""}${star}.`;
}

function endSentence({ number, state, stage, decision, movedBy, preEmptedBy }: AmendmentOnRecord): string {
  return decisionSentence({ number, state: state ?? "lodged", stage, decision, movedBy, preEmptedBy });
}

/** How it was decided, from the columns of the record; null: not decided, or the way is not known. */
export function decisionOnRecord(of: {
  readonly state: AmendmentState | null;
  readonly decisionHow: "without_division" | "division" | null;
  readonly castingVote: "for" | "against" | null;
  readonly division: { readonly for: number; readonly against: number; readonly abstain: number } | null;
}): AmendmentDecision | null {
  const { state: result, division } = of;
  if (result !== "agreed_to" && result !== "disagreed_to") return null;
  if (division)
    return {
      result,
      method: {
        kind: "division",
        for: division.for,
        against: division.against,
        abstentions: division.abstain,
        castingVote: of.castingVote,
      },
    };
  return of.decisionHow === "without_division" ? { result, method: { kind: "without-division" } } : null;
}
