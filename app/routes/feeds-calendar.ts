import type { LoaderFunctionArgs } from "@remix-run/node";
import { contextFor } from "#app/http/context.server.ts";
import { publicCacheHeaders } from "#app/http/respond.server.ts";
import { readCalendar } from "#app/services/following/read-calendar.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const text = await readCalendar(await contextFor(args), args.params.slug ?? "", args.context.site);
  return new Response(text, { headers: { "Content-Type": "text/calendar; charset=utf-8", ...publicCacheHeaders() } });
}
