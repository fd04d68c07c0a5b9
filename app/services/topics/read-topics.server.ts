import { AppError } from "#app/lib/errors.ts";
import type { Context } from "#app/services/context.server.ts";
import { readLetters } from "#app/services/letters/read-letters.server.ts";
import { readFigures } from "#app/services/record/read-figures.server.ts";
import { readMeetings } from "#app/services/record/read-meetings.server.ts";
import { readPositions } from "#app/services/record/read-positions.server.ts";
import { readStatements } from "#app/services/record/read-statements.server.ts";
import { readSources } from "#app/services/sources/read-sources.server.ts";
import { listBillsOfTopic } from "#db/queries/bills.server.ts";
import { textsOf } from "#db/queries/json-columns.ts";
import { findTopicVisibleTo, listTopicsVisibleTo } from "#db/queries/topics.server.ts";

/** Topics by name, each with how many records it gathers. */
export async function readTopics(context: Context) {
  const rows = await listTopicsVisibleTo(context.db, context.actor);
  return rows.map((row) => ({
    slug: row.slug,
    href: `/topics/${row.slug}`,
    name: row.name,
    description: row.description,
    linked: Number(row.linked),
    isMadeUp: row.is_made_up === 1,
  }));
}

/**
 * A topic's page: what bills, letters, meetings, statements, positions and figures it gathers.
 *
 * @throws AppError "not-found" when there is none that the actor may see
 */
export async function readTopic(context: Context, slug: string) {
  const { db, actor } = context;
  const row = await findTopicVisibleTo(db, actor, slug);
  if (!row) throw new AppError("not-found", "There is no such topic.");
  const belonging = { topicId: row.id };
  const [bills, letters, meetings, statements, positions, figures, sources] = await Promise.all([
    listBillsOfTopic(db, actor, row.id),
    readLetters(context, belonging),
    readMeetings(context, belonging),
    readStatements(context, belonging),
    readPositions(context, belonging),
    readFigures(context, belonging),
    readSources(db, "topic", [row.id]),
  ]);
  return {
    slug: row.slug,
    name: row.name,
    description: row.description,
    remarks: textsOf(row.remarks),
    isDraft: row.published_at === null,
    isMadeUp: row.is_made_up === 1,
    bills,
    letters,
    meetings,
    statements,
    positions,
    figures,
    sources: sources.get(row.id) ?? [],
  };
}
