import { AppError } from "#app/lib/errors.ts";
import { readCommitments } from "#app/services/commitments/read-commitments.server.ts";
import type { Context } from "#app/services/context.server.ts";
import { readLetters } from "#app/services/letters/read-letters.server.ts";
import { readPositions } from "#app/services/positions/read-positions.server.ts";
import { readStatements } from "#app/services/positions/read-statements.server.ts";
import { readThingsCounted } from "#app/services/record/read-figures.server.ts";
import { readMeetings } from "#app/services/record/read-meetings.server.ts";
import { readSources } from "#app/services/sources/read-sources.server.ts";
import { listBillsOfTopic } from "#db/queries/bills.server.ts";
import { textsOf } from "#db/queries/json-columns.ts";
import { countGathered, findTopicVisibleTo, listQuestionsOfTopic, listTopicsOf, listTopicsVisibleTo } from "#db/queries/topics.server.ts";

/** Topics and Acts by name, each with how many records of each kind it gathers. */
export async function readTopics(context: Context) {
  const [rows, counts] = await Promise.all([listTopicsVisibleTo(context.db, context.actor), countGathered(context.db, context.actor)]);
  return rows.map((row) => {
    const own = counts.filter((count) => count.topicId === row.id);
    return {
      slug: row.slug,
      href: `/topics/${row.slug}`,
      name: row.name,
      description: row.description,
      kind: row.kind,
      citation: row.citation,
      counts: own.map(({ kind, count }) => ({ kind, count })),
      linked: own.reduce((sum, { count }) => sum + count, 0),
      isDraft: row.published_at === null,
      isMadeUp: row.is_made_up === 1,
    };
  });
}

/**
 * A topic's page: what bills, letters, meetings, statements, positions, questions, figures and commitments it gathers, whatever bill they are about.
 *
 * @throws AppError "not-found" when there is none that the actor may see
 */
export async function readTopic(context: Context, slug: string) {
  const { db, actor } = context;
  const row = await findTopicVisibleTo(db, actor, slug);
  if (!row) throw new AppError("not-found", "There is no such topic.");
  const belonging = { topicId: row.id };
  const [bills, letters, meetings, statements, positions, figures, commitments, questions, sources] = await Promise.all([
    listBillsOfTopic(db, actor, row.id),
    readLetters(context, belonging),
    readMeetings(context, belonging),
    readStatements(context, belonging),
    readPositions(context, belonging),
    readThingsCounted(context, belonging),
    readCommitments(context, belonging),
    listQuestionsOfTopic(db, actor, row.id),
    readSources(db, "topic", [row.id]),
  ]);
  const filedUnder = await listTopicsOf(
    db,
    "question",
    questions.map(({ id }) => id),
  );
  return {
    slug: row.slug,
    name: row.name,
    description: row.description,
    kind: row.kind,
    citation: row.citation,
    url: row.url,
    remarks: textsOf(row.remarks),
    isDraft: row.published_at === null,
    isMadeUp: row.is_made_up === 1,
    bills,
    letters,
    meetings,
    statements,
    positions,
    figures,
    commitments,
    questions: questions.map((question) => ({
      href: `/questions/${question.slug}`,
      name: question.title,
      text: question.description,
      otherTopics: filedUnder
        .filter((topic) => topic.subject_id === question.id && topic.slug !== row.slug)
        .map((topic) => ({ name: topic.name, href: `/topics/${topic.slug}` })),
      isMadeUp: question.is_made_up === 1,
    })),
    sources: sources.get(row.id) ?? [],
  };
}
