import type { LoaderFunctionArgs } from "@remix-run/node";
import { positionsToTake } from "#app/components/positions/position-shape.ts";
import { contextFor } from "#app/http/context.server.ts";
import { answerRows } from "#app/http/rows-answer.server.ts";
import { readQuestion } from "#app/services/positions/read-questions.server.ts";

/** Every published position on a question, as CSV or JSON. */
export async function loader(args: LoaderFunctionArgs) {
  const { slug, title, asOn } = await readQuestion(await contextFor(args), args.params.slug ?? "", null);
  return answerRows(args.request, {
    name: `positions-${slug}`,
    about: `Positions on ${title}`,
    columns: positionsToTake(args.context.site.publicUrl),
    rows: asOn.history.flatMap(({ entries }) => entries.map(({ entry }) => entry)),
  });
}
