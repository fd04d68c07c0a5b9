import type { LoaderFunctionArgs } from "@remix-run/node";
import { statementAddress, statementShape, statementsToTake } from "#app/components/positions/statement-shape.ts";
import { rowsInView } from "#app/components/record/list-view.ts";
import { contextFor } from "#app/http/context.server.ts";
import { listViewOf } from "#app/http/list-links.ts";
import { answerRows } from "#app/http/rows-answer.server.ts";
import { readStatements } from "#app/services/positions/read-statements.server.ts";

/** The statements of a view, all pages together, as CSV or JSON. A draft is in no file. */
export async function loader(args: LoaderFunctionArgs) {
  const context = await contextFor(args);
  const view = listViewOf(statementAddress, new URL(args.request.url).searchParams);
  const rows = rowsInView(statementShape, await readStatements(context), view).filter(({ isDraft }) => !isDraft);
  const columns = statementsToTake(args.context.site.publicUrl);
  return answerRows(args.request, { name: "statements", about: "Statements on record", columns, rows });
}
