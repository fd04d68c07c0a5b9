import { amendingStage } from "#app/domain/amendments/amending-stage.ts";
import { amendmentStateWords, isAmendmentState } from "#app/domain/amendments/amendment-words.ts";
import { type Consequence, whatFallsIf } from "#app/domain/amendments/conflicts.ts";
import { deciders } from "#app/domain/amendments/decide.ts";
import { stepsTo } from "#app/domain/amendments/lifecycle.ts";
import { stageWords } from "#app/domain/bills/stage-words.ts";
import { stageCodes } from "#app/domain/facts/bill.ts";
import { type AmendmentState, amendmentStates } from "#app/domain/facts/record.ts";
import type { FieldTexts } from "#app/domain/records/record-form.ts";
import { amendmentForm } from "#app/domain/records/text-forms.ts";
import { AppError } from "#app/lib/errors.ts";
import type { Context } from "#app/services/context.server.ts";
import { readRecordForEditing } from "#app/services/records/read-record.server.ts";
import { listDivisionsVisibleTo } from "#db/queries/divisions.server.ts";
import { readProceedings } from "./read-proceedings.server.ts";

export type DecisionPageRead = {
  slug: string;
  number: string;
  wording: string;
  revision: number;
  /** What the record holds, by field. */
  values: FieldTexts;
  bill: { slug: string; title: string; isMadeUp: boolean };
  stageLabel: string;
  state: { code: AmendmentState | null; label: string };
  /** What may follow by the usual order, the present state included where it can be corrected; and all else. */
  permitted: readonly { value: AmendmentState; label: string }[];
  others: readonly { value: AmendmentState; label: string }[];
  divisions: readonly { slug: string; label: string }[];
  /** Numbers of the other amendments of the stage. */
  numbers: readonly string[];
  /** What the engine says stands in its way. */
  preEmptedBy: readonly { number: string; isCertain: boolean }[];
  falls: { ifAgreed: readonly Consequence[]; ifDisagreed: readonly Consequence[] };
  whoMayMove: string;
  castingVoteRule: string;
};

/**
 * What the page needs on which an editor records what became of an amendment.
 *
 * @throws AppError "not-found" when there is none, or the actor may not correct it: both look the same
 */
export async function readDecisionPage(context: Context, slugOrId: string): Promise<DecisionPageRead> {
  const { record } = await readRecordForEditing(context, amendmentForm.kind, slugOrId);
  const { texts } = record;
  const stage = stageCodes.find((code) => code === texts.stage) ?? "unknown";
  const proceedings = (await readProceedings(context, texts.bill ?? "")).filter((each) => each.stage === stage);
  const own = proceedings.find(({ amendments }) => amendments.some(({ id }) => id === record.id));
  const amendment = own?.amendments.find(({ id }) => id === record.id);
  if (!own || !amendment) throw new AppError("not-found", "There is no such amendment.");
  const from = isAmendmentState(texts.state ?? null) ? amendment.state : null;
  const asStage = amendingStage(stage);
  // Of a record of which nothing was known any end can be told; so can a correction of how the same end came about.
  const isPermitted = (to: AmendmentState) => from === null || from === to || stepsTo(from, to, asStage) !== null;
  const choice = (value: AmendmentState) => ({ value, label: amendmentStateWords[value] });
  const divisions = await listDivisionsVisibleTo(context.db, context.actor, record.billId ?? "");
  const { pairs, order } = own.study;
  return {
    slug: record.slug ?? record.id,
    number: amendment.number,
    wording: amendment.wording,
    revision: record.revision,
    values: texts,
    bill: { slug: own.bill.slug, title: own.bill.title, isMadeUp: own.bill.isMadeUp },
    stageLabel: stageWords[stage].official,
    state: { code: from, label: from === null ? "Not known" : amendmentStateWords[from] },
    permitted: amendmentStates.filter(isPermitted).map(choice),
    others: amendmentStates.filter((state) => !isPermitted(state)).map(choice),
    divisions: divisions.map(({ slug, title, announced_for, announced_against }) => ({
      slug,
      label: `${title ?? slug}: ${announced_for} for, ${announced_against} against`.slice(0, 160),
    })),
    numbers: own.amendments.flatMap(({ number, isNumbered, id }) => (isNumbered && id !== record.id ? [number] : [])),
    preEmptedBy: pairs
      .filter(({ kind, second }) => kind === "pre-emption" && second === amendment.key)
      .map(({ first, certainty }) => ({ number: first, isCertain: certainty === "certain" })),
    falls: {
      ifAgreed: whatFallsIf(pairs, order, amendment.key, "agreed"),
      ifDisagreed: whatFallsIf(pairs, order, amendment.key, "disagreed"),
    },
    whoMayMove: deciders[asStage].whoMayMove,
    castingVoteRule: deciders[asStage].castingVoteRule,
  };
}
