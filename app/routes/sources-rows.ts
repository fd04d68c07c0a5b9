import type { LoaderFunctionArgs } from "@remix-run/node";
import { confidenceWords } from "#app/domain/facts/source.ts";
import { contextFor } from "#app/http/context.server.ts";
import { answerRows } from "#app/http/rows-answer.server.ts";
import { filterSources, sourcesViewOf } from "#app/http/sources-view.ts";
import { readSourcesInUse } from "#app/services/sources/read-source.server.ts";

/** The sources that the address asks for, all pages together. */
export async function loader(args: LoaderFunctionArgs) {
  const { publicUrl } = args.context.site;
  const all = await readSourcesInUse(await contextFor(args));
  return answerRows(args.request, {
    name: "sources",
    about: "What the record rests on",
    rows: filterSources(all, sourcesViewOf(new URL(args.request.url).searchParams)),
    columns: [
      { name: "title", value: (source) => source.title },
      { name: "publisher", value: (source) => source.publisher },
      { name: "confidence", value: (source) => confidenceWords[source.confidence] },
      { name: "address", value: (source) => source.url },
      { name: "archived", value: (source) => source.archivedUrl },
      { name: "published", value: (source) => source.publishedOn },
      { name: "seen", value: (source) => source.seenOn },
      { name: "licence", value: (source) => source.licence },
      { name: "records", value: (source) => source.uses },
      { name: "page", value: (source) => publicUrl + source.href },
    ],
  });
}
