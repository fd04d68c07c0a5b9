import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { contextFor } from "#app/http/context.server.ts";
import { readVersionAddress } from "#app/services/versions/read-versions.server.ts";

/** A version by its own address: its text is read at the bill that it belongs to. */
export async function loader(args: LoaderFunctionArgs) {
  return redirect(await readVersionAddress(await contextFor(args), args.params.slug ?? ""), 302);
}
