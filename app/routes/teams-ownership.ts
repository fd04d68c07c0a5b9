import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { z } from "zod";
import { requireActor } from "#app/http/context.server.ts";
import { readForm } from "#app/http/forms.server.ts";
import { redirectWithNotice } from "#app/http/respond.server.ts";
import { giveOwnership } from "#app/services/teams/give-ownership.server.ts";

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/teams/${encodeURIComponent(params.slug ?? "")}`, 303);
}

const OwnershipForm = z.object({ accountId: z.string().default("") });

export async function action(args: ActionFunctionArgs) {
  const context = await requireActor(args);
  const form = await readForm(args.request, OwnershipForm);
  const slug = args.params.slug ?? "";
  const { name } = await giveOwnership(context, slug, form.ok ? form.value.accountId : "");
  return redirectWithNotice(args, `/teams/${slug}`, `${name} is an owner now, and may invite and remove.`);
}
