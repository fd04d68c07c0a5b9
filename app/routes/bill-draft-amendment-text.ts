import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { z } from "zod";
import { editedIn, newSectionIn, readDraftFields } from "#app/components/amendments/draft-fields.ts";
import { draftAsText, studyDraft } from "#app/domain/amendments/draft/study-draft.ts";
import { requireActor } from "#app/http/context.server.ts";
import { readForm } from "#app/http/forms.server.ts";
import { readDrafting } from "#app/services/amendment-drafts/read-drafting.server.ts";

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/bills/${params.slug ?? ""}/draft-amendment`, 303);
}

/** The wordings of what is typed, as a text file: nothing of it is kept. */
export async function action(args: ActionFunctionArgs) {
  const context = await requireActor(args);
  const form = await readForm(args.request, z.looseObject({}));
  const params = new URL(args.request.url).searchParams;
  const { bill, version, chosen } = await readDrafting(context, args.params.slug ?? "", params.get("version"), params.get("place") ?? "");
  if (!chosen) return redirect(`${bill.href}/draft-amendment`, 303);
  const typed = readDraftFields(form.typed);
  const { amendments } = studyDraft(chosen.at, editedIn(typed), newSectionIn(typed));
  const head = [`${bill.title}, ${version.title}`, `Draft amendments to ${chosen.place.name}`];
  return new Response(draftAsText(head, amendments), {
    headers: {
      "content-type": "text/plain; charset=utf-8",
      "content-disposition": `attachment; filename="draft-${chosen.place.address}.txt"`,
      "cache-control": "no-store",
    },
  });
}
