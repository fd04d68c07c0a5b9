import type { LoaderFunctionArgs } from "@remix-run/node";
import { readHealth } from "#app/http/health.server.ts";

/** For whoever watches the server: 200 when it can answer, 503 when its database does not. */
export async function loader({ context }: LoaderFunctionArgs) {
  const health = await readHealth(context);
  return Response.json(health, { status: health.healthy ? 200 : 503, headers: { "Cache-Control": "no-store" } });
}
