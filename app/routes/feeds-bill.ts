import type { LoaderFunctionArgs } from "@remix-run/node";
import { contextFor } from "#app/http/context.server.ts";
import { publicCacheHeaders } from "#app/http/respond.server.ts";
import { readFeed } from "#app/services/following/read-feed.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const text = await readFeed(await contextFor(args), args.params.slug ?? "", args.context.site);
  return new Response(text, { headers: { "Content-Type": "application/atom+xml; charset=utf-8", ...publicCacheHeaders() } });
}
