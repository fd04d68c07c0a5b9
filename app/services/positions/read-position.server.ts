import { historyOf } from "#app/domain/positions/held-position.ts";
import { showChanges } from "#app/domain/positions/show-as-on.ts";
import { AppError } from "#app/lib/errors.ts";
import type { Context } from "#app/services/context.server.ts";
import { readClaims, readSources } from "#app/services/sources/read-sources.server.ts";
import { textsOf } from "#db/queries/json-columns.ts";
import { findPositionVisibleTo } from "#db/queries/positions.server.ts";
import { readHeldPositions } from "./read-positions.server.ts";
import { type PositionRow, showPositions } from "./show-positions.server.ts";

/**
 * The page of one entry: what was held, since when, what it rests on, and the holder's other entries on the same subject.
 *
 * @throws AppError "not-found" when there is none that the actor may see
 */
export async function readPosition(context: Context, slug: string) {
  const { db, actor } = context;
  const row = await findPositionVisibleTo(db, actor, slug);
  if (!row) throw new AppError("not-found", "There is no such position.");
  const [[held], same, sources, claims] = await Promise.all([
    showPositions(context, [row]),
    readOfSameHolder(context, row),
    readSources(db, "position", [row.id]),
    readClaims(db, "position", row.id),
  ]);
  if (!held) throw new Error("Bug: a position that was found is not shown");
  const own = same.filter((entry) => entry.holder === held.holder && entry.subject === held.subject && !entry.shown.isDraft);
  return {
    ...held.shown,
    changes: showChanges(own),
    entries: historyOf(own).flatMap(({ entries }) => entries.map(({ shown }) => shown)),
    sourcesInFull: sources.get(row.id) ?? [],
    claims,
    remarks: textsOf(row.remarks),
  };
}

/** At least all entries of the same holder on the same subject. */
function readOfSameHolder(context: Context, row: PositionRow) {
  if (row.person_id) return readHeldPositions(context, { personId: row.person_id });
  if (row.organisation_id) return readHeldPositions(context, { organisationId: row.organisation_id });
  if (row.question_id) return readHeldPositions(context, { questionId: row.question_id });
  if (row.bill_id) return readHeldPositions(context, { billId: row.bill_id });
  return readHeldPositions(context);
}
