import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { contextFor, whoAsks } from "#app/http/context.server.ts";
import { redirectWithNotice } from "#app/http/respond.server.ts";
import { signOut } from "#app/services/accounts/sign-out.server.ts";

/** Signing out changes something, so a link does not do it. */
export function loader() {
  return redirect("/", 303);
}

export async function action(args: ActionFunctionArgs) {
  const { sessionId } = await whoAsks(args);
  args.context.setCookie(await signOut(await contextFor(args), sessionId, args.context.site));
  return redirectWithNotice(args, "/", "You are signed out.");
}
