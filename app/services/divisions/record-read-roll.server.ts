import { divisionForm } from "#app/domain/records/bill-forms.ts";
import type { Context } from "#app/services/context.server.ts";
import { readRecordForEditing } from "#app/services/records/read-record.server.ts";
import { listVoteStatements } from "#db/queries/divisions.server.ts";
import { announcedIn, readRollText } from "./record-roll-call.server.ts";

/**
 * What the page that replaces a roll-call needs: the roll-call as text, the announced result, the members' statements.
 *
 * @throws AppError "not-found" when there is no such division, or the actor may not correct it
 */
export async function readRollForEditing(context: Context, slug: string) {
  const { record, title } = await readRecordForEditing(context, divisionForm.kind, slug);
  const statements = await listVoteStatements(context.db, record.id);
  return {
    title,
    slug: record.slug ?? record.id,
    revision: record.revision,
    announced: announcedIn(record),
    roll: await readRollText(context, record.id),
    statements: statements.map(({ id, printed_name, quote, intended_vote }) => ({ id, printed_name, quote, intended_vote })),
  };
}
