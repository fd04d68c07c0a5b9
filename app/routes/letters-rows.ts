import type { LoaderFunctionArgs } from "@remix-run/node";
import { letterColumnsToTake } from "#app/components/letters/letters-as-rows.ts";
import { contextFor } from "#app/http/context.server.ts";
import { lettersViewOf } from "#app/http/letters-view.ts";
import { answerRows } from "#app/http/rows-answer.server.ts";
import { readLettersTable } from "#app/services/letters/read-letters-table.server.ts";

/** The view of the table of letters that the address asks for, all its pages together, as CSV or JSON. */
export async function loader(args: LoaderFunctionArgs) {
  const { publicUrl } = args.context.site;
  const view = lettersViewOf(new URL(args.request.url).searchParams);
  const { rows } = await readLettersTable(await contextFor(args), view, { allRows: true });
  const about = `Letters on record at ${publicUrl}/letters. A day that is not known exactly is given in words only.`;
  const columns = letterColumnsToTake(publicUrl);
  return answerRows(args.request, { name: "letters", about, columns, rows: rows.filter(({ isDraft }) => !isDraft) });
}
