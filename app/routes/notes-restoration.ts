import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { z } from "zod";
import { requireActor } from "#app/http/context.server.ts";
import { readForm } from "#app/http/forms.server.ts";
import { safeRedirectTarget } from "#app/http/redirects.ts";
import { redirectWithNotice } from "#app/http/respond.server.ts";
import { restoreNote } from "#app/services/notes/delete-note.server.ts";

export function loader() {
  return redirect("/notes", 303);
}

const RestorationForm = z.object({ next: z.string().default("") });

/** Brings back a note that was deleted. */
export async function action(args: ActionFunctionArgs) {
  const context = await requireActor(args);
  const form = await readForm(args.request, RestorationForm);
  await restoreNote(context, args.params.id ?? "");
  return redirectWithNotice(args, safeRedirectTarget(form.ok ? form.value.next : null, "/notes"), "Your note is back.");
}
