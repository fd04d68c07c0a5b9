import { corrected } from "#app/domain/events/record-event.ts";
import type { Vote } from "#app/domain/facts/division.ts";
import { may } from "#app/domain/permissions/may.ts";
import { divisionForm } from "#app/domain/records/bill-forms.ts";
import { AppError } from "#app/lib/errors.ts";
import { accept, type Outcome, type Refusal, refuse } from "#app/lib/outcome.ts";
import { type Context, inTransaction, type Write } from "#app/services/context.server.ts";
import { happeningOf } from "#app/services/records/record-happening.server.ts";
import { insertEvent } from "#db/queries/events.server.ts";
import { findRecord, type StoredRecord, updateRecord } from "#db/queries/records/records.server.ts";
import { deleteVoteStatement, findVoteStatement, insertVoteStatement } from "#db/queries/records/votes.server.ts";
import { matchOne } from "./record-match-voters.server.ts";

/** What a member says that they meant, beside the recorded vote, which stands. */
export type VoteStatementGiven = {
  printedName: string | null;
  quote: string | null;
  intendedVote: Vote | null;
  reply: string | null;
  effect: string | null;
};

/** Records a member's statement about their vote. @throws AppError "not-found", "forbidden" */
export async function recordVoteStatement(context: Context, slug: string, given: VoteStatementGiven): Promise<Outcome<{ name: string }>> {
  if (!may(context.actor, "division.correct")) throw new AppError("forbidden", "Only editors can record statements about votes.");
  const { printedName, quote } = given;
  const [first, ...others] = problemsWith(given);
  if (first || !printedName || !quote) return refuse(first ?? { message: "Enter the statement" }, ...others);
  return inTransaction(context, async (tx) => {
    const division = await requireDivision(tx, slug);
    await insertVoteStatement(tx, {
      id: context.newId(),
      division_id: division.id,
      person_id: await matchOne(tx, printedName),
      printed_name: printedName,
      quote,
      intended_vote: given.intendedVote,
      reply: given.reply,
      effect: given.effect,
    });
    await tell(context, tx, division, null, `${printedName}: “${quote}”`);
    return accept({ name: printedName });
  });
}

/** Takes a statement about a vote out of the record; the history keeps its words. @throws AppError "not-found", "forbidden" */
export async function removeVoteStatement(context: Context, slug: string, id: string): Promise<Outcome<{ name: string }>> {
  if (!may(context.actor, "division.correct")) throw new AppError("forbidden", "Only editors can remove statements about votes.");
  return inTransaction(context, async (tx) => {
    const division = await requireDivision(tx, slug);
    const statement = await findVoteStatement(tx, division.id, id);
    if (!statement) throw new AppError("not-found", "There is no such statement.");
    await deleteVoteStatement(tx, id);
    await tell(context, tx, division, `${statement.printed_name}: “${statement.quote}”`, null);
    return accept({ name: statement.printed_name });
  });
}

function problemsWith({ printedName, quote, reply, effect }: VoteStatementGiven): Refusal[] {
  const refusals: Refusal[] = [];
  if (!printedName) refusals.push({ field: "printed_name", message: "Enter the member's name as printed" });
  if (!quote) refusals.push({ field: "quote", message: "Enter what the member said, as a short quotation" });
  for (const [field, text] of Object.entries({ quote, reply, effect }))
    if (text && text.length > 600) refusals.push({ field, message: "Shorten it to 600 characters: quotations are short" });
  return refusals;
}

async function requireDivision(tx: Write, slug: string): Promise<StoredRecord> {
  const division = await findRecord(tx, divisionForm, slug);
  if (!division) throw new AppError("not-found", "There is no such division.");
  return division;
}

async function tell(context: Context, tx: Write, division: StoredRecord, from: string | null, to: string | null): Promise<void> {
  await updateRecord(tx, divisionForm, division.id, division.revision, { updated_at: context.now });
  await insertEvent(tx, context, corrected(happeningOf(divisionForm, division), [{ field: "vote_statement", from, to }]));
}
