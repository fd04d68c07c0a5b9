import type { LoaderFunctionArgs } from "@remix-run/node";
import { confidenceWords } from "#app/domain/facts/source.ts";
import { contextFor } from "#app/http/context.server.ts";
import { answerRows } from "#app/http/rows-answer.server.ts";
import { readBillSources } from "#app/services/sources/read-bill-sources.server.ts";

/** The sources of a bill, one row for each thing that rests on one. */
export async function loader(args: LoaderFunctionArgs) {
  const { bill, sources } = await readBillSources(await contextFor(args), args.params.slug ?? "");
  const { publicUrl } = args.context.site;
  const rows = sources.flatMap(({ uses, ...source }) => uses.map((use) => ({ source, use })));
  return answerRows(args.request, {
    name: `${bill.slug}-sources`,
    about: `What is recorded about the ${bill.title} and the source of each, one row for each thing that rests on a source`,
    rows,
    columns: [
      { name: "source", value: ({ source }) => source.title },
      { name: "publisher", value: ({ source }) => source.publisher },
      { name: "confidence", value: ({ source }) => confidenceWords[source.confidence] },
      { name: "address", value: ({ source }) => source.url },
      { name: "archived", value: ({ source }) => source.archivedUrl },
      { name: "published", value: ({ source }) => source.publishedOn },
      { name: "seen", value: ({ source }) => source.seenOn },
      { name: "licence", value: ({ source }) => source.licence },
      { name: "page", value: ({ source }) => publicUrl + source.href },
      { name: "kind", value: ({ use }) => use.kindWords },
      { name: "record", value: ({ use }) => use.title },
      { name: "record page", value: ({ use }) => (use.href ? publicUrl + use.href : null) },
      { name: "shows", value: ({ use }) => use.what },
    ],
  });
}
