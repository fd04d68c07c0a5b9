import type { LoaderFunctionArgs } from "@remix-run/node";
import { positionsToTake } from "#app/components/positions/position-shape.ts";
import { contextFor } from "#app/http/context.server.ts";
import { answerRows } from "#app/http/rows-answer.server.ts";
import { readPositionsAroundBill } from "#app/services/positions/read-bill-positions.server.ts";

/** Every published position on a bill, its parts, amendments and motions, as CSV or JSON. */
export async function loader(args: LoaderFunctionArgs) {
  const slug = args.params.slug ?? "";
  const { title, published } = await readPositionsAroundBill(await contextFor(args), slug);
  return answerRows(args.request, {
    name: `positions-${slug}`,
    about: `Positions around the ${title}`,
    columns: positionsToTake(args.context.site.publicUrl),
    rows: published.map(({ shown }) => shown).filter(({ about }) => about.kind !== "not-public"),
  });
}
