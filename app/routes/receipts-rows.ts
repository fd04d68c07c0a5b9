import type { LoaderFunctionArgs } from "@remix-run/node";
import { contextFor } from "#app/http/context.server.ts";
import { receiptsOfKind } from "#app/http/receipts-view.ts";
import { answerRows } from "#app/http/rows-answer.server.ts";
import { readReceipts } from "#app/services/sources/read-receipts.server.ts";

/** The receipts that the address asks for, with all that is missing. */
export async function loader(args: LoaderFunctionArgs) {
  const { publicUrl } = args.context.site;
  const { found } = receiptsOfKind(await readReceipts(await contextFor(args)), new URL(args.request.url).searchParams);
  return answerRows(args.request, {
    name: "receipts",
    about: "What each import asked for, what came and what was missing",
    rows: found,
    columns: [
      { name: "kind", value: (receipt) => receipt.kind },
      { name: "at", value: (receipt) => receipt.at },
      { name: "importer", value: (receipt) => receipt.importer },
      { name: "file", value: (receipt) => receipt.file },
      { name: "sha256", value: (receipt) => receipt.sha256 },
      { name: "asked", value: (receipt) => receipt.asked },
      { name: "came", value: (receipt) => receipt.came },
      { name: "records made", value: (receipt) => receipt.created },
      { name: "records corrected", value: (receipt) => receipt.changed },
      { name: "records unchanged", value: (receipt) => receipt.unchanged },
      { name: "missing", value: (receipt) => receipt.missing },
      { name: "does not agree", value: (receipt) => receipt.contradictory },
      { name: "not in the file", value: (receipt) => receipt.information },
      { name: "page", value: (receipt) => `${publicUrl}/receipts/${receipt.id}` },
    ],
  });
}
