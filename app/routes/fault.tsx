import type { LoaderFunctionArgs } from "@remix-run/node";
import { notFoundPage } from "#app/http/fault-page.ts";

/** The page for what the server itself refuses (a foreign origin, too many attempts): it asks for this page with the fault. */
export function loader({ context }: LoaderFunctionArgs) {
  const page = context.fault ?? notFoundPage(context.requestId);
  throw Response.json(page, { status: page.status });
}

/** The same for a form of a page with scripts, which asks for data. */
export const action = loader;

export default function Fault() {
  return null;
}
