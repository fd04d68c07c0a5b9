import type { LoaderFunctionArgs } from "@remix-run/node";
import { positionAddress, positionShape, positionsToTake } from "#app/components/positions/position-shape.ts";
import { rowsInView } from "#app/components/record/list-view.ts";
import { contextFor } from "#app/http/context.server.ts";
import { listViewOf } from "#app/http/list-links.ts";
import { answerRows } from "#app/http/rows-answer.server.ts";
import { readPositions } from "#app/services/positions/read-positions.server.ts";

/** The positions of a view, all pages together, as CSV or JSON. A draft is in no file. */
export async function loader(args: LoaderFunctionArgs) {
  const context = await contextFor(args);
  const view = listViewOf(positionAddress, new URL(args.request.url).searchParams);
  const rows = rowsInView(positionShape, await readPositions(context), view).filter(({ isDraft }) => !isDraft);
  const columns = positionsToTake(args.context.site.publicUrl);
  return answerRows(args.request, { name: "positions", about: "Positions on record", columns, rows });
}
