import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireActor } from "#app/http/context.server.ts";
import { csvExample } from "#app/services/letters/csv-example.ts";

/** A small made-up file with every column, to begin from. */
export async function loader(args: LoaderFunctionArgs) {
  await requireActor(args);
  const kind = new URL(args.request.url).pathname.includes("/statements/") ? "statement" : "letter";
  return new Response(csvExample(kind), {
    headers: { "content-type": "text/csv; charset=utf-8", "content-disposition": `attachment; filename="${kind}s-example.csv"` },
  });
}
