import type { LoaderFunctionArgs } from "@remix-run/node";
import { figuresToTake, matchesFigureSearch } from "#app/components/figures/figure-search.ts";
import { contextFor } from "#app/http/context.server.ts";
import { searchOf } from "#app/http/list-params.ts";
import { answerRows } from "#app/http/rows-answer.server.ts";
import { readFigures } from "#app/services/record/read-figures.server.ts";

/** The figures that match a search, as CSV or JSON. */
export async function loader(args: LoaderFunctionArgs) {
  const search = searchOf(new URL(args.request.url).searchParams);
  const rows = (await readFigures(await contextFor(args))).filter((figure) => !figure.isDraft && matchesFigureSearch(figure, search));
  return answerRows(args.request, {
    name: "figures",
    about: "Figures quoted around bills",
    columns: figuresToTake(args.context.site.publicUrl),
    rows,
  });
}
