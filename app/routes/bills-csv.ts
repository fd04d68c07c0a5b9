import type { LoaderFunctionArgs } from "@remix-run/node";
import { stringify } from "csv-stringify/sync";
import { billsAsTexts } from "#app/components/bills/bills-table.tsx";
import { billsViewOf } from "#app/http/bills-view.ts";
import { contextFor } from "#app/http/context.server.ts";
import { publicCacheHeaders } from "#app/http/respond.server.ts";
import { readBills } from "#app/services/bills/read-bills.server.ts";

/** The view of the table of bills that the address asks for, all its pages together. */
export async function loader(args: LoaderFunctionArgs) {
  const { site } = args.context;
  const view = billsViewOf(new URL(args.request.url).searchParams);
  const [heading = [], ...rows] = billsAsTexts(await readBills(await contextFor(args)), view);
  const whole = rows.map((row) => [...row.slice(0, -1), `${site.publicUrl}/bills/${row.at(-1)}`]);
  // A cell that begins like a formula would be run by a spreadsheet.
  const csv = stringify([heading, ...whole], { escape_formulas: true, bom: true });
  return new Response(csv, {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": 'attachment; filename="bills.csv"',
      ...publicCacheHeaders(),
    },
  });
}
