import type { AmendmentResult } from "#app/domain/amendments/marked.ts";
import { studyProceedings } from "#app/domain/amendments/proceedings.ts";
import { readStoredVerification, type StoredVerification } from "#app/domain/amendments/stored-verification.ts";
import { notChecked, verificationToKeep } from "#app/domain/amendments/verification-to-keep.ts";
import type { Verification } from "#app/domain/amendments/verify/verification.ts";
import { verifyConsolidation } from "#app/domain/amendments/verify.ts";
import type { StageCode } from "#app/domain/facts/bill.ts";
import { may } from "#app/domain/permissions/may.ts";
import type { VersionKind } from "#app/domain/text/version.ts";
import { AppError } from "#app/lib/errors.ts";
import { accept, type Outcome, refuse } from "#app/lib/outcome.ts";
import { applyChosen } from "#app/services/amendments/apply-chosen.ts";
import { type AmendmentForEngine, listAmendmentsForEngine } from "#app/services/amendments/list-amendments-for-engine.server.ts";
import { type OrderRead, readOrderOfConsideration } from "#app/services/amendments/read-amendment-lists.server.ts";
import { listNotStudied, toStudy } from "#app/services/amendments/to-study.ts";
import { type Context, inTransaction } from "#app/services/context.server.ts";
import { findBillVisibleTo } from "#db/queries/bills.server.ts";
import { insertEvent } from "#db/queries/events.server.ts";
import { insertVerification, listLatestVerifications } from "#db/queries/verifications.server.ts";
import { findVersionVisibleTo, listVersionsVisibleTo, type VersionRow } from "#db/queries/versions.server.ts";
import { sha256 } from "./text-columns.server.ts";
import { loadVersionText } from "./version-texts.server.ts";

/** Rises with each change of the engine that can give another result: what was checked by an earlier one is checked again. */
export const engineVersion = "1";

/** `isNew`: it was checked now; else nothing had changed since it was checked last. */
export type VersionVerified = { result: StoredVerification; isNew: boolean; from: { slug: string; title: string } };

/** What a check rests on. `sha`: of all of it, so that a check can be told from one of other texts or amendments. */
export type CheckInputs = { from: VersionRow; to: VersionRow; amendments: AmendmentForEngine[]; order: OrderRead; sha: string };

/**
 * Applies the amendments recorded as agreed to the version before, compares what comes of it with this version, and keeps the result with
 * its day. What was checked before with the same texts, amendments and engine is not checked again.
 *
 * @param versionSlug the version as published, after the amendments
 * @throws AppError "not-found" for an unknown version, "forbidden" for who may not
 */
export async function verifyVersion(context: Context, billSlug: string, versionSlug: string): Promise<Outcome<VersionVerified>> {
  if (!may(context.actor, "version.verify")) throw new AppError("forbidden", "Only editors can check a version.");
  const to = await findVersionVisibleTo(context.db, context.actor, billSlug, versionSlug);
  if (!to) throw new AppError("not-found", "There is no such version of the bill.");
  const before = (await listVersionsVisibleTo(context.db, context.actor, to.bill_id)).filter((each) => each.position < to.position);
  const from = before.at(-1);
  if (!from) return refuse({ message: "This is the first version of the bill: there is none before it to check it against." });
  const inputs = await inputsOf(context, from, to);
  const [last] = (await listLatestVerifications(context.db, [to.id])).filter((row) => row.version_from_id === from.id);
  const told = { slug: from.slug, title: from.title };
  if (last && last.inputs_sha256 === inputs.sha && last.engine_version === engineVersion) {
    const kept = readStoredVerification(last.result);
    if (kept) return accept({ result: kept, isNew: false, from: told });
  }
  // Comparing takes a moment: it is done before the transaction.
  const result = await check(context, inputs);
  await inTransaction(context, async (tx) => {
    await insertVerification(tx, {
      id: context.newId(),
      version_from_id: from.id,
      version_to_id: to.id,
      checked_at: context.now,
      inputs_sha256: inputs.sha,
      engine_version: engineVersion,
      result: JSON.stringify(result),
    });
    const isPublic = from.published_at !== null && to.published_at !== null;
    await insertEvent(tx, context, {
      type: "version.verified",
      subjectKind: "version",
      subjectId: to.id,
      billId: to.bill_id,
      visibility: isPublic ? "public" : "editors",
      particulars: { fromId: from.id, outcome: result.outcome, differences: result.differences.length },
    });
  });
  return accept({ result, isNew: true, from: told });
}

/** Checks every version of a bill that has one before it; for imports and the first start. Gives how many were checked anew. */
export async function verifyVersionsOfBill(context: Context, billSlug: string): Promise<number> {
  const bill = await findBillVisibleTo(context.db, context.actor, billSlug);
  const [, ...later] = bill ? await listVersionsVisibleTo(context.db, context.actor, bill.id) : [];
  let count = 0;
  for (const version of later) {
    const verified = await verifyVersion(context, billSlug, version.slug);
    if (verified.ok && verified.value.isNew) count += 1;
  }
  return count;
}

/** The amendments recorded as agreed to one version, and the texts of it and the next: what a check rests on. */
export async function inputsOf(context: Context, from: VersionRow, to: VersionRow): Promise<CheckInputs> {
  const toPrint = await listAmendmentsForEngine(context, { versionId: from.id });
  const stage = toPrint[0]?.stage ?? stageBefore[to.kind] ?? "stage_2";
  // Amendments whose print nobody has named are those of the stage that made this version.
  const unnamed = (await listAmendmentsForEngine(context, { billId: from.bill_id, stage })).filter(
    (each) => each.version === null && !each.versionIsHidden,
  );
  const amendments = [...toPrint, ...unnamed].filter((each) => !each.isDraft && each.state === "agreed_to");
  const order = await readOrderOfConsideration(context, from.bill_id, stage);
  const facts = amendments.map((each) => JSON.stringify([each.number, each.wording, each.printedLines, each.sequence, each.sortCode]));
  const sha = sha256(from.text_sha256, to.text_sha256, JSON.stringify(order.arrangement), ...facts.sort());
  return { from, to, amendments, order, sha };
}

const stageBefore: Partial<Record<VersionKind, StageCode>> = { as_amended_at_stage_2: "stage_2", as_passed: "stage_3" };

/** The agreed amendments applied to one version, held against the next; or why they cannot be, in a sentence. */
export async function consolidate({ db }: Context, { from, to, amendments, order }: CheckInputs): Promise<Consolidated> {
  const [before, after] = await Promise.all([loadVersionText(db, from), loadVersionText(db, to)]);
  const incomplete = amendments.filter((each) => each.wordingIsIncomplete).map((each) => each.number);
  if (incomplete.length > 0)
    return { problem: `The wording of ${incomplete.length === 1 ? "amendment" : "amendments"} ${incomplete.join(", ")} is incomplete.` };
  const study = studyProceedings(before, toStudy(amendments), order.arrangement);
  const applied = applyChosen(study, new Set(study.order));
  if (!applied) return { problem: "The version before has no text." };
  const unread = [
    ...study.amendments.flatMap(({ number, read }) => (read.ok ? [] : [{ number, reason: read.problem.message }])),
    ...listNotStudied(amendments),
  ].map(({ number, reason }) => ({ number, state: "not-applied" as const, reason, because: null }));
  return { problem: null, verification: verifyConsolidation(applied.text, after.text), results: [...applied.results, ...unread] };
}

export type Consolidated =
  | { readonly problem: string }
  | { readonly problem: null; readonly verification: Verification; readonly results: readonly AmendmentResult[] };

async function check(context: Context, inputs: CheckInputs): Promise<StoredVerification> {
  const consolidated = await consolidate(context, inputs);
  return consolidated.problem === null
    ? verificationToKeep(consolidated.verification, consolidated.results)
    : notChecked(consolidated.problem);
}
