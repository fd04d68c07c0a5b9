import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { requireActor } from "#app/http/context.server.ts";
import { redirectWithNotice } from "#app/http/respond.server.ts";
import { deleteAmendmentDraft } from "#app/services/amendment-drafts/delete-draft.server.ts";

export function loader() {
  return redirect("/drafts", 303);
}

/** Deletes a draft. Its writer can bring it back. */
export async function action(args: ActionFunctionArgs) {
  await deleteAmendmentDraft(await requireActor(args), args.params.id ?? "");
  return redirectWithNotice(args, "/drafts", "The draft is deleted. Its writer can bring it back.");
}
