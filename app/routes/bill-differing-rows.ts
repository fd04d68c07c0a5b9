import type { LoaderFunctionArgs } from "@remix-run/node";
import { confidenceWords } from "#app/domain/facts/source.ts";
import { contextFor } from "#app/http/context.server.ts";
import { answerRows } from "#app/http/rows-answer.server.ts";
import { readBillSources } from "#app/services/sources/read-bill-sources.server.ts";

/** Where the sources of a bill differ, one row for each value that a source gives. */
export async function loader(args: LoaderFunctionArgs) {
  const { bill, differing } = await readBillSources(await contextFor(args), args.params.slug ?? "");
  const { publicUrl } = args.context.site;
  const rows = differing.flatMap(({ claims, ...field }) => claims.map((claim) => ({ field, claim })));
  return answerRows(args.request, {
    name: `${bill.slug}-sources-differ`,
    about: `Where sources about the ${bill.title} differ, one row for each value that a source gives`,
    rows,
    columns: [
      { name: "kind", value: ({ field }) => field.kindWords },
      { name: "record", value: ({ field }) => field.title },
      { name: "record page", value: ({ field }) => (field.href ? publicUrl + field.href : null) },
      { name: "field", value: ({ field }) => field.label },
      { name: "value", value: ({ claim }) => claim.value },
      { name: "source", value: ({ claim }) => claim.source },
      { name: "source page", value: ({ claim }) => (claim.sourceHref ? publicUrl + claim.sourceHref : null) },
      { name: "confidence", value: ({ claim }) => confidenceWords[claim.confidence] },
      { name: "used", value: ({ claim }) => claim.chosen },
      { name: "chosen by", value: ({ claim }) => claim.choice?.by ?? null },
      { name: "chosen at", value: ({ claim }) => claim.choice?.at ?? null },
      { name: "note", value: ({ claim }) => claim.note },
    ],
  });
}
