import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { requireActor } from "#app/http/context.server.ts";
import { redirectWithNotice } from "#app/http/respond.server.ts";
import { restoreAmendmentDraft } from "#app/services/amendment-drafts/delete-draft.server.ts";

export function loader() {
  return redirect("/drafts", 303);
}

/** Brings back a draft that was deleted. */
export async function action(args: ActionFunctionArgs) {
  await restoreAmendmentDraft(await requireActor(args), args.params.id ?? "");
  return redirectWithNotice(args, "/drafts", "The draft is back.");
}
