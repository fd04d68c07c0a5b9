import { amendingStage, isAmendingStage } from "#app/domain/amendments/amending-stage.ts";
import { isAmendmentState } from "#app/domain/amendments/amendment-words.ts";
import { checkDecision } from "#app/domain/amendments/decide.ts";
import { mayBecome, stepsTo } from "#app/domain/amendments/lifecycle.ts";
import type { FieldChange, NewEvent } from "#app/domain/events/event.ts";
import { corrected } from "#app/domain/events/record-event.ts";
import { type StageCode, stageCodes } from "#app/domain/facts/bill.ts";
import type { AmendmentState } from "#app/domain/facts/record.ts";
import type { CastingVote, DecisionWay } from "#app/domain/facts/text.ts";
import { may } from "#app/domain/permissions/may.ts";
import { changesBetween } from "#app/domain/records/compare-fields.ts";
import { checkFields, tidyFields } from "#app/domain/records/read-fields.ts";
import { amendmentForm } from "#app/domain/records/text-forms.ts";
import { type Day, dayInLondon } from "#app/lib/dates.ts";
import { AppError } from "#app/lib/errors.ts";
import { accept, type Outcome, type Refusal, refuse } from "#app/lib/outcome.ts";
import { type Context, inTransaction, type Write } from "#app/services/context.server.ts";
import { keepClaims } from "#app/services/records/keep-claims.server.ts";
import { happeningOf } from "#app/services/records/record-happening.server.ts";
import { draftsNamed } from "#app/services/records/refuse-drafts-named.server.ts";
import { type Resolved, resolveFields } from "#app/services/records/resolve-fields.server.ts";
import { citeSource, type SourceGiven } from "#app/services/records/source-given.server.ts";
import { insertEvents } from "#db/queries/events.server.ts";
import { findRecord, type StoredRecord, updateRecord } from "#db/queries/records/records.server.ts";
import { findAnnouncedResult } from "#db/queries/records/votes.server.ts";

/** What an editor says became of an amendment. */
export type DecisionGiven = {
  /** The revision that the editor saw. */
  revision: number;
  state: string;
  on: Day | null;
  how: DecisionWay | null;
  /** Slug or name of who moved it, where it was not its member; and the name as printed. */
  movedBy: string | null;
  movedByPrinted: string | null;
  /** Slug of the division. */
  division: string | null;
  castingVote: CastingVote | null;
  castingVoteBy: string | null;
  /** Number of the amendment that pre-empted it; null: not known. */
  preEmptedBy: string | null;
  /** Record it although it may not follow; needs its reason. */
  override: { reason: string } | null;
  source: SourceGiven | null;
};

export type Decided = { slug: string; number: string; from: AmendmentState | null; to: AmendmentState; overridden: readonly Refusal[] };

/**
 * Records what became of an amendment: what may follow its state, or, with a reason that is kept, anything that happened.
 *
 * @throws AppError "not-found" for an unknown amendment, "forbidden" for who may not
 */
export async function decideAmendment(context: Context, slug: string, given: DecisionGiven): Promise<Outcome<Decided>> {
  if (!may(context.actor, "amendment.decide")) throw new AppError("forbidden", "Only editors can record what became of an amendment.");
  if (given.override && !may(context.actor, "amendment.override-rule"))
    throw new AppError("forbidden", "Only editors can record a decision against the usual order.");
  const { state } = given;
  if (!isAmendmentState(state)) return refuse({ field: "state", message: "Choose what became of the amendment" });
  return inTransaction(context, async (tx) => {
    const record = await findRecord(tx, amendmentForm, slug);
    if (!record) throw new AppError("not-found", "There is no such amendment.");
    if (record.revision !== given.revision)
      return refuse({ field: "state", message: "Somebody else changed this amendment meanwhile. Look at it again, and repeat" });
    const own = [...inputProblems(context, given, state), ...(await draftProblems(tx, record, given))];
    const against = [...ordinaryProblems(record, given, state), ...(await voteProblems(tx, record, given, state))];
    if (given.override && given.override.reason.trim() === "")
      own.push({ field: "reason", message: "Say why it is recorded against the usual order" });
    const [first, ...more] = [...own, ...(given.override ? [] : against)];
    if (first) return refuse(first, ...more);
    return save(context, tx, record, given, state, against);
  });
}

/** What the editor must give whatever happened. */
function inputProblems({ now }: Context, given: DecisionGiven, state: AmendmentState): Refusal[] {
  const refusals: Refusal[] = [];
  if (given.on && given.on > dayInLondon(now))
    refusals.push({ field: "on", message: "This day has not come yet: record the decision when it has been taken" });
  const isDecided = state === "agreed_to" || state === "disagreed_to";
  if (!isDecided && (given.how !== null || given.division !== null || given.castingVote !== null))
    refusals.push({ field: "how", message: "Only an amendment that was agreed or disagreed to has a division or was decided without one" });
  if (given.how === "without_division" && (given.division !== null || given.castingVote !== null))
    refusals.push({ field: "division", message: "It was decided without a division: leave the division and the casting vote empty" });
  return refusals;
}

async function draftProblems(tx: Write, record: StoredRecord, given: DecisionGiven): Promise<Refusal[]> {
  if (record.publishedAt === null) return [];
  return draftsNamed(tx, amendmentForm, { moved_by: given.movedBy });
}

/** Why the state may not follow the one before. */
function ordinaryProblems(record: StoredRecord, given: DecisionGiven, to: AmendmentState): Refusal[] {
  const from = stateOf(record);
  const code = stageOf(record);
  // Of a record of which nothing was known any end can be told; so can a correction of how the same end came about.
  if (from === null || from === to || !isAmendingStage(code)) return [];
  const stage = amendingStage(code);
  if (stepsTo(from, to, stage)) {
    const allowed = mayBecome("moved", to, stage, { preEmptedBy: given.preEmptedBy });
    return to === "agreed_to" || to === "disagreed_to" || to === "withdrawn_by_agreement" ? refusalsOf(allowed) : [];
  }
  return refusalsOf(mayBecome(from, to, stage, { preEmptedBy: given.preEmptedBy }));
}

/** Whether the result can come of the votes announced. */
async function voteProblems(tx: Write, record: StoredRecord, given: DecisionGiven, to: AmendmentState): Promise<Refusal[]> {
  if ((to !== "agreed_to" && to !== "disagreed_to") || given.division === null) return [];
  const votes = await findAnnouncedResult(tx, given.division);
  if (!votes) return [];
  const { announced_for, announced_against, announced_abstain } = votes;
  const castingVote = given.castingVote ?? castingVoteOf(votes.casting_vote);
  const method = { kind: "division", for: announced_for, against: announced_against, abstentions: announced_abstain, castingVote } as const;
  return refusalsOf(checkDecision({ result: to, method }, amendingStage(stageOf(record))));
}

async function save(
  context: Context,
  tx: Write,
  record: StoredRecord,
  given: DecisionGiven,
  to: AmendmentState,
  against: readonly Refusal[],
): Promise<Outcome<Decided>> {
  const set = tidyFields(amendmentForm, {
    ...record.texts,
    state: to,
    decided_on: given.on,
    decision_how: given.how ?? (given.division ? "division" : null),
    moved_by: given.movedBy,
    moved_by_printed: given.movedByPrinted,
    division: given.division,
    casting_vote: given.castingVote,
    casting_vote_by: given.castingVoteBy,
    pre_empted_by: to === "pre_empted" ? given.preEmptedBy : null,
  });
  const before = tidyFields(amendmentForm, record.texts);
  const checked = checkFields(amendmentForm, set, before);
  if (!checked.ok) return checked;
  const touched = new Set(changesBetween(amendmentForm, before, set).map(({ field }) => field));
  const resolved = await resolveFields(tx, amendmentForm, checked.value, { id: record.id, only: touched });
  if (!resolved.ok) return resolved;
  const changes = changesBetween(amendmentForm, before, resolved.value.texts);
  const number = record.texts.number ?? "";
  const decided = { slug: record.slug ?? record.id, number, from: stateOf(record), to, overridden: against };
  if (changes.length === 0) return accept({ ...decided, overridden: [] });
  const reason = against.length > 0 ? (given.override?.reason.trim() ?? null) : null;
  const columns = { ...resolved.value.columns, updated_at: context.now, ...(reason === null ? {} : { override_reason: reason }) };
  if (!(await updateRecord(tx, amendmentForm, record.id, record.revision, columns)))
    throw new AppError("conflict", "Somebody else saved this amendment at the same moment. Open it again and repeat.");
  await keepClaims(tx, amendmentForm, record.id, changes);
  if (given.source) await citeSource(context, tx, "amendment", record.id, given.source);
  await insertEvents(tx, context, eventsOf(record, resolved.value, changes, { given, decided, reason }));
  return accept(decided);
}

/** The decision is told once; the correction beside it is for the record's history, and for undoing. */
function eventsOf(
  record: StoredRecord,
  { texts, columns }: Resolved,
  changes: readonly FieldChange[],
  { given, decided, reason }: { given: DecisionGiven; decided: Decided; reason: string | null },
): NewEvent[] {
  const divisionId = columns.division_id;
  const told: NewEvent = {
    type: "amendment.decided",
    subjectKind: "amendment",
    subjectId: record.id,
    billId: record.billId,
    visibility: record.publishedAt === null ? "editors" : "public",
    particulars: {
      number: decided.number,
      stage: stageOf(record),
      from: decided.from,
      to: decided.to,
      how: given.how ?? (given.division ? "division" : null),
      on: given.on,
      divisionId: typeof divisionId === "string" ? divisionId : null,
      castingVote: given.castingVote,
      overridden: decided.overridden.map(({ rule, message }) => ({ rule: rule ?? "the usual order", message })),
      reason,
    },
  };
  return [told, { ...corrected(happeningOf(amendmentForm, { ...record, texts }), changes, { reason }), visibility: "editors" }];
}

function stateOf(record: StoredRecord): AmendmentState | null {
  const state = record.texts.state ?? null;
  return isAmendmentState(state) ? state : null;
}

function stageOf(record: StoredRecord): StageCode {
  return stageCodes.find((code) => code === record.texts.stage) ?? "unknown";
}

function castingVoteOf(vote: string | null): CastingVote | null {
  return vote === "for" || vote === "against" ? vote : null;
}

function refusalsOf(outcome: Outcome<unknown>): Refusal[] {
  return outcome.ok ? [] : [...outcome.refusals];
}
