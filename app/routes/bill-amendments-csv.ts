import type { LoaderFunctionArgs } from "@remix-run/node";
import { stringify } from "csv-stringify/sync";
import { amendmentsAsTexts, amendmentsShown } from "#app/components/amendments/table-of-amendments.tsx";
import { amendmentsAddresses, isToTakeIn } from "#app/http/amendments-view.ts";
import { contextFor } from "#app/http/context.server.ts";
import { publicCacheHeaders } from "#app/http/respond.server.ts";
import { csvToTakeIn, readAmendmentsTable } from "#app/services/amendments/read-amendments-table.server.ts";

/** The view of the table of amendments that the address asks for, all its pages together. */
export async function loader(args: LoaderFunctionArgs) {
  const { site } = args.context;
  const { bill, amendments } = await readAmendmentsTable(await contextFor(args), args.params.slug ?? "");
  const params = new URL(args.request.url).searchParams;
  const view = amendmentsAddresses(bill.slug).view(params);
  const shown = amendmentsShown(amendments, view);
  // What was invented says so in a file too: in its name, and in a column where there is room for one.
  const isMadeUp = shown.map((row) => bill.isMadeUp || row.isMadeUp);
  const hasMadeUp = isMadeUp.includes(true);
  const name = `${hasMadeUp && !bill.slug.startsWith("made-up-") ? "made-up-" : ""}amendments-${bill.slug}`;
  if (isToTakeIn(params)) return asCsv(csvToTakeIn(shown), name);
  const [heading = [], ...rows] = amendmentsAsTexts(amendments, view);
  const whole = rows.map((row, at) => [
    ...row.slice(0, -1),
    `${site.publicUrl}/amendments/${row.at(-1)}`,
    ...(hasMadeUp ? [isMadeUp[at] ? "yes" : "no"] : []),
  ]);
  // A cell that begins like a formula would be run by a spreadsheet.
  const csv = stringify([hasMadeUp ? [...heading, "Made up"] : heading, ...whole], { escape_formulas: true, bom: true });
  return asCsv(csv, name);
}

function asCsv(csv: string, name: string): Response {
  return new Response(csv, {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="${name}.csv"`,
      ...publicCacheHeaders(),
    },
  });
}
