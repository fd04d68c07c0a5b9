import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { z } from "zod";
import { requireActor } from "#app/http/context.server.ts";
import { readForm } from "#app/http/forms.server.ts";
import { redirectWithNotice } from "#app/http/respond.server.ts";
import { withdrawInvitation } from "#app/services/teams/invite-to-team.server.ts";

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/teams/${encodeURIComponent(params.slug ?? "")}/invitations`, 303);
}

const WithdrawalForm = z.object({ invitationId: z.string().default("") });

export async function action(args: ActionFunctionArgs) {
  const context = await requireActor(args);
  const form = await readForm(args.request, WithdrawalForm);
  const slug = args.params.slug ?? "";
  await withdrawInvitation(context, slug, form.ok ? form.value.invitationId : "");
  return redirectWithNotice(args, `/teams/${slug}/invitations`, "The invitation is withdrawn: its link leads nowhere.");
}
