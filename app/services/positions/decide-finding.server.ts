import type { FindingState } from "#app/domain/facts/record.ts";
import { may } from "#app/domain/permissions/may.ts";
import { isDay } from "#app/lib/dates.ts";
import { AppError } from "#app/lib/errors.ts";
import { accept, type Outcome, refuse } from "#app/lib/outcome.ts";
import { type Context, inTransaction } from "#app/services/context.server.ts";
import { insertEvent } from "#db/queries/events.server.ts";
import { deleteFinding, type FindingRow, findDecidedFinding, insertFinding, updateFinding } from "#db/queries/findings.server.ts";
import { type FindingAtDesk, readFindingForDesk } from "./read-findings.server.ts";

/**
 * An editor confirms a finding: from then on everyone reads it, in exactly these words.
 *
 * @param sentence what the editor read; if the machine words it otherwise by now, nothing is confirmed
 * @throws AppError "forbidden", "not-found" where the machine does not find it
 */
export async function confirmFinding(context: Context, key: string, sentence: string): Promise<Outcome<{ sentence: string }>> {
  requireMay(context);
  const found = await readFindingForDesk(context, key);
  if (found.sentence !== sentence)
    return refuse({ message: "The position or the vote behind it changed while you read: read the sentence again before you confirm it" });
  return decide(context, found, "confirmed", null);
}

/**
 * An editor puts a finding aside, also one that was confirmed: nobody else reads it.
 *
 * @throws AppError "forbidden", "not-found" where the machine does not find it
 */
export async function dismissFinding(context: Context, key: string, reason: string | null): Promise<Outcome<{ sentence: string }>> {
  requireMay(context);
  if (!reason?.trim()) return refuse({ field: "reason", message: "Say why it is put aside" });
  return decide(context, await readFindingForDesk(context, key), "dismissed", reason.trim());
}

/**
 * Takes back what was decided: the finding waits again. With a reply kept beside it that is refused, since the reply would go with it.
 *
 * @throws AppError "forbidden", "not-found" where nothing was decided
 */
export async function reopenFinding(context: Context, key: string): Promise<Outcome<{ sentence: string }>> {
  requireMay(context);
  return inTransaction(context, async (tx) => {
    const row = await findDecidedFinding(tx, key);
    if (!row) throw new AppError("not-found", "Nothing was decided about this.");
    if (row.reply_text || row.is_disputed === 1)
      return refuse({ message: "A reply is kept beside this finding. Put the finding aside instead, so that the reply is not lost" });
    await deleteFinding(tx, row.id);
    await insertEvent(tx, context, {
      type: "position_finding.reopened",
      ...aboutFinding(row),
      particulars: { sentence: row.sentence, from: row.state },
    });
    return accept({ sentence: row.sentence });
  });
}

/** What a person who is named in a finding answers, and whether they say that it is not right. */
export type ReplyGiven = { text: string | null; on: string | null; isDisputed: boolean; note: string | null };

/**
 * Keeps a person's answer beside a finding that was decided.
 *
 * @param revision that of the decision on which the form was opened: an answer that another editor kept meanwhile is not lost unseen
 * @throws AppError "forbidden", "not-found" where nothing was decided
 */
export async function keepReplyToFinding(
  context: Context,
  key: string,
  given: ReplyGiven,
  revision: number,
): Promise<Outcome<{ sentence: string }>> {
  requireMay(context);
  if (given.on && !isDay(given.on)) return refuse({ field: "reply_on", message: "Enter the day of the answer as day, month and year" });
  if (given.on && !given.text) return refuse({ field: "reply_text", message: "Enter the answer, or leave its day empty" });
  return inTransaction(context, async (tx) => {
    const row = await findDecidedFinding(tx, key);
    if (!row) throw new AppError("not-found", "Decide about this first.");
    if (row.revision !== revision)
      return refuse({
        field: "reply_text",
        message: `Somebody else saved here while you were writing. The answer is now: ${row.reply_text ? `“${row.reply_text}”` : "none"}. Take over what you need, and save again`,
      });
    const saved = await updateFinding(tx, row, {
      reply_text: given.text,
      reply_on: given.on,
      is_disputed: given.isDisputed ? 1 : 0,
      dispute_note: given.isDisputed ? given.note : null,
    });
    if (!saved) throw changedMeanwhile();
    await insertEvent(tx, context, {
      type: "position_finding.reply_kept",
      ...aboutFinding(row),
      particulars: { sentence: row.sentence, isDisputed: given.isDisputed },
    });
    return accept({ sentence: row.sentence });
  });
}

async function decide(context: Context, found: FindingAtDesk, state: FindingState, reason: string | null) {
  const { key, sentence, caveat, behind } = found;
  const decision = { sentence, caveat, state, reason, decided_by: actorId(context), decided_at: context.now };
  return inTransaction(context, async (tx) => {
    const row = await findDecidedFinding(tx, key);
    const id = row?.id ?? context.newId();
    if (!row) await insertFinding(tx, { id, key, person_id: behind.personId, bill_id: behind.bill.id, ...decision });
    else if (!(await updateFinding(tx, row, decision))) throw changedMeanwhile();
    const about = aboutFinding({ id, bill_id: behind.bill.id });
    await insertEvent(
      tx,
      context,
      state === "confirmed"
        ? { type: "position_finding.confirmed", ...about, particulars: { sentence, reason } }
        : { type: "position_finding.dismissed", ...about, particulars: { sentence, reason: reason ?? "" } },
    );
    return accept({ sentence });
  });
}

/** For editors: what is confirmed is read on the pages, and what is taken back must not live on in a public log. */
function aboutFinding({ id, bill_id }: Pick<FindingRow, "id" | "bill_id">) {
  return { subjectKind: "position_finding", subjectId: id, billId: bill_id, visibility: "editors" } as const;
}

function actorId({ actor }: Context): string | null {
  return actor.kind === "account" ? actor.id : null;
}

function requireMay({ actor }: Context): void {
  if (!may(actor, "finding.decide")) throw new AppError("forbidden", "Only editors decide about findings.");
}

function changedMeanwhile(): AppError {
  return new AppError("conflict", "Somebody else decided about this at the same moment. Open the page again.");
}
