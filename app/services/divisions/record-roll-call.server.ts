import { corrected, undone } from "#app/domain/events/record-event.ts";
import { may } from "#app/domain/permissions/may.ts";
import { divisionForm } from "#app/domain/records/bill-forms.ts";
import { AppError } from "#app/lib/errors.ts";
import { accept, type Outcome, refuse } from "#app/lib/outcome.ts";
import { type Context, inTransaction, type Write } from "#app/services/context.server.ts";
import { happeningOf } from "#app/services/records/record-happening.server.ts";
import { insertEvent } from "#db/queries/events.server.ts";
import { findRecord, type StoredRecord, updateRecord } from "#db/queries/records/records.server.ts";
import { listVoteRows, replaceVotes } from "#db/queries/records/votes.server.ts";
import { matchVoters } from "./record-match-voters.server.ts";
import { type PastedRoll, printRoll, readPastedRoll } from "./record-pasted-roll.ts";
import { type AnnouncedResult, problemsOfRoll } from "./record-roll-problems.ts";

/** A roll-call as an editor sees it before keeping it. */
export type RollPreview = {
  counted: PastedRoll["counted"];
  announced: AnnouncedResult;
  problems: readonly string[];
  unmatched: readonly { name: string; seat: string | null; why: string }[];
  names: number;
};

/** Reads a pasted roll-call and holds it against what was announced; nothing is saved. */
export async function previewRoll(context: Context, text: string, announced: AnnouncedResult): Promise<RollPreview> {
  const roll = readPastedRoll(text);
  const matched = await matchVoters(context.db, roll.votes, []);
  return {
    counted: roll.counted,
    announced,
    problems: problemsOfRoll(roll, announced),
    unmatched: matched.flatMap((each) => (each.personId ? [] : [{ name: each.name, seat: each.seat, why: each.why ?? "" }])),
    names: roll.votes.length,
  };
}

/**
 * Replaces the roll-call of a recorded division by a pasted one.
 *
 * @param given.isSeen the editor has seen what does not fit, and keeps it as printed
 * @throws AppError "not-found" for an unknown division, "forbidden" for who may not, "conflict" if somebody saved meanwhile
 */
export async function recordRollCall(
  context: Context,
  slug: string,
  given: { text: string; isSeen: boolean; revision: number; reason: string | null },
): Promise<Outcome<{ names: number }>> {
  if (!may(context.actor, "division.correct")) throw new AppError("forbidden", "Only editors can record a roll-call.");
  const roll = readPastedRoll(given.text);
  return inTransaction(context, async (tx) => {
    const division = await findRecord(tx, divisionForm, slug);
    if (!division) throw new AppError("not-found", "There is no such division.");
    if (division.revision !== given.revision)
      return refuse({
        field: "roll",
        message: "Somebody else saved this division meanwhile. What you pasted is still here: compare, and save again",
      });
    const problems = problemsOfRoll(roll, announcedIn(division));
    if (problems.length > 0 && !given.isSeen) return refuse({ field: "is_seen", message: "Look at what does not fit, and confirm it" });
    const before = printRoll((await listVoteRows(tx, division.id)).map(rowOf));
    await layRoll(context, tx, division.id, roll);
    const after = printRoll(roll.votes);
    if (before === after) return accept({ names: roll.votes.length });
    await updateRecord(tx, divisionForm, division.id, division.revision, { updated_at: context.now });
    const changes = [{ field: rollField, from: before, to: after }];
    await insertEvent(tx, context, corrected(happeningOf(divisionForm, division), changes, { reason: given.reason }));
    return accept({ names: roll.votes.length });
  });
}

/** The name under which a change of a roll-call stands in the history. */
export const rollField = "roll_call";

/** Puts a roll-call back as it was before a change, unless it was changed again since. In a transaction that is already open. */
export async function restoreRoll(
  context: Context,
  tx: Write,
  division: StoredRecord,
  change: { from: string | null; to: string | null },
  sequence: number,
): Promise<Outcome<{ names: number }>> {
  const now = printRoll((await listVoteRows(tx, division.id)).map(rowOf));
  if (now !== change.to) return refuse({ message: "The roll-call was changed again since. Undo the later change first." });
  const roll = readPastedRoll(change.from ?? "");
  await layRoll(context, tx, division.id, roll);
  await updateRecord(tx, divisionForm, division.id, division.revision, { updated_at: context.now });
  const changes = [{ field: rollField, from: change.to, to: change.from }];
  await insertEvent(tx, context, undone(happeningOf(divisionForm, division), sequence, changes));
  return accept({ names: roll.votes.length });
}

/** Writes the rows of a roll-call, in a transaction that is already open. */
export async function layRoll({ newId }: Pick<Context, "newId">, tx: Write, divisionId: string, roll: PastedRoll): Promise<void> {
  const matched = await matchVoters(tx, roll.votes, await listVoteRows(tx, divisionId));
  await replaceVotes(
    tx,
    divisionId,
    matched.map((each, position) => ({
      id: newId(),
      division_id: divisionId,
      position,
      person_id: each.personId,
      printed_name: each.name,
      seat: each.seat,
      seat_kind: each.seatKind,
      party: each.party,
      vote: each.vote,
      proxy_cast_by: each.proxyCastBy,
    })),
  );
}

/** A division's roll-call as text, for the page that replaces it. */
export async function readRollText(context: Context, divisionId: string): Promise<string | null> {
  return printRoll((await listVoteRows(context.db, divisionId)).map(rowOf));
}

/** What a division's record says was announced. */
export function announcedIn({ texts }: Pick<StoredRecord, "texts">): AnnouncedResult {
  return {
    for: Number(texts.announced_for ?? 0),
    against: Number(texts.announced_against ?? 0),
    abstain: Number(texts.announced_abstain ?? 0),
    result: texts.result ?? "",
    castingVote: texts.casting_vote ?? null,
  };
}

function rowOf(row: Awaited<ReturnType<typeof listVoteRows>>[number]) {
  return { name: row.printed_name, seat: row.seat, party: row.party, vote: row.vote, proxyCastBy: row.proxy_cast_by };
}
