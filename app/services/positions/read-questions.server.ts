import { type Day, dayInLondon } from "#app/lib/dates.ts";
import { AppError } from "#app/lib/errors.ts";
import type { Context } from "#app/services/context.server.ts";
import { readTiesTo } from "#app/services/record/read-ties.server.ts";
import { readSources } from "#app/services/sources/read-sources.server.ts";
import { textsOf } from "#db/queries/json-columns.ts";
import { findQuestionVisibleTo, listQuestionsVisibleTo } from "#db/queries/positions.server.ts";
import { listTopicsOf } from "#db/queries/topics.server.ts";
import { readAsOn } from "./read-as-on.server.ts";

/** The questions that people take positions on, by title, each with where people stand today. */
export async function readQuestions(context: Context) {
  const rows = await listQuestionsVisibleTo(context.db, context.actor);
  return Promise.all(
    rows.map(async (row) => {
      const { counts, changes, history } = await readAsOn(context, { questionId: row.id }, dayInLondon(context.now));
      return {
        slug: row.slug,
        href: `/questions/${row.slug}`,
        title: row.title,
        description: row.description,
        counts,
        changes: changes.length,
        entries: history.flatMap(({ entries }) => entries).length,
        isDraft: row.published_at === null,
        isMadeUp: row.is_made_up === 1,
      };
    }),
  );
}

/**
 * A question's page, as on a day.
 *
 * @param day null: today
 * @throws AppError "not-found" when there is none that the actor may see
 */
export async function readQuestion(context: Context, slug: string, day: Day | null) {
  const { db, actor } = context;
  const row = await findQuestionVisibleTo(db, actor, slug);
  if (!row) throw new AppError("not-found", "There is no such question.");
  const [asOn, topics, tiedTo, sources] = await Promise.all([
    readAsOn(context, { questionId: row.id }, day),
    listTopicsOf(db, "question", [row.id]),
    readTiesTo(context, "question", row.id),
    readSources(db, "question", [row.id]),
  ]);
  return {
    slug: row.slug,
    title: row.title,
    description: row.description,
    topics: topics.map((topic) => ({ name: topic.name, href: `/topics/${topic.slug}` })),
    tiedTo,
    sources: sources.get(row.id) ?? [],
    remarks: textsOf(row.remarks),
    isDraft: row.published_at === null,
    isMadeUp: row.is_made_up === 1,
    asOn,
  };
}
